// What the reader typed, taken apart: words and phrases that are wanted or not, and filters.
import { ADMINISTRATIVE_LEVELS, type AdministrativeLevel } from '../../corpus/types';
import type { Fold } from '../../text/fold';
import { normalise } from './normal';
import type { QueryProblem } from './types';

/** Longest query read, UTF-16 units. */
export const LONGEST_QUERY = 10_000;
/** More words than this are no question but a text. */
export const MOST_WORDS = 32;

export type Filter = { not: boolean } & (
  | { field: 'issuer' | 'number' | 'tag'; value: string }
  | { field: 'year'; from: number; to: number }
  | { field: 'level'; level: AdministrativeLevel }
);

export interface Query {
  /** Each must stand in the document; in the compared form, see `normalise`. */
  wanted: string[];
  unwanted: string[];
  filters: Filter[];
  /** The query as it stands, where a minus made another sense of it: a document that holds it so is found, too. */
  literal: string | null;
  problem: QueryProblem | null;
}

const FIELDS: Readonly<Record<string, Filter['field']>> = {
  ...{ 机关: 'issuer', 文号: 'number', 年份: 'year', 层级: 'level', 标签: 'tag' },
  ...{ issuer: 'issuer', number: 'number', year: 'year', level: 'level', tag: 'tag' },
};
const FIELD = new RegExp(`^(${Object.keys(FIELDS).join('|')}):`);

/** What readers call the levels, folded. */
const LEVELS: Readonly<Record<AdministrativeLevel, RegExp>> = {
  national: /^(?:国家|全国|中央|national)/,
  province: /^(?:省|自治区|直辖市|特别行政区|province|provincial)/,
  city: /^(?:地|市|city|municipal|prefecture)/,
  district: /^(?:县|区|district|county)/,
  township: /^(?:乡|镇|街道|township|town)/,
};

interface Token {
  text: string;
  not: boolean;
  field: Filter['field'] | null;
}

/** Tokens of a query in its compared form. A quotation mark opens a phrase only where a word begins, and closes it only
 * where one ends: “十四五”规划 is one word with quotation marks in it. */
function* tokensOf(query: string): Generator<Token> {
  let at = 0;
  let negated = false;
  while (at < query.length) {
    if (query[at] === ' ') {
      at++;
      continue;
    }
    let not = negated;
    negated = false;
    if (query[at] === '-' && /[^ -]/.test(query[at + 1] ?? ' ')) {
      not = true;
      at++;
    }
    const name = FIELD.exec(query.slice(at, at + 10))?.[1];
    const field = name === undefined ? null : (FIELDS[name] ?? null);
    if (name !== undefined) at += name.length + 1;
    const phrase = query[at] === '"' ? /"([^"]+)"(?= |$)/y : null;
    if (phrase) phrase.lastIndex = at;
    const quoted = phrase?.exec(query)?.[1];
    const space = query.indexOf(' ', at);
    const end = quoted !== undefined ? at + quoted.length + 2 : space < 0 ? query.length : space;
    const text = quoted?.trim() || query.slice(at, end);
    at = end;
    if (field === null && quoted === undefined && text === '非' && query.slice(at).trim() !== '') {
      negated = true;
      continue;
    }
    yield { text, not, field };
  }
}

function filterOf({ field, text, not }: Token): Filter | QueryProblem {
  if (field === 'year') {
    const years = /^(\d{1,4})年?(?:(?:-|~|\.\.|至|到)(\d{4})?年?)?$/.exec(text);
    if (!years) return 'bad-year';
    // 202 is on its way to a year of the twenties.
    const [from, to] = [Number(years[1]?.padEnd(4, '0')), Number(years[1]?.padEnd(4, '9'))];
    const isOpen = /[-~.至到]$/.test(text);
    return { field, not, from, to: years[2] ? Number(years[2]) : isOpen ? 9999 : to };
  }
  if (field === 'level') {
    const level = ADMINISTRATIVE_LEVELS.find((each) => LEVELS[each].test(text));
    return level ? { field, not, level } : 'bad-level';
  }
  return { field: field ?? 'tag', not, value: text };
}

/** Reads a query. A filter that has no value yet is still being typed and is left out. */
export function parseQuery(typed: string, fold: Fold): Query {
  const query: Query = { wanted: [], unwanted: [], filters: [], literal: null, problem: null };
  if (typed.length > LONGEST_QUERY) return { ...query, problem: 'too-long' };
  const whole = normalise(typed, fold).trim();
  if (whole === '') return { ...query, problem: 'empty' };
  let words = 0;
  for (const token of tokensOf(whole)) {
    if (++words > MOST_WORDS) return { ...query, problem: 'too-many-words' };
    if (token.field === null) {
      const list = token.not ? query.unwanted : query.wanted;
      if (!list.includes(token.text)) list.push(token.text);
    } else if (token.text !== '') {
      const filter = filterOf(token);
      if (typeof filter === 'string') return { ...query, problem: filter };
      query.filters.push(filter);
    }
  }
  if (query.unwanted.length > 0) query.literal = whole;
  if (query.wanted.length + query.filters.length === 0)
    query.problem = query.unwanted.length > 0 ? 'only-not' : 'empty';
  return query;
}
