// Backing up and restoring from a page of ours: how far it is, a stop, and how it ended.
import { useRef, useState } from 'react';
import { todayOf } from '../../lib/i18n/due';
import { failureOf } from '../../lib/i18n/failed';
import type { Failure } from '../../lib/i18n/terms';
import { backupBlob, backupName } from '../../lib/library/backup/blob';
import type { Progress, Watch } from '../../lib/library/backup/export';
import { restoreBackup } from '../../lib/library/backup/restore';
import { verifyBackup } from '../../lib/library/backup/verify';
import { changeBackupRecord } from '../../lib/platform/backup-record';
import { ask } from '../../lib/platform/messages';
import { retry } from '../../lib/reader/retry';
import { saveBlob } from '../export/save-blob';
import { library } from '../library/useLibrary';

export type Work = 'writing' | 'checking' | 'restoring';

export type BackupState =
  | { is: 'idle' }
  | ({ is: 'running'; work: Work } & Progress)
  | { is: 'written'; documents: number; bytes: number; skipped: number }
  | { is: 'restored'; added: number; changed: number; same: number }
  | { is: 'cancelled'; work: Work }
  | { is: 'failed'; failure: Failure };

/** Told no more often than this, milliseconds: saying it takes longer than doing it. */
const EVERY = 80;

export function useBackup() {
  const [state, setState] = useState<BackupState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  const [own] = useState(() => {
    let work: Work = 'writing';
    const watch = (signal: AbortSignal, doing: Work): Watch => {
      let told = 0;
      work = doing;
      setState({ is: 'running', work, done: 0, of: 0 });
      return {
        signal,
        onProgress: (progress) => {
          if (Date.now() - told < EVERY) return;
          told = Date.now();
          setState({ is: 'running', work: doing, ...progress });
        },
      };
    };
    const run = async (what: (signal: AbortSignal) => Promise<BackupState>) => {
      const cancel = new AbortController();
      running.current?.abort();
      running.current = cancel;
      try {
        setState(await what(cancel.signal));
      } catch (error) {
        if (!cancel.signal.aborted) console.warn('backup', error);
        setState(cancel.signal.aborted ? { is: 'cancelled', work } : { is: 'failed', failure: failureOf(error) });
      }
    };
    return {
      write: () =>
        run(async (signal) => {
          const { blob, written } = await backupBlob(library, watch(signal, 'writing'));
          signal.throwIfAborted();
          saveBlob(blob, backupName(todayOf(new Date())));
          const { documents, skipped } = written;
          await changeBackupRecord(() => ({ at: new Date().toISOString(), documents, skipped }));
          return { is: 'written', ...written, bytes: blob.size };
        }),
      restore: (file: File) =>
        run(async (signal) => {
          const { documents } = await verifyBackup(file, watch(signal, 'checking'));
          const send = (piece: Parameters<typeof ask<'backup/take'>>[1]) => retry(() => ask('backup/take', piece));
          const { added, changed } = await restoreBackup(file, send, watch(signal, 'restoring')).finally(() =>
            ask('backup/end', {}).catch(() => null),
          );
          return { is: 'restored', added, changed, same: documents - added - changed };
        }),
      cancel: () => running.current?.abort(),
    };
  });
  return { state, ...own };
}
