import { describe, expect, it } from 'vitest';
import { beingRead, READING_LINE } from '../../../lib/reader/reveal';

describe('what is being read', () => {
  const tops = [-900, -300, 100, 279, 281, 900];
  it('is the last finding that begins above the reading line', () => {
    expect(beingRead(tops.length, (i) => tops[i] ?? null, 800)).toBe(
      tops.findLastIndex((top) => top <= 800 * READING_LINE + 1),
    );
  });

  it('is none above the first, and none where nothing was found', () => {
    expect(beingRead(1, () => 700, 800)).toBe(-1);
    expect(beingRead(0, () => 0, 800)).toBe(-1);
  });

  it('is found by measuring a few of many', () => {
    let measured = 0;
    const index = beingRead(
      5_000,
      (i) => {
        measured++;
        return i * 10 - 20_000;
      },
      800,
    );
    expect(index).toBe(2_028);
    expect(measured).toBeLessThan(15);
  });
});
