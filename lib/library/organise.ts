// Putting the library in order: tags and stars. Only the background calls these.
import type { Library } from './schema';

/** Longest tag, UTF-16 units. */
export const LONGEST_TAG = 40;

/** A tag as it is kept: no white space around it, single spaces in it, no comma, not too long, no
 * half of a character; empty for none. */
export const tidyTag = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\s,，、#]+/g, ' ')
    .trim()
    .slice(0, LONGEST_TAG)
    .replace(/\p{Cs}/gu, '')
    .trim();

const tidied = (tags: readonly string[]): string[] => [...new Set(tags.map(tidyTag).filter(Boolean))];

/** Gives tags to documents and takes others away; the order in which they were given stays. */
export async function tagDocuments(
  library: Library,
  ids: readonly string[],
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Promise<void> {
  const [given, taken] = [tidied(add), new Set(remove)];
  await library.documents
    .where('id')
    .anyOf(ids)
    .modify((document) => {
      document.tags = [...new Set([...document.tags.filter((tag) => !taken.has(tag)), ...given])];
    });
}

export async function starDocuments(library: Library, ids: readonly string[], starred: boolean): Promise<void> {
  await library.documents.where('id').anyOf(ids).modify({ starred });
}

/** Gives a tag another name wherever it stands, or takes it away there; a name that is there already takes it in.
 * @param to null to take it away */
export async function renameTag(library: Library, from: string, to: string | null): Promise<void> {
  const name = to === null ? '' : tidyTag(to);
  if (to !== null && name === '') return;
  await library.documents
    .where('tags')
    .equals(from)
    .modify((document) => {
      document.tags = [...new Set(document.tags.map((tag) => (tag === from ? name : tag)).filter(Boolean))];
    });
}
