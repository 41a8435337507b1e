// The bar and the card, injected after the reader, whose session they show.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountBar } from '../components/bar/bar';
import { Card } from '../components/card/card';
import { followReading } from '../components/card/follow';
import { ask } from '../lib/platform/messages';
import { askForPanel } from '../lib/platform/side-panel';
import { currentReader } from '../lib/reader/handle';

export default defineUnlistedScript(async () => {
  const handle = currentReader();
  if (!handle || handle.bar) return;
  const { session } = handle;
  const look = await ask('bar/look', {});
  if (handle.bar) return;
  const bar = mountBar(document, look, {
    show: (shown) => void session.show(shown).catch((error) => console.warn('Mingce', error)),
    setMarks: (marks) => session.setMarks(marks),
    save: () => void session.save(),
    open: (documentId) => void ask('library/open', { place: `#/saved/${documentId}` }),
    seeChanges: (documentId) => void ask('library/open', { place: `#/saved/${documentId}/now` }),
    openPanel: askForPanel,
    opened: () => handle.bar?.closeCard(),
    moved: (corner) => void ask('bar/moved', corner),
  });
  const card = new Card(session, {
    root: bar.root,
    language: look.language,
    words: look.words,
    taken: bar.box,
    calendar: (day) => ask('text/calendar', day),
    open: (place) => void ask('library/open', { place }),
    note: async (span) => {
      if (!handle.notes) await ask('notes/tools', {});
      handle.notes?.write(span);
    },
    inScript: async (texts) => {
      const { shown } = session.state;
      return shown === 'original' ? texts : ask('text/convert', { texts, to: shown }).catch(() => texts);
    },
  });
  const life = new AbortController();
  const { signal } = life;
  const closeCard = followReading({
    session,
    card,
    host: bar.host,
    isCalled: bar.isOpen,
    hasRoom: (called) => handle.notes?.giveWay(called) ?? true,
    signal,
  });
  handle.bar = {
    root: bar.root,
    box: bar.box,
    open: bar.open,
    closeCard,
    remove: () => {
      life.abort();
      bar.remove();
    },
  };
  bar.update(session.state);
  session.subscribe(() => bar.update(session.state));
  handle.onBar?.();
  if (handle.called) bar.open();
});
