import { describe, expect, it } from 'vitest';
import { markFollowedIn, readStretches, writeStretches } from '../../../../lib/library/search/stretches';
import { dice } from './stock';

const roll = dice(17);
function ascending(count: number, step: number): Uint32Array {
  let at = 0;
  return Uint32Array.from({ length: count }, () => {
    at += 1 + roll(step);
    return at;
  });
}

describe('a long list in stretches', () => {
  it.each([0, 1, 255, 256, 257, 5000])('%i places come back as they were', (count) => {
    const places = ascending(count, 50);
    expect([...readStretches(writeStretches(places, 0, count))]).toEqual([...places]);
  });

  it('marks the starts that have a place behind them, and no others, however far apart they are', () => {
    const places = ascending(4000, 30);
    const held = new Set(places);
    const bytes = writeStretches(places, 0, places.length);
    for (const [count, step, ahead] of [
      [3, 40_000, 0],
      [50, 2000, 3],
      [3000, 40, 1],
    ] as const) {
      const starts = ascending(count, step);
      const marks = new Uint8Array(starts.length);
      markFollowedIn(bytes, starts, ahead, marks);
      expect([...marks]).toEqual(Array.from(starts, (start) => (held.has(start + ahead) ? 1 : 0)));
    }
  });
});
