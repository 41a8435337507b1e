// The reader's own notes on a page, injected once its findings are painted, or when a note is called for.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeNotes } from '../components/notes/take-notes';
import { ask } from '../lib/platform/messages';
import { currentReader, type ReaderHandle } from '../lib/reader/handle';
import { PageNotes } from '../lib/reader/page-notes';

export default defineUnlistedScript(() => {
  const handle = currentReader();
  if (!handle || handle.notes) return;
  const { session } = handle;
  const life = new AbortController();
  const notes = new PageNotes(session, {
    of: (page) => ask('notes/of', page),
    add: (note) => ask('notes/add', note),
    change: (note) => ask('notes/change', note),
    remove: async (note) => {
      const deleted = await ask('notes/delete', note);
      return deleted && (() => ask('notes/restore', deleted));
    },
  });
  const standing = stand(handle, notes, life.signal);
  handle.notes = {
    write: (span) => {
      // On a page that is no policy the bar comes with the first note.
      if (!handle.bar) void ask('reader/bar', {});
      void standing.then(({ write }) => write(span)).catch((error) => console.warn('Mingce', error));
    },
    giveWay: () => true,
    stop: () => {
      life.abort();
      notes.stop();
    },
  };
});

/** What floats over the page stands in the bar's root, once that is there. */
async function stand(handle: ReaderHandle, notes: PageNotes, signal: AbortSignal) {
  const { words } = await ask('bar/look', {});
  if (!handle.bar) {
    await new Promise<void>((resolve) => {
      handle.onBar = resolve;
    });
  }
  const { bar, session } = handle;
  if (!bar) throw new Error('the bar is gone');
  const tools = takeNotes({ session, notes, root: bar.root, words, taken: bar.box, takeRoom: bar.closeCard, signal });
  if (handle.notes) handle.notes.giveWay = tools.giveWay;
  return tools;
}
