// The line between the side panel and the reader in a tab: what was found goes out, jumps come in, and scrolling never
// wakes the background.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Finding } from '../highlight/findings';
import type { PageState } from '../reader/state';
import type { OutlineEntry } from '../structure/outline';
import type { Span } from '../text/span';
import { ask } from './messages';

const NAME = 'reader-panel';

/** A finding in the list, with the section it stands in: an index into the outline, −1 before the first heading. */
export type Listed = Finding & { section: number };

export type ToPanel =
  | { is: 'state'; state: PageState }
  | { is: 'found'; findings: Listed[]; outline: OutlineEntry[] }
  /** What is being read: a finding's index and a heading's in the outline; −1 above the first. */
  | { is: 'reading'; index: number; section: number };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const fromPanel = v.object({ jump: v.object({ block: count, start: count, end: count }) });

/** In the page: answers every panel that calls. @param greet called with each new line's way to send
 * @returns how to stop */
export function servePanels(
  greet: (send: (message: ToPanel) => void) => () => void,
  onJump: (to: Span) => void,
): () => void {
  const stops = new Set<() => void>();
  const connected = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    const stop = greet((message) => port.postMessage(message));
    stops.add(stop);
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(fromPanel, message);
      if (parsed.success) onJump(parsed.output.jump);
    });
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

export interface PanelLine {
  jump: (to: Span) => void;
  hangUp: () => void;
}

/** In the panel: starts the reader in a tab where the browser allows it, and listens.
 * @throws Failed `not-allowed` where it does not */
export async function callReader(
  tabId: number,
  hear: (message: ToPanel) => void,
  onGone: () => void,
): Promise<PanelLine> {
  await ask('tab/panel', { tabId });
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  let hungUp = false;
  port.onMessage.addListener((message: ToPanel) => {
    if (!hungUp) hear(message);
  });
  port.onDisconnect.addListener(() => {
    // Reading lastError tells the browser that we know.
    void browser.runtime.lastError;
    if (!hungUp) onGone();
  });
  return {
    jump: (to) => port.postMessage({ jump: { block: to.block, start: to.start, end: to.end } }),
    hangUp: () => {
      hungUp = true;
      port.disconnect();
    },
  };
}
