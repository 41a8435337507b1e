// Random edits of a text that remember where each of its units went: what a re-anchored quote is judged by.
import { joinBlocks, type Place } from '../../../lib/compare/quote';

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A unit, and which unit of the joined original it was; −1 for one that was put in. */
interface Unit {
  is: string;
  was: number;
}

export interface Edited {
  blocks: { text: string }[];
  /** For each unit of the joined new text the unit of the joined old one that it was, or −1. */
  was: number[];
}

/** @param foreign sentences of other documents, to be put in */
export function edit(
  blocks: readonly { text: string }[],
  count: number,
  random: () => number,
  foreign: readonly string[],
): Edited {
  const { starts } = joinBlocks(blocks);
  const pick = (n: number) => Math.floor(random() * n);
  const put = (text: string): Unit[] => [...text].flatMap((c) => c.split('')).map((is) => ({ is, was: -1 }));
  let paragraphs: Unit[][] = blocks.map(({ text }, i) =>
    text.split('').map((is, j) => ({ is, was: (starts[i] ?? 0) + j })),
  );
  const words = () => {
    const sentence = foreign[pick(foreign.length)] ?? '';
    const from = pick(Math.max(1, sentence.length - 8));
    return sentence.slice(from, from + 2 + pick(7));
  };
  const sentenceAt = (units: readonly Unit[], at: number): [number, number] => {
    let from = at;
    while (from > 0 && !'。；'.includes(units[from - 1]?.is ?? '')) from--;
    let to = at;
    while (to < units.length && !'。；'.includes(units[to]?.is ?? '')) to++;
    return [from, Math.min(units.length, to + 1, from + 200)];
  };
  for (let n = 0; n < count; n++) {
    // A longer paragraph is edited more often than a short one.
    const total = paragraphs.reduce((sum, units) => sum + units.length, 0);
    let at = pick(total);
    let p = 0;
    while (at >= (paragraphs[p]?.length ?? 0)) at -= paragraphs[p++]?.length ?? 0;
    const units = paragraphs[p] ?? [];
    const cut = (from: number, to: number, instead: string) => {
      paragraphs[p] = [...units.slice(0, from), ...put(instead), ...units.slice(to)];
    };
    const [from, to] = sentenceAt(units, at);
    const length = 2 + pick(7);
    const kinds = [
      () => cut(at, at, words()),
      () => cut(at, at + length, ''),
      () => cut(at, at + length, words()),
      () => cut(from, from, foreign[pick(foreign.length)] ?? ''),
      () => cut(from, to, ''),
      () => cut(from, to, foreign[pick(foreign.length)] ?? ''),
      () => {
        paragraphs = paragraphs.filter((_, i) => i !== p);
        paragraphs.splice(pick(paragraphs.length + 1), 0, units);
      },
    ];
    kinds[pick(kinds.length)]?.();
  }
  const was = paragraphs.flatMap((units, i) => [...(i > 0 ? [-1] : []), ...units.map((unit) => unit.was)]);
  return { blocks: paragraphs.map((units) => ({ text: units.map(({ is }) => is).join('') })), was };
}

/** Was the quote found where it went? `lost` also where less than half of it is left and nothing was found: that is right.
 * Right is what covers four fifths of what is left of it and little else. */
export function judge(
  found: Place | null,
  quote: { from: number; to: number },
  { blocks, was }: Edited,
): 'right' | 'missed' | 'partly' | 'wrong' {
  const left = was.flatMap((unit, at) => (unit >= quote.from && unit < quote.to ? [at] : []));
  const isGone = left.length * 2 < quote.to - quote.from;
  if (!found) return isGone ? 'right' : 'missed';
  const { starts } = joinBlocks(blocks);
  const from = (starts[found.block] ?? 0) + found.start;
  const to = (starts[found.lastBlock] ?? 0) + found.end;
  const covered = left.filter((at) => at >= from && at < to).length;
  if (covered === 0) return 'wrong';
  // What was put in between what is left of it belongs to it.
  const inside = left.filter((at) => at >= from && at < to);
  const tight = (inside.at(-1) ?? 0) - (inside[0] ?? 0) + 1;
  return (isGone || covered >= left.length * 0.8) && to - from <= tight * 1.25 + 6 ? 'right' : 'partly';
}
