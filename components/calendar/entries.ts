// Deadlines as entries of a calendar: one for each day of a document, in lists by how far they are.
import { occurrencesOf } from '../../lib/export/occurrences';
import type { Source } from '../../lib/export/source';
import type { Deadline, DeadlineKind } from '../../lib/facts/records';
import type { Settled } from '../../lib/library/schema';
import { matchSettled, settledKey } from '../../lib/library/settled';
import type { Fold } from '../../lib/text/fold';

export interface CalendarDocument {
  shelf: 'saved' | 'corpus';
  id: string;
  source: Source;
}

export const SORTS = ['due', 'comment', 'force', 'rule'] as const;
export type Sort = (typeof SORTS)[number];

const SORT_OF: Readonly<Record<DeadlineKind, Sort>> = {
  ...{ due: 'due', milestone: 'due', period: 'due' },
  ...{ 'comment-period': 'comment', effective: 'force', expiry: 'force' },
  ...{ recurring: 'rule', relative: 'rule' },
};

/** A deadline on one day, or one that is a rule. */
export interface Dated {
  deadline: Deadline;
  /** ISO 8601; null for a rule. */
  day: string | null;
  /** See `settledKey`: of this occurrence, where it comes again. */
  key: string;
  /** Of all its occurrences. */
  ruleKey: string;
  state: Settled['state'] | null;
  /** Keys under which it was settled: opening it again takes them away. */
  keptAs: string[];
}

/** What a document has on one day, of one sort and state. */
export interface Entry {
  id: string;
  document: CalendarDocument;
  day: string | null;
  sort: Sort;
  state: Settled['state'] | null;
  /** At least one. */
  dated: [Dated, ...Dated[]];
}

/** What the entry is about: what is to be done, else from which event on, else its own words. */
export const aboutOf = ({ dated: [{ deadline }] }: Entry): string => deadline.action ?? deadline.event ?? deadline.text;

/** How long recurring deadlines are laid out, years. */
export const AHEAD = 2;

/** @param settled of this document · @param today ISO day */
export function datedOf(
  deadlines: readonly Deadline[],
  settled: readonly Pick<Settled, 'key' | 'state'>[],
  today: string,
  fold: Fold,
): Dated[] {
  const until = `${Number(today.slice(0, 4)) + AHEAD}${today.slice(4)}`;
  const all = deadlines.flatMap((deadline) => {
    const ruleKey = settledKey(deadline, fold);
    const days = deadline.iso?.startsWith('R/') ? occurrencesOf(deadline.iso, today, until) : null;
    const base = { deadline, ruleKey, state: null, keptAs: [] };
    if (!days) return [{ ...base, day: deadline.endDate, key: ruleKey }];
    return days.map((day) => ({ ...base, day, key: settledKey(deadline, fold, day) }));
  });
  if (settled.length === 0) return all;
  const keys = new Set(all.flatMap(({ key, ruleKey }) => [key, ruleKey]));
  const matched = matchSettled([...keys], settled);
  return all.map((dated): Dated => {
    const found = [dated.key, dated.ruleKey].flatMap((key) => matched.get(key) ?? []);
    return { ...dated, state: found[0]?.state ?? null, keptAs: [...new Set(found.map(({ keptAs }) => keptAs))] };
  });
}

/** What a document has on one day is one entry; rules stay apart. */
export function entriesOf(document: CalendarDocument, dated: readonly Dated[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [n, each] of dated.entries()) {
    const sort = SORT_OF[each.deadline.kind];
    const on = each.day ?? `rule-${n}`;
    const id = [document.shelf, document.id, on, sort, each.state ?? 'open'].join('/');
    const entry = entries.get(id);
    if (entry) entry.dated.push(each);
    else entries.set(id, { id, document, day: each.day, sort, state: each.state, dated: [each] });
  }
  return [...entries.values()];
}

/** An entry for each of its deadlines, which keeps its name when another of them is settled. */
export function apart(entry: Entry): Entry[] {
  const met = new Map<string, number>();
  return entry.dated.map((dated) => {
    const n = met.get(dated.key) ?? 0;
    met.set(dated.key, n + 1);
    return { ...entry, id: `${entry.id}#${dated.key}${n > 0 ? `~${n}` : ''}`, dated: [dated] };
  });
}

export interface Lists {
  /** The latest first. */
  overdue: Entry[];
  /** The rest of the calendar month, the nearest first. */
  month: Entry[];
  later: Entry[];
  rules: Entry[];
}

/** @param today ISO day */
export function listsOf(entries: readonly Entry[], today: string): Lists {
  const lists: Lists = { overdue: [], month: [], later: [], rules: [] };
  for (const entry of entries) {
    const { day } = entry;
    if (day === null) lists.rules.push(entry);
    else if (day < today) lists.overdue.push(entry);
    else if (day.slice(0, 7) === today.slice(0, 7)) lists.month.push(entry);
    else lists.later.push(entry);
  }
  const byDay = (a: Entry, b: Entry) => ((a.day ?? '') < (b.day ?? '') ? -1 : a.day === b.day ? 0 : 1);
  lists.overdue.sort((a, b) => -byDay(a, b));
  lists.month.sort(byDay);
  lists.later.sort(byDay);
  return lists;
}
