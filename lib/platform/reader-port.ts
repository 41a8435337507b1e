// A live line from one of our pages to the reader in a tab: every change of its state, without waking the background.
import { browser } from 'wxt/browser';
import type { PageState } from '../reader/state';

const NAME = 'reader-state';

/** In the reader: sends the state to every one of our pages that listens, now and at each change. @returns how to stop */
export function servePorts(session: { state: PageState; subscribe: (listener: () => void) => () => void }): () => void {
  const stops = new Set<() => void>();
  const connected = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    port.postMessage(session.state);
    const stop = session.subscribe(() => port.postMessage(session.state));
    stops.add(stop);
    port.onDisconnect.addListener(() => {
      stop();
      stops.delete(stop);
    });
  };
  browser.runtime.onConnect.addListener(connected);
  return () => {
    browser.runtime.onConnect.removeListener(connected);
    for (const stop of stops) stop();
  };
}

/** In our pages: hears a tab's reader; `onGone` when there is none, or no longer. @returns how to hang up */
export function followReader(tabId: number, onState: (state: PageState) => void, onGone: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  let hungUp = false;
  port.onMessage.addListener((state: PageState) => onState(state));
  port.onDisconnect.addListener(() => {
    // Reading lastError tells the browser that we know.
    void browser.runtime.lastError;
    if (!hungUp) onGone();
  });
  return () => {
    hungUp = true;
    port.disconnect();
  };
}
