// Runs on the government hosts: is this a policy page? It looks, says so, and does nothing else.
// A plain script, not WXT's content-script wrapper, which adds 1.3 kB and posts messages into the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../lib/page/judge';
import { collectSignals } from '../lib/page/signals';
import { ask } from '../lib/platform/messages';
import { POLICY_KINDS } from '../lib/structure/document';

export default defineUnlistedScript(() => {
  const { kind } = judge(collectSignals(document, location.href));
  if (POLICY_KINDS.has(kind)) void ask('page/found', {}).catch(() => undefined);
});
