// Deleting and what follows from it: asked of the background, which alone writes; what went wrong is told.
import { useState } from 'react';
import { failureOf } from '../../lib/i18n/failed';
import type { Failure } from '../../lib/i18n/terms';
import { askInPortions } from '../../lib/platform/messages';

export interface Deleting {
  /** What has just gone to the trash and may be called back; null when there is nothing to undo. */
  deleted: string[] | null;
  failure: Failure | null;
  trash: (ids: string[]) => void;
  restore: (ids: string[]) => void;
  deleteForEver: (ids: string[]) => void;
  /** Forgets what was deleted and what failed. */
  forget: () => void;
  /** Tells of a failure in the same place. */
  fail: (failure: Failure) => void;
}

export function useDeleting(): Deleting {
  const [{ deleted, failure }, setOutcome] = useState<Pick<Deleting, 'deleted' | 'failure'>>({
    deleted: null,
    failure: null,
  });
  const [own] = useState(() => {
    const send = (name: 'library/trash' | 'library/restore' | 'library/delete') => (ids: string[]) => {
      const done: string[] = [];
      const tell = (failed: Failure | null) =>
        setOutcome({ deleted: name === 'library/trash' && done.length > 0 ? done : null, failure: failed });
      void askInPortions(name, { ids }, (portion) => done.push(...portion)).then(
        () => tell(null),
        (error: unknown) => tell(failureOf(error)),
      );
    };
    return {
      trash: send('library/trash'),
      restore: send('library/restore'),
      deleteForEver: send('library/delete'),
      forget: () => setOutcome({ deleted: null, failure: null }),
      fail: (failed: Failure) => setOutcome({ deleted: null, failure: failed }),
    };
  });
  return { deleted, failure, ...own };
}
