// Which of the phrases that begin at one place the policy layer takes: a term of ours before OpenCC's reading of the
// same word, and no phrase that straddles a word boundary.
import type { Table } from '../tables';
import { childOf, secondOf } from '../trie';
import type { Straddles } from './straddle';

export interface Chooser {
  /** Whether the phrase text[at, end) of text[at, limit) asks for a second look: it is not written character by character, or a term
   * replaces it, or it hides the beginning of such a phrase (增强制造业: 强制 hides 制造业). */
  isDoubtful: (entry: number, text: string, at: number, end: number, limit: number) => boolean;
  /** @returns the phrase or term to take at `at`, or −1; `end` tells where it ends. */
  entryAt: (text: string, at: number, limit: number) => number;
  end: () => number;
}

/** How much likelier the cut through a plain word must be, in binary logarithms, than the cut that keeps it: 页面粉丝 is
 * not 页|面粉|丝, though its two words are rarer than 面粉. */
const BONUS = 9;

/** @param straddles made when first asked for; left out where the words are not known (traditional text). */
export function createChooser(table: Table, straddles: (() => Straddles) | undefined): Chooser {
  const { trie, phrases, guarded, ownAt, again } = table;
  const { entries } = trie;
  const hasGuard = new Uint8Array(guarded);
  for (const entry of again.keys()) hasGuard[entry] = 1;
  /** Whether a phrase or term changes what its characters would become one by one. */
  const isSpecial = (entry: number): boolean => (ownAt[entry] ?? 0) > 0 || hasGuard[entry] === 1;
  let chosenEnd = 0;

  /** Whether a special phrase begins inside text[at, end) and ends after it. */
  const hidesPhrase = (text: string, at: number, end: number, limit: number): boolean => {
    for (let inner = at + 1; inner < end && inner + 1 < limit; inner++) {
      let node = secondOf(trie, text.charCodeAt(inner), text.charCodeAt(inner + 1));
      for (let i = inner + 2; node > 0; i++) {
        const entry = (entries[node] ?? 0) - 1;
        if (i > end && entry >= 0 && entry < guarded && isSpecial(entry)) return true;
        node = i < limit ? childOf(trie, node, text.charCodeAt(i)) : 0;
      }
    }
    return false;
  };

  const isDoubtful = (entry: number, text: string, at: number, end: number, limit: number): boolean =>
    entry < phrases && (isSpecial(entry) || (straddles !== undefined && hidesPhrase(text, at, end, limit)));

  const entryAt = (text: string, at: number, limit: number): number => {
    const found: { entry: number; end: number }[] = [];
    let node = at + 1 < limit ? secondOf(trie, text.charCodeAt(at), text.charCodeAt(at + 1)) : 0;
    for (let i = at + 2; node > 0; i++) {
      const entry = (entries[node] ?? 0) - 1;
      if (entry >= 0 && entry < guarded) found.push({ entry, end: i });
      node = i < limit ? childOf(trie, node, text.charCodeAt(i)) : 0;
    }
    for (let match = found.pop(); match; match = found.pop()) {
      const { entry, end } = match;
      chosenEnd = end;
      const term = again.get(entry);
      if (term !== undefined && term < guarded) {
        if (!hidesPhrase(text, at, end, limit) || !straddles?.()(text, at, end, 0)) return term;
        continue;
      }
      const bonus = isSpecial(entry) ? 0 : BONUS;
      if (!isDoubtful(entry, text, at, end, limit) || !straddles?.()(text, at, end, bonus)) return entry;
    }
    return -1;
  };

  return { isDoubtful, entryAt, end: () => chosenEnd };
}
