// Makes a segment out of documents: reads their latest texts in slices and writes the places of every unit.
import type { Fold } from '../../text/fold';
import { afterSaves } from '../first';
import type { Library } from '../schema';
import { putAll } from './direct';
import { writePlaces } from './postings';
import { Roll } from './roll';
import { rankUnits, type Sorted, sortPlaces } from './sort';
import { writeStretches } from './stretches';
import { isHot, newSegmentId, type Posting, postingKey, type Segment, SOLO, TALLY } from './tables';
import { countByPart, writeTally } from './tally';
import { readRun } from './texts';
import { takeTurns } from './turns';

/** Documents read at once. */
const SLICE = 32;
/** Bytes and rows written in one transaction: a search waits no longer for it than some 50 ms. */
const BYTES_A_WRITE = 1_500_000;
const ROWS_A_WRITE = 300;

/** Writes the postings under an id that counts for nothing yet (see `halves`).
 * @param most units of text after which no further slice is read
 * @returns the segment, not yet stored, or null where all documents have gone; and how many of `ids` were read */
export async function buildSegment(
  library: Library,
  ids: readonly string[],
  fold: Fold,
  most: number,
): Promise<{ segment: Segment | null; read: number }> {
  const turn = takeTurns();
  const { roll, read } = await rollOf(library, ids, fold, most, turn);
  if (roll.ids.length === 0) return { segment: null, read };
  const { text, bounds: starts } = roll;
  const ranked = await rankUnits(text, roll.counts, turn);
  const sorted = await sortPlaces(text, ranked, turn);
  const { lists, places, ends, ...about } = sorted;
  const id = await claimId(library);
  const writer = new Writer(library);
  for (const [i, { unit, next }] of lists.entries()) {
    const [from, to] = [ends[i - 1] ?? 0, ends[i] ?? 0];
    if (from < to) await writer.add({ key: postingKey(unit, next, id), bytes: writePlaces(places, from, to) });
    await turn();
  }
  await writeSolos(writer, id, sorted, turn);
  const { units, common } = ranked;
  const counts = await countByPart(text, starts, common, turn);
  for (let number = 0; number < common; number++) {
    const key = postingKey(units[number] ?? 0, TALLY, id);
    await writer.add({ key, bytes: writeTally(counts, number, common) });
    await turn();
  }
  await writer.end();
  return {
    segment: { id, ids: roll.ids.join('\n'), starts, particulars: roll.particulars.join('\n'), solos: true, ...about },
    read,
  };
}

/** All places of each hot unit again, in one list. */
async function writeSolos(
  writer: Writer,
  id: number,
  { lists, places, ends, units, counts }: Sorted,
  turn: ReturnType<typeof takeTurns>,
): Promise<void> {
  const hot = new Set(units.filter((_, i) => isHot(counts[i] ?? 0)));
  let from = 0;
  for (const [i, { unit }] of lists.entries()) {
    if (lists[i + 1]?.unit === unit) continue;
    // A unit's lists lie side by side.
    const to = ends[i] ?? 0;
    if (hot.has(unit)) {
      const all = places.slice(from, to).sort();
      await turn();
      await writer.add({ key: postingKey(unit, SOLO, id), bytes: writeStretches(all, 0, all.length) });
      await turn();
    }
    from = to;
  }
}

/** The texts of as many documents as go into one segment; while one slice is taken in, the database reads the next. */
async function rollOf(
  library: Library,
  ids: readonly string[],
  fold: Fold,
  most: number,
  turn: ReturnType<typeof takeTurns>,
): Promise<{ roll: Roll; read: number }> {
  const roll = new Roll(fold);
  let read = 0;
  const slice = () => ahead(readRun(library, ids.slice(read, read + SLICE)));
  let coming = slice();
  while (read < ids.length && roll.length < most) {
    const texts = await coming;
    await afterSaves();
    read = Math.min(ids.length, read + SLICE);
    coming = slice();
    for (const [document, blocks] of texts) {
      roll.add(document, blocks);
      await turn();
    }
  }
  return { roll, read };
}

/** What is begun before it is needed: should it fail, whoever awaits it is told, and nobody where nobody does. */
function ahead<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** Writes rows many at a time; while the database writes some, the next are made. */
class Writer {
  private rows: Posting[] = [];
  private size = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly library: Library) {}

  /** @returns to be awaited where there is no room for more */
  add(row: Posting): Promise<void> | undefined {
    this.rows.push(row);
    this.size += row.bytes.length;
    return this.size < BYTES_A_WRITE && this.rows.length < ROWS_A_WRITE ? undefined : this.write();
  }

  async end(): Promise<void> {
    await this.write();
    await this.writing;
  }

  private async write(): Promise<void> {
    const { rows } = this;
    this.rows = [];
    this.size = 0;
    // One after the other, so that a search comes in between.
    await this.writing;
    await afterSaves();
    this.writing = ahead(putAll(this.library, 'postings', rows));
  }
}

/** An id that no segment has, marked as half written. */
async function claimId(library: Library): Promise<number> {
  const { segments, halves } = library;
  return library.transaction('rw', segments, halves, async () => {
    const taken = new Set([
      ...(await segments.toCollection().primaryKeys()),
      ...(await halves.toCollection().primaryKeys()),
    ]);
    let id = newSegmentId();
    while (taken.has(id)) id = newSegmentId();
    await halves.put({ segment: id });
    return id;
  });
}
