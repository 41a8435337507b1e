// Indicator tables: what their columns hold, and the target that a row of them sets.
import { readNumeral } from '../../text/numerals';
import { readFront } from '../quantities/comparator';
import { findQuantities, type Quantity } from '../quantities/quantity';
import { classOf, IN_MONEY, isUnit } from '../quantities/units';
import type { Reading } from '../reading';
import type { Draft } from './draft';

/** Indices of a table's columns. */
export interface Columns {
  name: number;
  unit: number | null;
  nature: number | null;
  target: number;
  base: number | null;
  /** By how much, or how much in all the years. */
  change: number | null;
  baseYear: number | null;
  /** Last day of the target column. */
  due: string | null;
  /** Unit in the brackets behind the target column's head: 2025年底超充站(座). */
  headUnit: string;
}

/** Unit in the brackets behind an indicator's name, as written: 婴儿死亡率(‰), 孕产妇死亡率(1/10万). */
const BRACKET = /[(（]([^()（）]{1,12})[)）]\s*$/;
const NAME = /名称|项目|内容|指标/;
const UNIT_HEAD = /^(?:计量)?单位$/;
const NATURE = /属性|性质/;
const YEAR = /(?:19|20)\d{2}|(?<!\d)1[0-3]\d(?=年)/;
/** 2027年, or 116年度 of the Republic. */
const yearOf = (head: string): number | null => {
  const year = Number(YEAR.exec(head)?.[0]) || null;
  return year && year < 1000 ? year + 1911 : year;
};
const LEVEL = /目标|[预规][划期]值|现[状况]|基期/;
const VALUE = new RegExp(`${LEVEL.source}|完成|[计规]划任务`);
/** 其中:2021年任务: a part of the column before it. */
const PART = /^其中/;
/** Columns of change are no levels of a year. */
const CHANGE = /增长|增速|累计|变化|年均/;
const OTHER = /领域|序号|编号|类别|类型/;
/** What any of the heads may say. */
export const HEAD = new RegExp(
  [/单位/, NAME, OTHER, NATURE, YEAR, VALUE, CHANGE].map(({ source }) => source).join('|'),
);

/** 片区 2023年底 2025年底: nothing but years behind the first head. */
export const namesPlaces = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 1 && first.length > 1 && !/\d/.test(first) && others.every((head) => YEAR.test(head));

/** Reads the heads of the columns, folded and in order. Null where they are no indicator table's. */
export function readColumns(heads: readonly string[], reading: Reading): Columns | null {
  const find = (fits: (head: string) => boolean): number | null => {
    const at = heads.findIndex(fits);
    return at < 0 ? null : at;
  };
  // 一级指标 groups what 二级指标 names.
  const name =
    find((head) => /[二三]级指标/.test(head)) ??
    find((head) => NAME.test(head) && !NATURE.test(head) && !YEAR.test(head) && !OTHER.test(head)) ??
    (namesPlaces(heads) ? 0 : null);
  const values = heads.flatMap((head, at) =>
    (head === '' || YEAR.test(head) || VALUE.test(head)) &&
    !CHANGE.test(head) &&
    !PART.test(head) &&
    !NATURE.test(head) &&
    at !== name
      ? [{ at, year: yearOf(head) }]
      : [],
  );
  // 2025年 and 2035年 in a plan up to 2025: its own year.
  const target =
    values.find(({ year }) => year !== null && `${year}-12-31` === reading.planPeriod?.last) ??
    values.findLast(({ year }) => year === null || !reading.asOf || `${year}-12-31` > reading.asOf);
  if (name === null || !target) return null;
  const base = values.find((column) => column !== target) ?? null;
  return {
    name,
    unit: find((head) => UNIT_HEAD.test(head)),
    nature: find((head) => NATURE.test(head)),
    target: target.at,
    base: base?.at ?? null,
    change: find((head) => CHANGE.test(head) && !NATURE.test(head)),
    baseYear: base?.year ?? null,
    due: target.year === null ? (reading.planPeriod?.last ?? null) : `${target.year}-12-31`,
    headUnit: BRACKET.exec(heads[target.at] ?? '')?.[1] ?? '',
  };
}

/** The words of one row, as written and folded. */
export interface RowWords {
  label: string;
  unit: string;
  nature: string;
  target: string;
  /** What stands in the column of change; it is the aim where the year's own column is empty. */
  change?: string;
  base: string;
  fold: (text: string) => string;
}

type Value = Pick<Quantity, 'value' | 'min' | 'max' | 'unit' | 'comparator'>;

/** The number of a cell, with or without a unit of its own: ≥82, 35%, 1.4万. @param folded the cell's text */
function readValue(folded: string): Value | null {
  const quantity = findQuantities(folded, 0, folded.length)[0];
  if (quantity?.unit) return quantity;
  const range = /(\d[\d.,]*)\s?[—–~～至-]\s?(\d[\d.,]*)/.exec(folded)?.slice(1);
  const [min = null, max = null] = range?.map((figure) => Number(figure.replaceAll(',', ''))) ?? [];
  if (range) return { value: null, min, max, unit: null, comparator: 'range' };
  const at = folded.search(/\d/);
  const numeral = at < 0 ? null : readNumeral(folded, at);
  if (!numeral) return null;
  const comparator = quantity?.comparator ?? readFront(folded.slice(0, at))?.bound.comparator ?? 'eq';
  return { value: numeral.value, min: null, max: null, unit: null, comparator };
}

const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** The draft of a row, without its place. */
export function readRow(words: RowWords, columns: Columns): Omit<Draft, 'start' | 'end' | 'rule'> | null {
  const isChange = /^\s*[—–-]*\s*$/.test(words.target) && Boolean(words.change);
  const target = isChange ? (words.change ?? '') : words.target;
  const folded = words.fold(target);
  const value = readValue(folded);
  if (!value && folded.trim().length < 4) return null;
  const bracket = BRACKET.exec(words.label);
  const named = [words.unit, bracket?.[1] ?? ''].find((unit) => isUnit(words.fold(unit)))?.replace(/^1(?=\/)/, '');
  const label = words.label.replace(BRACKET, '').trim();
  const plain = words.fold(label);
  const own = value?.unit
    ? target.slice(folded.indexOf(value.unit), folded.indexOf(value.unit) + value.unit.length)
    : null;
  const inMoney = /\d[万亿]+(?:以上)?$/.test(folded.trim()) && IN_MONEY.test(plain);
  const unit =
    own ??
    named ??
    (/率$|占比$|比例$|比重$/.test(plain) && !plain.includes('每') && !/^[—-]/.test(words.unit)
      ? '%'
      : inMoney
        ? '元'
        : null);
  const scale = /^(?:万亿|[万亿])(?=.)/.exec(words.fold(unit ?? ''))?.[0];
  const scaled = (given: number | null): number | null =>
    given === null || !scale ? given : given * (SCALES[scale] ?? 1);
  const base = columns.base === null || isChange ? null : readValue(words.fold(words.base));
  const nature = words.fold(words.nature);
  const rises = /提高|提升|增|改善/.test(folded);
  return {
    tier: value ? 'Q' : 'D',
    indicator: null,
    indicatorText: label,
    quantity: null,
    value: scaled(value?.value ?? null) ?? undefined,
    range: value?.comparator === 'range' ? { min: scaled(value.min), max: scaled(value.max) } : undefined,
    unit: value && unit ? unit.slice(scale?.length ?? 0) : null,
    comparator: value?.comparator ?? 'none',
    changeType: !value
      ? 'direction'
      : /占|比重|比例/.test(plain)
        ? 'share'
        : /增长|增速|降低|下降/.test(plain) && classOf(unit) === 'percent'
          ? 'growth'
          : 'level',
    direction: value ? null : /下降|降低|减少/.test(folded) ? 'down' : rises ? 'up' : null,
    baseline: base
      ? { value: base.value, unit, date: columns.baseYear === null ? null : String(columns.baseYear) }
      : null,
    nature: nature.startsWith('约束') ? '约束性' : nature.startsWith('预期') ? '预期性' : null,
    due: { day: columns.due, source: 'table' },
  };
}
