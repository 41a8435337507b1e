// A sketch: every 32nd of a text's 5-grams, chosen by hash alike in every text. Unlike a MinHash it tells how much of one
// text stands in another, so that an excerpt and a compilation are recognised as well as a copy.
import { gramHashes } from './minhash';

/** One gram in so many is kept: a text of 20,000 characters gives about 600 values, good to about 2 % either way. */
const ONE_IN = 32;
const LIMIT = 2 ** 32 / ONE_IN;

/** Ascending, each once. @param text folded by the caller, so that copies in the other script are the same */
export function sketchOf(text: string): Uint32Array {
  const kept = new Set<number>();
  for (const hash of gramHashes(text)) if (hash >>> 0 < LIMIT) kept.add(hash >>> 0);
  return Uint32Array.from(kept).sort();
}

/** How many values two sketches share. */
export function sharedValues(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

/** As text for a JSON file: base64 of the little-endian values. */
export function packSketch(sketch: Uint32Array): string {
  const view = new DataView(new ArrayBuffer(sketch.length * 4));
  sketch.forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  let bytes = '';
  for (let i = 0; i < view.byteLength; i++) bytes += String.fromCharCode(view.getUint8(i));
  return btoa(bytes);
}

/** @throws DOMException when the text is no base64 */
export function unpackSketch(packed: string): Uint32Array {
  const bytes = atob(packed);
  const byte = (at: number) => bytes.charCodeAt(at);
  const sketch = new Uint32Array(bytes.length >> 2);
  for (let i = 0, at = 0; i < sketch.length; i++, at += 4) {
    sketch[i] = byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
  }
  return sketch;
}
