// Saving a page: pieces come in, the last one stores the document. Acknowledged only after a strictly durable
// transaction; a retried piece or a repeated save changes nothing.
import { Failed } from '../i18n/failed';
import { goFirst } from './first';
import type { Library, Piece, Receipt } from './schema';
import { LONGEST_SNAPSHOT, parseSnapshot } from './snapshot';
import { prepare, type StoreTools, store, storeTables } from './store';

export type SaveTools = StoreTools;

export type SaveAnswer = { state: 'partial' } | ({ state: 'saved' } & Omit<Receipt, 'key' | 'at'>);

/** Keeps one piece; with the last one the whole snapshot is stored.
 * @throws Failed `storage-full`, `too-large`, `empty-page`, `gone`, `unexpected`; the library is then as it was before the save. */
export async function receivePiece(library: Library, piece: Omit<Piece, 'at'>, tools: SaveTools): Promise<SaveAnswer> {
  try {
    return await goFirst(() => receive(library, piece, tools));
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
  const { settle = (raw) => raw } = tools;
  const prepared = await prepare(settle(parseSnapshot(json)), tools);
  const { pieces, receipts } = library;
  const receipt = await library.transaction('rw', [...storeTables(library), pieces, receipts], async () => {
    const before = await receipts.get(key);
    if (before) return before;
    const stored = await store(library, prepared, tools);
    const written: Receipt = { key, ...stored, at: tools.now() };
    await receipts.add(written);
    await pieces.where('key').equals(key).delete();
    return written;
  });
  return answer(receipt);
}

const answer = ({ documentId, created, savedAt }: Receipt): SaveAnswer => ({
  state: 'saved',
  documentId,
  created,
  savedAt,
});

/** Dexie wraps the browser's QuotaExceededError, sometimes as the inner error of an aborted transaction. */
export function isQuota(error: unknown): boolean {
  for (let e = error; typeof e === 'object' && e !== null; e = 'inner' in e ? e.inner : null) {
    if ('name' in e && e.name === 'QuotaExceededError') return true;
  }
  return false;
}
