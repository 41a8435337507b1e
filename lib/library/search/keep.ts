// Keeps the index up with the library, after saves and in slices. What is to do stands in the database, so that a stopped
// background goes on where it was.
import type { Fold } from '../../text/fold';
import type { Library } from '../schema';
import { buildSegment } from './build';
import { type Grave, type Segment, segmentOf, type Waiting, waitingFor } from './tables';

/** So many documents, or so much text, wait before they are worth a segment; until then a search reads their texts. */
const WORTH = { documents: 16, chars: 400_000 };
/** UTF-16 units that a segment holds; its making takes some 40 MB. */
const FULL = 4_000_000;
/** Segments that hold less than this are small; so many small ones are made into one. */
const SMALL = FULL / 4;
const MOST_SMALL = 8;

/** Waiting documents looked at in one go; more fit into no segment. */
const AT_A_TIME = 2000;

/** Indexes what waits. Only one such call may run at a time. @returns how many segments were made */
export async function keepIndex(library: Library, fold: Fold): Promise<number> {
  await clearHalves(library);
  let made = 0;
  for (;;) {
    const waiting = await library.waiting.limit(AT_A_TIME).toArray();
    const segments = await library.segments.toArray();
    const graves = await library.graves.toArray();
    const small = smallOnes(segments, graves);
    const merged = small.length >= MOST_SMALL ? small : [];
    const gone = await goneOf(library, waiting);
    if (gone.length > 0) await finish(library, segments, gone, { segment: null, replaced: [], left: [] });
    const rest = waiting.filter((row) => !gone.includes(row));
    if (merged.length === 0 && !(await areWorthIt(library, rest))) return made;

    const again = merged.flatMap((segment) => livingIds(segment, graves));
    const waitingIds = new Set(rest.map(({ documentId }) => documentId));
    const ids = [...again.filter((id) => !waitingIds.has(id)), ...waitingIds];
    const { segment, read } = await buildSegment(library, ids, fold, FULL);
    const indexed = new Set(ids.slice(0, read));
    const done = rest.filter(({ documentId }) => indexed.has(documentId));
    const left = again.filter((id) => !indexed.has(id) && !waitingIds.has(id));
    await finish(library, segments, done, { segment, replaced: merged, left });
    made++;
  }
}

const linesOf = (text: string): string[] => text.split('\n');

function livingIds({ id, ids }: Segment, graves: readonly Grave[]): string[] {
  const dead = new Set(graves.filter(({ segment }) => segment === id).map(({ n }) => n));
  return linesOf(ids).filter((_, n) => !dead.has(n));
}

/** Small or mostly dead segments, not more of them than fit into one. */
function smallOnes(segments: readonly Segment[], graves: readonly Grave[]): Segment[] {
  let room = FULL;
  return segments
    .map((segment) => {
      const documents = (segment.starts.length - 1) / 3;
      const living = livingIds(segment, graves).length;
      return { segment, chars: ((segment.starts.at(-1) ?? 0) * living) / documents };
    })
    .filter(({ chars }) => chars < SMALL)
    .sort((a, b) => a.chars - b.chars)
    .filter(({ chars }) => {
      room -= chars;
      return room >= 0;
    })
    .map(({ segment }) => segment);
}

/** Those whose documents are there no longer. */
async function goneOf(library: Library, waiting: readonly Waiting[]): Promise<Waiting[]> {
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ documentId }) => documentId).sort();
  const there = new Set(await library.documents.where(':id').between(ids[0], ids.at(-1), true, true).primaryKeys());
  return waiting.filter(({ documentId }) => !there.has(documentId));
}

async function areWorthIt(library: Library, waiting: readonly Waiting[]): Promise<boolean> {
  if (waiting.length >= WORTH.documents) return true;
  const documents = await library.documents.bulkGet(waiting.map(({ documentId }) => documentId));
  return documents.reduce((sum, document) => sum + (document?.chars ?? 0), 0) >= WORTH.chars;
}

interface Outcome {
  segment: Segment | null;
  replaced: readonly Segment[];
  /** Documents of the replaced ones that the new one has no room for. */
  left: readonly string[];
}

/** In one short transaction: the new segment counts, what it replaces does not, and who changed meanwhile still waits. */
async function finish(
  library: Library,
  segments: readonly Segment[],
  done: readonly Waiting[],
  { segment, replaced, left }: Outcome,
): Promise<void> {
  const old = new Set(done.map(({ documentId }) => documentId));
  const buried: Grave[] = segments
    .filter((each) => !replaced.includes(each))
    .flatMap(({ id, ids }) => linesOf(ids).flatMap((each, n) => (old.has(each) ? { segment: id, n } : [])));
  const leaving = replaced.map(({ id }) => id);
  await library.transaction('rw', library.segments, library.graves, library.waiting, library.halves, async () => {
    await library.graves.bulkPut(buried);
    if (segment) {
      await library.segments.add(segment);
      await library.halves.delete(segment.id);
    }
    await library.segments.bulkDelete(leaving);
    await library.halves.bulkPut(leaving.map((id) => ({ segment: id })));
    const now = await library.waiting.bulkGet(done.map(({ documentId }) => documentId));
    const same = done.filter(({ stamp }, i) => now[i]?.stamp === stamp);
    await library.waiting.bulkDelete(same.map(({ documentId }) => documentId));
    await library.waiting.bulkPut(left.map(waitingFor));
  });
  await clearHalves(library);
}

/** Rows deleted in one transaction. */
const AT_ONCE = 500;

/** Takes away what is replaced, and what a stopped background left half written or half deleted. */
async function clearHalves(library: Library): Promise<void> {
  const halves = new Set(await library.halves.toCollection().primaryKeys());
  if (halves.size === 0) return;
  const all = await library.postings.toCollection().primaryKeys();
  const keys = all.filter((key) => halves.has(segmentOf(key)));
  for (let i = 0; i < keys.length; i += AT_ONCE) await library.postings.bulkDelete(keys.slice(i, i + AT_ONCE));
  await library.transaction('rw', library.graves, library.halves, async () => {
    for (const id of halves) await library.graves.where('[segment+n]').between([id, -1], [id, Infinity]).delete();
    await library.halves.bulkDelete([...halves]);
  });
}

/** Lets every document wait that the index does not know, and every one that it knows and that is gone: for once a start,
 * should the library have been written by other ways than a save. */
export async function findStrays(library: Library): Promise<void> {
  const { documents, segments, waiting, graves } = library;
  // Writes nothing meanwhile, so that no save waits for it: who is saved later than this lets itself wait.
  const strays = await library.transaction('r', documents, segments, waiting, graves, async () => {
    const there = new Set(await documents.toCollection().primaryKeys());
    const known = new Set(await waiting.toCollection().primaryKeys());
    const dead = await graves.toArray();
    const indexed = new Set((await segments.toArray()).flatMap((segment) => livingIds(segment, dead)));
    return [...there, ...indexed].filter((id) => there.has(id) !== indexed.has(id) && !known.has(id));
  });
  if (strays.length > 0) await waiting.bulkPut(strays.map(waitingFor));
}
