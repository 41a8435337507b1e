// The common words that ./straddle weighs, decoded from data/script.bin.
import type { ByteReader } from '../bytes';
import { readTrie, type Trie } from '../trie';

export interface Words {
  trie: Trie;
  /** For each word the binary logarithm of its frequency in jieba's dictionary (60 million words), less 4. */
  levels: Uint8Array;
}

/** Reads what `writeWords` in ../compile wrote. */
export function readWords(reader: ByteReader): Words {
  const trie = readTrie(reader, 0);
  return { trie, levels: reader.row(reader.number()) };
}
