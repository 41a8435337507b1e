// What the background answers about backups.
import { takePiece } from '../library/backup/take-in';
import type { Library } from '../library/schema';
import type { BackgroundHandlers } from './messages';

/** @param resumeJobs does what texts that were taken in leave to do */
export const backupHandlers = (
  library: Library,
  resumeJobs: () => Promise<unknown>,
): Pick<BackgroundHandlers, 'backup/take' | 'backup/end'> => ({
  'backup/take': (piece) => takePiece(library, piece, new Date().toISOString()),
  'backup/end': () => {
    void resumeJobs();
    return null;
  },
});
