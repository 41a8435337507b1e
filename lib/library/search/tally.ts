// How often a common unit stands in each document of a segment: what a search for a single character asks, in a
// hundredth of the bytes that its places take.
import type { Places } from './rack';
import type { takeTurns } from './turns';

/** For each document a number of 7 bits a byte: the count in its body, then whether its title and its number hold it.
 * @param counts see `countByPart` · @param unit which of the `common` numbers */
export function writeTally(counts: Uint32Array, unit: number, common: number): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (let at = unit; at < counts.length; at += 3 * common) {
    const flags = (counts[at] ? 2 : 0) + (counts[at + common] ? 1 : 0);
    let number = (counts[at + 2 * common] ?? 0) * 4 + flags;
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

/** Parts counted between two turns. */
const STEP = 48;

/** How often each of the first `common` numbers stands in every part.
 * @param text as numbers, see `rankUnits` · @param starts as in `Segment` · @returns a row of counts for each part */
export async function countByPart(
  text: Uint16Array,
  starts: Uint32Array,
  common: number,
  turn: ReturnType<typeof takeTurns>,
): Promise<Uint32Array> {
  const parts = starts.length - 1;
  const counts = new Uint32Array(common * parts);
  for (let part = 0; part < parts; part++) {
    if (part % STEP === 0) await turn();
    const row = part * common;
    for (let i = starts[part] ?? 0; i < (starts[part + 1] ?? 0); i++) {
      const number = text[i] ?? 0;
      if (number < common) counts[row + number] = (counts[row + number] ?? 0) + 1;
    }
  }
  return counts;
}
