// Longest match over UTF-16 units: a trie whose edges lie in one hash table of typed arrays, quick to build and small.

export const CODE_BITS = 14;
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

export class Trie {
  /** Edges in pairs: (node << 14 | code), child node. Zero is an empty place. */
  readonly edges: Int32Array;
  readonly shift: number;
  readonly mask: number;
  /** Entry number + 1 at each node, 0 where no key ends. */
  readonly entries: Int32Array;
  /** Where two entries have one key: the first one → the later one. `entries` holds the first. */
  readonly again = new Map<number, number>();

  /** @param added the units of all keys that they do not share with the key before.
   * @param shapes for each key how many units it shares (high four bits) and how many follow (low four). */
  constructor(
    private readonly alphabet: Alphabet,
    added: Uint16Array,
    shapes: Uint8Array,
  ) {
    if (added.length >> (31 - CODE_BITS)) throw new RangeError('too many keys for one dictionary');
    let bits = 4;
    while (1 << bits < added.length * 2) bits++;
    const edges = new Int32Array(2 << bits);
    const shift = 32 - bits;
    const mask = (1 << bits) - 1;
    const entries = new Int32Array(added.length + 2);
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
      if (known > 0) this.again.set(known - 1, entry);
      else entries[node] = entry + 1;
    }
    this.edges = edges;
    this.shift = shift;
    this.mask = mask;
    this.entries = entries;
  }

  /** @returns for each UTF-16 unit the root's child by it, or 0. */
  roots(): Int32Array {
    const { edges, mask } = this;
    const roots = new Int32Array(0x10000);
    for (let code = 1; code < this.alphabet.units.length; code++) {
      let place = Math.imul(code, GOLDEN) >>> this.shift;
      while (edges[place * 2] !== code && edges[place * 2] !== 0) place = (place + 1) & mask;
      if (edges[place * 2] === code) roots[this.alphabet.units[code] ?? 0] = edges[place * 2 + 1] ?? 0;
    }
    return roots;
  }
}
