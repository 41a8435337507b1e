// Every repeal that the library and the bundled documents know of, by one look into an index: lists say it in each row
// without asking for each.
import type { CorpusEntry } from '../corpus/types';
import type { Library, Link, SavedDocument } from '../library/schema';
import { endedBy, firstOf, type Repeal } from './standing';

/** By the id of what is repealed, saved or bundled. @param kin links of the bundled documents with each other
 * @param today ISO day */
export async function repealsIn(
  library: Library,
  kin: readonly Link[],
  corpus: readonly CorpusEntry[],
  today: string,
): Promise<ReadonlyMap<string, Repeal>> {
  const links = await library.kin.where('role').equals('repeals').toArray();
  return repealsAmong(library, [...links, ...kin], corpus, today);
}

/** Likewise, of these links alone. A document in the trash repeals nothing, nor does a draft for comments. */
export async function repealsAmong(
  library: Library,
  links: readonly Link[],
  corpus: readonly CorpusEntry[],
  today: string,
): Promise<ReadonlyMap<string, Repeal>> {
  const pairs = links.flatMap((link) => endedBy(link) ?? []);
  const bundled = new Map(corpus.map((entry) => [entry.id, entry]));
  const wanted = [...new Set(pairs.map(({ by }) => by))].filter((id) => !bundled.has(id));
  const saved = new Map<string, SavedDocument>();
  for (const document of await library.documents.bulkGet(wanted)) if (document) saved.set(document.id, document);

  const found = new Map<string, Repeal>();
  for (const { ended, by } of pairs) {
    const repeals = [found.get(ended), repealBy(by, saved.get(by), bundled.get(by))];
    const first = firstOf(
      repeals.filter((each) => each !== undefined && each !== null),
      today,
    );
    if (first) found.set(ended, first);
  }
  return found;
}

function repealBy(by: string, saved: SavedDocument | undefined, bundled: CorpusEntry | undefined): Repeal | null {
  const kind = saved?.kind ?? bundled?.kind;
  if (kind === undefined || kind === 'draft-for-comments' || (saved && saved.deletedAt !== null)) return null;
  const title = saved?.title ?? bundled?.subject ?? bundled?.title ?? saved?.docNumber ?? null;
  return { by, title, from: saved?.effectiveDate?.length === 10 ? saved.effectiveDate : null };
}
