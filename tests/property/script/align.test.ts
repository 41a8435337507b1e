import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../../lib/cli/dictionaries';
import { alignOffsets } from '../../../lib/script/align';
import { createEngine } from '../../../lib/script/engine';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((all) => String.fromCharCode(...all));
const any = fc.oneof(text, units);
const offsetsOf = (original: string) => Array.from({ length: original.length + 1 }, (_, offset) => offset);
const splitsPair = (shown: string, at: number) =>
  /[\ud800-\udbff]/.test(shown[at - 1] ?? '') && /[\udc00-\udfff]/.test(shown[at] ?? '');

describe('the place of an offset in the converted text', () => {
  it('never goes back, stays inside the text, and never cuts a character', () => {
    fc.assert(
      fc.property(any, any, (original, shown) => {
        const places = offsetsOf(original).map(alignOffsets(original, shown));
        return places.every(
          (place, i) => place >= (places[i - 1] ?? 0) && place <= shown.length && !splitsPair(shown, place),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('does not take the same low surrogate for the same character', () => {
    expect([0, 1, 2, 3].map(alignOffsets(' \u{2f8a8}', '\u{18ca8}'))).toEqual([0, 0, 2, 2]);
  });

  it('is the end at the end, and the start at the start of text that begins alike', () => {
    fc.assert(
      fc.property(any, any, any, (start, one, other) => {
        const [original, shown] = [start + one, start + other];
        const place = alignOffsets(original, shown);
        return place(original.length) === shown.length && (start === '' || place(0) === 0);
      }),
    );
  });

  it('is the same offset where the text is the same', () => {
    fc.assert(
      fc.property(any, (original) => {
        const place = alignOffsets(original, original);
        return offsetsOf(original).every((offset) => place(offset) === offset || splitsPair(original, offset));
      }),
    );
  });

  it('is the same character where a character changes its length in UTF-16', () => {
    const place = alignOffsets('甲䌷乙𦈡丙', '甲紬乙𦈡丙丁'.slice(0, -1).replace('紬', '𬘡'));
    expect([0, 1, 2, 3, 5, 6].map(place)).toEqual([0, 1, 3, 4, 6, 7]);
  });

  it('keeps common words on themselves when regional words change the length', async () => {
    const engine = createEngine(await scriptBytes());
    const original = '建设博客平台，用计算机打印机登录《数据库》办理，共30项。';
    const shown = engine.convert(original, { from: 'cn', to: 'twp', plain: true });
    expect(shown.length).not.toBe(original.length);
    const place = alignOffsets(original, shown);
    for (const word of ['，', '《', '》', '30', '。']) {
      expect(place(original.indexOf(word))).toBe(shown.indexOf(word));
    }
    expect(shown.slice(place(original.indexOf('打印机')), place(original.indexOf('登录')))).toBe('印表機');
  });

  it('takes any number for an offset', () => {
    const place = alignOffsets('甲乙丙', '甲丁丁乙丙');
    expect([place(-5), place(99)]).toEqual([0, 5]);
  });
});
