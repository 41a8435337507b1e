// Gives every record the bodies of the parenthesis that closes its item.

import { type BodyList, FIRST_LEADS } from './bodies';
import { firstEndingBehind, itemAt } from './order';
import type { Reading } from './reading';
import type { Body, Record as FactRecord } from './records';

/** A record and where it stands in its passage's cleaned text. */
export interface Placed {
  record: FactRecord;
  passage: number;
  end: number;
}

const leading = (list: BodyList): Body[] =>
  list.bodies.map((body, i) => (i === 0 && list.isPlain ? { ...body, role: 'lead' } : body));

export function assignBodies(placed: readonly Placed[], reading: Reading): void {
  let firstLeads = reading.passages.length;
  reading.passages.forEach(({ passage }, i) => {
    if (i < firstLeads && FIRST_LEADS.test(passage.folded)) firstLeads = i;
  });
  for (const { record, passage, end } of placed) {
    const list = closing(reading, passage, end);
    if (list) record.bodies = passage >= firstLeads ? leading(list) : list.bodies;
  }
}

/** The first list behind `end` in the same item, or the list that is the next block. */
function closing(reading: Reading, index: number, end: number): BodyList | null {
  const here = reading.passages[index];
  if (!here) return null;
  const limit = itemAt(here.zones, end - 1)?.end ?? Infinity;
  const own = here.bodies[firstEndingBehind(here.bodies, end - 1)];
  if (own && own.start < limit) return own;
  for (let i = index + 1; i < Math.min(reading.passages.length, index + 12); i++) {
    const next = reading.passages[i];
    if (!next) return null;
    const text = next.passage.folded.trim();
    const list = next.bodies[0];
    if (list && list.end - list.start >= text.length - 2) return list;
    if (next.zones.some((z) => z.opensItem) || next.bodies.length > 0) return null;
  }
  return null;
}
