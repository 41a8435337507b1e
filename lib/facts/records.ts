// The records that reading a document gives: targets, deadlines, bodies, citations. All offsets are into original text.
import type { Span } from '../text/span';

/** Q quantified, M named milestone, D directional. */
export type Tier = 'Q' | 'M' | 'D';
export type Comparator = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'range' | 'none';
export type ChangeType = 'level' | 'share' | 'growth' | 'delta' | 'rank' | 'coverage' | 'completion' | 'direction';
export type DueSource = 'own' | 'sentence' | 'paragraph' | 'section' | 'heading' | 'table' | 'title' | 'none';
export type Strength = 'must' | 'strive' | 'basic' | 'lead' | 'expect' | 'plain';

export interface Body {
  /** As written, without 等. */
  name: string;
  role: 'lead' | 'joint' | 'support';
  /** Where the name stands. */
  at: Span;
}

/** Why a record exists: the rule that made it, and the words it leaned on. */
export interface Evidence {
  /** Name of the rule, stable between versions, e.g. `target/number-after-verb`. */
  rule: string;
  /** Where the due date was taken from, when it is not inside the record itself. */
  due?: Span;
  /** Why a value that the text writes is null: the day does not exist, or the number has more digits than can be kept. */
  problem?: 'no-such-day' | 'too-many-digits';
}

export interface Record extends Span {
  /** The block's original text from `start` to `end`. */
  text: string;
  bodies: Body[];
  why: Evidence;
}

export interface Target extends Record {
  tier: Tier;
  /** The noun phrase as written, supplied where the clause leaves it out. */
  indicator: string;
  comparator: Comparator;
  /** In base units (6万亿元 is 6e12 with unit 元); null for ranges, M and D. */
  value: number | null;
  /** Only for `range`. */
  min: number | null;
  max: number | null;
  unit: string | null;
  approx: boolean;
  changeType: ChangeType;
  direction: 'up' | 'down' | 'hold' | null;
  baseline: { value: number | null; unit: string | null; date: string | null } | null;
  /** Last allowed day, ISO 8601, or null. */
  due: string | null;
  dueSource: DueSource;
  scope: string | null;
  strength: Strength;
  nature: '约束性' | '预期性' | null;
  status: 'planned' | 'cited';
}

export type DeadlineKind =
  | 'due'
  | 'milestone'
  | 'period'
  | 'recurring'
  | 'relative'
  | 'effective'
  | 'expiry'
  | 'comment-period';

export interface Deadline extends Record {
  kind: DeadlineKind;
  /** ISO 8601 date, interval, duration or R/ recurrence; null where the text names no such day (2月30日). */
  iso: string | null;
  /** Last allowed day, ISO 8601, or null. */
  endDate: string | null;
  precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'plan' | 'none';
  approx: boolean;
  anchor: 'absolute' | 'docDate' | 'event' | 'heading';
  /** The event's words, with anchor `event`. */
  event: string | null;
  /** The clause it governs; null if more than a sentence. */
  action: string | null;
}

export interface Citation extends Span {
  text: string;
  /** The title without its 《》; null when only a number is cited. */
  title: string | null;
  docNumber: string | null;
  /** The short form that the text defines with 以下简称, or null. */
  shortTitle: string | null;
  /** The word that tells how it is cited (根据, 贯彻, 转发, 修订, 废止 …), as written, or null. */
  relation: string | null;
  why: Evidence;
}

export interface Facts {
  targets: Target[];
  deadlines: Deadline[];
  citations: Citation[];
}
