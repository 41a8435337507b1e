// How much is still to be read after a restore. While somebody watches, the background is kept at it.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { ask } from '../../lib/platform/messages';
import { library } from '../library/useLibrary';

/** A background that hears nothing is stopped after 30 seconds. Milliseconds. */
const REMIND = 20_000;

/** Jobs that are left. @param busy a backup is being written or taken in: until it is, they are neither counted nor asked for */
export function useJobsLeft(busy: boolean): number {
  const left = useLiveQuery(async () => (busy ? 0 : library.jobs.count()), [busy]) ?? 0;
  const some = left > 0;
  useEffect(() => {
    if (!some) return;
    const timer = setInterval(() => void ask('backup/end', {}).catch(() => null), REMIND);
    return () => clearInterval(timer);
  }, [some]);
  return left;
}
