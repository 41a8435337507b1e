import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../../lib/cli/dictionaries';
import { compileScript } from '../../../lib/script/compile';
import commonWords from '../../../lib/script/policy/common-words.json';

describe('data/script.bin', () => {
  it('comes out the same every time, and as it lies in the cache', async () => {
    const bytes = compileScript();
    expect(Buffer.compare(bytes, compileScript())).toBe(0);
    expect(Buffer.compare(bytes, await scriptBytes())).toBe(0);
  });

  it('stays under half a million bytes', () => {
    expect(compileScript().length).toBeLessThan(500_000);
  });
});

describe('the common words', () => {
  it('are listed once each, under a level that fits into four bits', () => {
    const words = Object.values(commonWords).flatMap((line) => line.split(' '));
    expect(new Set(words).size).toBe(words.length);
    expect(Object.keys(commonWords).every((level) => Number(level) >= 0 && Number(level) < 16)).toBe(true);
  });
});
