// Opening the side panel from a button on the page. The browser asks for the reader's own click, and forgets it at the
// first `await`: so this message has a listener of its own, which opens the panel before it does anything else.
import { browser } from 'wxt/browser';

const NAME = 'panel/open';

/** To be called synchronously when the background starts. */
export function openPanelWhenAsked(): void {
  browser.runtime.onMessage.addListener((message: { name?: unknown } | null, sender, respond) => {
    if (message?.name !== NAME || sender.id !== browser.runtime.id || sender.tab?.id === undefined) return undefined;
    // Firefox has a sidebar instead, which no message may open.
    if (!browser.sidePanel) {
      respond(false);
      return undefined;
    }
    browser.sidePanel.open({ tabId: sender.tab.id }).then(
      () => respond(true),
      () => respond(false),
    );
    return true;
  });
}

/** Asks for the panel, from a click on the page. @returns whether it opened */
export const askForPanel = (): Promise<boolean> =>
  browser.runtime.sendMessage({ name: NAME }).then(
    (opened) => opened === true,
    () => false,
  );

/** Opens the panel beside a tab, from a click on a page of ours; nothing may be awaited before it.
 * @returns whether it opened */
export async function openPanelBeside(tabId: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open: () => Promise<void> } };
  const opening = browser.sidePanel ? browser.sidePanel.open({ tabId }) : sidebarAction?.open();
  if (!opening) return false;
  return opening.then(
    () => true,
    () => false,
  );
}
