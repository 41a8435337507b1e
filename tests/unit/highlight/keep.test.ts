import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPainted } from '../../../lib/highlight/keep';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('marks that were cleared once are back within half a second', () => {
  let missing = true;
  const stop = keepPainted(() => {
    const was = missing;
    missing = false;
    return was;
  });
  vi.advanceTimersByTime(500);
  expect(missing).toBe(false);
  stop();
});

it('a page that clears them without end is answered ever less often', () => {
  let answers = 0;
  const stop = keepPainted(() => {
    answers++;
    return true;
  });
  vi.advanceTimersByTime(10 * 60_000);
  expect(answers).toBeLessThan(20);
  stop();
  vi.advanceTimersByTime(10 * 60_000);
  expect(answers).toBeLessThan(20);
});
