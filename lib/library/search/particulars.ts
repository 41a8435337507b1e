// What filters and ranking ask of a document, small enough to stand in the index.
import { ADMINISTRATIVE_LEVELS, type AdministrativeLevel, type CorpusEntry } from '../../corpus/types';
import type { Metadata } from '../../structure/document';
import type { Fold } from '../../text/fold';
import { levelOf } from '../level';
import { normalise } from './normal';
import type { Filter } from './query';

export interface Particulars {
  /** In the compared form, without brackets and white space. */
  number: string;
  /** In the compared form. */
  issuer: string;
  level: AdministrativeLevel | null;
  /** Of writing, else of publication, ISO 8601 as far as it is known; empty if unknown. */
  date: string;
  /** The date as ranking weighs it, see `sinceOf`. */
  since: number;
}

/** Latest dates weigh this much. */
export const MOST_SINCE = 9_999;

/** A number that grows with the date, by one in some eight days; 0 where it is unknown, or before 1949. */
function sinceOf(date: string): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return Math.min(Math.max(0, ((year - 1949) * 372 + month * 31 + day) / 8), MOST_SINCE);
}

/** Numbers are compared bare: 粤府函〔2020〕328号 and 粤府函2020 328号 are one. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

export type Described = Pick<Metadata, 'docNumber' | 'issuer' | 'writtenDate' | 'publishedDate'>;

export function particularsOf(document: Described, fold: Fold): Particulars {
  const { docNumber, issuer, writtenDate, publishedDate } = document;
  const date = writtenDate ?? publishedDate ?? '';
  return {
    number: bare(normalise(docNumber ?? '', fold)),
    issuer: normalise(issuer.join(' '), fold),
    level: levelOf({ issuer, docNumber }, fold),
    ...{ date, since: sinceOf(date) },
  };
}

export function particularsOfEntry(entry: CorpusEntry, fold: Fold): Particulars {
  const date = entry.writtenDate ?? entry.publishedDate ?? String(entry.year ?? '');
  return { ...particularsOf(entry, fold), level: entry.level, date, since: sinceOf(date) };
}

/** Would a search find the document by the same words and filters before and after? */
export const isFoundAs = (before: Found, after: Found): boolean =>
  JSON.stringify(foundBy(before)) === JSON.stringify(foundBy(after));

type Found = Described & { versionId: string; title: string | null };
const foundBy = ({ versionId, title, docNumber, issuer, writtenDate, publishedDate }: Found) => [
  versionId,
  title,
  docNumber,
  issuer,
  writtenDate,
  publishedDate,
];

/** One line. */
export const writeParticulars = ({ number, issuer, level, date }: Omit<Particulars, 'since'>): string =>
  [number, issuer, level ?? '', date].join('\t');

export function readParticulars(line: string): Particulars {
  const [number = '', issuer = '', level, date = ''] = line.split('\t');
  const known = ADMINISTRATIVE_LEVELS.find((each) => each === level) ?? null;
  return { number, issuer, level: known, date, since: sinceOf(date) };
}

/** @param tagged whether the document has the tag that a tag's filter names */
export function passes(document: Particulars, filter: Filter, tagged: boolean): boolean {
  const year = Number(document.date.slice(0, 4));
  switch (filter.field) {
    case 'tag':
      return tagged !== filter.not;
    case 'issuer':
      return document.issuer.includes(filter.value) !== filter.not;
    case 'number':
      return document.number.includes(bare(filter.value)) !== filter.not;
    case 'level':
      return (document.level === filter.level) !== filter.not;
    case 'year':
      return (year >= filter.from && year <= filter.to) !== filter.not;
  }
}
