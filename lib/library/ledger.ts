// The ledger: every target of the library as a row that can be filtered, sorted and grouped.
import type { Source } from '../export/source';
import type { Target } from '../facts/records';
import { withoutGlosses } from '../structure/plain';
import type { Fold } from '../text/fold';

export interface LedgerRow {
  /** The same in every ledger: shelf, document, place among its targets. */
  id: string;
  shelf: 'saved' | 'corpus';
  documentId: string;
  source: Source;
  target: Target;
  /** Equal for one indicator in either script. */
  key: string;
  /** Responsible bodies, the leading ones first, each once, as written. */
  bodies: readonly string[];
  /** The same, folded. */
  bodyKeys: readonly string[];
  /** The unit folded; null for a target without one. */
  unitKey: string | null;
  /** What the text filter looks in: folded, lower case. */
  words: string;
}

/** @param indicator what two documents share that speak of one indicator, or empty where its words are too few to tell */
export function ledgerRow(
  at: Pick<LedgerRow, 'shelf' | 'documentId' | 'source'> & { n: number },
  target: Target,
  indicator: string,
  fold: Fold,
): LedgerRow {
  const { shelf, documentId, source, n } = at;
  const led = target.bodies.length > 1 ? target.bodies.toSorted((a, b) => RANK[a.role] - RANK[b.role]) : target.bodies;
  const bodies = [...new Set(led.map(({ name }) => name))];
  const words = [target.indicator, target.text, target.unit, target.scope, ...bodies, source.title, source.docNumber];
  return {
    ...{ id: `${shelf}/${documentId}/${n}`, shelf, documentId, source, target, bodies },
    key: indicator || fold(target.indicator || target.text),
    bodyKeys: bodies.map(fold),
    unitKey: target.unit === null ? null : fold(target.unit),
    words: fold(words.filter(Boolean).join('\n')).toLowerCase(),
  };
}

const RANK = { lead: 0, joint: 1, support: 2 } as const;

export const TIERS = ['counted', 'Q', 'M', 'D', 'any'] as const;
export const WHENS = ['any', 'coming', 'passed', 'none'] as const;

export interface LedgerFilter {
  /** Words that must all stand in the row; white space parts them. */
  text: string;
  /** `counted` is Q and M: what a target is elsewhere in this extension, too. */
  tier: (typeof TIERS)[number];
  when: (typeof WHENS)[number];
  /** The following name one value, or null for any. */
  year: string | null;
  unit: string | null;
  body: string | null;
  document: string | null;
}

export const NO_LEDGER_FILTER: LedgerFilter = {
  ...{ text: '', tier: 'counted', when: 'any' },
  ...{ year: null, unit: null, body: null, document: null },
};

/** @param today ISO day in the reader's own time zone */
const whenOf = (due: string | null, today: string): Exclude<LedgerFilter['when'], 'any'> =>
  due === null ? 'none' : due >= today ? 'coming' : 'passed';

export const documentKey = ({ shelf, documentId }: Pick<LedgerRow, 'shelf' | 'documentId'>): string =>
  `${shelf}/${documentId}`;

/** What a row may be chosen by; its values in each. */
const FACETS = {
  tier: ({ target: { tier } }: LedgerRow) => (tier === 'D' ? ['D', 'any'] : [tier, 'counted', 'any']),
  when: ({ target: { due } }: LedgerRow, today: string) => [whenOf(due, today), 'any'],
  year: ({ target: { due } }: LedgerRow) => (due ? [due.slice(0, 4)] : []),
  unit: ({ unitKey }: LedgerRow) => (unitKey === null ? [] : [unitKey]),
  body: ({ bodyKeys }: LedgerRow) => bodyKeys,
  document: (row: LedgerRow) => [documentKey(row)],
} satisfies Record<string, (row: LedgerRow, today: string) => readonly string[]>;

export type LedgerFacet = keyof typeof FACETS;
const NAMES = Object.keys(FACETS) as LedgerFacet[];

export interface Filtered {
  shown: LedgerRow[];
  /** For each facet how many rows each of its values would leave, the other choices standing. */
  counts: Readonly<Record<LedgerFacet, ReadonlyMap<string, number>>>;
}

/** In one pass: a row that fails nothing counts everywhere, one that fails a single facet counts for that one.
 * @param today ISO day */
export function filterLedger(rows: readonly LedgerRow[], filter: LedgerFilter, today: string, fold: Fold): Filtered {
  const shown: LedgerRow[] = [];
  const counts = Object.fromEntries(NAMES.map((name) => [name, new Map<string, number>()])) as Record<
    LedgerFacet,
    Map<string, number>
  >;
  const words = fold(filter.text).toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of rows) {
    if (!words.every((word) => row.words.includes(word))) continue;
    const failed = NAMES.filter((name) => {
      const wanted = filter[name];
      return wanted !== null && wanted !== 'any' && !FACETS[name](row, today).includes(wanted);
    });
    if (failed.length > 1) continue;
    if (failed.length === 0) shown.push(row);
    for (const name of failed.length === 1 ? failed : NAMES) {
      for (const value of FACETS[name](row, today)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return { shown, counts };
}

/** The word that stands where a number would: 基本建成, 全国第一; empty where what is left of the sentence is no word.
 * “基本完成‘数字湾区’建设任务” without its indicator leaves 基本完成. */
export function valueWord({ text: written, indicator }: Pick<Target, 'text' | 'indicator'>): string {
  const text = withoutGlosses(written);
  if (text.length - indicator.length > 4 * LONGEST_WORD || !text.includes(indicator)) return '';
  const rest = text.replace(indicator, '').replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  return rest.length <= LONGEST_WORD ? rest : '';
}

/** UTF-16 units. */
const LONGEST_WORD = 8;
