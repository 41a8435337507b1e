// Saving a page: pieces come in, the last one stores the document. Acknowledged only after a strictly durable
// transaction; a retried piece or a repeated save changes nothing.
import { canon1Key } from '../compare/canon';
import { Failed } from '../i18n/failed';
import type { Script } from '../structure/document';
import type { Fold } from '../text/fold';
import { identityKey } from './identity';
import type { Library, Piece, Receipt, SavedDocument } from './schema';
import { LONGEST_SNAPSHOT, parseSnapshot, type Snapshot } from './snapshot';

export interface SaveTools {
  fold: Fold;
  /** Takes pinyin glosses and other noise out of a title. */
  clean: (title: string) => string;
  scriptOf: (text: string) => Script;
  /** Now, as an ISO 8601 instant. */
  now: () => string;
  /** The tab that shows the page, where there is one: what it shows is kept, too. */
  tabId?: number;
}

export type SaveAnswer = { state: 'partial' } | ({ state: 'saved' } & Omit<Receipt, 'key' | 'at'>);

/** Keeps one piece; with the last one the whole snapshot is stored.
 * @throws Failed `storage-full`, `too-large`, `empty-page`, `unexpected`; the library is then as it was before the save. */
export async function receivePiece(library: Library, piece: Omit<Piece, 'at'>, tools: SaveTools): Promise<SaveAnswer> {
  try {
    return await receive(library, piece, tools);
  } catch (error) {
    if (error instanceof Failed) throw error;
    throw new Failed(isQuota(error) ? 'storage-full' : 'unexpected', { cause: error });
  }
}

async function receive(library: Library, piece: Omit<Piece, 'at'>, tools: SaveTools): Promise<SaveAnswer> {
  const done = await library.receipts.get(piece.key);
  if (done) return answer(done);
  if (piece.total === 1) return finish(library, piece.key, piece.text, tools);

  const pieces = await library.transaction('rw', library.pieces, async () => {
    await library.pieces.put({ ...piece, at: tools.now() });
    const held = await library.pieces.where('key').equals(piece.key).sortBy('index');
    return held.length < piece.total ? null : held;
  });
  if (!pieces) return { state: 'partial' };
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_SNAPSHOT) {
    await library.pieces.where('key').equals(piece.key).delete();
    throw new Failed('too-large');
  }
  return finish(library, piece.key, pieces.map(({ text }) => text).join(''), tools);
}

async function finish(library: Library, key: string, json: string, tools: SaveTools): Promise<SaveAnswer> {
  const snapshot = parseSnapshot(json);
  const canon1 = await canon1Key(snapshot.blocks);
  const receipt = await library.transaction(
    'rw',
    [
      library.documents,
      library.versions,
      library.sightings,
      library.pieces,
      library.receipts,
      library.jobs,
      library.originals,
    ],
    async () => {
      const before = await library.receipts.get(key);
      if (before) return before;
      const stored = await store(library, snapshot, canon1, tools);
      const written: Receipt = { key, ...stored, at: tools.now() };
      await library.receipts.add(written);
      await library.pieces.where('key').equals(key).delete();
      return written;
    },
  );
  return answer(receipt);
}

/** Inside the transaction: the same text only adds a sighting, another text of the same document a version. */
async function store(
  library: Library,
  snapshot: Snapshot,
  canon1: string,
  tools: SaveTools,
): Promise<Omit<Receipt, 'key' | 'at'>> {
  const at = tools.now();
  const { url, blocks, attachments } = snapshot;
  const { title } = snapshot.metadata;
  const metadata = { ...snapshot.metadata, title: title && tools.clean(title) };
  const identity = identityKey(metadata, url, tools.fold);
  const known = await library.documents.where('identity').equals(identity).first();
  const documentId = known?.id ?? newId();
  const versionId = `${documentId}/${canon1}`;
  const text = blocks.map((block) => block.text).join('\n');

  // First what may soon be gone; an earlier save may have come too late for it.
  if (tools.tabId !== undefined && !(await library.originals.get(versionId))) {
    await library.jobs.add({ kind: 'keep', versionId, tries: 0, tabId: tools.tabId });
  }
  if (!(await library.versions.get(versionId))) {
    await library.versions.add({
      id: versionId,
      documentId,
      canon1,
      capturedAt: at,
      url,
      title,
      writtenDate: metadata.writtenDate,
      blocks,
      attachments,
      chars: text.length,
      facts: null,
    });
    await library.jobs.add({ kind: 'read', versionId, tries: 0 });
    await library.jobs.add({ kind: 'link', versionId, tries: 0 });
  }
  await library.sightings.add({ versionId, url, at });

  const changed = known?.versionId !== versionId;
  const document: SavedDocument = {
    ...metadata,
    id: documentId,
    identity,
    versionId,
    kind: snapshot.kind,
    trust: snapshot.trust,
    url,
    site: new URL(url).hostname,
    script: tools.scriptOf(text.slice(0, 20_000)),
    savedAt: known?.savedAt ?? at,
    seenAt: at,
    dates: changed ? null : known.dates,
    counts: changed ? null : known.counts,
    tags: known?.tags ?? [],
    starred: known?.starred ?? false,
    chars: text.length,
    deletedAt: null,
  };
  await library.documents.put(document);
  return { documentId, created: !known, savedAt: document.savedAt };
}

const answer = ({ documentId, created, savedAt }: Receipt): SaveAnswer => ({
  state: 'saved',
  documentId,
  created,
  savedAt,
});

/** 16 random hex digits. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Dexie wraps the browser's QuotaExceededError, sometimes as the inner error of an aborted transaction. */
function isQuota(error: unknown): boolean {
  for (let e = error; typeof e === 'object' && e !== null; e = 'inner' in e ? e.inner : null) {
    if ('name' in e && e.name === 'QuotaExceededError') return true;
  }
  return false;
}
