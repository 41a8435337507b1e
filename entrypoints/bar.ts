// The bar, injected after the reader, whose session it shows.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountBar } from '../components/bar/bar';
import { ask } from '../lib/platform/messages';
import { interfaceLanguage, readSettings } from '../lib/platform/settings';
import { currentReader } from '../lib/reader/handle';

export default defineUnlistedScript(async () => {
  const handle = currentReader();
  if (!handle || handle.bar) return;
  const { session } = handle;
  const language = interfaceLanguage(await readSettings());
  if (handle.bar) return;
  const bar = mountBar(document, language, {
    show: (shown) => void session.show(shown).catch((error) => console.warn('Mingce', error)),
    setMarks: (marks) => session.setMarks(marks),
    save: () => void session.save(),
    open: (documentId) => void ask('library/open', { place: `#/saved/${documentId}` }),
  });
  handle.bar = bar;
  bar.update(session.state);
  session.subscribe(() => bar.update(session.state));
  if (handle.called) bar.open();
});
