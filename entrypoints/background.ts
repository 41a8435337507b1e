// The mind: wiring only. Every listener is registered here, synchronously, since a stopped worker is woken only for
// the listeners it had when it started.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepHours } from '../lib/platform/hourly';
import { injectReader, writeNote } from '../lib/platform/inject';
import { repaintOpenPages } from '../lib/platform/mark-look';
import { serveMenus } from '../lib/platform/menus';
import { answerInBackground, askReader } from '../lib/platform/messages';
import { copyQuote } from '../lib/platform/quoting';
import { followNotifications } from '../lib/platform/reminders';
import { DAILY, handlers, resumeJobs, sweepLibrary } from '../lib/platform/service';
import { openPanelWhenAsked } from '../lib/platform/side-panel';
import { keepDetectorOnSites } from '../lib/platform/sites';
import { followTabs } from '../lib/platform/toolbar';

/** Time for the message that woke the background to be answered, milliseconds. */
const SETTLED = 1500;

export default defineBackground(() => {
  answerInBackground(handlers);
  openPanelWhenAsked();
  serveMenus();
  keepDetectorOnSites();
  repaintOpenPages();
  followTabs();
  followNotifications();
  keepHours(DAILY);

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void obey(command, tab.id).catch((error) => console.warn(command, error));
  });

  // What woke us comes first: a save should not wait behind the reading of an earlier one.
  setTimeout(() => void resumeJobs(), SETTLED);
  void sweepLibrary().catch((error) => console.warn('sweep', error));
});

/** A shortcut gives us the tab for as long as the page stays: run the reader there, then do what was asked. */
async function obey(command: string, tabId: number): Promise<void> {
  if (command === 'copy-quote') return copyQuote(tabId);
  await injectReader(tabId);
  if (command === 'open-bar') await askReader(tabId, 'reader/open-bar', {});
  if (command === 'write-note') await writeNote(tabId);
  if (command === 'save-page') await askReader(tabId, 'reader/save', {});
}
