// Taking rows of a backup into the library: what is there stays, what is missing is added, a document whole or not at all.
// Whatever is worked out of a text is left to jobs.
import { Failed } from '../../i18n/failed';
import { isQuota } from '../save';
import type { Library, SavedDocument, Settled, Version } from '../schema';
import { isFoundAs } from '../search/particulars';
import { waitingFor } from '../search/tables';
import { isOfBundled } from './order';
import { type Kept, type Row, readRow } from './rows';
import { mergeSightings } from './sightings';

export interface TakingPiece {
  /** 32 hex digits, the same for all pieces of a text. */
  key: string;
  index: number;
  total: number;
  /** Rows, each a line; with several pieces a part of that text. */
  text: string;
}

export interface Taken {
  state: 'taken';
  /** Documents that were not in the library. */
  added: number;
  /** Documents that were, and of which something was missing or older. */
  changed: number;
}

/** Keeps one piece; with the last one all rows are taken in. May be asked again.
 * @param now ISO 8601 instant · @throws Failed `backup-broken`, `storage-full`, `unexpected` */
export async function takePiece(
  library: Library,
  { key, index, total, text }: TakingPiece,
  now: string,
): Promise<Taken | { state: 'partial' }> {
  try {
    if (total === 1) return await takeIn(library, text);
    const pieces = await library.transaction('rw', library.pieces, async () => {
      await library.pieces.put({ key, index, total, text, at: now });
      const held = await library.pieces.where('key').equals(key).sortBy('index');
      return held.length < total ? null : held;
    });
    if (!pieces) return { state: 'partial' };
    const taken = await takeIn(library, pieces.map((piece) => piece.text).join(''));
    await library.pieces.where('key').equals(key).delete();
    return taken;
  } catch (error) {
    if (error instanceof Failed) throw error;
    throw new Failed(isQuota(error) ? 'storage-full' : 'unexpected', { cause: error });
  }
}

/** A document with the rows that go with it. */
interface Bundle {
  document: Kept['documents'];
  versions: Kept['versions'][];
  sightings: Kept['sightings'][];
  notes: Kept['notes'][];
  settled: Kept['settled'][];
}
type File = Extract<Row, { t: 'originals' | 'pictures' | 'attachments' }>;
/** What stands for itself. */
type Loose = File | Extract<Row, { t: 'settled' }>;

/** In one transaction: a document is taken in whole or not at all. */
async function takeIn(library: Library, text: string): Promise<Taken> {
  const rows = text.split('\n').map(readRow);
  const { documents, versions, sightings, notes, settled, jobs, waiting, signatures } = library;
  const files = [library.originals, library.pictures, library.attachments];
  const tables = [documents, versions, sightings, notes, settled, jobs, waiting, signatures, ...files];
  return library.transaction('rw', tables, async () => {
    const taken: Taken = { state: 'taken', added: 0, changed: 0 };
    for (const part of partsOf(rows)) {
      if ('document' in part) {
        const came = await takeDocument(library, part);
        if (came !== 'known') taken[came]++;
      } else if (part.t === 'settled') await settle(library, part.r);
      else await takeFile(library, part);
    }
    return taken;
  });
}

/** @throws Failed `backup-broken` for a row without its document */
function* partsOf(rows: readonly Row[]): Generator<Bundle | Loose> {
  let bundle: Bundle | null = null;
  for (const row of rows) {
    const stands = row.t === 'originals' || row.t === 'pictures' || row.t === 'attachments';
    if (row.t === 'documents') {
      if (bundle) yield bundle;
      bundle = { document: row.r, versions: [], sightings: [], notes: [], settled: [] };
    } else if (stands || (row.t === 'settled' && isOfBundled(row.r))) {
      if (bundle) yield bundle;
      bundle = null;
      yield row;
    } else if (bundle) addTo(bundle, row);
    else throw new Failed('backup-broken');
  }
  if (bundle) yield bundle;
}

function addTo(bundle: Bundle, row: Exclude<Row, File | { t: 'documents' }>): void {
  if (row.t === 'versions') bundle.versions.push(row.r);
  else if (row.t === 'sightings') bundle.sightings.push(row.r);
  else if (row.t === 'notes') bundle.notes.push(row.r);
  else bundle.settled.push(row.r);
}

const rowOf = (version: Kept['versions']): Version => ({
  ...version,
  canon1: version.id.slice(version.id.indexOf('/') + 1),
  chars: Math.max(
    0,
    version.blocks.reduce((sum, { text }) => sum + text.length + 1, -1),
  ),
  facts: null,
});

async function takeDocument(library: Library, bundle: Bundle): Promise<'added' | 'changed' | 'known'> {
  const { documents, versions, jobs, waiting, signatures } = library;
  const mine = await documents.get(bundle.document.id);
  const known = new Set(mine ? await versions.where('documentId').equals(mine.id).primaryKeys() : []);
  const added = bundle.versions.filter(({ id }) => !known.has(id)).map(rowOf);
  let touched = added.length > 0;
  if (touched) {
    await versions.bulkPut(added);
    await jobs.bulkAdd(added.map(({ id }) => ({ kind: 'read', versionId: id, tries: 0 })));
  }
  touched = (await mergeSightings(library, bundle.sightings, mine !== undefined)) || touched;
  for (const note of bundle.notes) touched = (await keepNote(library, note)) || touched;
  for (const each of bundle.settled) touched = (await settle(library, each)) || touched;

  const { versionId } = bundle.document;
  const latest = added.find(({ id }) => id === versionId) ?? (await versions.get(versionId));
  if (!latest) throw new Failed('backup-broken');
  const merged = merge(mine, bundle.document, latest.chars);
  if (mine && JSON.stringify(merged) === JSON.stringify(mine)) return touched ? 'changed' : 'known';
  await documents.put(merged);
  if (!mine || !isFoundAs(mine, merged)) await waiting.put(waitingFor(merged.id));
  if (mine && merged.versionId !== mine.versionId) {
    await signatures.delete(merged.id);
    if (!added.includes(latest)) await jobs.add({ kind: 'read', versionId, tries: 0 });
  }
  if (merged.versionId !== mine?.versionId) await jobs.add({ kind: 'link', versionId, tries: 0 });
  return mine ? 'changed' : 'added';
}

/** The one that was changed last stays. */
async function keepNote({ notes }: Library, theirs: Kept['notes']): Promise<boolean> {
  const mine = await notes.get(theirs.id);
  if (mine && (mine.documentId !== theirs.documentId || mine.changedAt >= theirs.changedAt)) return false;
  await notes.put(theirs);
  return true;
}

/** The face that was seen last; tags of both; out of the trash where either is. */
function merge(mine: SavedDocument | undefined, theirs: Kept['documents'], chars: number): SavedDocument {
  const { hostname: site } = new URL(theirs.url);
  if (!mine) return { ...theirs, site, dates: null, counts: null, chars };
  const same = mine.versionId === theirs.versionId;
  const face: SavedDocument =
    theirs.seenAt > mine.seenAt
      ? { ...theirs, site, dates: same ? mine.dates : null, counts: same ? mine.counts : null, chars }
      : mine;
  return {
    ...mine,
    ...face,
    savedAt: [mine.savedAt, theirs.savedAt].sort()[0] ?? mine.savedAt,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    starred: mine.starred || theirs.starred,
    deletedAt: mine.deletedAt && theirs.deletedAt && face.deletedAt,
  };
}

async function settle({ settled }: Library, theirs: Settled): Promise<boolean> {
  const mine = await settled.get([theirs.documentId, theirs.key]);
  if (mine && mine.at >= theirs.at) return false;
  await settled.put(theirs);
  return true;
}

/** A file that is there stays; one that could not be had then is taken from the backup. */
async function takeFile(library: Library, row: File): Promise<void> {
  const { versionId } = row.r;
  if ((await library.versions.where('id').equals(versionId).count()) === 0) return;
  if (row.t === 'originals') {
    if (!(await library.originals.get(versionId)))
      await library.originals.add({ ...row.r, size: row.r.html.byteLength });
    return;
  }
  const mine = await library.table(row.t).get([versionId, row.r.url]);
  const size = row.r.bytes?.byteLength ?? 0;
  if (!mine || (mine.bytes === null && size > 0)) await library.table(row.t).put({ ...row.r, size });
}
