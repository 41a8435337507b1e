// Which of the phrases that begin at one place the policy layer takes: a term of ours before OpenCC's reading of the
// same word, and no phrase that straddles a word boundary.
import type { Table } from '../tables';
import { childOf } from '../trie';
import type { Straddles } from './straddle';

export interface Chooser {
  /** Whether the phrase text[at, end) asks for a second look: it is not written character by character, or a term
   * replaces it, or it hides the beginning of such a phrase (增强制造业: 强制 hides 制造业). */
  isDoubtful: (entry: number, text: string, at: number, end: number) => boolean;
  /** @returns the phrase or term to take at `at`, or −1; `end` tells where it ends. */
  entryAt: (text: string, at: number) => number;
  end: () => number;
}

/** How much likelier the cut through a plain word must be, in binary logarithms, than the cut that keeps it: 页面粉丝 is
 * not 页|面粉|丝, though its two words are rarer than 面粉. */
const BONUS = 9;

/** @param roots the trie's first step for each unit.
 * @param straddles left out where the words are not known (traditional text). */
export function createChooser(
  table: Table,
  codes: Uint16Array,
  roots: Int32Array,
  straddles: Straddles | undefined,
): Chooser {
  const { phrases, guarded, ownAt } = table;
  const { edges, shift, entries, again } = table.trie;
  const special = new Uint8Array(guarded);
  for (let entry = 0; entry < guarded; entry++) if ((ownAt[entry] ?? 0) > 0) special[entry] = 1;
  for (const entry of again.keys()) special[entry] = 1;
  let chosenEnd = 0;

  /** Whether a special phrase begins inside text[at, end) and ends after it. */
  const hidesPhrase = (text: string, at: number, end: number): boolean => {
    for (let inner = at + 1; inner < end; inner++) {
      let node = roots[text.charCodeAt(inner)] ?? 0;
      for (let i = inner + 1; node !== 0 && i < text.length; i++) {
        const code = codes[text.charCodeAt(i)] ?? 0;
        node = code === 0 ? 0 : childOf(edges, shift, node, code);
        if (i >= end && node !== 0 && special[(entries[node] ?? 0) - 1] === 1) return true;
      }
    }
    return false;
  };

  const isDoubtful = (entry: number, text: string, at: number, end: number): boolean =>
    entry < phrases && (special[entry] === 1 || (straddles !== undefined && hidesPhrase(text, at, end)));

  const entryAt = (text: string, at: number): number => {
    const found: { entry: number; end: number }[] = [];
    let node = roots[text.charCodeAt(at)] ?? 0;
    for (let i = at + 1; node !== 0 && i < text.length; i++) {
      const code = codes[text.charCodeAt(i)] ?? 0;
      node = code === 0 ? 0 : childOf(edges, shift, node, code);
      const entry = (entries[node] ?? 0) - 1;
      if (node !== 0 && entry >= 0 && entry < guarded) found.push({ entry, end: i + 1 });
    }
    for (let match = found.pop(); match; match = found.pop()) {
      const { entry, end } = match;
      chosenEnd = end;
      const term = again.get(entry);
      if (term !== undefined && term < guarded) return term;
      const bonus = special[entry] === 1 ? 0 : BONUS;
      if (!isDoubtful(entry, text, at, end) || !straddles?.(text, at, end, bonus)) return entry;
    }
    return -1;
  };

  return { isDoubtful, entryAt, end: () => chosenEnd };
}
