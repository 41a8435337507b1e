import { describe, expect, it } from 'vitest';
import { lexiconData, loadLexicon } from '../../../lib/cli/lexicon';
import { commonCharacters, compileReadings } from '../../../lib/text/compile-readings';
import { createReadings, toToneless } from '../../../lib/text/readings';

const { readings } = loadLexicon();

describe('readings', () => {
  it('of one character are all it has, without tones', () => {
    expect([...readings('行')].sort()).toEqual(['hang', 'heng', 'xing']);
    expect(readings('著')).toContain('zhe');
    expect(readings('女')).toContain('nü');
    expect(readings('A')).toEqual([]);
  });

  it('cover every character in daily use on both sides, and forms that fold to one of them', () => {
    const missing = commonCharacters().filter((character) => readings(character).length === 0);
    expect(commonCharacters().length).toBeGreaterThan(8_000);
    expect(missing).toEqual([]);
    expect(readings('爲')).toContain('wei');
  });

  it('ship in 40 kB', () => {
    expect(new TextEncoder().encode(lexiconData().readings).length).toBeLessThanOrEqual(40_000);
  });

  it('survive their compact form', () => {
    const table = compileReadings(['重', '中'], (character) => (character === '重' ? ['zhòng', 'chóng'] : ['zhōng']));
    expect(table).toBe('chong重;zhong重中');
    expect(createReadings(table)('重')).toEqual(['chong', 'zhong']);
  });

  it.each([
    ['lǜ', 'lü'],
    ['LV', 'lü'],
    ['nu:', 'nü'],
    ['zhuāng', 'zhuang'],
    ['ɡuǎnɡ', 'guang'],
    ['hɑ̌o', 'hao'],
  ])('%s is %s without its tone', (written, toneless) => {
    expect(toToneless(written)).toBe(toneless);
  });
});
