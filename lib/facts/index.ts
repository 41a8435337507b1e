// Reading a document: from its blocks to targets, deadlines and citations. Pure; offsets are into each block's own text.
import type { Block } from '../structure/block';
import type { Lexicon } from '../text/lexicon';
import { assignBodies } from './assign';
import { findCitations } from './citations';
import { findDeadlines, settleValidity } from './deadlines';
import { readDocument } from './reading';
import type { Facts } from './records';
import { findTargets } from './targets';
import { readAllTenses } from './told';

export interface AnalyzeInput {
  title: string | null;
  /** 成文日期, ISO 8601 day: what is past and what is to come is judged against it. */
  docDate: string | null;
  blocks: readonly Block[];
}

/** Never throws; time grows with the length of the text. Records come in the order of the text. */
export function analyze(input: AnalyzeInput, lexicon: Lexicon): Facts {
  const reading = readDocument(input, lexicon);
  const tenses = readAllTenses(reading);
  const deadlines = reading.passages.map((read, i) =>
    read.isCopy ? [] : findDeadlines(read, reading, tenses[i] ?? []),
  );
  const targets = findTargets(reading, tenses, deadlines);
  // The year that heads a column is the day of its rows, not one of its own.
  const own = deadlines.map((found, i) => (reading.tasks.get(i)?.isHead ? [] : found));
  const all = own.flat().map(({ deadline }) => deadline);
  settleValidity(all, reading);
  assignBodies(
    [
      ...targets.map((t) => ({ record: t.target, passage: t.target.block, end: t.end })),
      ...own.flat().map((d) => ({ record: d.deadline, passage: d.deadline.block, end: d.time.end })),
    ],
    reading,
  );
  return {
    targets: targets.map((t) => t.target),
    deadlines: all,
    citations: reading.passages.flatMap(({ passage }) => findCitations(passage)),
  };
}
