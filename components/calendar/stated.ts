// The days that a document's page states of the whole: when it comes into force, and the last on which it holds. They stand
// in the calendar like the deadlines of its text.
import type { Deadline } from '../../lib/facts/records';
import { isDay } from '../../lib/library/day';
import type { Metadata } from '../../lib/structure/document';

/** The rule that a stated day goes by. */
export const STATED = 'page/stated';

const KINDS = [
  ['effective', 'effectiveDate'],
  ['expiry', 'expiryDate'],
] as const;

/** @param found deadlines of its text: a day that the text itself names so is not told twice; nor is a month, a
 * year or what no calendar has taken for a day */
export function statedOf(
  said: Pick<Metadata, 'effectiveDate' | 'expiryDate'>,
  found: readonly Pick<Deadline, 'kind' | 'endDate'>[],
): Deadline[] {
  return KINDS.flatMap(([kind, field]) => {
    const day = said[field];
    if (!day || !isDay(day) || found.some((each) => each.kind === kind && each.endDate === day)) return [];
    return {
      ...{ block: 0, start: 0, end: 0, text: day, bodies: [], why: { rule: STATED }, kind, iso: day, endDate: day },
      ...{ precision: 'day', approx: false, anchor: 'absolute', event: null, action: null },
    };
  });
}
