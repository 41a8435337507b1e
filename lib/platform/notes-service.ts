// What the background answers about the reader's notes: everything to our own pages, to the reader on a page only what
// belongs to the documents that were saved from that page's address.
import { Failed } from '../i18n/failed';
import { isMetAt } from '../library/met-at';
import { addNote, changeNote, deleteNote, notesOf, placeNotes, restoreNote } from '../library/notes';
import type { Library } from '../library/schema';
import { injectNotes } from './inject';
import type { BackgroundHandlers, Sender } from './messages';
import { folding } from './reading-tools';

type Names = 'notes/of' | 'notes/add' | 'notes/change' | 'notes/delete' | 'notes/restore' | 'notes/tools';

const now = () => new Date().toISOString();

export function noteHandlers(library: Library): Pick<BackgroundHandlers, Names> {
  const mayReach = async (sender: Sender, documentId: string): Promise<boolean> =>
    sender.from === 'own' || isMetAt(library, documentId, sender.url);
  /** @throws Failed `not-allowed` */
  const hold = async (sender: Sender, documentId: string): Promise<void> => {
    if (!(await mayReach(sender, documentId))) throw new Failed('not-allowed');
  };
  const holdNote = async (sender: Sender, id: string): Promise<void> => {
    const note = await library.notes.get(id);
    if (note) await hold(sender, note.documentId);
  };

  return {
    'notes/of': async ({ documentId, blocks }, sender) =>
      (await mayReach(sender, documentId))
        ? placeNotes(await notesOf(library, documentId), blocks, await folding())
        : [],
    'notes/add': async (note, sender) => {
      await hold(sender, note.documentId);
      return addNote(library, note, await folding(), now());
    },
    'notes/change': async ({ id, text }, sender) => {
      await holdNote(sender, id);
      await changeNote(library, id, text, now());
      return null;
    },
    'notes/delete': async ({ id }, sender) => {
      await holdNote(sender, id);
      const note = await deleteNote(library, id);
      if (!note) return null;
      const { block, start, lastBlock, end, quote, before, after, ...rest } = note;
      return { ...rest, quote: { block, start, lastBlock, end, quote, before, after } };
    },
    'notes/restore': async ({ quote, ...note }, sender) => {
      await hold(sender, note.documentId);
      // Nor may it take the place of another document's note.
      await holdNote(sender, note.id);
      await restoreNote(library, { ...quote, ...note });
      return null;
    },
    'notes/tools': async (_input, sender) => {
      if (sender.from === 'page') await injectNotes(sender.tabId);
      return null;
    },
  };
}
