// Longest match over UTF-16 units: a trie whose edges lie in one hash table of typed arrays, quick to build and small.

/** Bits of a character's number in an edge; the node takes the other 17 of the 31. */
const CODE_BITS = 14;
/** Fibonacci hashing: 2³² divided by the golden ratio. */
export const GOLDEN = 0x9e3779b1;

/** Numbers the UTF-16 units that occur in keys, so that an edge (node, unit) fits into 31 bits. */
export class Alphabet {
  readonly codes = new Uint16Array(0x10000);
  readonly units: number[] = [0];

  /** @throws RangeError when there are more than 16,383 different units. */
  add(unit: number): number {
    const known = this.codes[unit] ?? 0;
    if (known > 0) return known;
    const code = this.units.push(unit) - 1;
    if (code >> CODE_BITS) throw new RangeError('too many different characters for one dictionary');
    this.codes[unit] = code;
    return code;
  }
}

export interface Trie {
  /** Edges in pairs: (node << 14 | code), child node. Zero is an empty place. */
  readonly edges: Int32Array;
  /** A key's first place in `edges`, halved, is its hash shifted right by this. */
  readonly shift: number;
  /** Entry number + 1 at each node, 0 where no key ends. */
  readonly entries: Int32Array;
  /** Where two entries have one key: the first one → the later one. `entries` holds the first. */
  readonly again: ReadonlyMap<number, number>;
}

/** @returns the child of `node` by the character with this code, or 0. */
export function childOf(edges: Int32Array, shift: number, node: number, code: number): number {
  const key = (node << CODE_BITS) | code;
  const mask = (edges.length >> 1) - 1;
  let place = Math.imul(key, GOLDEN) >>> shift;
  while (edges[place * 2] !== key) {
    if (edges[place * 2] === 0) return 0;
    place = (place + 1) & mask;
  }
  return edges[place * 2 + 1] ?? 0;
}

/** @param added the units of all keys that they do not share with the key before.
 * @param shapes for each key how many units it shares (high four bits) and how many follow (low four).
 * @throws RangeError when there are too many keys for 31-bit edges. */
export function buildTrie(alphabet: Alphabet, added: Uint16Array, shapes: Uint8Array): Trie {
  if (added.length >> (31 - CODE_BITS)) throw new RangeError('too many keys for one dictionary');
  let bits = 4;
  while (1 << bits < added.length * 2) bits++;
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const edges = new Int32Array(2 << bits);
  const entries = new Int32Array(added.length + 2);
  const again = new Map<number, number>();
  const path = new Int32Array(32);
  const { codes } = alphabet;
  let nodes = 1;
  let next = 0;
  for (let entry = 0; entry < shapes.length; entry++) {
    const shape = shapes[entry] ?? 0;
    let depth = shape >> 4;
    let node = path[depth] ?? 0;
    for (let left = shape & 15; left > 0; left--) {
      const unit = added[next++] ?? 0;
      const key = (node << CODE_BITS) | (codes[unit] || alphabet.add(unit));
      let place = Math.imul(key, GOLDEN) >>> shift;
      while (edges[place * 2] !== key && edges[place * 2] !== 0) place = (place + 1) & mask;
      if (edges[place * 2] === 0) {
        edges[place * 2] = key;
        edges[place * 2 + 1] = nodes++;
      }
      node = edges[place * 2 + 1] ?? 0;
      path[++depth] = node;
    }
    const known = entries[node] ?? 0;
    if (known > 0) again.set(known - 1, entry);
    else entries[node] = entry + 1;
  }
  return { edges, shift, entries, again };
}

/** @returns for each UTF-16 unit the root's child by it, or 0. */
export function rootsOf({ edges, shift }: Trie, alphabet: Alphabet): Int32Array {
  const roots = new Int32Array(0x10000);
  for (let code = 1; code < alphabet.units.length; code++) {
    roots[alphabet.units[code] ?? 0] = childOf(edges, shift, 0, code);
  }
  return roots;
}

/** @returns the same trie without these keys. */
export function withoutKeys(trie: Trie, alphabet: Alphabet, keys: readonly string[]): Trie {
  const entries = trie.entries.slice();
  for (const key of keys) {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      node = childOf(trie.edges, trie.shift, node, alphabet.codes[key.charCodeAt(i)] ?? 0);
      if (node === 0) break;
    }
    if (node > 0) entries[node] = 0;
  }
  return { ...trie, entries };
}
