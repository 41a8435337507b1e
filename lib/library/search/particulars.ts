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
}

/** Numbers are compared bare: 粤府函〔2020〕328号 and 粤府函2020 328号 are one. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

export type Described = Pick<Metadata, 'docNumber' | 'issuer' | 'writtenDate' | 'publishedDate'>;

export function particularsOf(document: Described, fold: Fold): Particulars {
  const { docNumber, issuer, writtenDate, publishedDate } = document;
  return {
    number: bare(normalise(docNumber ?? '', fold)),
    issuer: normalise(issuer.join(' '), fold),
    level: levelOf({ issuer, docNumber }, fold),
    date: writtenDate ?? publishedDate ?? '',
  };
}

export const particularsOfEntry = (entry: CorpusEntry, fold: Fold): Particulars => ({
  ...particularsOf(entry, fold),
  level: entry.level,
  date: entry.writtenDate ?? entry.publishedDate ?? String(entry.year ?? ''),
});

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
export const writeParticulars = ({ number, issuer, level, date }: Particulars): string =>
  [number, issuer, level ?? '', date].join('\t');

export function readParticulars(line: string): Particulars {
  const [number = '', issuer = '', level, date = ''] = line.split('\t');
  return { number, issuer, level: ADMINISTRATIVE_LEVELS.find((each) => each === level) ?? null, date };
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
