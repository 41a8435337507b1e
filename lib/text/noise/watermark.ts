// Watermarks of copying sites: the name of an account in brackets, its letters shuffled with symbols so that no search
// for one string finds them all.
import { matches } from '../matches';
import type { Removed } from './removed';

/** At most 40 units between the brackets: an account's name and a handful of symbols. */
const BRACKETED = /[[【［〔][^[\]【】［］〔〕]{4,40}[\]】］〕]/g;
const SYMBOL = /[#*&%^~@$!|+=_＃＊＆％＾～＠＄！｜＋＝＿]/g;
const ONLY_LETTERS = /^[\u3400-\u9fffA-Za-z]*$/;
/** Letters of what such marks advertise, in either script; the order does not matter. */
const ADVERTISED = ['公众号', '公眾號', '微信号', '微信號', '视频号', '視頻號'];

/** A mark holds letters and symbols only, at least three of them Han. Two different symbols give it away
 * ([公#文&思享公众号]); one does if the letters spell what such marks advertise ([公文思享~公众号]). */
function isWatermark(inside: string): boolean {
  const letters = inside.replace(SYMBOL, '');
  if (letters.length === inside.length || !ONLY_LETTERS.test(letters)) return false;
  if (letters.replace(/[A-Za-z]/g, '').length < 3) return false;
  const symbols = new Set(inside.match(SYMBOL));
  return symbols.size > 1 || ADVERTISED.some((name) => [...name].every((letter) => letters.includes(letter)));
}

export function findWatermarks(text: string): Removed[] {
  const found: Removed[] = [];
  for (const { 0: mark, index } of matches(BRACKETED, text))
    if (isWatermark(mark.slice(1, -1))) found.push({ start: index, end: index + mark.length, reason: 'watermark' });
  return found;
}
