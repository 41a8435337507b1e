// The eyes: injected into a policy page, or where the reader asks. A second injection wakes the first.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/platform/messages';
import { background, serveReader } from '../lib/platform/reader-wiring';
import { currentReader, type ReaderHandle, setReader } from '../lib/reader/handle';
import { retireOrphans } from '../lib/reader/orphans';
import { ReaderSession } from '../lib/reader/session';
import { POLICY_KINDS } from '../lib/structure/document';

export default defineUnlistedScript(() => {
  if (!currentReader()) begin();
});

function begin(): void {
  retireOrphans(document, () => !browser.runtime?.id, retire);

  const session = new ReaderSession(document, background);
  const handle: ReaderHandle = { session, bar: null, called: false };
  setReader(handle);
  const stopServing = serveReader(handle);

  // A page that writes itself anew (document.open) takes every listener with it, the bar's own among them.
  const root = document.documentElement;
  const rewritten = new MutationObserver(() => {
    const now = document.documentElement as Element | null;
    if (!now || now === root) return;
    retire();
    begin();
  });
  rewritten.observe(document, { childList: true });

  function retire() {
    rewritten.disconnect();
    stopServing();
    session.stop();
    handle.bar?.remove();
    handle.panel?.stop();
    handle.notes?.stop();
    setReader(null);
  }

  void start(session).catch((error) => console.warn('Mingce', error));
}

async function start(session: ReaderSession): Promise<void> {
  const [{ shown, off }] = await Promise.all([ask('reader/started', {}), session.look()]);
  session.setOff(off);
  const isPolicy = POLICY_KINDS.has(session.state.detection.kind);
  if (isPolicy) void ask('reader/bar', {});
  const started = session.start();
  if (isPolicy && shown !== 'original') void session.show(shown).catch(() => undefined);
  await started;
  if (session.state.notes.includes('no-body')) await ask('reader/last-resort', {});
  const { targets, deadlines } = session.state.counts;
  await ask('reader/counted', { findings: targets + deadlines });
}
