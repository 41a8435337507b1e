// Linking a saved document, after its save and whenever its text changed: to the bundled ones, and to the saved ones that
// an index finds. No pass over the library.
import type { Facts } from '../facts/records';
import type { Library, Link, Print, Version } from '../library/schema';
import type { Fold } from '../text/fold';
import { type Fingerprint, fingerprintOf } from './fingerprint';
import { type FoundLink, linksOf } from './links';
import { fingerprintOfPrint, MOST, meeting, printOf } from './prints';

export interface LinkTools {
  fold: Fold;
  /** Takes pinyin glosses and other noise out of a text. */
  clean: (text: string) => string;
  corpus: readonly Fingerprint[];
}

const REVERSE = { same: 'same', cites: 'cited-by', 'cited-by': 'cites' } as const;

/** Replaces a document's print and its links, in both directions, in one transaction; only what cites a famous document
 * follows in further ones, so that none is long. */
export async function linkSaved(library: Library, version: Version, facts: Facts, tools: LinkTools): Promise<void> {
  const { documentId, writtenDate, blocks } = version;
  const document = await library.documents.get(documentId);
  if (!document || document.versionId !== version.id) return;
  const { fold, clean, corpus } = tools;
  const page = { id: documentId, title: document.title, docNumber: document.docNumber, writtenDate };
  const text = blocks.map((block) => clean(block.text)).join('\n');
  const own = fingerprintOf({ ...page, text, citations: facts.citations }, fold);
  const print = printOf(own);

  let citing: string[] = [];
  const isThere = await change(library, documentId, async () => {
    const before = await library.prints.get(documentId);
    const met = await meeting(library, print);
    // Those that cite it do so by its name: while it has the same, they need not be asked again.
    const isNamedAsBefore = before !== undefined && nameOf(before) === nameOf(print);
    citing = isNamedAsBefore ? [] : met.citing;
    const others = await fingerprintsOf(library, [...met.near, ...citing.splice(0, MOST)]);
    const found = linksOf(own, [...corpus, ...others]);
    const asked = new Set(others.map(({ id }) => id));
    await dropLinks(library, documentId, (key) => {
      const other = key[0] === documentId ? key[1] : key[0];
      const isCitedBy = key[2] === (key[0] === documentId ? 'cited-by' : 'cites');
      return !isNamedAsBefore || !isCitedBy || asked.has(other);
    });
    await putLinks(library, documentId, found, others);
    await library.prints.put(print);
  });
  while (isThere && citing.length > 0) {
    const next = citing.splice(0, MOST);
    await change(library, documentId, async () => {
      const others = await fingerprintsOf(library, next);
      await putLinks(library, documentId, linksOf(own, others), others);
    });
  }
}

const nameOf = ({ keys, writtenDate }: Print): string => [...keys, writtenDate].join('\n');

/** @returns whether it was done: not where the document was deleted for ever meanwhile, so that nothing is left of it */
function change(library: Library, documentId: string, work: () => Promise<void>): Promise<boolean> {
  const { kin, prints, documents } = library;
  return library.transaction('rw', kin, prints, documents, async () => {
    const isThere = (await documents.where('id').equals(documentId).count()) > 0;
    if (isThere) await work();
    return isThere;
  });
}

async function fingerprintsOf({ prints }: Library, ids: readonly string[]): Promise<Fingerprint[]> {
  const found = await prints.bulkGet([...ids]);
  return found.flatMap((print) => (print ? [fingerprintOfPrint(print)] : []));
}

async function putLinks(
  { kin }: Library,
  documentId: string,
  found: readonly FoundLink[],
  saved: readonly Fingerprint[],
): Promise<void> {
  const ids = new Set(saved.map(({ id }) => id));
  await kin.bulkPut(
    found.flatMap(({ id, ...link }): Link[] => {
      const there: Link = { ...link, documentId, otherId: id };
      const back: Link = { ...link, documentId: id, otherId: documentId, relation: REVERSE[link.relation] };
      return ids.has(id) ? [there, back] : [there];
    }),
  );
}

/** Drops links of both directions by their keys; `similar` ones are another job's. */
async function dropLinks(
  { kin }: Library,
  documentId: string,
  isStale: (key: [string, string, Link['relation']]) => boolean,
): Promise<void> {
  for (const end of ['documentId', 'otherId'] as const) {
    const keys = await kin.where(end).equals(documentId).primaryKeys();
    await kin.bulkDelete(keys.filter((key) => key[2] !== 'similar' && isStale(key)));
  }
}
