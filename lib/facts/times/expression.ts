// A time expression: what one stretch of words says about when, before it is known whether it is a deadline.

import type { Passage } from '../passage';
import type { Deadline, DeadlineKind } from '../records';
import type { Day } from './calendar';

export interface TimeExpression {
  /** UTF-16 units in the passage's cleaned text, preposition and postposition included. */
  start: number;
  end: number;
  /** Name of the rule that read it. */
  rule: string;
  iso: string | null;
  /** First and last day of the interval; null where open, recurring, or no such day. */
  first: Day | null;
  last: Day | null;
  precision: Deadline['precision'];
  approx: boolean;
  anchor: Deadline['anchor'];
  event: string | null;
  /** What the words alone say; null for a bare point of time, whose place decides. */
  kind: DeadlineKind | null;
  /** 自 … 起 without an end. */
  open: boolean;
  /** 截至, 截止: a report on the past if the day is past. */
  upTo: boolean;
  /** A point of comparison (较2020年, 由2015年的…): neither a deadline nor a sign of the past. */
  baseline: boolean;
  /** Gives only a month or a part of the year; the year was supplied. */
  yearless: boolean;
  /** Nothing but the point itself: no preposition and no postposition. */
  bare: boolean;
}

export interface TimeContext {
  passage: Passage;
  /** 成文日期, or null where unknown. */
  docDate: Day | null;
  /** The years of the plan that the title names. */
  planPeriod: { first: Day; last: Day } | null;
  /** Year that a date without one falls in. @param at offset in the passage */
  yearAt: (at: number) => number | null;
}

/** A rule of the language of time: a pattern on folded text, and how to read its match. */
export interface TimeRule {
  /** Stable name, e.g. `time/duration-ahead`. */
  name: string;
  /** Global; bounded repetition only, so that its time is linear. */
  pattern: RegExp;
  read: (match: RegExpExecArray, context: TimeContext) => Partial<TimeExpression> | null;
}

/** By a rule's name: sentences that show it at work, with the record they must give. Apart from the rules, so that they
 * do not ship. */
export type TimeExamples = Readonly<Record<string, readonly TimeExample[]>>;

interface TimeExample {
  text: string;
  /** Default 2024-03-15. */
  docDate?: string;
  title?: string;
  /** Null where the sentence holds no deadline. */
  want: (Partial<Omit<Deadline, 'why' | 'bodies'>> & { text: string }) | null;
}

/** What a rule left out of its reading, filled in. */
export const complete = (read: Partial<TimeExpression>, rule: string, start: number, end: number): TimeExpression => ({
  start,
  end,
  rule,
  iso: read.iso ?? null,
  first: read.first ?? null,
  last: read.last ?? null,
  precision: read.precision ?? 'none',
  approx: read.approx ?? false,
  anchor: read.anchor ?? 'absolute',
  event: read.event ?? null,
  kind: read.kind ?? null,
  open: read.open ?? false,
  upTo: read.upTo ?? false,
  baseline: read.baseline ?? false,
  yearless: read.yearless ?? false,
  bare: read.bare ?? false,
});
