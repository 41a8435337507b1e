// One conversion step of OpenCC, decoded from data/script.bin: single characters in an array, longer keys in a trie.
import type { ByteReader } from './bytes';
import { nodeOf, readTrie, type Trie } from './trie';

export interface Table {
  /** For each BMP unit the one it becomes; itself where nothing changes. */
  chars: Uint16Array;
  /** The units that `chars` changes. */
  changed: Uint16Array;
  trie: Trie;
  /** Entries below this number are OpenCC's phrases: two code points or more. */
  phrases: number;
  /** From `phrases` to here: the policy layer's guards. From here on: single characters that are no plain unit. */
  guarded: number;
  /** The keys of those single characters. */
  singles: readonly string[];
  /** Where a guard has the key of a phrase: that phrase → the guard. The trie holds the phrase. */
  again: ReadonlyMap<number, number>;
  /** Where an entry's own text starts in `written`, plus 1; 0 where it is its key character by character. */
  ownAt: Uint32Array;
  ownLength: Uint8Array;
  written: Uint16Array;
}

const IDENTITY = new Uint16Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) IDENTITY[unit] = unit;

/** @returns the identity over all UTF-16 units. */
export const unchanged = (): Uint16Array => IDENTITY.slice();

/** Reads what `writeTable` in ./compile wrote: the characters, the entries, the texts of those that have their own. */
export function readTable(reader: ByteReader): Table {
  const chars = unchanged();
  const changed = reader.units(reader.number());
  const forms = reader.units(changed.length);
  for (let i = 0; i < changed.length; i++) chars[changed[i] ?? 0] = forms[i] ?? 0;

  const phrases = reader.number();
  const guards = reader.text().split('\n').filter(Boolean);
  const singles = [...reader.text()];
  const guarded = phrases + guards.length;
  const trie = readTrie(reader, guarded);
  const again = new Map<number, number>();
  for (const [i, key] of guards.entries()) {
    const node = nodeOf(trie, key);
    const known = trie.entries[node] ?? 0;
    if (known > 0) again.set(known - 1, phrases + i);
    else trie.entries[node] = phrases + i + 1;
  }

  const count = guarded + singles.length;
  const written = reader.units(reader.number());
  const ownAt = new Uint32Array(count);
  const ownLength = new Uint8Array(count);
  for (let entry = reader.number(), at = 0; entry < count; entry += 1 + reader.number()) {
    const length = reader.byte();
    ownAt[entry] = at + 1;
    ownLength[entry] = length;
    at += length;
  }
  return { chars, changed, trie, phrases, guarded, singles, again, ownAt, ownLength, written };
}
