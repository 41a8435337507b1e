// Does a document still hold? What it says of itself, and what others say of it.
import { addDays } from '../facts/times/calendar';
import type { Link } from '../library/schema';
import type { Metadata } from '../structure/document';

/** A document that says of another that it ends. */
export interface Repeal {
  /** Id of a saved or bundled document. */
  by: string;
  title: string | null;
  /** ISO day from which it applies itself; null where that is not known. */
  from: string | null;
}

export type Standing =
  /** `by`: what ended it; null where only its own page says so. */
  | { is: 'repealed'; by: Repeal | null }
  /** `on`: the last day that it held; null where only its own page says that it is over. */
  | { is: 'expired'; on: string | null }
  /** `from`: the first day that it will not hold any more. */
  | { is: 'ending'; from: string; by: Repeal | null }
  | { is: 'amended'; by: Repeal }
  | null;

/** What a page says in the place of 有效: the whole value, so that 部分失效 and 未废止 are none. */
const OVER: readonly { is: 'repealed' | 'expired'; words: RegExp; example: string }[] = [
  { is: 'repealed', words: /^(?:此件|现|現|全文)?(?:已经|已經|已)?(?:被|宣布)?[废廢]止$/, example: '已废止' },
  { is: 'expired', words: /^(?:此件|现|現|全文)?(?:已经|已經|已)?(?:失效|过期|過期|作废|作廢)$/, example: '失效' },
];

/** What ended it comes before what will end it, and that before what changed it; null where nothing speaks against it.
 * @param said by the document itself · @param repeal by another · @param today ISO 8601 day */
export function standingOf(
  { expiryDate, status }: Pick<Metadata, 'expiryDate' | 'status'>,
  { repeal = null, amendment = null }: { repeal?: Repeal | null; amendment?: Repeal | null },
  today: string,
): Standing {
  if (repeal && (repeal.from === null || repeal.from <= today)) return { is: 'repealed', by: repeal };
  const own = OVER.find(({ words }) => words.test(status?.trim() ?? ''))?.is;
  if (own === 'repealed') return { is: 'repealed', by: null };
  // A date of a year or a month alone lasts to its end.
  if (expiryDate && expiryDate < today.slice(0, expiryDate.length)) return { is: 'expired', on: expiryDate };
  if (own === 'expired') return { is: 'expired', on: null };
  const after = expiryDate?.length === 10 ? addDays(expiryDate, 1) : null;
  const ends = [
    ...(after ? [{ from: after, by: null }] : []),
    ...(repeal?.from ? [{ from: repeal.from, by: repeal }] : []),
  ];
  const [next] = ends.sort((a, b) => (a.from < b.from ? -1 : 1));
  if (next) return { is: 'ending', ...next };
  return amendment ? { is: 'amended', by: amendment } : null;
}

/** Of several the one that holds first: none is to come where one has come. */
export function firstOf(repeals: readonly Repeal[], today: string): Repeal | null {
  const began = ({ from }: Repeal) => (from === null || from <= today ? '' : from);
  return [...repeals].sort((a, b) => (began(a) < began(b) ? -1 : 1))[0] ?? null;
}

/** Which of two linked documents ends the other; null where neither does. */
export function endedBy({ documentId, otherId, relation, role }: Link): { ended: string; by: string } | null {
  if (role !== 'repeals') return null;
  if (relation === 'cites') return { ended: otherId, by: documentId };
  return relation === 'cited-by' ? { ended: documentId, by: otherId } : null;
}
