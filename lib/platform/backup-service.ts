// What the background answers about backups.
import { takePiece } from '../library/backup/take-in';
import type { Library } from '../library/schema';
import type { BackgroundHandlers } from './messages';

/** After a piece so long, milliseconds, more of them are awaited. */
const BETWEEN = 5_000;
let last = 0;

/** Whether a backup is being taken in: what its texts leave to do waits, for it would slow the taking in and hold memory. */
export const isTakingIn = (): boolean => Date.now() - last < BETWEEN;

/** @param resumeJobs does what texts that were taken in leave to do */
export const backupHandlers = (
  library: Library,
  resumeJobs: () => Promise<unknown>,
): Pick<BackgroundHandlers, 'backup/take' | 'backup/end'> => ({
  'backup/take': (piece) => {
    last = Date.now();
    return takePiece(library, piece, new Date().toISOString());
  },
  'backup/end': () => {
    last = 0;
    void resumeJobs();
    return null;
  },
});
