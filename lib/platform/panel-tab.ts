// What the side panel shows: the tab in front of its window, as it changes.
import { browser } from 'wxt/browser';
import type { PageState } from '../reader/state';
import type { OutlineEntry } from '../structure/outline';
import type { Span } from '../text/span';
import { callReader, type Listed, type PanelLine, type ToPanel } from './panel-port';

export type PanelView =
  | { is: 'waiting' }
  /** The browser does not let us read the page, or not yet. `mayAsk`: it can ask the reader of the panel for us. */
  | { is: 'closed'; tabId: number | null; mayAsk: boolean }
  | {
      is: 'open';
      tabId: number;
      state: PageState;
      findings: readonly Listed[];
      outline: readonly OutlineEntry[];
      /** Index of the finding that is being read, −1 above the first. */
      reading: number;
      /** Index of the section that is being read, likewise. */
      section: number;
    };

/** Chromium's own request for a site, shown at its toolbar; elsewhere missing. */
type AsksAccess = { addHostAccessRequest?: (request: { tabId: number }) => Promise<void> };

/** A page that is loading is looked at again when it has. Milliseconds. */
const AGAIN = 300;

export class PanelTab {
  #view: PanelView = { is: 'waiting' };
  #line: PanelLine | null = null;
  #tabId: number | null = null;
  #windowId: number | null = null;
  #turn = 0;
  readonly #stops: (() => void)[] = [];

  constructor(private readonly onChange: (view: PanelView) => void) {
    const { tabs, runtime } = browser;
    const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      // Tabs of other windows come to the front, too.
      if (windowId === this.#windowId && tabId !== this.#tabId) void this.#follow();
    };
    const updated = (tabId: number, change: { status?: string }) => {
      if (tabId === this.#tabId && change.status === 'complete' && !this.#line) void this.#follow();
    };
    // A reader that starts says so to the background; we hear it too: the page may be read from now on.
    const said = (message: { name?: unknown } | null, sender: { tab?: { id?: number } }) => {
      if (message?.name === 'reader/started' && sender.tab?.id === this.#tabId && !this.#line) void this.#follow();
      return undefined;
    };
    // The browser has asked, and the reader of the panel has allowed it.
    const allowed = () => {
      if (!this.#line) void this.#follow();
    };
    tabs.onActivated.addListener(activated);
    tabs.onUpdated.addListener(updated);
    runtime.onMessage.addListener(said);
    browser.permissions.onAdded.addListener(allowed);
    this.#stops.push(
      () => tabs.onActivated.removeListener(activated),
      () => tabs.onUpdated.removeListener(updated),
      () => runtime.onMessage.removeListener(said),
      () => browser.permissions.onAdded.removeListener(allowed),
    );
    void this.#follow();
  }

  /** Scrolls the page to a place and flashes it. */
  jump(to: Span): void {
    this.#line?.jump(to);
  }

  /** Has the browser ask for the page's site. */
  async askAccess(): Promise<void> {
    const { tabId } = this.#view.is === 'closed' ? this.#view : { tabId: null };
    if (tabId !== null)
      await (browser.permissions as AsksAccess).addHostAccessRequest?.({ tabId }).catch(() => undefined);
  }

  stop(): void {
    this.#turn++;
    this.#line?.hangUp();
    for (const stop of this.#stops) stop();
  }

  async #follow(): Promise<void> {
    const turn = ++this.#turn;
    this.#line?.hangUp();
    this.#line = null;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (turn !== this.#turn) return;
    this.#tabId = tab?.id ?? null;
    this.#windowId = tab?.windowId ?? null;
    if (tab?.id === undefined) {
      this.#show({ is: 'closed', tabId: null, mayAsk: false });
      return;
    }
    const tabId = tab.id;
    this.#show({ is: 'waiting' });
    try {
      const gone = () => {
        if (turn !== this.#turn) return;
        this.#line = null;
        setTimeout(() => turn === this.#turn && void this.#follow(), AGAIN);
      };
      const line = await callReader(tabId, (message) => turn === this.#turn && this.#hear(tabId, message), gone);
      if (turn === this.#turn) this.#line = line;
      else line.hangUp();
    } catch {
      const mayAsk = Boolean((browser.permissions as AsksAccess).addHostAccessRequest);
      if (turn === this.#turn) this.#show({ is: 'closed', tabId, mayAsk });
    }
  }

  #hear(tabId: number, message: ToPanel): void {
    const now = this.#view;
    const before = now.is === 'open' ? now : { findings: [], outline: [], reading: -1, section: -1 };
    if (message.is === 'state') this.#show({ ...before, is: 'open', tabId, state: message.state });
    else if (now.is !== 'open') return;
    else if (message.is === 'found') this.#show({ ...now, findings: message.findings, outline: message.outline });
    else this.#show({ ...now, reading: message.index, section: message.section });
  }

  #show(view: PanelView): void {
    this.#view = view;
    this.onChange(view);
  }
}
