// A target in the making: its span and what is known of it, before due, bodies and script are filled in.
import type { Piece } from '../../text/sentences';
import type { Quantity } from '../quantities/quantity';
import type { Reading, ReadPassage, Sentence } from '../reading';
import type { ChangeType, DueSource, Target, Tier } from '../records';
import type { Tense } from '../tense';

/** One clause as the target rules see it. */
export interface ClauseView {
  read: ReadPassage;
  reading: Reading;
  sentence: Sentence;
  clause: Piece;
  tense: Tense;
  /** A day to come stands before the clause in its sentence, inside it, or in its heading. */
  hasDue: boolean;
  /** The day stands in the clause or right before it. */
  hasOwnDue: boolean;
  /** How many days named together govern the clause: two in 到2022年和2030年. */
  dues: number;
  /** The paragraph or section gives a day. */
  hasDueAround: boolean;
  /** An earlier clause of the sentence opened a list of conditions. */
  isRuled: boolean;
  /** The clause before it in its sentence gave a number to be reached. */
  follows: boolean;
  /** A goals section. */
  isGoals: boolean;
}

export interface Draft {
  start: number;
  end: number;
  tier: Tier;
  /** Folded offsets of the indicator's words; `supplied` where the clause leaves them out. */
  indicator: { start: number; end: number } | null;
  /** The indicator's words where they stand in another cell. */
  indicatorText?: string;
  quantity: Quantity | null;
  /** For coverage words: 100 %, or 0. */
  value?: number;
  unit?: string | null;
  range?: { min: number | null; max: number | null };
  comparator?: Target['comparator'];
  changeType: ChangeType;
  direction: Target['direction'];
  baseline: Target['baseline'];
  nature?: Target['nature'];
  /** A table names its own day. */
  due?: { day: string | null; source: DueSource };
  /** Which of the days named together is its own, 0 the first. */
  turn?: number;
  rule: string;
  status?: Target['status'];
}
