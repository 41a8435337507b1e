// The days that a document's deadlines end on: what lists sort by.
import type { Deadline } from '../facts/records';

/** ISO 8601 days, each once, ascending; a deadline that names no day has none. */
export const datesOf = (deadlines: readonly Pick<Deadline, 'endDate'>[]): string[] =>
  [...new Set(deadlines.flatMap(({ endDate }) => endDate ?? []))].sort();
