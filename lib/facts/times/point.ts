// Points of time: a year, half, quarter, month, ten days or day, as the source of a pattern and as what its match means.
import { parseChineseNumber } from '../../text/numerals';
import type { Deadline } from '../records';
import { type Day, makeDay, monthEnd, planEnd } from './calendar';
import type { TimeContext } from './expression';

const CN = '〇○零Ο一二三四五六七八九';
/** Month and day numbers in either writing. */
const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
const DATE = `\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]`;

/** Pattern of a part of a year; `n` keeps the group names of two points apart. */
const part = (n: string): string =>
  `(?:(?<half${n}>[上下])半年[末底]?|(?<upto${n}>前)(?:三|3)个?季度|第?(?<q${n}>[一二三四1-4首])季(?:度|(?<=第.季|首季))[末底]?` +
  `|(?<m${n}>${MONTH})\\s?月份?\\s?(?:(?<d${n}>${DATE})\\s?[日号]|(?<xun${n}>[上中下])旬|(?<mpart${n}>底|末|初))?)`;

const year = (n: string): string =>
  `(?:(?<!\\d)(?<y${n}>\\d{4}|[一二][${CN}]{3})\\s?学?年度?|(?:中华)?民国(?<roc${n}>\\d{1,3}|[${CN}十百]{1,5})年|(?<!\\d|\\d[.,])(?<tw${n}>1[0-3]\\d|一百(?:零[一-九]|[一二三]?十[一二三四五六七八九]?))\\s?学?年度?(?![后来间内级期]|以(?!前)|历史|左右)|(?<ry${n}>[今本去明前当次翌同]|(?<![产用建成])后)年|(?<ly${n}>[上下])一?年度?(?=\\d{1,2}月|[末底]))(?:(?<=(?<sy${n}>学)年度?)|)`;

/** A year with or without a part, a date in figures, a month that leans on today, or a part alone (groups with `u`). */
export const point = (n: string): string =>
  `(?:(?<!\\d)(?<fin${n}>20\\d\\d|二[${CN}]{3})(?:[-–—/]|至)(?<to${n}>\\d\\d|[${CN}]{2})年?(?:的[二三四五六七八九十]个?)?(?:财政)?(?:年度内?|(?<school${n}>学年)内?|(?<session${n}>立法年度)内?|年期内?|(?=(?:年度)?至(?:20\\d\\d|二[${CN}]{3})[-–—/至])|(?<=至20\\d\\d.\\d\\d))|${year(n)}\\s?(?:的?${part(n)}|(?<ypart${n}>年?(?:[终末底]|初(?!步))|年中|中(?=[,。;、前完建推举公发启开底检评]|$)|年?内(?![地蒙部外容涵])))?` +
  `|(?<!\\d)(?<fy${n}>\\d{4})(?:-|\\.|/)(?<fm${n}>\\d{1,2})(?:-|\\.|/)(?<fd${n}>\\d{1,2})(?!\\d)` +
  `|(?<thism${n}>本月|下月|当月|次月)(?:(?<tpart${n}>底|末|初|[上中下]旬)|(?<td${n}>${DATE})[日号])?` +
  `|(?<bare${n}>年底|年内|年末|(?<=[于在])年中(?=[、和,前]))|(?:本世纪|世纪)(?<cent${n}>中叶)` +
  `|(?<![\\d第年])${part(`${n}u`)})`;

/** 十四五, with or without quotes; group `plan`. */
export const PLAN = `(?:["“「『]?(?<!第)(?<plan>[一二三四五六七八九十]{1,3})五["”」』]?|第(?<nth>[一二三四五六七八九十]{1,3})个五年规划)`;

export interface Point {
  iso: string | null;
  first: Day | null;
  last: Day | null;
  precision: Deadline['precision'];
  anchor: 'absolute' | 'docDate';
  /** Year it names or was given. */
  year: number | null;
  yearless: boolean;
}

/** What words without a year lean on. */
export interface Given {
  year: number | null;
  docDate: Day | null;
  /** Years of three figures are the Republic's: 113年. */
  isTaiwan: () => boolean;
}

export const given = ({ passage, docDate, yearAt }: TimeContext, at: number): Given => ({
  year: yearAt(at),
  docDate,
  isTaiwan: () => passage.isTraditional,
});

type Groups = Record<string, string | undefined>;

const RELATIVE_YEARS: Record<string, number> = {
  今: 0,
  本: 0,
  当: 0,
  明: 1,
  次: 1,
  翌: 1,
  同: 0,
  下: 1,
  后: 2,
  去: -1,
  上: -1,
  前: -2,
};
const QUARTERS: Record<string, number> = { 一: 1, 首: 1, 二: 2, 三: 3, 四: 4 };

const number = (word: string): number | null =>
  /^\d/.test(word) ? Number(word) : parseChineseNumber(word.replace(/Ο/g, '〇'));

const iso2 = (n: number): string => String(n).padStart(2, '0');

/** What the groups `y…n` of a match name. @param given year and day that words without a year lean on. */
export function readPoint(groups: Groups, n: string, given: Given): Point | null {
  const at = (name: string): string | undefined => groups[name + n] ?? groups[`${name}${n}u`];
  const docYear = given.docDate ? Number(given.docDate.slice(0, 4)) : null;
  const [y, roc, ry, fy] = [at('y'), at('roc') ?? at('tw'), at('ry') ?? at('ly'), at('fy')];
  const yearWord = y ?? roc;
  let anchor: Point['anchor'] = 'absolute';
  let value = given.year;
  if (yearWord) value = (number(yearWord) ?? 0) + (roc ? 1911 : 0);
  if (at('tw') && !given.isTaiwan()) return null;
  else if (ry) {
    // 当年, 次年 lean on what the text speaks of, not on today, unless they name a part of the year.
    const named = at('m') ?? at('q') ?? at('half') ?? at('ypart');
    // 2025年底前完成评估,报告于次年3月底前上报: the year after the one named.
    const base = /[次翌同]/.test(ry) ? (given.year ?? docYear) : docYear;
    value = base === null || (/[次翌同当]/.test(ry) && !named) ? null : base + (RELATIVE_YEARS[ry] ?? 0);
    anchor = 'docDate';
  } else if (fy) value = Number(fy);
  if (at('cent')) value = 2050;
  const month0 = given.docDate ? Number(given.docDate.slice(5, 7)) : null;
  const thisMonth = at('thism');
  if (thisMonth) value = docYear;
  if (at('fin')) value = number(at('fin') ?? '');
  if (value === null || value < 1000) return null;
  const yearless = !yearWord && !ry && !fy && !at('cent') && !thisMonth;
  const make = (iso: string | null, first: Day | null, last: Day | null, precision: Point['precision']): Point => ({
    iso,
    first,
    last,
    precision,
    anchor,
    year: value,
    yearless,
  });
  const named = value;
  const span = (from: number, to: number, precision: Point['precision']): Point => {
    const [first, last] = [makeDay(named, from, 1), monthEnd(named, to)];
    return make(`${first}/${last}`, first, last, precision);
  };
  /** A year from one month to the month before it. */
  const across = (month: number): Point => {
    const [first, last] = [makeDay(named, month, 1), monthEnd(named + 1, month - 1)];
    return make(`${first}/${last}`, first, last, 'year');
  };

  if (at('fin')) {
    // Hong Kong's financial years begin in April, school years in September, legislative sessions in October.
    if (number(at('to') ?? '') !== (named + 1) % 100) return null;
    return { ...across(at('school') ? 9 : at('session') ? 10 : 4), yearless: false };
  }
  // School years, in Taiwan from August on. One that began the year before is told of: by the year it began in.
  if (at('sy') && (docYear ?? 0) <= value) return across(roc ? 8 : 9);
  if (fy) {
    const day = makeDay(value, Number(at('fm')), Number(at('fd')));
    return make(day, day, day, 'day');
  }
  const half = at('half');
  if (half) return half === '上' ? span(1, 6, 'half') : span(7, 12, 'half');
  if (at('upto')) return span(1, 9, 'quarter');
  const q = at('q');
  if (q) {
    const quarter = QUARTERS[q] ?? Number(q);
    return span(quarter * 3 - 2, quarter * 3, 'quarter');
  }
  let month = at('m') ? number(at('m') ?? '') : null;
  let part = at('mpart');
  let xun = at('xun');
  if (thisMonth && month0 !== null) {
    month = month0 + (thisMonth === '下月' || thisMonth === '次月' ? 1 : 0);
    if (month > 12) {
      month = 1;
      value += 1;
    }
    anchor = 'docDate';
    part = at('tpart')?.[0];
    if (at('tpart')?.endsWith('旬')) [xun, part] = [part, undefined];
  } else if (thisMonth) return null;
  if (month !== null) {
    const date = at('d') ?? at('td');
    if (date) {
      const day = makeDay(value, month, number(date) ?? 0);
      return make(day, day, day, 'day');
    }
    if (xun) {
      const from = xun === '上' ? 1 : xun === '中' ? 11 : 21;
      const [first, last] = [
        makeDay(value, month, from),
        from === 21 ? monthEnd(value, month) : makeDay(value, month, from + 9),
      ];
      return make(`${first}/${last}`, first, last, 'day');
    }
    return make(
      `${value}-${iso2(month)}`,
      makeDay(value, month, 1),
      part === '初' ? makeDay(value, month, 10) : monthEnd(value, month),
      'month',
    );
  }
  if (at('ypart')?.endsWith('中') || at('bare') === '年中')
    return make(`${value}-06`, makeDay(value, 1, 1), monthEnd(value, 6), 'half');
  const early = at('ypart')?.endsWith('初');
  return make(String(value), makeDay(value, 1, 1), early ? makeDay(value, 3, 31) : makeDay(value, 12, 31), 'year');
}

/** A five-year plan by its name: 十四 → 2021-01-01 … 2025-12-31. */
export function readPlan(word: string): { first: Day | null; last: Day | null; year: number } | null {
  const ordinal = parseChineseNumber(word);
  if (ordinal === null || ordinal < 1 || ordinal > 60) return null;
  const end = planEnd(ordinal);
  return { first: makeDay(end - 4, 1, 1), last: makeDay(end, 12, 31), year: end };
}
