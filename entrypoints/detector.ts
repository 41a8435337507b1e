// Runs on the government hosts: is this a policy page? It looks, says so, and does nothing else.
// A plain script, not WXT's content-script wrapper, which adds 1.3 kB and posts messages into the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../lib/page/judge';
import { collectSignals } from '../lib/page/signals';
import { tellFound } from '../lib/platform/tell-found';
import { POLICY_KINDS } from '../lib/structure/document';

/** Fewer characters than this, and the page may still be waiting for its body. */
const BARE = 400;
/** How often such a page is looked at again, each time a moment (ms) after it has changed. */
const LOOKS = 5;
const MOMENT = 300;

function look(left: number): void {
  const signals = collectSignals(document, location.href);
  if (POLICY_KINDS.has(judge(signals).kind)) tellFound();
  else if (left > 0 && signals.text < BARE) {
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      setTimeout(look, MOMENT, left - 1);
    }).observe(document, { childList: true, subtree: true });
  }
}

export default defineUnlistedScript(() => look(LOOKS));
