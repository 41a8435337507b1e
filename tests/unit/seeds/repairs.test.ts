import { describe, expect, it } from 'vitest';
import { SEEDS } from '../../../seeds/inventory';
import { build, documentOf, lexicon } from './built';

const built = await build();

describe('repairs', () => {
  const gbk = new TextDecoder('gbk');
  /** Two-byte characters by what they decode to. */
  const bytesOf = new Map<string, [number, number]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = gbk.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }

  it('are all recorded, and nothing else of the text is damaged', () => {
    const repairs = built.documents.flatMap(({ entry, repairs: made }) =>
      made.map((repair) => ({ ...repair, id: entry.id })),
    );
    expect(repairs.map(({ was }) => was).sort()).toEqual(
      SEEDS.flatMap((seed) => (seed.repairs ?? []).map(({ was }) => was)).sort(),
    );
    for (const { id, block, start, end, was } of repairs) {
      const known = SEEDS.flatMap((seed) => seed.repairs ?? []).find((repair) => repair.was === was);
      expect(documentOf(built, id).blocks[block]?.text.slice(start, end)).toBe(known?.text);
    }
    for (const { damaged } of built.documents) expect(damaged).toEqual([]);
  });

  const shifted = SEEDS.flatMap((seed) => seed.repairs ?? []).filter(({ was }) => was.startsWith('?'));
  it.each(shifted)('$text is what is left of its own bytes when the first is lost', ({ was, text }) => {
    const bytes = [...text].flatMap((character) => bytesOf.get(character) ?? []);
    expect(bytes).toHaveLength(text.length * 2);
    const misread = lexicon.fold(gbk.decode(Uint8Array.from(bytes.slice(1)))).replace(/\ufffd/g, '');
    const left = was.replace(/\?[a-z\u00e0-\u01dc]{1,6}\)/g, '').replace(/^\?/, '');
    expect(lexicon.fold(left)).toBe(misread);
  });
});
