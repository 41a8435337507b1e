// A backup that is due and too large for the background is written while the library is open.
import { useEffect } from 'react';
import { backUpIfDue } from '../../lib/platform/scheduled-backup';
import { library } from '../library/useLibrary';

/** What the reader came for is loaded first, milliseconds. */
const LATER = 5000;

export function useDueBackup(): void {
  useEffect(() => {
    const timer = setTimeout(() => void backUpIfDue(library).catch((error) => console.warn('backup', error)), LATER);
    return () => clearTimeout(timer);
  }, []);
}
