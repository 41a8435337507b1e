// How often a common unit stands in each document of a segment: what a search for a single character asks, in a
// hundredth of the bytes that its places take.
import type { Places } from './rack';

/** For each document a number of 7 bits a byte: the count in its body, then whether its title and its number hold it. */
export function writeTally(places: Places): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (let at = 0; at < places.length; at += 3) {
    const flags = (places[at] ? 2 : 0) + (places[at + 1] ? 1 : 0);
    let number = (places[at + 2] ?? 0) * 4 + flags;
    for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128);
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

/** The counts again; of title and number 1 for any. @param documents how many the segment holds */
export function readTally(bytes: Uint8Array, documents: number): Places {
  const places = new Uint32Array(documents * 3);
  let next = 0;
  for (let n = 0; n < documents; n++) {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[next++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    places[n * 3] = (number >> 1) & 1;
    places[n * 3 + 1] = number & 1;
    places[n * 3 + 2] = number >>> 2;
  }
  return places;
}

/** Counts of the given units in every document.
 * @param starts as in `Segment` */
export function* tallies(
  text: Uint16Array,
  starts: Uint32Array,
  units: readonly number[],
): Generator<{ unit: number; places: Places }> {
  const row = new Int32Array(0x10000).fill(-1);
  for (const [i, unit] of units.entries()) row[unit] = i;
  const parts = starts.length - 1;
  const counts = new Uint32Array(units.length * parts);
  for (let part = 0; part < parts; part++) {
    for (let i = starts[part] ?? 0; i < (starts[part + 1] ?? 0); i++) {
      const at = row[text[i] ?? 0] ?? -1;
      if (at >= 0) counts[at * parts + part] = (counts[at * parts + part] ?? 0) + 1;
    }
  }
  for (const [i, unit] of units.entries()) yield { unit, places: counts.subarray(i * parts, (i + 1) * parts) };
}
