// A long list of places in stretches that are read apart: where few of them are asked for, few are read.
import { countPlaces, markFollowed, readPlaces, writePlaces } from './postings';

/** Places in a stretch. */
const LENGTH = 256;
/** Bytes that stand before the stretches for each: its first place, and where it ends. */
const HEAD = 8;

/** @param places as in `writePlaces` */
export function writeStretches(places: Uint32Array, from: number, to: number): Uint8Array<ArrayBuffer> {
  const stretches: Uint8Array[] = [];
  for (let at = from; at < to; at += LENGTH) {
    stretches.push(writePlaces(places, at, Math.min(to, at + LENGTH), places[at] ?? 0));
  }
  const head = 4 + stretches.length * HEAD;
  const bytes = new Uint8Array(stretches.reduce((sum, { length }) => sum + length, head));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, stretches.length);
  let end = head;
  for (const [i, stretch] of stretches.entries()) {
    bytes.set(stretch, end);
    end += stretch.length;
    view.setUint32(4 + i * HEAD, places[from + i * LENGTH] ?? 0);
    view.setUint32(8 + i * HEAD, end);
  }
  return bytes;
}

/** Of some bytes of `writeStretches`: how many stretches, where each begins, and the places of one. */
function opened(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint32(0);
  const firstOf = (i: number): number => (i < count ? view.getUint32(4 + i * HEAD) : Number.POSITIVE_INFINITY);
  const bytesOf = (i: number): Uint8Array =>
    bytes.subarray(i === 0 ? 4 + count * HEAD : view.getUint32(i * HEAD), view.getUint32(8 + i * HEAD));
  return { count, firstOf, bytesOf };
}

/** All places. */
export function readStretches(bytes: Uint8Array): Uint32Array {
  const { count, firstOf, bytesOf } = opened(bytes);
  const places = new Uint32Array(count * LENGTH);
  let read = 0;
  for (let i = 0; i < count; i++) {
    read += readPlaces(bytesOf(i), places.subarray(i * LENGTH, (i + 1) * LENGTH), firstOf(i));
  }
  return places.subarray(0, read);
}

/** As `markFollowed`; stretches that no start leads to are not read. */
export function markFollowedIn(bytes: Uint8Array, starts: Uint32Array, ahead: number, marks: Uint8Array): void {
  const { count, firstOf, bytesOf } = opened(bytes);
  const places = new Uint32Array(LENGTH);
  let from = 0;
  for (let i = 0; i < count && from < starts.length; i++) {
    const [first, end] = [firstOf(i), firstOf(i + 1)];
    while (from < starts.length && (starts[from] ?? 0) + ahead < first) from++;
    let to = from;
    while (to < starts.length && (starts[to] ?? 0) + ahead < end) to++;
    if (to === from) continue;
    const stretch = bytesOf(i);
    readPlaces(stretch, places, first);
    markFollowed(starts.subarray(from, to), places, countPlaces(stretch), ahead, marks.subarray(from, to));
    from = to;
  }
}
