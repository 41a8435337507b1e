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

/** A container with this share of a branch's text may be one of its two copies. */
const HALF = 0.35;
/** Containers looked at: the largest. */
const MOST_PLACES = 30;

/** When a chosen branch holds two copies in two containers (a layout for wide screens and one for narrow), the container
 * of the fuller one, the first of equals; else the branch itself. */
export function separateCopy(lines: readonly Line[], branch: Branch, branches: readonly Branch[]): Branch {
  const places = branches
    .filter((one) => one.from >= branch.from && one.to <= branch.to && one.text >= branch.text * HALF)
    .sort((a, b) => b.text - b.noise - a.text + a.noise || a.from - b.from || b.depth - a.depth)
    .slice(0, MOST_PLACES);
  const textsOf = ({ from, to }: Branch): string[] => lines.slice(from, to).map((line) => line.text);
  return (
    places.find((one) =>
      places.some(
        (other) => (other.from >= one.to || other.to <= one.from) && isCopy(textsOf(other), new Set(textsOf(one))),
      ),
    ) ?? branch
  );
}

/** True when most of a text stands in the lines of another, and is no line over and over. */
function isCopy(texts: readonly string[], others: ReadonlySet<string>): boolean {
  const size = (list: readonly string[]): number => list.reduce((sum, text) => sum + text.length, 0);
  const same = texts.filter((text) => others.has(text));
  return new Set(same).size > 1 && size(same) >= size(texts) * REPEATED;
}
