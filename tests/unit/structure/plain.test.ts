import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexiconData } from '../../../lib/cli/lexicon';
import { plain, RULE_CHARACTERS } from '../../../lib/structure/plain';

const FOLDER = new URL('../../../lib/structure/', import.meta.url);

/** The Chinese characters in the rules of lib/structure: everything but comments, examples and the table itself. */
function ruleCharacters(): Set<string> {
  const sources = readdirSync(FOLDER)
    .filter((name) => name !== 'plain.ts')
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .map((source) =>
      source.replace(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$|example: '[^']*'|_EXAMPLES[^=]*=[\s\S]*?\n\];/gm, ''),
    );
  return new Set(sources.join('').match(/[\u3400-\u9fff]/g));
}

describe('plain text', () => {
  it('folds every traditional form of every character that a rule names', () => {
    const needed = ruleCharacters();
    const { foldPairs } = lexiconData();
    const missing: string[] = [];
    for (let i = 0; i < foldPairs.length; i += 2) {
      const pair = foldPairs.slice(i, i + 2);
      if (needed.has(pair.charAt(1)) && /[\u3400-\u9fff]/.test(pair.charAt(0)) && !RULE_CHARACTERS.includes(pair))
        missing.push(pair);
    }
    expect(needed.size).toBeGreaterThan(200);
    expect(missing).toEqual([]);
  });

  it('has no glosses, and leads back past each of them', () => {
    const raw = '第(dì)二章(zhāng)　主要任務(wù)：總體要求';
    const { text, toRaw } = plain(raw);
    expect(text).toBe('第二章 主要任务:总体要求');
    for (let i = 0; i < text.length; i++) expect(plain(raw.charAt(toRaw(i))).text).toBe(text.charAt(i));
  });
});
