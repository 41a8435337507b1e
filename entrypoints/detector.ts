// Runs on the government hosts: is this a policy page? It looks, says so, and does nothing else.
// A plain script, not WXT's content-script wrapper, which adds 1.3 kB and posts messages into the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../lib/page/judge';
import { couldBePolicy } from '../lib/page/promise';
import { readSaid, readSigns } from '../lib/page/signals';
import { trustOfHost } from '../lib/page/trust';
import { tellFound } from '../lib/platform/tell-found';
import { POLICY_KINDS } from '../lib/structure/document';

/** How often a page whose text changes is looked at again, each time a moment (ms) after a change. */
const LOOKS = 5;
const MOMENT = 300;

/** @param before length of the page's text when it was last looked at, in UTF-16 units */
function look(left: number, before = -1): void {
  // A page can be without any element for a while.
  const raw = (document.documentElement as Element | null)?.textContent ?? '';
  if (raw.length !== before && isPolicy(raw)) tellFound();
  else if (left > 0) {
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      setTimeout(look, MOMENT, left - 1, raw.length);
    }).observe(document, { childList: true, subtree: true });
  }
}

function isPolicy(raw: string): boolean {
  const said = readSaid(document, trustOfHost(location.hostname));
  return couldBePolicy(said, raw, document) && POLICY_KINDS.has(judge(readSigns(document, said)).kind);
}

export default defineUnlistedScript(() => look(LOOKS));
