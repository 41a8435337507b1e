// Numbers as Chinese policy writes them: Arabic, Chinese, mixed (1.4万亿), with a vague tail (十余, 50多). Reads folded text.

export interface Numeral {
  /** UTF-16 units in the text that was read; `end` includes the scale and a vague tail. */
  start: number;
  end: number;
  /** Null where the digits exceed what a double holds exactly (15), or the word is vague (数十). */
  value: number | null;
  /** 余, 多, 几 behind: more than the value. */
  over: boolean;
  /** Written in Chinese characters only. */
  chinese: boolean;
}

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  Ο: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Record<string, number> = { 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Thousands parted by commas or by thin spaces (1 200); plain digits otherwise. */
const ARABIC = /\d{1,3}(?:,\d{3}){1,12}(?!\d)(?:\.\d+)?|\d{1,3}(?:[  ]\d{3})+(?!\d)|\d{1,60}(?:\.\d{1,20})?/y;
/** What may follow Arabic digits: a vague word, then powers of ten (2800 万亿元); 千克, 千米, 百分点 are units, not powers. */
const SCALE =
  /(?:[  ](?=[十百千]?[万亿]))?(余|多|几)?((?:[十百千]?万亿|[十百千]?[万亿]|千(?![克米瓦伏卡分])|百(?!分))?)(余|多)?/y;
const CHINESE = /[零〇○一二两三四五六七八九十廿卅百千万亿点]{1,24}/y;

/** 万亿 → 1e12. */
const scaleOf = (word: string): number =>
  [...word].reduce((product, character) => product * (TENS[character] ?? MYRIADS[character] ?? 1), 1);

/** Removes the dust of binary multiplication (1.1 × 1e4). */
const tidy = (value: number): number =>
  Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));

function readArabic(text: string, at: number): Numeral | null {
  ARABIC.lastIndex = at;
  const match = ARABIC.exec(text);
  if (!match) return null;
  const digits = match[0].replace(/[^\d.]/g, '');
  SCALE.lastIndex = at + match[0].length;
  const scale = SCALE.exec(text);
  const exact = digits.replace('.', '').length <= 15;
  const end = at + match[0].length + (scale?.[0].length ?? 0);
  const size = scaleOf(scale?.[2] ?? '');
  // 12万2757: what is left below the power.
  const rest = size >= 1e4 && !scale?.[3] && /\d/.test(text[end] ?? '') ? readArabic(text, end) : null;
  if (rest?.value && rest.value < size && exact && !digits.includes('.'))
    return { ...rest, start: at, value: Number(digits) * size + rest.value };
  return {
    start: at,
    end,
    value: exact ? tidy(Number(digits) * size) : null,
    over: Boolean(scale?.[1] ?? scale?.[3]),
    chinese: false,
  };
}

/** Below 万: 三百零五 → 305; null where two digits meet (三五百). */
function parseSection(word: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let power = 10;
  for (const character of word) {
    const ten = TENS[character];
    if (ten !== undefined) {
      total += (digit ?? 1) * ten;
      power = ten;
      digit = null;
    } else {
      if (digit) return null;
      digit = DIGITS[character] ?? null;
      if (digit === 0) power = 10;
    }
  }
  // 三百五 is 350: a bare last digit counts the next power down.
  return total + (digit ?? 0) * (total > 0 && power >= 100 ? power / 10 : 1);
}

/** 三千五百万 → 35000000, 二〇二五 → 2025, 一点四万亿 → 1.4e12; null where the characters make no number.
 * @param word only characters of 零〇一二两三四五六七八九十廿卅百千万亿点. */
export function parseChineseNumber(word: string): number | null {
  const decimal = /^([^点]+)点([零〇○一二三四五六七八九]+)([十百千万亿]*)$/.exec(word);
  if (decimal) {
    const whole = parseChineseNumber(decimal[1] ?? '');
    const fraction = [...(decimal[2] ?? '')].map((c) => DIGITS[c] ?? 0).join('');
    return whole === null ? null : tidy(Number(`${whole}.${fraction}`) * scaleOf(decimal[3] ?? ''));
  }
  if (word.includes('点')) return null;
  const characters = [...word];
  if (characters.length > 1 && characters.every((c) => c in DIGITS))
    return characters.length > 15 ? null : Number(characters.map((c) => DIGITS[c]).join(''));
  for (const [character, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = word.lastIndexOf(character);
    if (at < 0) continue;
    const high = at === 0 ? null : parseChineseNumber(word.slice(0, at));
    const rest = word.slice(at + 1);
    const low = rest === '' ? 0 : parseChineseNumber(rest);
    if (high === null || low === null) return null;
    return high * size + low * (rest.length === 1 && low < 10 ? size / 10 : 1);
  }
  return word.length > 9 ? null : parseSection(word);
}

function readChinese(text: string, at: number): Numeral | null {
  CHINESE.lastIndex = at;
  const match = CHINESE.exec(text);
  if (!match) return null;
  // 二、十余万: the vague word may stand before the last power.
  const vague = /^(余|多|几)([百千万亿]{0,2})/.exec(text.slice(at + match[0].length, at + match[0].length + 3));
  const word = match[0].replace(/点$/, '');
  const value = parseChineseNumber(
    word.startsWith('百') || word.startsWith('千') || word.startsWith('万') ? `一${word}` : word,
  );
  const tail = word.length === match[0].length ? (vague?.[0].length ?? 0) : 0;
  return {
    start: at,
    end: at + word.length + tail,
    value: value === null ? null : tidy(value * (tail ? scaleOf(vague?.[2] ?? '') : 1)),
    over: tail > 0,
    chinese: true,
  };
}

/** The numeral that starts at `at`, or null. @param text folded text. */
export function readNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? readArabic(text, at) : readChinese(text, at);
}
