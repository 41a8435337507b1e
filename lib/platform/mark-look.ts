// When the reader changes what is painted, the pages that are open change at once.
import { browser } from 'wxt/browser';
import { kindsOff, type Marked } from '../highlight/brush-css';
import { pageLookCss } from './inject';
import { askReader } from './messages';
import { onSettings } from './settings';

/** Follows the settings; to be called synchronously when the background starts. */
export function repaintOpenPages(): void {
  onSettings((settings, before) => {
    const [was, now] = [pageLookCss(before.marks), pageLookCss(settings.marks)];
    if (was !== now) void repaint(was, now, kindsOff(settings.marks));
  });
}

/** Only pages with a reader are touched. */
async function repaint(was: string, now: string, off: Marked[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      try {
        await askReader(tabId, 'reader/off', { off });
      } catch {
        return;
      }
      const target = { tabId };
      if (now) await browser.scripting.insertCSS({ target, css: now }).catch(() => undefined);
      if (was) await browser.scripting.removeCSS({ target, css: was }).catch(() => undefined);
    }),
  );
}
