// A document as others cite it: GB/T 7714 of 2015 and of 2025, RIS, BibTeX and CSL-JSON.
import { todayOf } from '../i18n/due';
import type { Source } from './source';
import { dayOf } from './source';

export const CITATION_STYLES = ['gb2015', 'gb2025', 'ris', 'bibtex', 'csl'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** File name extensions; the two national forms are plain text. */
export const CITATION_EXTENSION: Readonly<Record<CitationStyle, string>> = {
  gb2015: 'txt',
  gb2025: 'txt',
  ris: 'ris',
  bibtex: 'bib',
  csl: 'json',
};

/** Several documents as one file, no key in it twice; several in the national forms are numbered lines. */
export function writeCitations(sources: readonly Source[], style: CitationStyle): string {
  const keys = keysOf(sources);
  if (style === 'csl') {
    const items = sources.map((source, i) => cslOf(source, keys[i]));
    return `${JSON.stringify(items, null, 2)}\n`;
  }
  if (style === 'bibtex') return sources.map((source, i) => bibtex(source, keys[i])).join('\n');
  const entries = sources.map((source) => cite(source, style));
  if (style === 'ris') return entries.join('\n');
  return entries.map((entry, i) => (entries.length > 1 ? `[${i + 1}] ${entry}` : entry)).join('\n');
}

/** One document. Without a title its number, its issuer or its address stands for it; nothing is invented. */
export function cite(source: Source, style: CitationStyle): string {
  if (style === 'ris') return ris(source);
  if (style === 'bibtex') return bibtex(source);
  if (style === 'csl') return JSON.stringify(cslOf(source));
  return national(source, style === 'gb2025');
}

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
const nameOf = ({ title, docNumber, issuer, url }: Source): string =>
  line(title ?? docNumber ?? issuer[0] ?? url ?? '');
/** The reader's own day, as their calendar had it. */
const accessed = ({ at }: Source): string => todayOf(new Date(at));

/** 8.11 of the 2025 text and 4.6 of the 2015 one: author. title: number[EB/OL]. (published)[accessed]. address. The later
 * one sets Chinese punctuation full width. At most three authors are named. */
function national(source: Source, isNew: boolean): string {
  const { issuer, title, docNumber, url } = source;
  const [comma, colon, open, close] = isNew ? ['，', '：', '（', '）'] : [', ', ': ', '(', ')'];
  const named = issuer.slice(0, 3).map(line).join(comma) + (issuer.length > 3 ? `${comma}等` : '');
  const number = title && docNumber ? colon + line(docNumber) : '';
  const day = dayOf(source);
  const dates = `${day ? open + day + close : ''}${url ? `[${accessed(source)}]` : ''}`;
  const parts = [named, `${nameOf(source)}${number}[${url ? 'EB/OL' : 'Z'}]`, dates, url ?? ''];
  return `${parts.filter(Boolean).join('. ')}.`;
}

/** Tags of the Research Information Systems format; GOVDOC is its type for what governments publish. */
function ris(source: Source): string {
  const { issuer, docNumber, url } = source;
  const day = dayOf(source);
  const fields: [string, string | null | undefined][] = [
    ['TY', 'GOVDOC'],
    ['TI', nameOf(source)],
    ...issuer.map((name): [string, string] => ['AU', line(name)]),
    ['PY', day?.slice(0, 4)],
    ['DA', day?.replaceAll('-', '/')],
    ['M1', docNumber && line(docNumber)],
    ['LA', 'zh'],
    ['UR', url],
    ['Y2', url && accessed(source).replaceAll('-', '/')],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value == null ? [] : `${tag}  - ${value}\r\n`)).join('');
}

/** What BibTeX would read as a command. Braces are dropped: unpaired ones break the whole file. */
const tex = (text: string): string =>
  line(text)
    .replace(/[{}\\]/g, '')
    .replace(/[#$%&_^~]/g, (sign) => (sign === '^' || sign === '~' ? `\\${sign}{}` : `\\${sign}`));

function bibtex(source: Source, key = keyOf(source)): string {
  const { issuer, docNumber, url } = source;
  const day = dayOf(source);
  const fields: [string, string | null | undefined][] = [
    ['title', `{${tex(nameOf(source))}}`],
    ['author', issuer.length > 0 ? issuer.map((name) => `{${tex(name)}}`).join(' and ') : null],
    ['number', docNumber && tex(docNumber)],
    ['year', day?.slice(0, 4)],
    ['date', day],
    ['url', url?.replace(/[{}\s\\]/g, encodeURIComponent)],
    ['urldate', url && accessed(source)],
    ['langid', 'chinese'],
  ];
  const body = fields.flatMap(([name, value]) => (value == null ? [] : `  ${name} = {${value}},\n`)).join('');
  return `@online{${key},\n${body}}\n`;
}

/** Stable and made of letters that every BibTeX takes: the day, and a hash of what names the document: a title with its
 * number, or where it has none with its address, for many reports share one title. */
function keyOf(source: Source): string {
  let hash = 0x811c9dc5;
  for (const character of nameOf(source) + (source.docNumber ?? source.url ?? '')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `mingce-${(dayOf(source) ?? 'nd').replaceAll('-', '')}-${(hash >>> 0).toString(36)}`;
}

/** The key of each; those that come again are counted. */
function keysOf(sources: readonly Source[]): string[] {
  const met = new Map<string, number>();
  return sources.map((source) => {
    const key = keyOf(source);
    const n = (met.get(key) ?? 0) + 1;
    met.set(key, n);
    return n === 1 ? key : `${key}-${n}`;
  });
}

const partsOf = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** An item of the Citation Style Language's data schema. */
function cslOf(source: Source, key = keyOf(source)) {
  const { issuer, docNumber, url } = source;
  const day = dayOf(source);
  return {
    id: key,
    type: 'webpage',
    title: nameOf(source),
    ...(issuer.length > 0 && { author: issuer.map((literal) => ({ literal: line(literal) })) }),
    ...(docNumber && { number: line(docNumber) }),
    ...(day && { issued: partsOf(day) }),
    ...(url && { URL: url, accessed: partsOf(accessed(source)) }),
    language: 'zh',
  };
}
