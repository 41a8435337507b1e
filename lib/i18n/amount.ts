// Amounts as a reader wants them: short with a scale word, in full digits, and in Chinese words.
import type { Language } from './catalogue';

/** Signs of the comparators of a target. */
const SIGNS: Readonly<Record<string, string>> = { eq: '=', ge: '≥', gt: '>', le: '≤', lt: '<' };

/** Chinese groups by four digits, English by three. Traditional readers in Hong Kong and Taiwan both read 萬億. */
const SCALES: Readonly<Record<'hans' | 'hant' | 'en', readonly (readonly [size: number, word: string])[]>> = {
  hans: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  hant: [
    [1e12, '萬億'],
    [1e8, '億'],
    [1e4, '萬'],
  ],
  en: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
};
const wordsFor = (language: Language) => SCALES[language === 'en' ? 'en' : language === 'zh-CN' ? 'hans' : 'hant'];

/** More decimals than these and the number is shown under a smaller scale, since nothing is rounded. */
const DECIMALS = 4;

const tidy = (value: number): number => Number(value.toPrecision(15));
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** 1400000000000 → “1,400,000,000,000”; decimals are kept. */
export const fullDigits = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 });

/** 1.4e12 → `{number: '1.4', scale: '万亿'}`: exact, never rounded; `scale` is empty for a plain number. */
export function compactAmount(value: number, language: Language): { number: string; scale: string } {
  for (const [size, word] of wordsFor(language)) {
    if (Math.abs(value) < size) continue;
    const short = tidy(value / size);
    if (decimalsOf(short) <= DECIMALS) return { number: fullDigits(short), scale: word };
  }
  return { number: fullDigits(value), scale: '' };
}

const DIGITS = [...'零一二三四五六七八九'];

/** Below 10,000, without a leading 一 before 十 when nothing stands higher. */
function sectionWords(value: number): string {
  let words = '';
  let gap = false;
  for (const [power, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += `${gap ? '零' : ''}${digit === 1 && power === 10 && words === '' ? '' : DIGITS[digit]}${word}`;
    gap = false;
  }
  return words;
}

function wholeWords(value: number): string {
  for (const [size, word] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const low = rest === 0 ? '' : `${rest < size / 10 ? '零' : ''}${tenInside(wholeWords(rest))}`;
    return `${wholeWords(Math.floor(value / size))}${word}${low}`;
  }
  return sectionWords(value);
}

/** After a higher place 十 is said 一十: 一万零一十. */
const tenInside = (words: string): string => (words.startsWith('十') ? `一${words}` : words);

const TRADITIONAL: Readonly<Record<string, string>> = { 万: '萬', 亿: '億', 点: '點', 负: '負' };

/** 1.4e12 → 一万四千亿, 50.3 → 五十点三; null in English, and where the number is not exact.
 * @param value at most 15 significant digits are read */
export function amountWords(value: number, language: Language): string | null {
  if (language === 'en' || !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  const size = Math.abs(value);
  const whole = Math.floor(size);
  const fraction = String(size).split('.')[1] ?? '';
  if (/e/.test(String(size))) return null;
  const tail = fraction && `点${[...fraction].map((digit) => DIGITS[Number(digit)]).join('')}`;
  const words = `${value < 0 ? '负' : ''}${wholeWords(whole) || '零'}${tail}`;
  return language === 'zh-CN'
    ? words
    : words.replace(/[万亿点负]/g, (character) => TRADITIONAL[character] ?? character);
}

/** What is known of an amount; both `value` and `min`, `max` are in base units. */
export interface Amount {
  comparator: string;
  value: number | null;
  min: number | null;
  max: number | null;
  unit: string | null;
  approx: boolean;
}

export interface SaidAmount {
  /** ≥, >, =, ≈ …, or empty. */
  sign: string;
  /** “1.4 万亿”, “5–7”. */
  number: string;
  unit: string;
  /** “1,400,000,000,000 元 · 一万四千亿元”; empty where the number is short as it is. */
  inFull: string;
}

/** Null where the amount holds no number. */
export function sayAmount(
  { comparator, value, min, max, unit, approx }: Amount,
  language: Language,
): SaidAmount | null {
  const short = (each: number) => {
    const { number, scale } = compactAmount(each, language);
    return { number, scale, text: scale ? `${number} ${scale}` : number };
  };
  const sign = approx ? '≈' : (SIGNS[comparator] ?? '');
  if (value === null) {
    if (min === null || max === null) return null;
    const [from, to] = [short(min), short(max)];
    const number = from.scale === to.scale ? `${from.number}–${to.text}` : `${from.text}–${to.text}`;
    return {
      sign,
      number,
      unit: unit ?? '',
      inFull: from.scale || to.scale ? `${fullDigits(min)}–${fullDigits(max)} ${unit ?? ''}` : '',
    };
  }
  const { text, scale } = short(value);
  const words = amountWords(value, language);
  const full = `${fullDigits(value)} ${unit ?? ''}`.trim();
  return {
    sign,
    number: text,
    unit: unit ?? '',
    inFull: scale === '' ? '' : words ? `${full} · ${words}${unit ?? ''}` : full,
  };
}
