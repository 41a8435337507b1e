// What a page says now that its saved version did not: held in memory, never on disk, until the browser closes, so that
// the library can show the differences before they are saved.
import { browser } from 'wxt/browser';
import type { Version } from '../library/schema';

/** A text that was seen but not saved. */
export interface Glimpse extends Pick<Version, 'url' | 'title' | 'writtenDate' | 'blocks' | 'facts'> {
  /** ISO 8601 instant. */
  at: string;
}

const PREFIX = 'glimpse ';
const keyOf = (documentId: string) => PREFIX + documentId;

/** Keeps the latest glimpse of each document; the browser gives 10 MB for all, so that older ones may have to go. */
export async function keepGlimpse(documentId: string, glimpse: Glimpse): Promise<void> {
  const entry = { [keyOf(documentId)]: glimpse };
  try {
    await browser.storage.session.set(entry);
  } catch {
    const held = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(held.filter((key) => key.startsWith(PREFIX)));
    await browser.storage.session.set(entry).catch((error) => console.warn('glimpse', error));
  }
}

/** Once a document is saved anew there is nothing unsaved to show. */
export const forgetGlimpse = (documentId: string): Promise<void> => browser.storage.session.remove(keyOf(documentId));

export async function readGlimpse(documentId: string): Promise<Glimpse | null> {
  const key = keyOf(documentId);
  return ((await browser.storage.session.get(key))[key] as Glimpse | undefined) ?? null;
}
