// Long work on a page's own thread, in slices that are not felt, begun anew where the page changes between two of them.
import type { Steps } from '../page/steps';

/** Milliseconds after which the page has its turn: half of a frame, since a step may take some more. */
const SLICE = 8;
/** A page that changes at every turn is read in one go after so many tries. */
const TRIES = 4;

type Yielding = { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page work; what it changes meanwhile has been told to its observers when we go on. */
const pause = (): Promise<void> =>
  (globalThis as Yielding).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** @param begin called for every try, right before its first step
 * @param isStale whether what was done since must be done again */
export async function inSlices<T>(begin: () => Steps<T>, isStale: () => boolean): Promise<T> {
  for (let tries = 1; ; tries++) {
    await pause();
    const steps = begin();
    let end = performance.now() + SLICE;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (tries === TRIES || performance.now() < end) continue;
      await pause();
      if (isStale()) break;
      end = performance.now() + SLICE;
    }
  }
}
