// Longest match over UTF-16 units: a trie that lies in the file nearly as it is used, so that it is ready at once.
import type { ByteReader, ByteWriter } from './bytes';

/** Nodes in breadth-first order, the root first: the children of one node lie side by side, sorted by their units. */
export interface Trie {
  /** The unit that leads to each node. */
  readonly labels: Uint16Array;
  /** The children of node n are the nodes from firsts[n] up to firsts[n + 1]. */
  readonly firsts: Uint32Array;
  /** Entry number + 1 at each node, 0 where no key ends. */
  readonly entries: Int32Array;
  /** For each unit the root's child by it, or 0. */
  readonly roots: Uint16Array;
  /** The nodes two units deep, hashed by these units; 0 is an empty place. A power of two places, half of them empty. */
  readonly seconds: Uint32Array;
  /** A bit for each pair of units that some key begins with, by its hash: small enough to stay near the processor. */
  readonly pairs: Uint8Array;
}

/** Fibonacci hashing: 2³² divided by the golden ratio. */
const GOLDEN = 0x9e3779b1;
/** Bits of a hash in `pairs`: 32 kB, of which the longest dictionary fills a ninth. */
const PAIR_BITS = 18;
/** A number of `bits` bits for two units. */
export const pairHash = (first: number, second: number, bits: number): number =>
  Math.imul((first << 16) | second, GOLDEN) >>> (32 - bits);

// How a node is written, two bits each: a phrase ends and nothing follows; one child and nothing ends; a single
// character ends and nothing follows; any other: how many children, four times, plus 1 where a phrase ends, 2 where a
// single character does.
const LEAF = 0;
const LINK = 1;
const SINGLE = 2;
const OTHER = 3;

/** From so few children on they are looked at one by one. */
const FEW = 8;

/** @returns the child of `node` by this unit, or 0. */
export function childOf({ labels, firsts }: Trie, node: number, unit: number): number {
  let low = firsts[node] ?? 0;
  let high = firsts[node + 1] ?? 0;
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if ((labels[middle] ?? 0) <= unit) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (labels[low] === unit) return low;
  return 0;
}

/** @returns the node that two units lead to from the root, or 0. */
export function secondOf(trie: Trie, first: number, second: number): number {
  const hash = pairHash(first, second, PAIR_BITS);
  return ((trie.pairs[hash >> 3] ?? 0) >> (hash & 7)) & 1 ? found(trie, first, second) : 0;
}

function found({ labels, firsts, roots, seconds }: Trie, first: number, second: number): number {
  const root = roots[first] ?? 0;
  if (root === 0) return 0;
  const mask = seconds.length - 1;
  const low = firsts[root] ?? 0;
  const high = firsts[root + 1] ?? 0;
  let place = pairHash(first, second, 32) >>> Math.clz32(mask);
  for (;;) {
    const node = seconds[place] ?? 0;
    if (node === 0 || (labels[node] === second && node >= low && node < high)) return node;
    place = (place + 1) & mask;
  }
}

/** @returns the node where this key ends, or 0. */
export function nodeOf(trie: Trie, key: string): number {
  let node = trie.roots[key.charCodeAt(0)] ?? 0;
  for (let i = 1; i < key.length && node > 0; i++) node = childOf(trie, node, key.charCodeAt(i));
  return node;
}

/** Writes a trie of all keys, in which phrases and single characters end and others only pass.
 * @returns the phrases and the single characters, each in the order of their numbers. */
export function writeTrie(
  writer: ByteWriter,
  phrases: readonly string[],
  singles: readonly string[],
  others: readonly string[],
): { phrases: string[]; singles: string[] } {
  const kinds = new Map([...phrases.map((key) => [key, 1] as const), ...singles.map((key) => [key, 2] as const)]);
  const sorted = [...new Set([...kinds.keys(), ...others])].sort();
  const labels: string[] = [];
  const shapes: number[] = [];
  const rest: number[] = [];
  const numbered: [string[], string[], string[]] = [[], [], []];
  let level = [{ low: 0, high: sorted.length }];
  for (let depth = 0; level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { low, high } of level) {
      const key = sorted[low] ?? '';
      const kind = (key.length === depth && kinds.get(key)) || 0;
      numbered[kind].push(key);
      labels.push(key.charAt(depth - 1) || '\0');
      const before = next.length;
      for (let at = key.length === depth ? low + 1 : low; at < high; ) {
        const unit = sorted[at]?.charAt(depth);
        let end = at + 1;
        while (end < high && sorted[end]?.charAt(depth) === unit) end++;
        next.push({ low: at, high: end });
        at = end;
      }
      const children = next.length - before;
      const shape =
        children === 0 && kind > 0 ? (kind === 1 ? LEAF : SINGLE) : children === 1 && kind === 0 ? LINK : OTHER;
      if (shape === OTHER) rest.push(children * 4 + kind);
      shapes.push(shape);
    }
    level = next;
  }
  writer.number(labels.length);
  writer.units(labels.join(''));
  for (let i = 0; i < shapes.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = shapes.slice(i, i + 4);
    writer.byte(a | (b << 2) | (c << 4) | (d << 6));
  }
  for (const value of rest) writer.number(value);
  return { phrases: numbered[1], singles: numbered[2] };
}

/** Reads what `writeTrie` wrote: phrases, and after them single characters, are numbered in the order of their nodes.
 * @param firstSingle the number of the first single character */
export function readTrie(reader: ByteReader, firstSingle: number): Trie {
  const count = reader.number();
  const labels = reader.units(count);
  const shapes = reader.row((count + 3) >> 2);
  const firsts = new Uint32Array(count + 1);
  const entries = new Int32Array(count);
  let children = 1;
  let phrase = 0;
  let single = firstSingle;
  for (let node = 0; node < count; node++) {
    firsts[node] = children;
    const shape = ((shapes[node >> 2] ?? 0) >> ((node & 3) * 2)) & 3;
    if (shape === LEAF) entries[node] = ++phrase;
    else if (shape === LINK) children++;
    else if (shape === SINGLE) entries[node] = ++single;
    else {
      const value = reader.number();
      children += value >> 2;
      if (value & 1) entries[node] = ++phrase;
      else if (value & 2) entries[node] = ++single;
    }
  }
  firsts[count] = children;
  const roots = new Uint16Array(0x10000);
  for (let node = firsts[1] ?? 0; --node > 0; ) roots[labels[node] ?? 0] = node;
  return { labels, firsts, entries, roots, ...pairsOf(labels, firsts) };
}

function pairsOf(labels: Uint16Array, firsts: Uint32Array): Pick<Trie, 'seconds' | 'pairs'> {
  const begin = firsts[1] ?? 0;
  const end = firsts[begin] ?? 0;
  const bits = 33 - Math.clz32(end - begin);
  const seconds = new Uint32Array(1 << bits);
  const pairs = new Uint8Array(1 << (PAIR_BITS - 3));
  let root = 1;
  for (let node = begin; node < end; node++) {
    while (node >= (firsts[root + 1] ?? 0)) root++;
    const hash = pairHash(labels[root] ?? 0, labels[node] ?? 0, 32);
    const bit = hash >>> (32 - PAIR_BITS);
    pairs[bit >> 3] = (pairs[bit >> 3] ?? 0) | (1 << (bit & 7));
    let place = hash >>> (32 - bits);
    while (seconds[place] !== 0) place = (place + 1) & (seconds.length - 1);
    seconds[place] = node;
  }
  return { seconds, pairs };
}

/** @returns the same trie without these keys. */
export function withoutKeys(trie: Trie, keys: readonly string[]): Trie {
  const entries = trie.entries.slice();
  for (const key of keys) entries[nodeOf(trie, key)] = 0;
  return { ...trie, entries };
}

/** Calls `visit` with the units of each key (valid during the call only) and its entry. */
export function eachKey(trie: Trie, visit: (entry: number, key: Uint16Array, length: number) => void): void {
  const key = new Uint16Array(32);
  const below = (node: number, length: number): void => {
    const entry = (trie.entries[node] ?? 0) - 1;
    if (entry >= 0) visit(entry, key, length);
    for (let child = trie.firsts[node] ?? 0; child < (trie.firsts[node + 1] ?? 0); child++) {
      key[length] = trie.labels[child] ?? 0;
      below(child, length + 1);
    }
  };
  below(0, 0);
}
