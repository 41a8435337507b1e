// When the library was last backed up, and to which files: told in the options, asked by the schedule.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { inTurn } from './in-turn';

const KEY = 'backup';

const schema = v.object({
  /** ISO 8601 instant of the last one; null for never. */
  at: v.nullable(v.string()),
  documents: v.number(),
  /** Rows that could not be written; records of earlier versions say nothing of it. */
  skipped: v.optional(v.number(), 0),
  /** Downloads that the schedule made, the oldest first. */
  files: v.array(v.number()),
});
export type BackupRecord = v.InferOutput<typeof schema>;

const NONE: BackupRecord = { at: null, documents: 0, skipped: 0, files: [] };

export async function readBackupRecord(): Promise<BackupRecord> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : NONE;
}

/** @param change what is to be different of what is stored */
export async function changeBackupRecord(change: (stored: BackupRecord) => Partial<BackupRecord>): Promise<void> {
  await inTurn(KEY, async () => {
    const stored = await readBackupRecord();
    await browser.storage.local.set({ [KEY]: { ...stored, ...change(stored) } });
  });
}

/** @returns how to stop listening */
export function onBackupRecord(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
