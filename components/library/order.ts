// The orders that the library's list can take.
import { nextDate } from '../../lib/library/find';
import type { Card } from './cards';

export const ORDERS = ['saved', 'written', 'due', 'title'] as const;
export type Order = (typeof ORDERS)[number];

/** Chinese titles stand in the order of their sounds, as in a register. */
const COLLATOR = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** Collating is slow, so that long titles are compared by their beginning. UTF-16 units. */
const COMPARED = 60;

/** @param today ISO day in the reader's own time zone · @returns a new array */
export function inOrder<T extends Card>(cards: readonly T[], order: Order, today: string): T[] {
  if (order === 'title') {
    return keyed(cards, ({ title }) => title?.slice(0, COMPARED) ?? null, COLLATOR.compare);
  }
  if (order === 'written') return keyed(cards, ({ date }) => date, descending);
  if (order === 'saved') return keyed(cards, ({ savedAt }) => savedAt, descending);
  return keyed(
    cards,
    ({ dates }) => (dates ? nextDate({ dates: [...dates] }, today) : null),
    (a, b) => {
      const [coming, passed] = [a >= today, b >= today];
      if (coming !== passed) return coming ? -1 : 1;
      return coming ? -descending(a, b) : descending(a, b);
    },
  );
}

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** What has no key stands last, in the order it came. */
function keyed<T>(all: readonly T[], keyOf: (each: T) => string | null, compare: (a: string, b: string) => number) {
  return all
    .map((each) => ({ each, key: keyOf(each) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
      return compare(a.key, b.key);
    })
    .map(({ each }) => each);
}
