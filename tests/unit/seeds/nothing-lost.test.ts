import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REMOVAL_REASONS } from '../../../lib/corpus/types';
import { SEEDS } from '../../../seeds/inventory';
import { build, documentOf } from './built';

const RAW = new URL('../../../seeds/raw/', import.meta.url);
const built = await build();
const inked = (text: string): number => text.replace(/\s/g, '').length;

describe.each(SEEDS.map(({ file }) => file))('nothing is lost of %s', (file) => {
  const raw = readFileSync(new URL(file, RAW), 'utf8');

  it('each character is in exactly one block, in exactly one removed passage, or white space', () => {
    const seen = new Uint8Array(raw.length);
    for (const { seed, kept, removed } of built.coverage) {
      if (seed !== file) continue;
      for (const { start, end } of [...kept.flat(), ...removed.flatMap(({ ranges }) => ranges)])
        for (let i = start; i < end; i++) seen[i] = (seen[i] ?? 0) + 1;
    }
    const wrong = [...raw.matchAll(/\S/g)].filter(({ index }) => seen[index] !== 1);
    expect(wrong.map(({ index }) => raw.slice(index, index + 20))).toEqual([]);
  });

  it('the blocks that ship are the raw text, but for the repairs they record', () => {
    for (const [i, { seed, kept }] of built.coverage.entries()) {
      if (seed !== file) continue;
      const { blocks, repairs } = built.documents[i] ?? { blocks: [], repairs: [] };
      for (const [block, ranges] of kept.entries()) {
        let text = blocks[block]?.text ?? '';
        for (const { start, end, was } of repairs.filter((repair) => repair.block === block).reverse())
          text = text.slice(0, start) + was + text.slice(end);
        expect(text.replace(/\s/g, '')).toBe(
          ranges
            .map(({ start, end }) => raw.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        );
      }
    }
  });

  it('the lengths that ship add up to the file', () => {
    const here = built.documents.filter(({ entry }) => entry.seed === file);
    const kept = here.flatMap(({ blocks, repairs }) => [
      ...blocks.map(({ text }) => inked(text)),
      ...repairs.map(({ start, end, was }) => inked(was) - (end - start)),
    ]);
    const removed = here.flatMap((document) => document.removed.map(({ chars }) => chars));
    expect([...kept, ...removed].reduce((sum, chars) => sum + chars, 0)).toBe(inked(raw));
  });
});

describe('what was removed', () => {
  const reasonsOf = (id: string) => new Set(documentOf(built, id).removed.map(({ reason }) => reason));

  it('has a reason that the corpus knows', () => {
    for (const { removed } of built.documents)
      for (const { reason } of removed) expect(REMOVAL_REASONS).toContain(reason);
  });

  it('is found where each file has it', () => {
    expect(reasonsOf('000-01')).toEqual(new Set(['spam', 'page furniture', 'template leftover', 'duplicate']));
    expect(reasonsOf('001-01')).toEqual(new Set(['navigation', 'pinyin gloss', 'page furniture']));
    expect(reasonsOf('002-01')).toEqual(new Set(['page furniture']));
    expect(reasonsOf('003-01')).toContain('spam');
    expect(reasonsOf('004-01')).toContain('table of contents of another plan');
    expect(reasonsOf('004-10')).toContain('promotion');
  });

  it('ships without the words of spam and of second copies: length and hash only', () => {
    const withheld = built.documents.flatMap(({ removed }) => removed.filter(({ text }) => text === null));
    expect(new Set(withheld.map(({ reason }) => reason))).toEqual(new Set(['spam', 'duplicate']));
    expect(withheld.filter(({ reason }) => reason === 'spam')).toHaveLength(3);
    for (const { sha256, chars } of withheld) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(chars).toBeGreaterThan(0);
    }
    const spam = built.coverage.flatMap(({ seed, removed }) =>
      removed
        .filter(({ reason }) => reason === 'spam')
        .flatMap(({ ranges }) =>
          ranges.map(({ start, end }) => readFileSync(new URL(seed, RAW), 'utf8').slice(start, end)),
        ),
    );
    for (const { contents } of built.files) for (const words of spam) expect(contents).not.toContain(words);
  });

  it('left no gloss, watermark, template or page furniture in a block', () => {
    const LEFT =
      /[(（][a-zü]*[\u0101-\u01dc][a-zü]*[)）]|\{\{|众号[#*&%^~@]|当前位置|[阅閱][读讀]\s*[:：]|[\ue000-\uf8ff]/;
    for (const { blocks } of built.documents) for (const { text } of blocks) expect(text).not.toMatch(LEFT);
  });
});
