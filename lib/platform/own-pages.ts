// What the background asks of a page of ours that is open in a tab: a shortcut was pressed there.
import { browser } from 'wxt/browser';

const NAME = 'own/pressed';

/** @returns whether a page of ours stands in the tab and took it */
export async function askOwnPages(tabId: number, what: 'quote'): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (!url?.startsWith(browser.runtime.getURL('/'))) return false;
  await browser.runtime.sendMessage({ name: NAME, what, tabId }).catch(() => undefined);
  return true;
}

/** In one of our own pages. @returns how to stop listening */
export function onPressed(what: 'quote', listener: () => void): () => void {
  const heard = (message: { name?: unknown; what?: unknown; tabId?: unknown } | null, sender: { tab?: object }) => {
    // The background says it, no tab; our pages in other tabs hear it, too.
    if (message?.name !== NAME || message.what !== what || sender.tab) return;
    void browser.tabs.getCurrent().then((tab) => {
      if (tab?.id === message.tabId) listener();
    });
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
