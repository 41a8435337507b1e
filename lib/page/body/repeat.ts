// The same body twice: copies for two layouts of one page, or a body pasted in twice.
import type { Line } from './line';
import type { Branch } from './tree';

/** A body is taken as held twice when this share of its text stands in lines that occur again. */
const REPEATED = 0.8;
/** Places tried for the start of the second copy. */
const MOST_TRIED = 40;

/** Index of the line where the second copy begins, when the lines are one text twice over; else -1. */
export function secondCopy(lines: readonly Line[]): number {
  const first = lines[0]?.text;
  if (first === undefined || lines.length < 4) return -1;
  let tried = 0;
  for (let at = Math.ceil(lines.length / 3); at < lines.length && tried < MOST_TRIED; at++) {
    if (lines[at]?.text !== first) continue;
    tried++;
    const rest = lines.length - at;
    let same = 0;
    let all = 0;
    for (let i = 0; i < rest; i++) {
      const length = lines[at + i]?.text.length ?? 0;
      all += length;
      if (lines[i]?.text === lines[at + i]?.text) same += length;
    }
    if (all > 0 && same >= all * REPEATED && rest >= at * REPEATED && isVaried(lines, at)) return at;
  }
  return -1;
}

/** One line over and over is no text that could be held twice. */
const isVaried = (lines: readonly Line[], count: number): boolean =>
  new Set(lines.slice(0, count).map((line) => line.text)).size > count / 2;

/** When a chosen branch holds two copies in two containers, the container of the first; else the branch itself. */
export function separateCopy(lines: readonly Line[], branch: Branch, branches: readonly Branch[]): Branch {
  const at = secondCopy(lines.slice(branch.from, branch.to));
  if (at < 0) return branch;
  const holder = branches
    .filter((one) => one.from >= branch.from && one.to <= branch.from + at && one.depth > branch.depth)
    .reduce<Branch | null>(
      (best, one) =>
        best === null || one.text > best.text || (one.text === best.text && one.depth > best.depth) ? one : best,
      null,
    );
  return holder && holder.text >= branch.text * REPEATED * 0.5 ? holder : branch;
}
