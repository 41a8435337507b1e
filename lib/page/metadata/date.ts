// Days as pages write them → ISO 8601.
import { plain } from '../plain';

/** 〇 is typed in many ways: ○ (U+25CB), ◯ (U+25EF), 零, the letter O. */
const ZERO = '〇○◯零Oo';
const NUMERALS = '一二三四五六七八九';

/** 二〇一八 → 2018, 二十三 → 23, 09 → 9, 两 → 2; NaN for anything else. */
export function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[两兩]$/.test(text)) return 2;
  const [tens, ones] = text.includes('十') ? text.split('十', 2) : [null, text];
  const digits = [...(ones ?? '')].map((one) => (ZERO.includes(one) ? 0 : NUMERALS.indexOf(one) + 1 || Number.NaN));
  const value = digits.reduce((sum, digit) => sum * 10 + digit, 0);
  return tens === null ? value : (tens === '' ? 1 : NUMERALS.indexOf(tens ?? '') + 1 || Number.NaN) * 10 + value;
}

const N = `[\\d${ZERO}${NUMERALS}十]`;
const DAY = new RegExp(`(民国)?(${N}{2,4})\\s*[-年./]\\s*(${N}{1,3})\\s*[-月./]\\s*(${N}{1,3})\\s*(?:[日号]|(?!${N}))`);

/** The first day in a text, with where it stands (UTF-16 units): 2018年11月20日, 二〇一八年十一月二十日, 2018-11-20, 2018/1/2,
 * 2018.1.2, 中華民國107年11月20日; null where there is none, or no such day in the calendar (2月30日). */
export function findDay(text: string): { iso: string; start: number; end: number } | null {
  const match = DAY.exec(plain(text));
  if (!match) return null;
  const [whole, republic, y = '', m = '', d = ''] = match;
  const year = readNumber(y) + (republic ? 1911 : 0);
  const month = readNumber(m);
  const day = readNumber(d);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(year >= 1900 && year < 2200) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { iso: date.toISOString().slice(0, 10), start: match.index, end: match.index + whole.length };
}

/** The day a text holds, ISO 8601, or null. */
export const readDay = (text: string): string | null => findDay(text)?.iso ?? null;
