// View counters of a page's frame: 浏览次数:593, 点击数:, 阅读: 1,234 次.
import { matches } from '../matches';
import type { Removed } from './removed';

/** On folded text. The number may be missing (a script fills it in later); a counter ends a line or stands apart, so
 * that 年阅读量:500万人次 inside a sentence is none. Each run of white space is bounded: the search stays linear. */
const COUNTER =
  /(?<![^\s|·,;。\][()<>【】〔〕])(?:本文|本页|文章|信息)?(?:浏览|阅读|点击|访问|查看|人气)(?:次数|量|数|率|人数|人次)?\s{0,4}:\s{0,4}(?:[\d,]{1,12}\s{0,2}次?)?(?=$|[\s|·)\]】〕])/g;

/** @param text folded, so that one rule reads both scripts and both widths */
export function findCounters(text: string): Removed[] {
  const found: Removed[] = [];
  for (const { 0: counter, index } of matches(COUNTER, text))
    found.push({ start: index, end: index + counter.trimEnd().length, reason: 'view counter' });
  return found;
}
