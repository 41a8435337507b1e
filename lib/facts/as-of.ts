// The day that past and future are judged against: the day of writing, or, where it is unknown, what the text lets us infer.
import type { Passage } from './passage';
import { type Day, makeDay, monthEnd } from './times/calendar';

/** A line that is nothing but a date, as under a signature. */
const DATE_LINE = /^\s*(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日\s*$/;
/** A year told of as a whole, or up to which something is reported. */
const REPORTED =
  /截至(\d{4})\s?年(?=[,，]|末|底)|(?<![\d到至比较前])(\d{4})\s?年(?:末|底|全年)?(?=[^。;\d][^。;]{0,30}(?:比上年|较(?:上年|\d{4}年的)|同比|累计完成|已达)|共)/g;

/** A report up to a month: 截至2024年2月底,累计建成…. */
const REPORTED_TO = /截至(\d{4})\s?年\s?(\d{1,2})\s?月(?:末|底|\s?\d{1,2}\s?日)?,?[^,。;]{0,4}(?:已|累计|共)/g;

/** @returns `docDate`; else the latest date line; else the end of the latest year or month reported, which bounds the day
 *   of writing from below; else null. */
export function asOf(passages: readonly Passage[], docDate: Day | null): Day | null {
  if (docDate) return docDate;
  let dated: Day | null = null;
  let year = 0;
  let month: Day | null = null;
  for (const { folded } of passages) {
    const line = DATE_LINE.exec(folded);
    const day = line && makeDay(Number(line[1]), Number(line[2]), Number(line[3]));
    if (day && (!dated || day > dated)) dated = day;
    for (const match of folded.matchAll(REPORTED_TO)) {
      const end = monthEnd(Number(match[1]), Number(match[2]));
      if (end && (!month || end > month)) month = end;
    }
    for (const match of folded.matchAll(REPORTED)) year = Math.max(year, Number(match[1] ?? match[2]));
  }
  const reported = year > 0 ? makeDay(year, 12, 31) : null;
  return dated ?? (month && (!reported || month > reported) ? month : reported);
}
