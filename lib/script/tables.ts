// One conversion step of OpenCC, decoded from data/script.bin: single characters in an array, longer keys in a trie.
import type { ByteReader } from './bytes';
import { type Alphabet, buildTrie, type Trie } from './trie';

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
  /** All entries. */
  count: number;
  /** Front-coded keys: each one shares `shape >> 4` units with the one before, and `shape & 15` of `added` follow. */
  shapes: Uint8Array;
  added: Uint16Array;
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
export function readTable(reader: ByteReader, alphabet: Alphabet): Table {
  const chars = unchanged();
  const changed = reader.units(reader.number());
  const forms = reader.units(changed.length);
  for (let i = 0; i < changed.length; i++) chars[changed[i] ?? 0] = forms[i] ?? 0;

  const phrases = reader.number();
  const guarded = reader.number();
  const count = reader.number();
  const added = reader.units(reader.number());
  const shapes = reader.row(count);
  const trie = buildTrie(alphabet, added, shapes);

  const written = reader.units(reader.number());
  const ownAt = new Uint32Array(count);
  const ownLength = new Uint8Array(count);
  for (let entry = reader.number(), at = 0; entry < count; entry += 1 + reader.number()) {
    const length = reader.byte();
    ownAt[entry] = at + 1;
    ownLength[entry] = length;
    at += length;
  }
  return { chars, changed, trie, phrases, guarded, count, shapes, added, ownAt, ownLength, written };
}

/** Calls `visit` with each key's units (valid during the call only), from entry `from` on.
 * Front-coding begins anew at `guarded`, so that the few single characters are reached without the phrases. */
export function eachKey(
  { shapes, added, guarded, count }: Table,
  from: 0 | 'guarded',
  visit: (entry: number, key: Uint16Array, length: number) => void,
): void {
  const key = new Uint16Array(32);
  let next = from === 0 ? 0 : added.length;
  if (from === 'guarded') for (let entry = guarded; entry < count; entry++) next -= (shapes[entry] ?? 0) & 15;
  for (let entry = from === 0 ? 0 : guarded; entry < count; entry++) {
    const shape = shapes[entry] ?? 0;
    const shared = shape >> 4;
    const length = shared + (shape & 15);
    for (let i = shared; i < length; i++) key[i] = added[next++] ?? 0;
    visit(entry, key, length);
  }
}
