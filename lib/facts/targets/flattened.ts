// Indicator tables that lost their grid: 序号指标名称2025年指标属性 1人均期望寿命(岁)≥82预期性2…
import { readNumeral } from '../../text/numerals';
import { readBack, readFront } from '../quantities/comparator';
import { classOf, UNIT } from '../quantities/units';
import type { ReadPassage, Reading } from '../reading';
import type { Comparator } from '../records';
import type { Draft } from './draft';

/** Every row of such a table ends with the nature of its indicator. */
const NATURE = /[〔[(【]?(约束性?|预期性?)[〕\])】]?(?=[^一-龥]|[一-龥]|$)/g;
const HEADER = /指标(?:名称|属性|性质|类别)|目标值|属性/;
/** A table shorter than this is a sentence about indicators. */
const LEAST_ROWS = 2;
const LONGEST_ROW = 160;
const UNIT_BRACKET = /[(]\s?((?:[^()]|\([^()]*\)){1,14})[)]\s*$/;
const VALUE = /^\s*(?:[≥≤<>=＞＜⩾⩽≧≦]|不低于|不少于|不超过|不高于|大于|小于|控制在|达到|左右|约|>=|<=)?\s*[〔[]?\s*-?\d/;
const COMPARISON = /(?:≥|≤|<|>|>=|<=|⩾|⩽|≧|≦|不低于|不少于|不超过|不高于|超过|大于|小于|控制在|达到|约)\s*$/;

export interface FlattenedTable {
  start: number;
  end: number;
  drafts: Draft[];
}

interface Row {
  start: number;
  /** Behind the values, where the nature begins, and behind it. */
  stop: number;
  end: number;
  nature: '约束性' | '预期性';
}

/** Years named by the header, in the order of its columns. */
function headerYears(header: string): number[] {
  return [...header.matchAll(/(\d{4})\s?年?/g)].map((m) => Number(m[1])).filter((y) => y > 1990 && y < 2100);
}

/** Takes category and serial number off the front of a row: 疾病预防10适龄儿童… → 适龄儿童…. */
function nameStart(folded: string, row: Row, serial: number): { start: number; serial: number } {
  const words = folded.slice(row.start, row.stop);
  const open = words.search(/[(≥≤<>]/);
  const head = open < 0 ? words : words.slice(0, open);
  for (const n of [serial, serial + 1, 1]) {
    // A number that goes on (10家, 15岁) is a serial only where serials have been counted so far.
    const goesOn = n === serial && serial > 1 ? '' : '(?!\\d)';
    const match = new RegExp(`^[\\s一-龥、()]{0,16}?(?<!\\d)${n}${goesOn}(?=[\\s.、]?[^%‰])[\\s.、]*`).exec(head);
    if (match && head.length - match[0].length >= 2) return { start: row.start + match[0].length, serial: n + 1 };
  }
  const lead = /^[\s、.]+/.exec(words)?.[0].length ?? 0;
  return { start: row.start + lead, serial };
}

interface Cell {
  start: number;
  comparator: Comparator;
  value: number | null;
  unit: string | null;
  unitStart: number;
}

/** The values at the end of a row, from the unit's bracket on. */
function readCells(folded: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at < to && cells.length < 6; ) {
    if (!/\d/.test(folded[at] ?? '')) {
      at++;
      continue;
    }
    const numeral = readNumeral(folded, at);
    if (!numeral || numeral.end > to) break;
    UNIT.lastIndex = numeral.end;
    const unit = UNIT.exec(folded);
    const inside = unit?.[1] && numeral.end + unit[0].length <= to;
    const end = inside ? numeral.end + (unit?.[0].length ?? 0) : numeral.end;
    const front = readFront(folded.slice(Math.max(from, at - 8), at));
    const back = readBack(folded.slice(end, Math.min(to, end + 4)));
    cells.push({
      start: at,
      comparator: back?.bound.comparator ?? front?.bound.comparator ?? 'eq',
      value: numeral.value,
      unit: inside ? (unit?.[1] ?? null) : null,
      unitStart: inside ? end - (unit?.[1]?.length ?? 0) : end,
    });
    at = end;
  }
  return cells;
}

/** The tables of a passage, and the drafts of their rows. */
export function findFlattened(read: ReadPassage, reading: Reading): FlattenedTable | null {
  const { folded } = read.passage;
  if (read.passage.block.kind === 'cell') return null;
  const header = HEADER.exec(folded);
  if (!header) return null;
  const rows: Row[] = [];
  let start = header.index;
  let years: number[] = [];
  for (const match of folded.matchAll(NATURE)) {
    if (match.index < start) continue;
    const words = folded.slice(start, match.index);
    if (rows.length === 0) {
      // The first row shares its stretch with the header: it begins behind the last header word.
      const last = [...words.matchAll(/属性|性质|目标值?|\d{4}年(?:目标)?|类型|单位|备注/g)].at(-1);
      if (!last) continue;
      years = headerYears(words.slice(0, last.index + last[0].length));
      start += last.index + last[0].length;
    }
    if (match.index - start > LONGEST_ROW || match.index - start < 2) {
      start = match.index + match[0].length;
      continue;
    }
    rows.push({ start, stop: match.index, end: match.index + match[0].length, nature: (match[1] ?? '').startsWith('约') ? '约束性' : '预期性' });
    start = match.index + match[0].length;
  }
  if (rows.length < LEAST_ROWS) return null;
  const due = dueOf(years, reading);
  let serial = 1;
  const drafts: Draft[] = [];
  for (const row of rows) {
    const named = nameStart(folded, row, serial);
    serial = named.serial;
    const draft = rowDraft(read, row, named.start, years, due);
    if (draft) drafts.push(draft);
  }
  return { start: header.index, end: rows.at(-1)?.end ?? header.index, drafts };
}

function dueOf(years: readonly number[], reading: Reading): string | null {
  const last = years.length ? Math.max(...years) : null;
  const day = last === null ? null : `${last}-12-31`;
  if (day && (!reading.docDate || day > reading.docDate)) return day;
  return reading.planPeriod?.last ?? null;
}

/** Whether the words in a row's bracket are a unit ((岁), (批次/千人), (1/10万)) and not a remark ((期末), (100亿元)). */
function isUnit(word: string): boolean {
  const plain = word.replace(/^[万亿]+(?=.)/, '');
  UNIT.lastIndex = 0;
  const match = UNIT.exec(plain);
  return match !== null && match[0].length === plain.length;
}

function rowDraft(read: ReadPassage, row: Row, start: number, years: readonly number[], due: string | null): Draft | null {
  const { folded, text } = read.passage;
  const words = folded.slice(start, row.stop);
  const bracket = [...words.matchAll(/\(([^()]{1,14})\)/g)].findLast((m) => VALUE.test(words.slice(m.index + m[0].length)) || UNIT_BRACKET.test(words));
  const firstValue = bracket ? start + bracket.index + bracket[0].length : start + (/[≥≤<>]|(?<=[一-龥)])\s*\d/.exec(words)?.index ?? words.length);
  const cells = readCells(folded, firstValue, row.stop);
  const common = { start, end: row.end, nature: row.nature, baseline: null, due: { day: due, source: 'table' as const } };
  const column = years.length > 1 && cells.length >= years.length ? years.indexOf(Math.max(...years)) : cells.length - 1;
  const cell = cells[Math.min(column, cells.length - 1)];
  const unitWord = bracket ? text.slice(start + bracket.index + 1, start + bracket.index + bracket[0].length - 1).trim() : null;
  let nameEnd = bracket ? start + bracket.index : firstValue;
  while (nameEnd > start && (COMPARISON.test(folded.slice(start, nameEnd)) || /\s$/.test(folded.slice(start, nameEnd)))) nameEnd--;
  if (!cell) {
    if (row.stop - start < 4) return null;
    return { ...common, tier: 'D', indicator: { start, end: row.stop }, quantity: null, changeType: 'direction', direction: /下降|降低|减少/.test(words) ? 'down' : /提高|提升|增/.test(words) ? 'up' : null, rule: 'target/table-row' };
  }
  const named = unitWord?.replace(/^1?(?=\/)/, '').replace('％', '%');
  const unit = named && isUnit(named) ? named : cell.unit ? text.slice(cell.unitStart, cell.unitStart + cell.unit.length) : /率$|比例$|占比$|比重$/.test(folded.slice(start, nameEnd)) ? '%' : null;
  const scale = unit && /^[万亿]+(?=.)/.exec(unit)?.[0];
  const value = cell.value === null ? null : scale ? cell.value * ({ 万: 1e4, 亿: 1e8, 万亿: 1e12 }[scale] ?? 1) : cell.value;
  const base = cells.length > 1 && years.length > 1 ? cells[0] : undefined;
  const name = folded.slice(start, nameEnd);
  return {
    ...common,
    tier: 'Q',
    indicator: { start, end: nameEnd },
    quantity: null,
    value: value ?? undefined,
    unit: scale && unit ? unit.slice(scale.length) : unit,
    comparator: cell.comparator,
    changeType: /占比|占|比重|比例/.test(name) ? 'share' : /增长|增速|降低|下降/.test(name) && classOf(unit) === 'percent' ? 'growth' : 'level',
    direction: null,
    baseline: base && base !== cell ? { value: base.value, unit, date: years[0] === undefined ? null : String(years[0]) } : null,
    rule: 'target/table-row',
  };
}
