// Between two phrases of the first step, the second step's own phrases: found where they stand, without converting the
// run twice.
import { LONG } from './classify';
import { appendValue } from './stage';
import type { Table } from './tables';
import { childOf } from './trie';
import type { Units } from './units';

/** @returns whether a phrase of the first step begins at this place. */
export type IsCut = (at: number) => boolean;

export interface Later {
  /** @returns the second step's longest phrase in text[at, end) that no phrase of the first step cuts off, or −1. */
  entryAt: (text: string, at: number, end: number, isCut: IsCut) => number;
  end: () => number;
  /** Appends what the entry found becomes. */
  put: (entry: number, text: string, at: number, out: Units) => void;
}

/** @param flags what ./classify knows of each unit: where a character is no plain unit, the steps themselves decide. */
export function createLater(first: Table, second: Table, flags: Uint8Array, key: Units): Later {
  const { trie } = second;
  let found = 0;

  const longestAt = (text: string, at: number, limit: number): number => {
    let node = trie.roots[first.chars[text.charCodeAt(at)] ?? 0] ?? 0;
    let best = -1;
    for (let i = at + 1; node > 0; i++) {
      const entry = (trie.entries[node] ?? 0) - 1;
      if (entry >= 0 && entry < second.phrases) {
        best = entry;
        found = i;
      }
      if (i >= limit) break;
      const unit = text.charCodeAt(i);
      if ((flags[unit] ?? 0) & LONG) break;
      node = childOf(trie, node, first.chars[unit] ?? 0);
    }
    return best;
  };

  return {
    entryAt: (text, at, end, isCut) => {
      const entry = longestAt(text, at, end);
      for (let inner = at + 1; entry >= 0 && inner < found; inner++) {
        if (isCut(inner)) return longestAt(text, at, inner);
      }
      return entry;
    },
    end: () => found,
    put: (entry, text, at, out) => {
      key.reset(text, at, found);
      for (let i = 0; i < key.length; i++) key.data[i] = first.chars[key.data[i] ?? 0] ?? 0;
      appendValue(second, entry, key.data, 0, key.length, out);
    },
  };
}
