// Prints: what is kept of every saved document, by which those that may be linked to a text are found without a pass over
// the library.
import { unpackSketch } from '../compare/sketch';
import type { Library, Print } from '../library/schema';
import type { Fingerprint } from './fingerprint';

/** One sketch value in sixteen is indexed: ten for a text of 5,000 characters. */
const MARK_LIMIT = 2 ** 32 / 32 / 16;
/** Most values, names and citations looked up, and most documents of each kind compared with one. */
export const MOST = 400;
/** Documents looked at that share one value: what more have is a stock phrase. */
const SHARING = 60;
/** Most documents compared because they share values, those that share the most. */
const ALIKE = 60;

export function printOf({ id, sketch, ...rest }: Fingerprint): Print {
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

export const fingerprintOfPrint = ({ documentId, sketch, ...rest }: Print): Fingerprint => ({
  id: documentId,
  sketch,
  names: rest.names,
  docNumber: rest.docNumber,
  writtenDate: rest.writtenDate,
  cites: rest.cites,
});

/** Ids of documents that this one may be linked to. */
export interface Met {
  /** They share passages with it, have its name or number, or are cited by it; at most a few hundred. */
  near: string[];
  /** The others, which cite it: of a famous document there may be thousands. */
  citing: string[];
}

export async function meeting(library: Library, print: Print): Promise<Met> {
  const { documentId, docNumber, keys, citeKeys } = print;
  const { prints } = library;
  const [alike, numbered, cited, citing] = await Promise.all([
    sharingMost(library, print),
    docNumber ? prints.where('keys').equals(docNumber).limit(SHARING).primaryKeys() : [],
    prints.where('keys').anyOf(citeKeys.slice(0, MOST)).limit(MOST).primaryKeys(),
    prints.where('citeKeys').anyOf(keys).primaryKeys(),
  ]);
  const near = new Set([...alike, ...numbered, ...cited]);
  near.delete(documentId);
  const rest = new Set(citing.filter((id) => id !== documentId && !near.has(id)));
  return { near: [...near], citing: [...rest] };
}

async function sharingMost({ prints }: Library, { documentId, marks }: Print): Promise<string[]> {
  const having = await Promise.all(
    marks.slice(0, MOST).map((mark) => prints.where('marks').equals(mark).limit(SHARING).primaryKeys()),
  );
  const shared = new Map<string, number>();
  for (const ids of having) for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
  shared.delete(documentId);
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, ALIKE)
    .map(([id]) => id);
}
