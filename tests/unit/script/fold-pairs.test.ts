import characters from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { foldPairs } from '../../../lib/script/fold-pairs';
import { createFold } from '../../../lib/text/fold';

const pairs = foldPairs(characters);
const fold = createFold(pairs);

describe('folding to simplified characters', () => {
  it.each([
    ['裏', '里'],
    ['裡', '里'],
    ['爲', '为'],
    ['為', '为'],
    ['衆', '众'],
    ['眾', '众'],
    ['衞生', '卫生'],
    ['說説', '说说'],
    ['税稅', '税税'],
    ['櫃枱檯臺', '柜台台台'],
    ['綫線', '线线'],
    ['⽂件', '文件'],
  ])('%s and its other forms become one', (text, simplified) => {
    expect(fold(text)).toBe(simplified);
  });

  it('leaves 著 and 着 apart, since 显著 and 着力 are both simplified', () => {
    expect(fold('顯著着力')).toBe('显著着力');
  });

  it('never has to be done twice', () => {
    const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
    expect(fold(fold(all)) === fold(all)).toBe(true);
  });

  it('changes no length', () => {
    const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
    expect(fold(all)).toHaveLength(0x10000);
  });
});
