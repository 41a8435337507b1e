// From time expressions to deadlines: which of them limit or schedule something to come, of what kind, and what they govern.
import { deadlineKind, isPhase } from './deadline-kind';
import { closesItem, IS_RECORD } from './deadline-words';
import { DEEPEST } from './enclosures';
import { firstEndingBehind } from './order';
import type { Reading, ReadPassage, Sentence } from './reading';
import type { Deadline } from './records';
import type { Tense } from './tense';
import { isOver } from './tense';
import type { TimeExpression } from './times/expression';
import { readMonthDays } from './times/recurring';
import { validUntil } from './times/validity';

/** A deadline together with the expression it came from, for the dues of targets. */
export interface FoundDeadline {
  deadline: Deadline;
  time: TimeExpression;
}

/** 每年开展评价,结果于次年3月底前公开 */
const NEXT_YEAR = /^[于在到至]?[次翌当]年/;
/** An action is a clause or two, in UTF-16 units. */
const LONGEST_ACTION = 400;
/** And the head of a column a few words. */
const LONGEST_HEAD = 20;
/** A line that says of the next one that it is when: 活动时间, and below it 2024年6月至12月. */
const HEADS_TIME = /^[^:,。;]{2,9}时间:?$/;
/** A heading whose section is the time to speak up: 一、征求意见的时间. */
const NAMES_PERIOD = /(?:征求意见|征集|公告|反馈|公示)[^,。;]{0,4}(?:时间|期限?)[。:]?$/;

/** The words a time governs: the rest of its sentence up to the next deadline or semicolon, with the subject before it. */
function actionOf(
  read: ReadPassage,
  sentence: Sentence,
  time: TimeExpression,
  next: number,
  clauseStart: number,
): string | null {
  const { folded, text } = read.passage;
  const stop = folded.slice(time.end, Math.min(sentence.end, time.end + LONGEST_ACTION)).search(/;/);
  const end = Math.min(sentence.end, next, time.end + (stop < 0 ? LONGEST_ACTION : stop));
  const strip = (words: string): string => words.replace(/^[\s,，、;；:：]+|[\s,，、;；:：(（]+$/g, '');
  // (责任单位:市水务局;完成时限:2026年9月): the day of the item before the parenthesis.
  if (closesItem(folded, time.start)) {
    const { bodyStart } = sentence.zone;
    const end = Math.max(bodyStart, folded.lastIndexOf('(', time.start));
    return strip(text.slice(bodyStart, Math.min(end, bodyStart + LONGEST_ACTION))) || null;
  }
  const subject = strip(text.slice(clauseStart, time.start));
  const rest = strip(
    text
      .slice(time.end, end)
      .replace(/^[)）]/, '')
      .replace(/[（(][^()（）]{0,300}(?:负责|牵头|配合|单位)[^()（）]{0,200}[)）]?$/, ''),
  );
  return strip(subject + rest) || null;
}

/** 应当于2月15日前将上年度汇总报我部: every year, though it does not say so. */
const looksBack = (folded: string, { start, end }: TimeExpression): boolean =>
  /应当?$/.test(folded.slice(Math.max(0, start - 2), start)) &&
  /^[^。;]{0,4}上一?年度/.test(folded.slice(end, end + 12));

/** 2026年2月和8月底前: two days of one list. */
const isJoined = (folded: string, one: TimeExpression, other: TimeExpression): boolean =>
  /^[、及与和]$/.test(folded.slice(one.end, other.start));

/** 2023年底超充站(座) beside 2025年底超充站(座): heads of columns without their grid that differ in
 * nothing but the year. */
function headsColumn({ passage: { block, folded, index } }: ReadPassage, { passages }: Reading): boolean {
  const words = folded.replace(/\d/g, '');
  return (
    block.kind !== 'cell' &&
    folded.length <= LONGEST_HEAD &&
    [index - 1, index + 1].some((beside) => {
      const other = passages[beside]?.passage.folded;
      return other !== undefined && other !== folded && other.replace(/\d/g, '') === words;
    })
  );
}

/** Deadlines of one passage. @param tenses of its clauses, as `readTenses` gives them. */
export function findDeadlines(read: ReadPassage, reading: Reading, tenses: readonly Tense[][]): FoundDeadline[] {
  const { passage, times } = read;
  const { folded } = passage;
  const found: FoundDeadline[] = [];
  if (passage.isFrame || times.length === 0 || headsColumn(read, reading)) return found;
  const isNamed = NAMES_PERIOD.test(reading.passages[passage.index - 1]?.passage.folded.slice(0, 40) ?? '');
  const isTimed = HEADS_TIME.test(reading.passages[passage.index - 1]?.passage.folded.slice(0, 16) ?? '');
  const row = reading.tasks.get(passage.index);
  const isTimeCell = row?.time === passage.index;
  const task = isTimeCell && row.task !== null ? (reading.passages[row.task]?.passage.text.trim() ?? '') : '';
  if (
    !isNamed &&
    !isTimed &&
    !isTimeCell &&
    times.length === 1 &&
    times[0] &&
    times[0].kind !== 'expiry' &&
    // 截止日期:3月1日, and nothing else.
    !times[0].upTo &&
    folded.trim().length <= times[0].end - times[0].start + 2
  )
    return found;
  let next = 0;
  read.sentences.forEach((sentence, s) => {
    const isPast = tenses[s]?.includes('past') ?? false;
    let everyYear = false;
    let comesBack = false;
    let isCounted = false;
    while ((times[next]?.start ?? Infinity) < sentence.start) next++;
    for (; (times[next]?.start ?? Infinity) < sentence.end; next++) {
      const time = times[next];
      if (!time || time.baseline) continue;
      const comesRound = time.kind === 'recurring' || (time.yearless && (everyYear || looksBack(folded, time)));
      if (!comesRound && isOver(time, reading)) continue;
      if (time.start < 16 && IS_RECORD.test(folded.slice(0, time.start))) continue;
      if (passage.inside(time.start, 'paren') && isAside(read, time)) continue;
      const at = firstEndingBehind(sentence.clauses, time.start);
      const c = Math.max(0, (sentence.clauses[at]?.start ?? Infinity) <= time.start ? at : at - 1);
      const clauseStart = sentence.clauses[c]?.start ?? sentence.start;
      const tense = tenses[s]?.[c] ?? 'open';
      let kind = deadlineKind(time, read, sentence, { tense, isPast, clauseStart });
      if (kind === null) continue;
      let { iso, last, precision } = time;
      if (isNamed && kind === 'period') kind = 'comment-period';
      const words = folded.slice(time.start, time.end);
      const second = times[next + 1];
      if (kind === 'milestone' && words === '年内') kind = 'period';
      // 2026年2月和8月底前
      else if (kind === 'milestone' && second?.kind === 'due' && isJoined(folded, time, second)) kind = 'due';
      // 被吊销许可证的,3年内不得申请: in a statute, lengths run from what its words tell of; so do those behind another that
      // does: 自下发之日起一个月内完成备案,三个月内完成整改.
      if (time.rule === 'time/duration-within' && (reading.isStatute || isCounted)) [kind, last] = ['relative', null];
      isCounted ||= kind === 'relative';
      comesBack ||= kind === 'recurring';
      everyYear ||= kind === 'recurring' && /年/.test(words);
      const before = times[next - 1];
      const hasYear = before?.first && !before.yearless && isJoined(folded, before, time);
      const returns =
        (time.yearless && !hasYear && (everyYear || looksBack(folded, time))) || (comesBack && NEXT_YEAR.test(words));
      if (returns && kind !== 'recurring') {
        // 次年一季度: up to its last day.
        const ends = precision === 'quarter' && last ? { days: last.slice(5), precision } : null;
        const days = readMonthDays(words) ?? ends;
        if (days) [kind, iso, last, precision] = ['recurring', `R/P1Y/${days.days}`, null, days.precision];
      }
      const open = time.open && /period$/.test(kind);
      found.push({
        time: { ...time, last: open ? null : last, kind },
        deadline: {
          ...passage.span(time.start, time.end),
          kind,
          iso,
          endDate: open || kind === 'recurring' || kind === 'relative' ? null : last,
          precision,
          approx: time.approx,
          anchor: sentence.zone.isHeading && time.anchor === 'absolute' ? 'heading' : time.anchor,
          event: time.event,
          action: isTimeCell
            ? (task.length <= LONGEST_ACTION && task) || null
            : actionOf(read, sentence, time, times[next + 1]?.start ?? Infinity, clauseStart),
          bodies: [],
          why: {
            rule: time.rule,
            ...(iso === null && time.anchor === 'absolute' ? { problem: 'no-such-day' as const } : {}),
          },
        },
      });
    }
  });
  return found;
}

/** A parenthesis that only names a period, a number or a past act: (2018—2020年), (2019年修订). */
function isAside(read: ReadPassage, time: TimeExpression): boolean {
  const { enclosures } = read.passage;
  const first = firstEndingBehind(enclosures, time.end - 1);
  const paren = enclosures.slice(first, first + DEEPEST).find((e) => e.kind === 'paren' && e.start <= time.start);
  if (!paren) return false;
  const words = read.passage.folded.slice(paren.start + 1, paren.end - 1);
  // 近期(2024—2026年), 第一阶段:动员部署(2024年3月—4月): the parenthesis is when.
  // 未来五年(2023-24至2027-28年度)
  if (
    /年度$/.test(words.trim()) &&
    /(?:未来|今后)[^,。;()]{1,6}年$/.test(read.passage.folded.slice(Math.max(0, paren.start - 10), paren.start))
  )
    return false;
  if (/[近中远]期$/.test(read.passage.folded.slice(Math.max(0, paren.start - 2), paren.start)) || isPhase(read, time))
    return false;
  return words.trim().length <= time.end - time.start + 1 && time.kind !== 'due'
    ? true
    : /修订|发布|公布|印发|通过|号|版|来源/.test(words);
}

/** Gives validities and repeals their last day: counted from the day the document comes into force. */
export function settleValidity(deadlines: readonly Deadline[], reading: Reading): void {
  const effective = deadlines.filter((d) => d.kind === 'effective' && d.endDate);
  const dayBefore = (record: Deadline): string | null => {
    const earlier = effective
      .filter((d) => d.block < record.block || (d.block === record.block && d.start < record.start))
      .at(-1);
    return (earlier ?? effective[0])?.endDate ?? reading.docDate;
  };
  for (const record of deadlines) {
    // 命名有效期3年: it runs from when the name is given.
    if (record.kind !== 'expiry' || record.endDate !== null || (record.event && record.iso)) continue;
    const day = dayBefore(record);
    if (record.iso?.startsWith('P')) record.endDate = day && validUntil(day, record.iso);
    else if (record.iso === null) [record.iso, record.endDate] = [day, day];
  }
}
