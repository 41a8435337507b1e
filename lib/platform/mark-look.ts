// When the reader changes what is painted, the pages that are open change at once.
import { browser } from 'wxt/browser';
import { lookCss } from '../highlight/brush-css';
import { askReader } from './messages';
import { onSettings } from './settings';

/** Follows the settings; to be called synchronously when the background starts. */
export function repaintOpenPages(): void {
  onSettings((settings, before) => {
    const [was, now] = [lookCss(before.marks), lookCss(settings.marks)];
    if (was !== now) void repaint(was, now);
  });
}

/** Only pages with a reader are touched. */
async function repaint(was: string, now: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      try {
        await askReader(tabId, 'reader/state', {});
      } catch {
        return;
      }
      const target = { tabId };
      if (now) await browser.scripting.insertCSS({ target, css: now }).catch(() => undefined);
      if (was) await browser.scripting.removeCSS({ target, css: was }).catch(() => undefined);
    }),
  );
}
