import { describe, expect, it } from 'vitest';
import { editText } from '../../../lib/text/edit';
import { TextMap } from '../../../lib/text/text-map';

describe('a map of cleaned text', () => {
  // 化(huà)(huà)工 → 化工
  const { text, map } = editText('化(huà)(huà)工', [{ start: 1, end: 11, text: '' }]);

  it('leads a clean range to the raw text from its first unit to its last, removed text inside it included', () => {
    expect(text).toBe('化工');
    expect(map.rangeToRaw({ start: 0, end: 2 })).toEqual({ start: 0, end: 12 });
    expect(map.rangeToRaw({ start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
    expect(map.rangeToRaw({ start: 1, end: 2 })).toEqual({ start: 11, end: 12 });
  });

  it('leads a raw range to what is left of it, which is nothing for a range that was removed', () => {
    expect(map.rangeToClean({ start: 0, end: 12 })).toEqual({ start: 0, end: 2 });
    expect(map.rangeToClean({ start: 2, end: 6 })).toEqual({ start: 1, end: 1 });
    expect(map.rangeToClean({ start: 5, end: 12 })).toEqual({ start: 1, end: 2 });
  });

  it('answers for a replaced stretch only as a whole', () => {
    const spaces = editText('甲   乙', [{ start: 1, end: 4, text: ' ' }]);
    expect(spaces.text).toBe('甲 乙');
    expect(spaces.map.rangeToRaw({ start: 1, end: 2 })).toEqual({ start: 1, end: 4 });
    expect(spaces.map.rangeToClean({ start: 2, end: 3 })).toEqual({ start: 1, end: 2 });
    expect(spaces.map.toClean(3)).toBe(1);
  });

  it('is followed by a second one as if both cleanings had been one', () => {
    const first = editText('一〇二〇三', [
      { start: 1, end: 2, text: '' },
      { start: 3, end: 4, text: '' },
    ]);
    const second = editText(first.text, [{ start: 1, end: 2, text: '貳' }]);
    const both = first.map.followedBy(second.map);
    expect(second.text).toBe('一貳三');
    expect(both.rangeToRaw({ start: 1, end: 2 })).toEqual({ start: 2, end: 3 });
    expect(both.rangeToRaw({ start: 0, end: 3 })).toEqual({ start: 0, end: 5 });
  });

  it('refuses a second map that is not of its own clean text', () => {
    expect(() => map.followedBy(TextMap.identity(7))).toThrow(RangeError);
  });

  it('moves with its text into a longer one', () => {
    expect(map.within(100, 200).rangeToRaw({ start: 1, end: 2 })).toEqual({ start: 111, end: 112 });
  });
});
