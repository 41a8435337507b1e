// All time expressions of a passage: every rule is run, the longest reading of overlapping words wins.
import { matches } from '../../text/matches';
import { ABSOLUTE_RULES } from './absolute';
import { COMMENT_RULES } from './comment';
import { DURATION_RULES } from './duration';
import { EVENT_RULES } from './event';
import { complete, type TimeContext, type TimeExpression, type TimeRule } from './expression';
import { FREQUENCY_RULES } from './frequency';
import { INTERVAL_RULES } from './interval';
import { RECURRING_RULES } from './recurring';
import { VALIDITY_RULES } from './validity';

/** In order of precedence where two readings are equally long. */
export const TIME_RULES: readonly TimeRule[] = [
  ...COMMENT_RULES,
  ...VALIDITY_RULES,
  ...RECURRING_RULES,
  ...FREQUENCY_RULES,
  ...EVENT_RULES,
  ...DURATION_RULES,
  ...INTERVAL_RULES,
  ...ABSOLUTE_RULES,
];
const ORDER = new Map(TIME_RULES.map((rule, i) => [rule.name, i]));

/** Every rule reads one of these words; most blocks hold none. */
const HINT =
  /[年月季周日天]|期[末间内前]|[节汛]前|度[夏冬]前|小时|分钟|世纪|废止|失效|停止|生效|五["”」』末期时以中初]|\d{4}[-./]\d/;

/** @returns in order, none overlapping another. */
export function findTimes(context: TimeContext): TimeExpression[] {
  const text = context.passage.folded;
  if (!HINT.test(text)) return [];
  const found: TimeExpression[] = [];
  for (const rule of TIME_RULES)
    for (const match of matches(rule.pattern, text)) {
      const read = rule.read(match, context);
      if (!read) continue;
      const start = read.start ?? match.index;
      const end = read.end ?? match.index + match[0].trimEnd().length;
      if (context.passage.inside(start, 'title') && context.passage.inside(end - 1, 'title')) continue;
      // “2024—2026年补助计划”: years in a name.
      if (rule.name === 'time/years' && context.passage.inside(start, 'quote') && context.passage.inside(end, 'quote'))
        continue;
      found.push(complete(read, rule.name, start, end));
    }
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end || (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0));
  const kept: TimeExpression[] = [];
  for (const time of found) {
    const last = kept.at(-1);
    if (!last || time.start >= last.end) kept.push(time);
    else if (time.end - time.start > last.end - last.start) kept[kept.length - 1] = time;
  }
  return kept;
}
