// Deadlines that the reader has done with: done, or none of theirs. Only the background writes them.
import type { Deadline } from '../facts/records';
import type { Fold } from '../text/fold';
import type { Library, Settled } from './schema';

/** What a deadline is known by: its words and those of what is to be done, folded and bare, so that neither reading anew
 * nor a copy in the other script makes it another one.
 * @param day one occurrence of a deadline that comes again, ISO 8601; left out for the deadline itself */
export function settledKey({ text, action }: Pick<Deadline, 'text' | 'action'>, fold: Fold, day?: string): string {
  const bare = (words: string) => fold(words.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, '');
  return `${bare(text)}|${bare(action ?? '')}${day ? `@${day}` : ''}`;
}

/** A better reading may end the clause elsewhere; what it shares with the old one from its first word on, in characters,
 * tells that it is the same. */
const SHARED = 6;

const partsOf = (key: string) => {
  const at = /@[\d-]+$/.exec(key)?.[0] ?? '';
  const [words = '', action = ''] = key.slice(0, key.length - at.length).split('|');
  return { words: words + at, action };
};

export interface Matched {
  state: Settled['state'];
  /** The key that it is kept under. */
  keptAs: string;
}

/** The state of each of one document's deadlines, by its key; those that are open are left out. A settled deadline whose
 * very words are no longer there is given to the one with the same date words whose clause begins alike.
 * @param keys of the document's deadlines as they are read now */
export function matchSettled(
  keys: readonly string[],
  settled: readonly Pick<Settled, 'key' | 'state'>[],
): ReadonlyMap<string, Matched> {
  const here = new Set(keys);
  const found = new Map<string, Matched>();
  for (const { key, state } of settled) if (here.has(key)) found.set(key, { state, keptAs: key });
  for (const { key, state } of settled) {
    if (here.has(key)) continue;
    const was = partsOf(key);
    const heir = keys.find((each) => {
      const { words, action } = partsOf(each);
      return !found.has(each) && words === was.words && isAlike(action, was.action);
    });
    if (heir !== undefined) found.set(heir, { state, keptAs: key });
  }
  return found;
}

function isAlike(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length, SHARED);
  return shortest > 0 && (a.slice(0, shortest) === b.slice(0, shortest) || a.includes(b) || b.includes(a));
}

export interface Settling {
  /** A saved document's id, or a bundled one's. */
  documentId: string;
  key: string;
  /** Null opens it again. */
  state: Settled['state'] | null;
}

/** @param at ISO 8601 instant */
export async function settle(library: Library, all: readonly Settling[], at: string): Promise<void> {
  await library.transaction('rw', library.settled, async () => {
    for (const { documentId, key, state } of all) {
      if (state === null) await library.settled.delete([documentId, key]);
      else await library.settled.put({ documentId, key, state, at });
    }
  });
}
