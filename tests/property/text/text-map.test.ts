import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, editText } from '../../../lib/text/edit';
import type { Range } from '../../../lib/text/text-map';

/** A text and edits of it, ascending and apart. */
const edited = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('甲', '乙', ' ', 'a', '\ud83d'), maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(6), fc.nat(5), fc.constantFrom('', ' ', '丙', '丁戊己')), { maxLength: 8 }),
  )
  .map(([raw, steps]) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, length, text] of steps) {
      const start = at + gap + (edits.length > 0 ? 1 : 0);
      const end = start + length;
      if (end > raw.length) break;
      edits.push({ start, end, text });
      at = end;
    }
    return { raw, edits };
  });

const pick = (text: string, range: Range) => text.slice(range.start, range.end);

describe('a text map', () => {
  it('gives untouched text back from the place it came from', () => {
    fc.assert(
      fc.property(edited, ({ raw, edits }) => {
        const { text, map } = editText(raw, edits);
        expect(map.cleanLength).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          const range = map.rangeToRaw({ start: i, end: i + 1 });
          const isEdited = edits.some(({ start, end }) => start <= range.start && range.end <= end);
          if (!isEdited) expect(pick(raw, range)).toBe(text.charAt(i));
        }
      }),
    );
  });

  it('leads there and back to the same range', () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(), ({ raw, edits }, a, b) => {
        const { text, map } = editText(
          raw,
          edits.filter((edit) => edit.text.length < 2),
        );
        if (text === '') return;
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const there = map.rangeToRaw({ start, end });
        expect(there.end).toBeLessThanOrEqual(raw.length);
        const back = map.rangeToClean(there);
        // An inserted unit with no raw text behind it can only come back with its neighbours.
        const hasInserted = edits.some((edit) => edit.start === edit.end && edit.text !== '');
        if (!hasInserted) expect(back).toEqual({ start, end });
      }),
    );
  });

  it('followed by another leads where the two lead in turn', () => {
    fc.assert(
      fc.property(edited, edited, fc.nat(), ({ raw, edits }, second, a) => {
        const first = editText(raw, edits);
        const next = editText(
          first.text,
          second.edits.filter(({ end }) => end <= first.text.length),
        );
        const both = first.map.followedBy(next.map);
        expect(both.cleanLength).toBe(next.text.length);
        if (next.text === '') return;
        const start = a % next.text.length;
        const inTurn = first.map.rangeToRaw(next.map.rangeToRaw({ start, end: start + 1 }));
        const atOnce = both.rangeToRaw({ start, end: start + 1 });
        if (inTurn.end > inTurn.start) expect(atOnce).toEqual(inTurn);
      }),
    );
  });
});
