// Backups to the downloads folder, every so many days, where the reader has switched them on.
import { browser } from 'wxt/browser';
import { todayOf } from '../i18n/due';
import { backupBlob, backupName } from '../library/backup/blob';
import { toBase64 } from '../library/backup/bytes';
import type { Library } from '../library/schema';
import { sizesOf } from '../library/storage';
import { changeBackupRecord, readBackupRecord } from './backup-record';
import { readSettings } from './settings';

/** So many of them are kept. */
export const BACKUPS_KEPT = 3;
/** A Chromium background has no address for a file but one that holds the file itself, in base64: measured up to 40 million
 * characters, and kept below that for the memory's sake. A larger library waits until one of our pages is open. */
const LARGEST_ADDRESS = 32_000_000;
/** Folder within the downloads folder. */
const FOLDER = 'mingce';
const DAY = 86_400_000;
/** A download that has not ended by then is not waited for, milliseconds. */
const PATIENCE = 30_000;

/** Whole days between two instants, by the calendar here. */
const daysBetween = (from: Date, to: Date): number =>
  Math.round((Date.parse(todayOf(to)) - Date.parse(todayOf(from))) / DAY);

/** Writes a backup where one is due and the browser lets us; else nothing. In the background or in one of our own pages. */
export async function backUpIfDue(library: Library, now = new Date()): Promise<void> {
  const { backupEvery } = await readSettings();
  if (backupEvery === 0 || !browser.downloads) return;
  // Not in two pages at once.
  await navigator.locks.request('backup', { ifAvailable: true }, async (lock) => {
    const { at } = await readBackupRecord();
    // A clock that was set back counts as much as one that went on.
    if (!lock || (at !== null && Math.abs(daysBetween(new Date(at), now)) < backupEvery)) return;
    if ((await library.documents.count()) === 0) return;
    await backUp(library, now);
  });
}

async function backUp(library: Library, now: Date): Promise<void> {
  const hasPages = 'createObjectURL' in URL;
  const { originals, pictures, attachments } = await sizesOf(library);
  if (!hasPages && originals + pictures + attachments > LARGEST_ADDRESS / 2) return;
  const { blob, written } = await backupBlob(library, { packed: true });
  const url = hasPages ? URL.createObjectURL(blob) : await dataAddress(blob);
  if (url === null) return;
  try {
    const filename = `${FOLDER}/${backupName(todayOf(now), true)}`;
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    if (!(await isComplete(id))) return;
    const { documents, skipped } = written;
    let tooMany: number[] = [];
    await changeBackupRecord(({ files }) => {
      const all = [...files, id];
      tooMany = all.slice(0, -BACKUPS_KEPT);
      return { at: now.toISOString(), documents, skipped, files: all.slice(-BACKUPS_KEPT) };
    });
    for (const old of tooMany) {
      // The reader may have moved or deleted it.
      await browser.downloads.removeFile(old).catch(() => undefined);
      await browser.downloads.erase({ id: old });
    }
  } finally {
    if (hasPages) URL.revokeObjectURL(url);
  }
}

async function isComplete(id: number): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const [download] = await browser.downloads.search({ id });
    if (download?.state !== 'in_progress') return download?.state === 'complete';
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

async function dataAddress(blob: Blob): Promise<string | null> {
  const address = `data:application/gzip;base64,${toBase64(await blob.arrayBuffer())}`;
  return address.length > LARGEST_ADDRESS ? null : address;
}
