// When the library was last backed up, and to which files: told in the options, asked by the schedule.
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'backup';

const schema = v.object({
  /** ISO 8601 instant of the last one; null for never. */
  at: v.nullable(v.string()),
  documents: v.number(),
  /** Downloads that the schedule made, the oldest first. */
  files: v.array(v.number()),
});
export type BackupRecord = v.InferOutput<typeof schema>;

const NONE: BackupRecord = { at: null, documents: 0, files: [] };

export async function readBackupRecord(): Promise<BackupRecord> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : NONE;
}

export async function changeBackupRecord(change: Partial<BackupRecord>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readBackupRecord()), ...change } });
}

/** @returns how to stop listening */
export function onBackupRecord(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
