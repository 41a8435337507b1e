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

/** A line between an item and its bodies that names persons: 分管领导:…. */
const PERSONS = /^[^,。;:]{0,8}领导[:]/;

/** The first list behind `end` in the same item, or the lists that are the next blocks. */
function closing(reading: Reading, index: number, end: number): BodyList | null {
  const here = reading.passages[index];
  if (!here) return null;
  const limit = itemAt(here.zones, end - 1)?.end ?? Infinity;
  const own = here.bodies[firstEndingBehind(here.bodies, end - 1)];
  // 1.…2.…责任单位:甲、乙: a line behind the last item, and none behind the others, is for them all.
  const isLine = own && here.bodies.length === 1 && here.passage.folded[own.start] !== '(';
  if (own && (own.start < limit || isLine)) return own;
  const task = reading.tasks.get(index);
  if (task) return task.bodies;
  const lists: BodyList[] = [];
  for (let i = index + 1; i < Math.min(reading.passages.length, index + 12); i++) {
    const next = reading.passages[i];
    if (!next) break;
    const text = next.passage.folded.trim();
    const list = next.bodies[0];
    // …资源化利用率 | 达95%。(甲牵头): one item on two lines.
    if (list && next.isContinued && i === index + 1) return list;
    // 牵头责任单位:甲 and 协同责任单位:乙、丙 stand on lines of their own.
    if (list && list.end - list.start >= text.length - 2) lists.push(list);
    else if (lists.length > 0) break;
    else if (PERSONS.test(text)) continue;
    else if (next.zones.some((z) => z.opensItem) || next.bodies.length > 0) break;
  }
  const [first] = lists;
  return first
    ? { ...first, bodies: lists.flatMap(({ bodies }) => bodies), isPlain: lists.every(({ isPlain }) => isPlain) }
    : null;
}
