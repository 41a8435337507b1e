// What the background answers about the reader's notes.
import { addNote, changeNote, deleteNote, notesOf, placeNotes, restoreNote } from '../library/notes';
import type { Library } from '../library/schema';
import { injectNotes } from './inject';
import type { BackgroundHandlers } from './messages';
import { folding } from './reading-tools';

type Names = 'notes/of' | 'notes/add' | 'notes/change' | 'notes/delete' | 'notes/restore' | 'notes/tools';

const now = () => new Date().toISOString();

export const noteHandlers = (library: Library): Pick<BackgroundHandlers, Names> => ({
  'notes/of': async ({ documentId, blocks }) => placeNotes(await notesOf(library, documentId), blocks, await folding()),
  'notes/add': async (note) => addNote(library, note, await folding(), now()),
  'notes/change': async ({ id, text }) => {
    await changeNote(library, id, text, now());
    return null;
  },
  'notes/delete': async ({ id }) => {
    const note = await deleteNote(library, id);
    if (!note) return null;
    const { block, start, lastBlock, end, quote, before, after, ...rest } = note;
    return { ...rest, quote: { block, start, lastBlock, end, quote, before, after } };
  },
  'notes/restore': async ({ quote, ...note }) => {
    await restoreNote(library, { ...quote, ...note });
    return null;
  },
  'notes/tools': async (_input, sender) => {
    if (sender.from === 'page') await injectNotes(sender.tabId);
    return null;
  },
});
