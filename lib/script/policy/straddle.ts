// Does a phrase that the dictionary found straddle a word boundary? 更加注重 is 更加|注重: there is no 加注 in it.
// OpenCC takes the longest phrase from the left; here the likeliest words around it have the last say.
import type { Table } from '../tables';
import { childOf } from '../trie';
import type { Words } from './words';

/** Level of a phrase or character that is no common word: as if met 2⁴ times in those 60 million words. */
const LEAST = 4;
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

export function createStraddles(phrases: Table, words: Words, codes: Uint16Array): Straddles {
  const room = LONGEST + 2 * REACH + 16;
  const best = new Int32Array(room);
  const from = new Int32Array(room);
  const weights = new Int32Array(LONGEST + 1);

  /** Fills `weights` with the weight of each word that starts at `at`, by its length; 0 for none. */
  const weigh = (text: string, at: number, end: number): void => {
    weights.fill(0);
    weights[1] = LEAST;
    for (const { trie, isWords } of [
      { trie: phrases.trie, isWords: false },
      { trie: words.trie, isWords: true },
    ]) {
      let node = 0;
      for (let length = 1; length <= LONGEST && at + length <= end; length++) {
        const code = codes[text.charCodeAt(at + length - 1)] ?? 0;
        if (code === 0) break;
        node = childOf(trie.edges, trie.shift, node, code);
        if (node === 0) break;
        const entry = (trie.entries[node] ?? 0) - 1;
        if (entry < 0 || (!isWords && entry >= phrases.phrases)) continue;
        weights[length] = isWords ? LEAST + (words.levels[entry] ?? 0) : LEAST;
      }
    }
  };

  return (text, start, end, bonus) => {
    let left = start;
    while (left > 0 && start - left < REACH && isHan(text.charCodeAt(left - 1))) left--;
    let right = end;
    while (right < text.length && right - end < REACH && isHan(text.charCodeAt(right))) right++;
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
