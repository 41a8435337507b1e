// Makes a segment out of documents: reads their latest texts in slices and writes the places of every unit.
import type { Fold } from '../../text/fold';
import type { Library, SavedDocument } from '../schema';
import { BREAK, normalTable } from './normal';
import { particularsOf, writeParticulars } from './particulars';
import { writePlaces } from './postings';
import { sortPlaces } from './sort';
import { isCommon, newSegmentId, type Posting, postingKey, type Segment, TALLY } from './tables';
import { tallies, writeTally } from './tally';

/** Documents read at once: some 20 ms of work, after which others have their turn. */
const SLICE = 32;
/** Bytes and rows written in one transaction: a search waits no longer for it than some 50 ms. */
const BYTES_A_WRITE = 1_500_000;
const ROWS_A_WRITE = 1000;
/** Texts of documents one after the other, in the compared form. */
class Roll {
  units = new Uint16Array(2 ** 20);
  length = 0;
  readonly ids: string[] = [];
  readonly starts: number[] = [];
  readonly particulars: string[] = [];

  constructor(private readonly fold: Fold) {}

  add(document: SavedDocument, blocks: readonly { text: string }[]): void {
    this.ids.push(document.id);
    this.particulars.push(writeParticulars(particularsOf(document, this.fold)));
    for (const head of [document.title, document.docNumber]) {
      this.starts.push(this.length);
      this.write(head ?? '');
    }
    this.starts.push(this.length);
    for (const { text } of blocks) this.write(text);
  }

  /** A text and the break behind it. */
  private write(text: string): void {
    const table = normalTable(this.fold);
    if (this.length + text.length + 1 > this.units.length) {
      const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + text.length + 1));
      larger.set(this.units);
      this.units = larger;
    }
    for (let i = 0; i < text.length; i++) this.units[this.length + i] = table[text.charCodeAt(i)] ?? 0;
    this.length += text.length;
    this.units[this.length++] = BREAK.charCodeAt(0);
  }
}

/** Writes the postings under an id that counts for nothing yet (see `halves`).
 * @param most units of text after which no further slice is read
 * @returns the segment, not yet stored, or null where all documents have gone; and how many of `ids` were read */
export async function buildSegment(
  library: Library,
  ids: readonly string[],
  fold: Fold,
  most: number,
): Promise<{ segment: Segment | null; read: number }> {
  const roll = new Roll(fold);
  let read = 0;
  while (read < ids.length && roll.length < most) {
    const documents = await library.documents.bulkGet(ids.slice(read, read + SLICE));
    for (const [document, blocks] of await withTexts(library, documents)) roll.add(document, blocks);
    read = Math.min(ids.length, read + SLICE);
  }
  if (roll.ids.length === 0) return { segment: null, read };

  const { lists, places, ends, ...about } = await sortPlaces(roll.units, roll.length);
  const id = await claimId(library);
  const starts = Uint32Array.from([...roll.starts, roll.length]);
  let rows: Posting[] = [];
  let size = 0;
  const write = async (row: Posting): Promise<void> => {
    rows.push(row);
    size += row.bytes.length;
    if (size < BYTES_A_WRITE && rows.length < ROWS_A_WRITE) return;
    await library.postings.bulkPut(rows);
    rows = [];
    size = 0;
  };
  for (const [i, { unit, next }] of lists.entries()) {
    const [from, to] = [ends[i - 1] ?? 0, ends[i] ?? 0];
    if (from < to) await write({ key: postingKey(unit, next, id), bytes: writePlaces(places, from, to) });
  }
  const common = Array.from(about.units).filter((_, i) => isCommon(about.counts[i] ?? 0));
  for (const tally of tallies(roll.units, starts, common)) {
    await write({ key: postingKey(tally.unit, TALLY, id), bytes: writeTally(tally.places) });
  }
  await library.postings.bulkPut(rows);
  return {
    segment: { id, ids: roll.ids.join('\n'), starts, particulars: roll.particulars.join('\n'), ...about },
    read,
  };
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

/** Documents with the blocks of their latest versions; those that are there no longer are left out. */
export async function withTexts(
  library: Library,
  documents: readonly (SavedDocument | undefined)[],
): Promise<[SavedDocument, { text: string }[]][]> {
  const there = documents.filter((document) => document !== undefined);
  const versions = await library.versions.bulkGet(there.map(({ versionId }) => versionId));
  return there.flatMap((document, i) => {
    const blocks = versions[i]?.blocks;
    return blocks ? [[document, blocks]] : [];
  });
}
