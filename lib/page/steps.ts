// Work on a page that can be put down and taken up again, so that a page's own thread is never held for long.

/** Pauses at every `yield`; what it gives in the end is its return value. */
export type Steps<T> = Generator<undefined, T, void>;

/** Lines, or as many nodes, read between two pauses: well under a millisecond's work. */
export const STRIDE = 32;

/** Does all of it in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `flatMap`, with a pause after every stride. */
export function* flatMapSteps<From, To>(all: readonly From[], to: (one: From, index: number) => To[]): Steps<To[]> {
  const out: To[] = [];
  for (const [i, one] of all.entries()) {
    for (const each of to(one, i)) out.push(each);
    if (i % STRIDE === STRIDE - 1) yield;
  }
  return out;
}
