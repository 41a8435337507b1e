// An error that the reader may be told about, by its code in `FAILURES`.
import type { Failure } from './terms';

export class Failed extends Error {
  constructor(
    readonly failure: Failure,
    options?: { cause?: unknown },
  ) {
    super(failure, options);
    this.name = 'Failed';
  }
}

/** The code to show for anything that was thrown. */
export function failureOf(error: unknown): Failure {
  return error instanceof Failed ? error.failure : 'unexpected';
}
