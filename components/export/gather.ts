// What an export needs of a document, from the library or the bundled corpus.
import type { CorpusDocument } from '../../lib/corpus/types';
import type { Source } from '../../lib/export/source';
import type { SavedDocument, Version } from '../../lib/library/schema';
import { NO_METADATA } from '../../lib/structure/document';
import { library } from '../library/useLibrary';
import type { Exported } from './exporting';

const sourceOf = (document: SavedDocument, version: Pick<Version, 'url'>): Source => ({
  ...document,
  // A file or a paste has no address that anybody else could follow.
  url: /^https?:/.test(version.url) ? version.url : null,
  at: document.seenAt,
});

/** Without what the reader has done with; see `withSettled`. */
export function ofSaved(document: SavedDocument, version: Pick<Version, 'url' | 'blocks' | 'facts'>): Exported {
  const { id, tags } = document;
  const { blocks, facts } = version;
  return { shelf: 'saved', id, source: sourceOf(document, version), blocks, facts, tags, settled: [] };
}

export async function withSettled(exported: Exported): Promise<Exported> {
  return { ...exported, settled: await library.settled.where('documentId').equals(exported.id).toArray() };
}

/** Bundled documents were read from files: they have no address. */
export function ofCorpus({ entry, blocks, facts }: CorpusDocument): Exported {
  const { id, title, docNumber, issuer, writtenDate, publishedDate } = entry;
  const source = { ...NO_METADATA, title, docNumber, issuer, writtenDate, publishedDate, url: null, at: '' };
  return { shelf: 'corpus', id, source, blocks, facts, tags: [], settled: [] };
}

/** Saved documents with their latest texts, in the order asked for; those that have gone are left out. */
export async function gather(ids: readonly string[]): Promise<Exported[]> {
  const found: Exported[] = [];
  for (const id of ids) {
    const document = await library.documents.get(id);
    const version = document && (await library.versions.get(document.versionId));
    if (!document || !version) continue;
    found.push(await withSettled(ofSaved(document, version)));
  }
  return found;
}
