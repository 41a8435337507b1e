// Every saved document, newest first: read once for the whole library page, as soon as its script runs, and kept up to date.
import { liveQuery } from 'dexie';
import { useSyncExternalStore } from 'react';
import { listSaved } from '../../lib/library/find';
import { recentSaved } from '../../lib/library/recent';
import type { SavedDocument } from '../../lib/library/schema';
import { library } from './useLibrary';

export interface Saved {
  documents: readonly SavedDocument[];
  /** False while these are the newest only, which come first so that there is something to look at. */
  whole: boolean;
}

/** More rows than a screen holds. */
const NEWEST = 30;

let read: Saved | { error: unknown } | undefined;
const listeners = new Set<() => void>();

function tell(now: typeof read): void {
  read = now;
  for (const changed of listeners) changed();
}

void recentSaved(library, NEWEST).then(
  (documents) => read ?? tell({ documents, whole: documents.length < NEWEST }),
  // What fails here fails below, too, where it is told.
  () => undefined,
);
liveQuery(() => listSaved(library)).subscribe({
  next: (documents) => tell({ documents, whole: true }),
  error: (error) => tell({ error }),
});

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Undefined while loading. @throws what the database says when it cannot be read */
export function useSaved(): Saved | undefined {
  const now = useSyncExternalStore(subscribe, () => read);
  if (now && 'error' in now) throw now.error;
  return now;
}
