// When a document begins and ends to apply, as its own closing clauses say. Asked of the blocks, so that the page need not
// carry it.
import { addDays, addMonths } from '../../facts/times/calendar';
import type { Block } from '../../structure/block';
import type { Metadata } from '../../structure/document';
import { GLOSS, plain } from '../plain';
import { readDay, readNumber } from './date';

/** `本` or the opening of a sentence ties a clause to this document. */
const OWN = '(?:^|[。;,、\\s])(?:本[一-鿿]{1,10}(?:\\([^)]*\\))?)?,?自';
const APPLIES = '起(?:正式)?(?:施行|实施|生效|执行|试行)';
const LENGTH = '([\\d一二两兩三四五六七八九十]{1,3})(年|个月)';

/** Clauses in simplified, half-width text, an example beside each. */
export const CLAUSES = {
  /** The day itself. */
  begins: { pattern: new RegExp(`${OWN}([^,。]{8,16}日)${APPLIES}`), example: '本办法自2019年1月1日起施行。' },
  /** The day of writing. 公布之日 and 发布之日 may be another one. */
  beginsWhenIssued: {
    pattern: new RegExp(`${OWN}(?:印发|下发|签发|发文|成文)之日${APPLIES}`),
    example: '本通知自印发之日起执行。',
  },
  ends: {
    pattern: /有效期限?为?(?:自[^,。]{8,24}起?)?(?:至|到|截至|截止到?)([^,。]{8,16}日)/,
    example: '本意见自2019年1月1日起施行，有效期至2025年12月31日。',
  },
  lasts: {
    pattern: new RegExp(`(?:(?:有效期|试行期|施行期)限?(?:为|是|暂定为?|:)?|试行)${LENGTH}`),
    example: '本细则自2024年5月1日起施行，有效期5年。',
  },
} as const satisfies Record<string, { pattern: RegExp; example: string }>;

/** What an ending must follow to be the document's: its beginning in the same sentence, or its own name. A licence's term
 * (许可证有效期5年) is no document's. */
const TIED = new RegExp(`${APPLIES}[^。;]*$|本[一-鿿]{1,10}(?:\\([^)]*\\))?的?$`);

/** Longest sentence looked back over, UTF-16 units. */
const SENTENCE = 400;

/** The one value of a list; null where values contradict each other: they are two documents' or two parts'. */
const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

export type Validity = Pick<Metadata, 'effectiveDate' | 'expiryDate'>;
export type Dated = Validity & Pick<Metadata, 'writtenDate'>;

/** Both days as the page's labels state them, else as the text does without doubt, else null. A validity of so many years
 * ends the day before: from 2024-05-01 five years → 2029-04-30. */
export function statedValidity(
  blocks: readonly Pick<Block, 'text' | 'kind'>[],
  { writtenDate, effectiveDate, expiryDate }: Dated,
): Validity {
  const texts = blocks.flatMap(({ text, kind }) =>
    kind !== 'cell' && /自|有效期|试行|試行/.test(text) ? plain(text).replace(GLOSS, '') : [],
  );
  const days = texts.flatMap((text) => readDay(CLAUSES.begins.pattern.exec(text)?.[1] ?? '') ?? []);
  const whenIssued = texts.some((text) => CLAUSES.beginsWhenIssued.pattern.test(text));
  const from = effectiveDate ?? (whenIssued ? (days.length === 0 ? writtenDate : null) : only(days));
  const tied = (pattern: RegExp): RegExpExecArray[] =>
    texts.flatMap((text) => {
      const match = pattern.exec(text);
      return match && TIED.test(text.slice(Math.max(0, match.index - SENTENCE), match.index)) ? [match] : [];
    });
  const ends = tied(CLAUSES.ends.pattern).flatMap(([, day = '']) => readDay(day) ?? []);
  const lengths = tied(CLAUSES.lasts.pattern).map(([, n = '', unit]) => readNumber(n) * (unit === '年' ? 12 : 1));
  const months = only(lengths);
  const next = from && months && ends.length === 0 ? addMonths(from, months) : null;
  return { effectiveDate: from, expiryDate: expiryDate ?? (next ? addDays(next, -1) : only(ends)) };
}
