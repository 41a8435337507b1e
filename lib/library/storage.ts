// How much room the library takes, by kind. Sizes stand in indexes, so that no text and no picture is read for it.
import type { Library } from './schema';

/** A unit of text takes two bytes in the database, and facts found in it about as much again. */
const BYTES_A_CHARACTER = 4;

/** Less room than this is short, bytes: a few hundred pages with their pictures. */
export const SHORT = 200_000_000;

export interface Sizes {
  /** Bytes; `text` is an estimate. */
  text: number;
  originals: number;
  pictures: number;
  attachments: number;
}

export async function sizesOf(library: Library): Promise<Sizes> {
  const sum = async (table: 'versions' | 'originals' | 'pictures' | 'attachments', index: string): Promise<number> => {
    const sizes = await library.table(table).orderBy(index).keys();
    return sizes.reduce<number>((all, size) => all + Number(size), 0);
  };
  const [chars, originals, pictures, attachments] = await Promise.all([
    sum('versions', 'chars'),
    sum('originals', 'size'),
    sum('pictures', 'size'),
    sum('attachments', 'size'),
  ]);
  return { text: chars * BYTES_A_CHARACTER, originals, pictures, attachments };
}
