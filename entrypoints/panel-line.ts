// The reader's end of the side panel's line, injected when a panel calls.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePanels } from '../lib/platform/panel-port';
import { currentReader } from '../lib/reader/handle';
import { readAlong } from '../lib/reader/read-along';

export default defineUnlistedScript(() => {
  const handle = currentReader();
  if (!handle || handle.panel) return;
  const along = readAlong(handle.session);
  const stop = servePanels(along.greet, along.jump);
  handle.panel = {
    stop: () => {
      stop();
      along.stop();
    },
  };
});
