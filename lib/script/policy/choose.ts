// Which of the phrases that begin at one place the policy layer takes: a term of ours before OpenCC's reading of the
// same word, and no phrase that straddles a word boundary.
import type { Table } from '../tables';
import { CODE_BITS, GOLDEN } from '../trie';
import type { Straddles } from './straddle';

export interface Chooser {
  /** Whether the phrase asks for a second look: it is not written character by character, or a term replaces it. */
  isWatched: (entry: number) => boolean;
  /** @returns the phrase or term to take at `at`, or −1; `end` tells where it ends. */
  entryAt: (text: string, at: number) => number;
  end: () => number;
}

/** @param straddles left out where the words are not known (traditional text). */
export function createChooser(table: Table, codes: Uint16Array, straddles: Straddles | undefined): Chooser {
  const { phrases, guarded, ownAt } = table;
  const { edges, shift, mask, entries, again } = table.trie;
  const found: { entry: number; end: number }[] = [];
  let chosenEnd = 0;

  const collect = (text: string, at: number): void => {
    found.length = 0;
    let node = 0;
    for (let i = at; i < text.length; i++) {
      const code = codes[text.charCodeAt(i)] ?? 0;
      if (code === 0) return;
      const key = (node << CODE_BITS) | code;
      let place = Math.imul(key, GOLDEN) >>> shift;
      while (edges[place * 2] !== key && edges[place * 2] !== 0) place = (place + 1) & mask;
      if (edges[place * 2] === 0) return;
      node = edges[place * 2 + 1] ?? 0;
      const entry = (entries[node] ?? 0) - 1;
      if (entry >= 0 && entry < guarded) found.push({ entry, end: i + 1 });
    }
  };

  return {
    isWatched: (entry) => entry < phrases && ((ownAt[entry] ?? 0) > 0 || again.has(entry)),
    entryAt: (text, at) => {
      collect(text, at);
      for (let match = found.pop(); match; match = found.pop()) {
        chosenEnd = match.end;
        const term = again.get(match.entry);
        if (term !== undefined && term < guarded) return term;
        if (match.entry >= phrases || ownAt[match.entry] === 0) return match.entry;
        if (!straddles?.(text, at, match.end)) return match.entry;
      }
      return -1;
    },
    end: () => chosenEnd,
  };
}
