// The common words that ./straddle weighs, decoded from data/script.bin.
import type { ByteReader } from '../bytes';
import { type Alphabet, buildTrie, type Trie } from '../trie';

export interface Words {
  trie: Trie;
  /** For each word the binary logarithm of its frequency in jieba's dictionary (60 million words), less 4. */
  levels: Uint8Array;
}

/** Reads what `writeWords` in ../compile wrote. */
export function readWords(reader: ByteReader, alphabet: Alphabet): Words {
  const count = reader.number();
  const added = reader.units(reader.number());
  const trie = buildTrie(alphabet, added, reader.row(count));
  return { trie, levels: reader.row(count) };
}
