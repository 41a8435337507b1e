// Does a phrase that the dictionary found straddle a word boundary? 更加注重 is 更加|注重: there is no 加注 in it.
// OpenCC takes the longest phrase from the left; here the likeliest words around it have the last say.
import type { Table } from '../tables';
import { childOf, secondOf } from '../trie';
import type { Words } from './words';

/** Level of a phrase or character that is no common word: as if met 2⁴ times in those 60 million words. */
const LEAST = 4;
/** Level of a term of ours: a word of policy text. */
const TERM = 18;
/** Binary logarithm of the number of words counted: what each further word costs. */
const COST = 26;
/** Units looked at on either side of the phrase: three words of two. */
const REACH = 6;
/** The longest word looked for. */
const LONGEST = 6;

const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);

/** @param bonus added to the phrase's own weight, in binary logarithms: how much likelier the other cut must be.
 * @returns whether the likeliest cut of the text around text[start, end) goes through it and past one of its ends. */
export type Straddles = (text: string, start: number, end: number, bonus: number) => boolean;

export function createStraddles(phrases: Table, words: Words): Straddles {
  const room = LONGEST + 2 * REACH + 16;
  const best = new Int32Array(room);
  const from = new Int32Array(room);
  const weights = new Int32Array(LONGEST + 1);

  const tries = [
    { trie: phrases.trie, isWords: false, guarded: phrases.guarded },
    { trie: words.trie, isWords: true, guarded: Infinity },
  ];

  const isTerm = (entry: number): boolean => entry >= phrases.phrases || phrases.again.has(entry);

  /** Fills `weights` with the weight of each word that starts at `at`, by its length; 0 for none. */
  const weigh = (text: string, at: number, end: number): void => {
    weights.fill(0);
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const single = words.trie.entries[words.trie.roots[first] ?? 0] ?? 0;
    weights[1] = LEAST + (single > 0 ? (words.levels[single - 1] ?? 0) : 0);
    if (at + 2 > end) return;
    for (const { trie, isWords, guarded } of tries) {
      let node = secondOf(trie, first, second);
      for (let length = 2; node > 0; length++) {
        const entry = (trie.entries[node] ?? 0) - 1;
        const weight = isWords ? LEAST + (words.levels[entry] ?? 0) : isTerm(entry) ? TERM : LEAST;
        if (entry >= 0 && entry < guarded) weights[length] = Math.max(weights[length] ?? 0, weight);
        const isOver = length === LONGEST || at + length === end;
        node = isOver ? 0 : childOf(trie, node, text.charCodeAt(at + length));
      }
    }
  };

  /** Whether a known word that begins at `at` goes on past `border`. */
  const crosses = (text: string, at: number, border: number, end: number): boolean => {
    if (at + 1 >= end) return false;
    for (const { trie, guarded } of tries) {
      let node = secondOf(trie, text.charCodeAt(at), text.charCodeAt(at + 1));
      for (let next = at + 2; node > 0; next++) {
        const entry = (trie.entries[node] ?? 0) - 1;
        if (next > border && entry >= 0 && entry < guarded) return true;
        node = next < end && next - at < LONGEST ? childOf(trie, node, text.charCodeAt(next)) : 0;
      }
    }
    return false;
  };

  /** Where no known word goes over an end of the phrase, no cut can. */
  const mayStraddle = (text: string, left: number, start: number, end: number, right: number): boolean => {
    for (let at = Math.max(left, start - LONGEST + 1); at < start; at++)
      if (crosses(text, at, start, right)) return true;
    for (let at = start; at < end; at++) if (crosses(text, at, end, right)) return true;
    return false;
  };

  return (text, start, end, bonus) => {
    let left = start;
    while (left > 0 && start - left < REACH && isHan(text.charCodeAt(left - 1))) left--;
    let right = end;
    while (right < text.length && right - end < REACH && isHan(text.charCodeAt(right))) right++;
    if (!mayStraddle(text, left, start, end, right)) return false;
    const length = right - left;
    best.fill(-1e9, 0, length + 1);
    best[0] = 0;
    for (let at = 0; at < length; at++) {
      weigh(text, left + at, right);
      if (left + at === start && end - start <= LONGEST) weights[end - start] = (weights[end - start] || LEAST) + bonus;
      for (let size = 1; size <= LONGEST && at + size <= length; size++) {
        const weight = weights[size] ?? 0;
        if (weight === 0) continue;
        const sum = (best[at] ?? 0) + weight - COST;
        if (sum <= (best[at + size] ?? 0)) continue;
        best[at + size] = sum;
        from[at + size] = at;
      }
    }
    let inside = false;
    let startCut = left === start;
    let endCut = right === end;
    for (let cut = length; cut > 0; cut = from[cut] ?? 0) {
      const place = left + cut;
      if (place > start && place < end) inside = true;
      if (place === start) startCut = true;
      if (place === end) endCut = true;
    }
    return inside && !(startCut && endCut);
  };
}
