// Finding by title and number, in either script and width.
import type { Metadata } from '../../lib/structure/document';
import type { Fold } from '../../lib/text/fold';

/** Keeps what holds every word of the query in its title or number. */
export function searchTitles<T extends Pick<Metadata, 'title' | 'docNumber'>>(
  all: readonly T[],
  query: string,
  fold: Fold,
): T[] {
  const words = fold(query).toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ title, docNumber }) => {
    const text = fold(`${title ?? ''} ${docNumber ?? ''}`).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
