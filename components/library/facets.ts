// Filters that combine: a document must answer every one that is set, by any of its values. Each counts what it would
// leave if it were the next one set.
import type { Card } from './cards';

/** In the order they stand on the page. */
export const FACETS = [
  'shelf',
  'starred',
  'dated',
  'kind',
  'level',
  'issuer',
  'year',
  'tag',
  'topic',
  'script',
] as const;
export type Facet = (typeof FACETS)[number];
export type Filters = Record<Facet, readonly string[]>;

export const NO_FILTERS: Readonly<Filters> = {
  shelf: [],
  starred: [],
  dated: [],
  kind: [],
  level: [],
  issuer: [],
  year: [],
  tag: [],
  topic: [],
  script: [],
};

/** The value of a filter that is either set or not. */
export const YES = 'yes';

const VALUES: Readonly<Record<Facet, (card: Card) => readonly string[]>> = {
  shelf: ({ shelf }) => [shelf],
  starred: ({ starred }) => (starred ? [YES] : []),
  dated: ({ counts }) => (counts && counts.deadlines > 0 ? [YES] : []),
  kind: ({ kind }) => [kind],
  level: ({ level }) => (level ? [level] : []),
  issuer: ({ issuerKeys }) => issuerKeys,
  year: ({ year }) => (year === null ? [] : [String(year)]),
  tag: ({ tags }) => tags,
  topic: ({ topicKey }) => (topicKey ? [topicKey] : []),
  script: ({ script }) => (script === 'none' ? [] : [script]),
};

export const isFiltered = (filters: Filters): boolean => FACETS.some((facet) => filters[facet].length > 0);

/** The filters with one value set that was not, or the other way round. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const had = filters[facet].includes(value);
  return { ...filters, [facet]: had ? filters[facet].filter((each) => each !== value) : [...filters[facet], value] };
}

/** How many documents each value of each filter would leave. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** In one pass: a document that fails no filter counts everywhere; one that fails a single filter counts for that one,
 * whose other values would let it in. */
export function filterCards<T extends Card>(cards: readonly T[], filters: Filters): { shown: T[]; counts: Counts } {
  const shown: T[] = [];
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const wanted = FACETS.filter((facet) => filters[facet].length > 0).map(
    (facet) => [facet, new Set(filters[facet])] as const,
  );
  for (const card of cards) {
    const failed = wanted.filter(([facet, values]) => !VALUES[facet](card).some((value) => values.has(value)));
    if (failed.length > 1) continue;
    if (failed.length === 0) shown.push(card);
    for (const facet of failed[0] ? [failed[0][0]] : FACETS) {
      for (const value of VALUES[facet](card)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  // A value that is set stays in sight even where nothing answers it.
  for (const facet of FACETS) {
    for (const value of filters[facet]) if (!counts[facet].has(value)) counts[facet].set(value, 0);
  }
  return { shown, counts };
}

/** The values of a filter in the order of the page: years from the latest, levels from the top, the rest by count. */
export function valuesInOrder(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  fixed: readonly string[] = [],
): [value: string, count: number][] {
  const all = [...counts];
  if (fixed.length > 0) return all.sort((a, b) => fixed.indexOf(a[0]) - fixed.indexOf(b[0]));
  if (facet === 'year') return all.sort((a, b) => Number(b[0]) - Number(a[0]));
  return all.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
