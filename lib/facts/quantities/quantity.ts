// A quantity: a number with its unit and its comparator, ranges, fractions and multiples included.
import { type Numeral, parseChineseNumber, readNumeral } from '../../text/numerals';
import type { Comparator } from '../records';
import { readBack, readFront } from './comparator';
import { classOf, UNIT, type UnitClass } from './units';

export interface Quantity {
  /** From the comparator in front, and from the number itself; UTF-16 units in folded text. */
  front: number;
  start: number;
  /** Behind the unit, and behind the comparator that follows it. */
  unitEnd: number;
  end: number;
  value: number | null;
  min: number | null;
  max: number | null;
  /** As written, without 万 and 亿, folded. */
  unit: string | null;
  unitStart: number;
  unitClass: UnitClass;
  comparator: Comparator;
  /** The comparator's word in front (至少, 不少于), which a list may share. */
  frontWord: string | null;
  backWord: string | null;
  approx: boolean;
  chinese: boolean;
}

const STARTS = /\d|[一二两三四五六七八九十廿百千万半]|倍增|过半|翻/g;
const RANGE = /^\s?(?:至|到|-|—|–|~|～|－|——)\s?/;
const FRACTION = /(万|十万|百|千)分之([\d.]+|[一二两三四五六七八九十百点零]+)/y;
const SHARE = /([一二两三四五六七八九十]|\d{1,2}(?=分之\d))分之([一二两三四五六七八九十]|\d{1,2})/y;
/** 比重超过1/3 */
const SLASHED = /([1-9])\/([2-9]|[1-9]\d)(?![\d/.月万])/y;
const TENTHS_RANGE = /([一二两三四五六七八九])成?(?:至|到|-|—|~)([一二两三四五六七八九])成(半)?/y;
const TENTHS =
  /([1-9]|[一二两三四五六七八九])成(?![立本功熟员长果就效品绩为])(半|[1-9一二三四五六七八九](?=$|[,。;、)以左的]))?/y;
const DOUBLED = /翻[上了]?(?:([一二两三])?番|倍)|倍增(?![至效器作计]|工程|规划|行动)/y;
const HALF = /(?:超?过)?(?:半数|一半)|过半|(?<=减)半/y;
/** 医护比达到1:1.2, 车桩比不高于2:1: one term is 1, the value is the other. */
const RATIO = /(\d{1,5}(?:\.\d{1,4})?)[:∶﹕](\d{1,5}(?:\.\d{1,4})?)(?![\d:∶﹕])/y;
/** 半个月, 半个小时 */
const HALF_OF = /半个(?=工作日|小时|月)/y;
/** 两位数增长 */
const TWO_DIGITS = /两位数(?=的?(?:增长|增速|以上))/y;
/** 达百分百 */
const ALL = /百分之?百(?!分)/y;
const PER = /[\d.]{1,16}\/(\d*[千万])/y;

interface Core {
  end: number;
  value: number | null;
  max?: number | null;
  unit: string | null;
  unitStart?: number;
  comparator?: Comparator;
  over?: boolean;
  chinese: boolean;
}

const figure = (word: string): number | null => (/^\d/.test(word) ? Number(word) : parseChineseNumber(word));

const at = (pattern: RegExp, text: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(text);
};

/** Words that are a whole quantity by themselves: 两成, 千分之五, 翻一番, 一半. */
function readWhole(text: string, start: number): Core | null {
  const fraction = at(FRACTION, text, start);
  if (fraction) {
    const word = fraction[2] ?? '';
    const value = /^\d/.test(word) ? Number(word) : parseChineseNumber(word);
    const unit = { 百: '%', 千: '‰', 万: '/万', 十万: '/10万' }[fraction[1] ?? ''] ?? null;
    return { end: start + fraction[0].length, value, unit, chinese: false };
  }
  const share = at(SHARE, text, start);
  if (share) {
    const [parts, part] = [figure(share[1] ?? ''), figure(share[2] ?? '')];
    return {
      end: start + share[0].length,
      value: parts && part ? (100 * part) / parts : null,
      unit: '%',
      chinese: false,
    };
  }
  const slashed = at(SLASHED, text, start);
  const behind = text.slice(Math.max(0, start - 16), start);
  if (slashed && /(?:[占比][^,。;]{0,10}(?:约|近|超过?|达到?)|不[应得]?[低少]于)\s?$/.test(behind))
    return {
      end: start + slashed[0].length,
      value: (100 * Number(slashed[1])) / Number(slashed[2]),
      unit: '%',
      chinese: false,
    };
  if (at(TWO_DIGITS, text, start)) return { end: start + 3, value: 10, unit: '%', comparator: 'ge', chinese: false };
  const whole = at(ALL, text, start);
  if (whole) return { end: start + whole[0].length, value: 100, unit: '%', chinese: false };
  const range = at(TENTHS_RANGE, text, start);
  if (range)
    return {
      end: start + range[0].length,
      value: 10 * (parseChineseNumber(range[1] ?? '') ?? 0),
      max: 10 * (parseChineseNumber(range[2] ?? '') ?? 0) + (range[3] ? 5 : 0),
      unit: '%',
      chinese: false,
    };
  const tenths = at(TENTHS, text, start);
  if (tenths)
    return {
      end: start + tenths[0].length,
      value:
        (/\d/.test(tenths[1] ?? '') ? Number(tenths[1]) : (parseChineseNumber(tenths[1] ?? '') ?? 0)) * 10 +
        (tenths[2] === '半' ? 5 : (figure(tenths[2] ?? '') ?? 0)),
      unit: '%',
      chinese: false,
    };
  const ratio = at(RATIO, text, start);
  if (ratio && (ratio[1] === '1' || ratio[2] === '1') && /(?:比|差距)[^,。;]{0,10}$/.test(behind))
    return {
      end: start + ratio[0].length,
      value: Number(ratio[1] === '1' ? ratio[2] : ratio[1]),
      unit: null,
      chinese: false,
    };
  const doubled = at(DOUBLED, text, start);
  if (doubled)
    return {
      end: start + doubled[0].length,
      value: 2 ** (parseChineseNumber(doubled[1] ?? '一') ?? 1),
      unit: '倍',
      chinese: false,
    };
  const halfOf = at(HALF_OF, text, start);
  const unit = halfOf && readUnit(text, start + 1);
  if (unit) return { end: unit.end, value: 0.5, unit: unit.unit, unitStart: unit.start, chinese: true };
  const half = at(HALF, text, start);
  if (half)
    return {
      end: start + half[0].length,
      value: 50,
      unit: '%',
      comparator: half[0].includes('过') ? 'gt' : undefined,
      chinese: false,
    };
  return null;
}

const readUnit = (text: string, start: number): { unit: string; start: number; end: number } | null => {
  const match = at(UNIT, text, start);
  return match?.[1]
    ? { unit: match[1], start: start + match[0].length - match[1].length, end: start + match[0].length }
    : null;
};

function readNumber(text: string, start: number): Core | null {
  const per = at(PER, text, start);
  if (per && !/[年月日]/.test(text[start + per[0].length] ?? '')) {
    const value = Number(per[0].slice(0, per[0].indexOf('/')));
    return { end: start + per[0].length, value, unit: `/${per[1]}`, chinese: false };
  }
  const first = readNumeral(text, start);
  if (!first) return null;
  let unit = readUnit(text, first.end);
  const vague = unit ? null : /^[多余](?=[\u4e00-\u9fa5])/.exec(text.slice(first.end, first.end + 2));
  if (vague) unit = readUnit(text, first.end + 1);
  const dash = RANGE.exec(text.slice(unit?.end ?? first.end, (unit?.end ?? first.end) + 3));
  if (dash) {
    const from = (unit?.end ?? first.end) + dash[0].length;
    const second: Numeral | null = /[\d一二两三四五六七八九十百]/.test(text[from] ?? '')
      ? readNumeral(text, from)
      : null;
    const secondUnit = second && readUnit(text, second.end);
    if (second && secondUnit && (!unit || unit.unit === secondUnit.unit)) {
      // 3—5万家: the first number shares the second one's 万.
      const scale =
        !unit && first.value !== null && second.value !== null && second.value >= 1e4 && first.value < 1000
          ? shared(text, from, second)
          : 1;
      return {
        end: secondUnit.end,
        value: first.value === null ? null : first.value * scale,
        max: second.value,
        unit: secondUnit.unit,
        unitStart: secondUnit.start,
        chinese: first.chinese,
      };
    }
  }
  // 28%±2%, 32±2%
  const spread = unit ? null : /^\s?±\s?([\d.]+)/.exec(text.slice(first.end, first.end + 8));
  const around = unit ? /^\s?±\s?([\d.]+)%?/.exec(text.slice(unit.end, unit.end + 8)) : null;
  const half = Number((spread ?? around)?.[1]);
  if (first.value !== null && half > 0) {
    const from = (unit?.end ?? first.end) + (spread ?? around ?? [''])[0].length;
    const shared = unit && { ...unit, end: from };
    const after = shared ?? readUnit(text, from);
    if (after)
      return {
        end: after.end,
        value: Number((first.value - half).toPrecision(12)),
        max: Number((first.value + half).toPrecision(12)),
        unit: after.unit,
        unitStart: after.start,
        chinese: false,
      };
  }
  // 4年半, 1倍半: half a unit behind it.
  if (unit && first.value !== null && text[unit.end] === '半' && /[年倍周天]$/.test(unit.unit))
    return {
      end: unit.end + 1,
      value: first.value + 0.5,
      unit: unit.unit,
      unitStart: unit.start,
      chinese: first.chinese,
    };
  return {
    end: unit?.end ?? first.end,
    value: first.value,
    unit: unit?.unit ?? null,
    unitStart: unit?.start,
    over: first.over || vague !== null,
    chinese: first.chinese,
  };
}

/** 万 or 亿 behind the digits of a range's second number. */
function shared(text: string, from: number, second: Numeral): number {
  const digits = /^[\d.,]+/.exec(text.slice(from, second.end));
  const word = digits ? text.slice(from + digits[0].length, second.end) : '';
  return word.includes('万亿') ? 1e12 : word.includes('亿') ? 1e8 : word.includes('万') ? 1e4 : 1;
}

function complete(text: string, start: number, core: Core): Quantity {
  const before = text.slice(Math.max(0, start - 32), start);
  // 不少于本单位执法人员总数的5%: the comparator stands before the whole that the share is taken of.
  const apart = /(?:^|[、,。;])?[^,。;]*?(不[应得宜可]?(?:少于|低于|小于|超过|高于|大于)|超过)[^,。;]{2,24}的$/.exec(
    before.slice(Math.max(0, before.search(/[^,。;]*$/))),
  );
  const front = readFront(before.slice(-10)) ?? (apart?.[1] ? readFront(apart[1]) : null);
  const isApart = apart !== null && readFront(before.slice(-10)) === null;
  const back = readBack(text.slice(core.end, core.end + 12));
  const isRange = core.max !== undefined && core.max !== null && core.value !== null;
  let comparator: Comparator = core.comparator ?? front?.bound.comparator ?? 'eq';
  // 突破100项关键技术 breaks through in each of them.
  if (front?.word === '突破' && /^[^、,。;]{0,12}技术/.test(text.slice(core.end, core.end + 14))) comparator = 'eq';
  if (core.over) comparator = 'gt';
  if (back) comparator = back.bound.comparator;
  if (isRange && !back) comparator = 'range';
  const approx = Boolean(core.over || front?.bound.approx || back?.bound.approx);
  return {
    front: front && !isApart ? start - front.length : start,
    start,
    unitEnd: core.end,
    end: core.end + (back?.length ?? 0),
    value:
      isRange && comparator === 'range'
        ? null
        : isRange
          ? comparator === 'le'
            ? (core.max ?? null)
            : core.value
          : core.value,
    min: comparator === 'range' ? core.value : null,
    max: comparator === 'range' ? (core.max ?? null) : null,
    unit: core.unit,
    unitStart: core.unitStart ?? core.end,
    unitClass: classOf(core.unit),
    comparator,
    frontWord: front?.word ?? null,
    backWord: back?.word ?? null,
    approx,
    chinese: core.chinese,
  };
}

/** Every quantity of a stretch of folded text, in order. */
export function findQuantities(text: string, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  // The stretch alone is searched: on the whole text, a clause without numbers would cost the way to the next one.
  const words = text.slice(from, to);
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(words); match; match = STARTS.exec(words)) {
    const start = from + match.index;
    const core = readWhole(text, start) ?? readNumber(text, start);
    if (!core || core.end > to || core.end <= start) continue;
    STARTS.lastIndex = core.end - from;
    // 一二三次产业: industries by their numbers.
    if (core.chinese && text.startsWith('次产业', core.end - 1)) continue;
    // 每千名老年人: how many of whom there is to be one for.
    if ((core.chinese && core.unit === null) || (text[start - 1] === '每' && /^[名张]/.test(core.unit ?? ''))) continue;
    found.push(complete(text, start, core));
  }
  return found;
}
