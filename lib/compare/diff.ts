// What changed between two versions of a text, clause by clause: kept, added, removed, moved.
import type { Block } from '../structure/block';
import type { Fold } from '../text/fold';
import { align } from './align';
import { type Clause, clausesOf } from './clauses';

/** `before` is a clause of the older text, `after` of the newer. A moved clause is told twice: where it stands now, and,
 * as `left`, where it stood. */
export type Change =
  | { is: 'kept'; before: Clause; after: Clause }
  | { is: 'added'; after: Clause }
  | { is: 'removed'; before: Clause }
  | { is: 'moved'; before: Clause; after: Clause }
  | { is: 'left'; before: Clause; after: Clause };

/** Shorter clauses (到2025年) stand in many places: alone they do not show that anything moved. Characters of the key. */
const SHORTEST_MOVED = 8;

type Text = readonly Pick<Block, 'text'>[];

/** Every clause of both texts in reading order, what was removed before what was added in its place.
 * Script, width and punctuation make no difference. 143,000 characters take about 0.1 s. */
export function diffBlocks(before: Text, after: Text, fold: Fold): Change[] {
  const old = clausesOf(before, fold);
  const now = clausesOf(after, fold);
  const numbers = new Map<string, number>();
  const number = ({ key }: Clause) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const a = old.map(number);
  const b = now.map(number);
  const partner = align(a, b);
  const moves = findMoves(old, a, b, partner);
  const movedFrom = new Map([...moves].map(([i, j]) => [j, i]));

  const changes: Change[] = [];
  let j = 0;
  const tellNew = (end: number) => {
    for (; j < end; j++) {
      const clause = now[j];
      const from = old[movedFrom.get(j) ?? -1];
      if (clause) changes.push(from ? { is: 'moved', before: from, after: clause } : { is: 'added', after: clause });
    }
  };
  old.forEach((clause, i) => {
    const kept = now[partner[i] ?? -1];
    if (kept) {
      tellNew(partner[i] ?? 0);
      changes.push({ is: 'kept', before: clause, after: kept });
      j++;
      return;
    }
    const to = now[moves.get(i) ?? -1];
    changes.push(to ? { is: 'left', before: clause, after: to } : { is: 'removed', before: clause });
  });
  tellNew(now.length);
  return changes;
}

/** Clauses without a partner that stand elsewhere in the other text, with their like neighbours: old place → new place. */
function findMoves(
  old: readonly Clause[],
  a: readonly number[],
  b: readonly number[],
  partner: Int32Array,
): Map<number, number> {
  const kept = new Set(partner);
  /** The places of each item, the first last: what is taken comes off the end. */
  const free = new Map<number, number[]>();
  for (let j = b.length - 1; j >= 0; j--) {
    const item = b[j];
    if (item === undefined || kept.has(j)) continue;
    const places = free.get(item);
    if (places) places.push(j);
    else free.set(item, [j]);
  }
  const moves = new Map<number, number>();
  const taken = new Set<number>();
  const match = (i: number, j: number): boolean => {
    if (a[i] === undefined || a[i] !== b[j] || partner[i] !== -1 || moves.has(i) || kept.has(j) || taken.has(j))
      return false;
    moves.set(i, j);
    taken.add(j);
    return true;
  };
  old.forEach(({ key }, i) => {
    if (key.length < SHORTEST_MOVED) return;
    const places = free.get(a[i] ?? -1) ?? [];
    while (taken.has(places.at(-1) ?? -1)) places.pop();
    const j = places.at(-1);
    if (j === undefined || !match(i, j)) return;
    for (let n = 1; match(i - n, j - n); n++);
    for (let n = 1; match(i + n, j + n); n++);
  });
  return moves;
}

/** How many clauses a person would say have changed: one that took another's place counts once, and so does a move. */
export function countChanges(changes: readonly Change[]): number {
  let count = 0;
  let removed = 0;
  let added = 0;
  for (const { is } of [...changes, { is: 'kept' } as const]) {
    if (is === 'removed') removed++;
    if (is === 'added') added++;
    if (is === 'moved') count++;
    if (is !== 'kept') continue;
    count += Math.max(removed, added);
    removed = 0;
    added = 0;
  }
  return count;
}
