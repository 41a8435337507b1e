// The words that tell what a document is about: frequent in it, rare in policy at large.
import type { Fold } from '../../text/fold';

/** Cuts folded text into words; they need not cover it. */
export type Cut = (text: string) => string[];

/** In how many of so many blocks of the bundled corpus each term stands; terms in fewer than `FEWEST` are left out. */
export interface Frequencies {
  blocks: number;
  terms: Readonly<Record<string, number>>;
}

/** Terms, the weightiest first, and their weights; the squares of the weights sum up to 1. */
export interface Weighed {
  terms: string[];
  weights: number[];
}

const FEWEST = 3;
/** Terms kept of a document as its keywords. */
const KEPT = 24;
/** Terms by which documents are compared: few keywords are shared even by documents on one matter. */
export const COMPARED_TERMS = 150;
/** A word of the title counts as often as this in the text. */
const TITLE = 4;

const HAN = /^\p{Script=Han}{2,10}$/u;
/** 5G, AI, PM2.5: a letter and at most nine more. */
const LATIN = /^(?=.*[a-z])[a-z0-9.+-]{2,10}$/i;
/** Of no subject, however rare: counts and pointers (三项, 第一, 该项), words that only join. */
const EMPTY =
  /^第[一二三四五六七八九十百]+\p{Script=Han}?$|^[一二三四五六七八九十百千万亿零两第几多各该本此其][\p{Script=Han}]?$|^(?:以及|或者|其他|其中|对于|关于|有关|等等)$/u;

/** What kind of document it is, and that it was issued, is said in every title and tells no subject (关于印发…的通知). */
const GENRE =
  /^(?:印发|发布|公布|转发|下发|通知|通告|公告|意见|实施意见|指导意见|办法|实施办法|管理办法|细则|方案|实施方案|工作方案|行动方案|规划|总体规划|纲要|计划|行动计划|条例|规定|决定|批复|措施|若干|全文|征求意见|征求意见稿|试行|办公厅|办公室|人民政府|\p{Script=Han}{2,4}人民政府)$/u;

/** Who acts and where says nothing of the matter. */
const BODY = /(?:厅|局|委|办|部门|政府|党委|委员会|[省市区县镇])$/u;

const isTerm = (word: string): boolean =>
  (HAN.test(word) && !EMPTY.test(word) && !GENRE.test(word) && !BODY.test(word)) || LATIN.test(word);

const termsIn = (text: string, cut: Cut, fold: Fold): string[] => cut(fold(text).toLowerCase()).filter(isTerm);

/** Counts the terms of many blocks. */
export function countFrequencies(blocks: readonly string[], cut: Cut, fold: Fold): Frequencies {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const term of new Set(termsIn(block, cut, fold))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= FEWEST).sort();
  return { blocks: blocks.length, terms: Object.fromEntries(kept) };
}

/** Every term that a document says more than once, with its weight. */
export function weighTerms(
  { title, blocks }: { title: string | null; blocks: readonly { text: string }[] },
  frequencies: Frequencies,
  { cut, fold }: { cut: Cut; fold: Fold },
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, times: number) => {
    for (const term of termsIn(text, cut, fold)) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  add(title ?? '', TITLE);
  for (const { text } of blocks) add(text, 1);
  const weights = new Map<string, number>();
  for (const [term, count] of counts) {
    const known = Object.hasOwn(frequencies.terms, term) ? (frequencies.terms[term] ?? 0) : FEWEST - 1;
    const rarity = Math.log((frequencies.blocks + 1) / (known + 1));
    // A word said once says little of the whole.
    if (count > 1) weights.set(term, (1 + Math.log(count)) * rarity);
  }
  return weights;
}

/** The weightiest, in order, as unit vector. */
export function keepWeightiest(weights: ReadonlyMap<string, number>, most = KEPT): Weighed {
  const best = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  const length = Math.hypot(...best.map(([, weight]) => weight)) || 1;
  return { terms: best.map(([term]) => term), weights: best.map(([, weight]) => Number((weight / length).toFixed(4))) };
}

/** The cosine of two documents' terms, 0 to 1, and the terms that they share, those that weigh most first. */
export function compareTerms(a: Weighed, b: Weighed): { score: number; terms: string[] } {
  const weights = new Map(b.terms.map((term, i) => [term, b.weights[i] ?? 0]));
  const shared = a.terms
    .map((term, i): [string, number] => [term, (a.weights[i] ?? 0) * (weights.get(term) ?? 0)])
    .filter(([, weight]) => weight > 0)
    .sort((x, y) => y[1] - x[1]);
  const score = shared.reduce((sum, [, weight]) => sum + weight, 0);
  return { score: Number(Math.min(1, score).toFixed(3)), terms: shared.map(([term]) => term) };
}
