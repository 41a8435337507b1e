// Linking a saved document, after its save and whenever its text changed: to the bundled ones, and to the saved ones that
// an index finds. No pass over the library.
import { unpackSketch } from '../compare/sketch';
import type { Facts } from '../facts/records';
import type { Library, Link, Print, Version } from '../library/schema';
import type { Fold } from '../text/fold';
import { type Fingerprint, fingerprintOf } from './fingerprint';
import { linksOf } from './links';

export interface LinkTools {
  fold: Fold;
  /** Takes pinyin glosses and other noise out of a text. */
  clean: (text: string) => string;
  corpus: readonly Fingerprint[];
}

/** One sketch value in sixteen is indexed: ten for a text of 5,000 characters. */
const MARK_LIMIT = 2 ** 32 / 32 / 16;
/** Most values, names and citations looked up, and most saved documents compared with one. */
const MOST = 400;

const REVERSE = { same: 'same', cites: 'cited-by', 'cited-by': 'cites' } as const;

/** Replaces a document's print and all its links, in both directions, in one transaction. */
export async function linkSaved(library: Library, version: Version, facts: Facts, tools: LinkTools): Promise<void> {
  const { documentId, writtenDate, blocks } = version;
  const document = await library.documents.get(documentId);
  if (!document || document.versionId !== version.id) return;
  const { fold, clean, corpus } = tools;
  const page = { id: documentId, title: document.title, docNumber: document.docNumber, writtenDate };
  const text = blocks.map((block) => clean(block.text)).join('\n');
  const own = fingerprintOf({ ...page, text, citations: facts.citations }, fold);
  const print = printOf(own);

  const { kin, prints, documents } = library;
  await library.transaction('rw', kin, prints, documents, async () => {
    // Deleted for ever meanwhile: nothing is left of what the reader deleted.
    if (!(await documents.get(documentId))) return;
    const others = (await meeting(library, print)).map(fingerprintOfSaved);
    const found = linksOf(own, [...corpus, ...others]);
    const saved = new Set(others.map(({ id }) => id));
    const links = found.flatMap(({ id, ...link }): Link[] => {
      const there: Link = { ...link, documentId, otherId: id };
      const back: Link = { ...link, documentId: id, otherId: documentId, relation: REVERSE[link.relation] };
      return saved.has(id) ? [there, back] : [there];
    });
    await kin.where('documentId').equals(documentId).and(isMade).delete();
    await kin.where('otherId').equals(documentId).and(isMade).delete();
    await kin.bulkPut(links);
    await prints.put(print);
  });
}

/** `similar` is found by another job. */
const isMade = ({ relation }: Link): boolean => relation !== 'similar';

/** Prints that share a passage, a name or a citation with this one. */
async function meeting({ prints }: Library, { documentId, marks, keys, citeKeys }: Print): Promise<Print[]> {
  const ids = await Promise.all([
    prints.where('marks').anyOf(marks.slice(0, MOST)).primaryKeys(),
    prints.where('keys').anyOf(citeKeys.slice(0, MOST)).primaryKeys(),
    prints.where('citeKeys').anyOf(keys).primaryKeys(),
  ]);
  const wanted = [...new Set(ids.flat())].filter((id) => id !== documentId).slice(0, MOST);
  return (await prints.bulkGet(wanted)).filter((print) => print !== undefined);
}

function printOf({ id, sketch, ...rest }: Fingerprint): Print {
  const numbered = ({ names, docNumber }: { names: string[]; docNumber: string | null }): string[] =>
    docNumber ? [...names, docNumber] : names;
  return {
    ...rest,
    documentId: id,
    sketch,
    marks: [...unpackSketch(sketch)].filter((value) => value < MARK_LIMIT),
    keys: numbered(rest),
    citeKeys: [...new Set(rest.cites.flatMap(numbered))],
  };
}

const fingerprintOfSaved = ({ documentId, names, docNumber, writtenDate, cites, sketch }: Print): Fingerprint => ({
  id: documentId,
  names,
  docNumber,
  writtenDate,
  cites,
  sketch,
});
