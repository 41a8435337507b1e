// Notes on the document that is read: placed in its text, written, changed, deleted and called back.
import { useMemo, useState } from 'react';
import type { Place } from '../../lib/compare/quote';
import { quoteOf, spansOf } from '../../lib/compare/quote';
import { failureOf } from '../../lib/i18n/failed';
import type { Failure } from '../../lib/i18n/terms';
import { type PlacedNote, placeNotes } from '../../lib/library/notes';
import type { Note } from '../../lib/library/schema';
import { ask } from '../../lib/platform/messages';
import type { Block } from '../../lib/structure/block';
import type { Fold } from '../../lib/text/fold';
import type { Mark } from './pieces';

/** What is needed to take notes on a document. */
export interface Noting {
  documentId: string;
  /** The version that is shown. */
  versionId: string;
  notes: readonly Note[];
  fold: Fold;
}

export interface Desk {
  notes: readonly PlacedNote[];
  /** Of every note, by block. */
  marks: ReadonlyMap<number, Mark[]>;
  add: (place: Place, text: string) => Promise<void>;
  change: (id: string, text: string) => Promise<void>;
  remove: (id: string) => void;
  /** Set for a while after a note has been deleted. */
  undo: (() => void) | null;
  failure: Failure | null;
  /** Forgets what could be undone and what failed. */
  forget: () => void;
}

/** Null where no notes can be taken. */
export function useDesk(noting: Noting | undefined, blocks: readonly Block[]): Desk | null {
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { notes, fold, versionId, documentId } = noting ?? {};
  const placed = useMemo(
    () => (notes && fold ? placeNotes(notes, blocks, fold, versionId) : []),
    [notes, blocks, fold, versionId],
  );
  const marks = useMemo(() => {
    const all = placed.flatMap(({ place }) =>
      place ? spansOf(place, blocks).map((span) => ({ ...span, brush: 'note' as const })) : [],
    );
    return Map.groupBy(all, ({ block }) => block);
  }, [placed, blocks]);
  if (documentId === undefined) return null;
  const failed = (error: unknown) => setFailure(failureOf(error));
  return {
    notes: placed,
    marks,
    add: async (place, text) => {
      await ask('notes/add', { documentId, quote: quoteOf(place, blocks), text });
    },
    change: async (id, text) => {
      await ask('notes/change', { id, text });
    },
    remove: (id) =>
      void ask('notes/delete', { id })
        .then((note) => {
          setUndo(() => () => {
            setUndo(null);
            if (note) ask('notes/restore', note).catch(failed);
          });
        })
        .catch(failed),
    undo,
    failure,
    forget: () => {
      setUndo(null);
      setFailure(null);
    },
  };
}
