// Reads documents with the blocks of their latest versions.
import type { Library, SavedDocument, Version } from '../schema';
import { answer, reading } from './direct';

export type WithText = [SavedDocument, { text: string }[]];

/** In the order of the ids; those that are there no longer are left out. */
export async function readTexts(library: Library, ids: readonly string[]): Promise<WithText[]> {
  if (ids.length === 0) return [];
  const { documents, versions } = await reading(library, ['documents', 'versions']);
  const read = ids.map(async (id): Promise<WithText[]> => {
    const document = await answer<SavedDocument | undefined>(documents.get(id));
    const version = document && (await answer<Version | undefined>(versions.get(document.versionId)));
    return document && version ? [[document, version.blocks]] : [];
  });
  return (await Promise.all(read)).flat();
}

/** As `readTexts`, for ids that may follow on one another in the library: then two questions get them all. */
export async function readRun(library: Library, ids: readonly string[]): Promise<WithText[]> {
  if (ids.length === 0) return [];
  const { documents, versions } = await reading(library, ['documents', 'versions']);
  const run = <Row>(store: IDBObjectStore, from?: string, to?: string): Promise<Row[]> =>
    from === undefined || to === undefined || from > to
      ? Promise.resolve([])
      : answer(store.getAll(IDBKeyRange.bound(from, to), ids.length));
  const found = await run<SavedDocument>(documents, ids[0], ids.at(-1));
  if (found.length < ids.length || found.some(({ id }, i) => id !== ids[i])) return readTexts(library, ids);
  const near = await run<Version>(versions, found[0]?.versionId, found.at(-1)?.versionId);
  const texts = new Map(near.map((version) => [version.id, version.blocks]));
  const read = found.map(async (document): Promise<WithText[]> => {
    const { versionId } = document;
    const blocks = texts.get(versionId) ?? (await answer<Version | undefined>(versions.get(versionId)))?.blocks;
    return blocks ? [[document, blocks]] : [];
  });
  return (await Promise.all(read)).flat();
}
