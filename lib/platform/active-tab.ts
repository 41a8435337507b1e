// The tab in front: opening the popup by the toolbar icon lets us read it (activeTab), so its reader is woken there.
import { browser } from 'wxt/browser';
import type { PageState, Shown } from '../reader/state';
import { ask, askReader } from './messages';
import { followReader } from './reader-port';

export type ThisPage = { is: 'waiting' } | { is: 'unreadable' } | { is: 'open'; tabId: number; state: PageState };

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Follows the active tab's reader, waking it first where there is none. @returns how to stop */
export function followActiveTab(onChange: (page: ThisPage) => void): () => void {
  let stopped = false;
  let hangUp = () => {};

  const follow = (tabId: number, woken: boolean) => {
    if (stopped) return;
    hangUp = followReader(
      tabId,
      (state) => onChange({ is: 'open', tabId, state }),
      () => void (woken ? onChange({ is: 'unreadable' }) : wake(tabId)),
    );
  };
  const wake = async (tabId: number) => {
    try {
      await ask('tab/wake', { tabId });
      follow(tabId, true);
    } catch {
      if (!stopped) onChange({ is: 'unreadable' });
    }
  };

  void activeTabId().then((tabId) => (tabId === undefined ? onChange({ is: 'unreadable' }) : follow(tabId, false)));
  return () => {
    stopped = true;
    hangUp();
  };
}

/** Shows the tab's page in another script. Failures are part of the reader's state. */
export const showInTab = (tabId: number, shown: Shown) => askReader(tabId, 'reader/show', { shown }).catch(() => null);

/** Saves the tab's page. */
export const saveTab = (tabId: number) => askReader(tabId, 'reader/save', {}).catch(() => null);

/** Puts the bar on the tab's page, whatever the page is. */
export const callBar = (tabId: number) => askReader(tabId, 'reader/open-bar', {}).catch(() => null);

/** Opens the library page at a place. */
export const openInLibrary = (place: string) => ask('library/open', { place });

/** Opens the library page at a place and closes the popup that asked. */
export async function goToLibrary(place: string): Promise<void> {
  await ask('library/open', { place });
  window.close();
}

/** Opens the library page at a place in a tab behind this one, so that several can be opened. */
export async function openInNewTab(place: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${place}`, active: false });
}

export const goToOptions = (): Promise<void> => browser.runtime.openOptionsPage();
