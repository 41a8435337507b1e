// The context menu: saving the page, what is selected on it, or what a link leads to; a note on what is selected.
import { browser } from 'wxt/browser';
import { speak } from '../i18n/catalogue';
import { Failed, failureOf } from '../i18n/failed';
import { MENUS } from '../i18n/menus';
import { FAILURES } from '../i18n/terms';
import { copySelection } from '../reader/copy-selection';
import { agreeFor, askIfIncognito } from './incognito';
import { injectReader, writeNote } from './inject';
import { askReader } from './messages';
import { copyQuote } from './quoting';
import { resumeJobs, saveSelection } from './service';
import { interfaceLanguage, onSettings, readSettings } from './settings';
import { announce } from './toolbar';

/** Pages that an extension may read at all. */
const PAGES = ['*://*/*'];
/** A page that has not loaded by then is left alone, milliseconds. */
const LOADS_WITHIN = 60_000;
/** How long a link's tab waits for its pictures, milliseconds. */
const KEEPS_WITHIN = 15_000;

type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];

/** Registers every listener; call it synchronously at start. The browser remembers the menu itself. */
export function serveMenus(): void {
  // One after the other, or an item would be made twice.
  let making = Promise.resolve();
  const make = () => {
    making = making.then(makeMenus).catch((error) => console.warn('menus', error));
  };
  browser.runtime.onInstalled.addListener(make);
  onSettings(make);
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (tab?.id === undefined) return;
    const tabId = tab.id;
    if (clicked.menuItemId === 'note-selection') {
      void writeNote(tabId).catch((error) => tell(tabId, error));
      return;
    }
    if (clicked.menuItemId === 'quote-selection') {
      void copyQuote(tabId);
      return;
    }
    const front = { tabId, incognito: tab.incognito === true, windowId: tab.windowId };
    // Asked before anything is awaited: the browser wants to see the click.
    const allowed = clicked.menuItemId === 'save-link' ? mayRead(clicked.linkUrl) : Promise.resolve(true);
    void allowed
      .then((yes) => save(clicked, front, yes))
      .then(
        () => announce(tabId, '✓'),
        (error) => tell(tabId, error),
      );
  });
}

async function makeMenus(): Promise<void> {
  const say = speak(MENUS, interfaceLanguage(await readSettings()));
  await browser.contextMenus.removeAll();
  for (const context of ['page', 'selection', 'link'] as const) {
    browser.contextMenus.create({
      id: `save-${context}`,
      title: say(`save.${context}`),
      contexts: [context],
      documentUrlPatterns: PAGES,
      ...(context === 'link' && { targetUrlPatterns: PAGES }),
    });
  }
  const note = { id: 'note-selection', title: say('note.selection') };
  browser.contextMenus.create({ ...note, contexts: ['selection'], documentUrlPatterns: PAGES });
  const quote = { id: 'quote-selection', title: say('quote.selection') };
  browser.contextMenus.create({ ...quote, contexts: ['selection'], documentUrlPatterns: PAGES });
}

/** The browser asks the reader, once for each host that is not yet allowed. */
async function mayRead(url: string | undefined): Promise<boolean> {
  if (!url) return false;
  const { protocol, hostname } = new URL(url);
  const origins = [`${protocol}//${hostname}/*`];
  return browser.permissions.request({ origins }).catch(() => browser.permissions.contains({ origins }));
}

interface Front {
  tabId: number;
  incognito: boolean;
  windowId: number;
}

async function save({ menuItemId, linkUrl }: Clicked, front: Front, allowed: boolean): Promise<void> {
  if (!allowed) throw new Failed('not-allowed');
  const { tabId } = front;
  if (menuItemId === 'save-page') await savePage(tabId);
  if (menuItemId === 'save-link' && linkUrl) await saveLink(linkUrl, front);
  if (menuItemId === 'save-selection') {
    await injectReader(tabId);
    const [copied] = await browser.scripting.executeScript({ target: { tabId }, func: copySelection });
    if (!copied?.result) throw new Failed('empty-page');
    await saveSelection(copied.result, front);
  }
}

/** @throws Failed as the save did */
async function savePage(tabId: number): Promise<void> {
  await injectReader(tabId);
  const { save: saved } = await askReader(tabId, 'reader/save', {});
  if (saved.is === 'failed') throw new Failed(saved.failure);
}

/** Opened behind the page one is on, read, saved, closed. Where that fails it stays open to be looked at. A private window's
 * reader is asked on the page in front: a question on a tab behind it would not be seen. */
async function saveLink(url: string, front: Front): Promise<void> {
  await askIfIncognito(front, `link ${Date.now()} ${url}`);
  const { id: tabId } = await browser.tabs.create({ url, active: false, windowId: front.windowId });
  if (tabId === undefined) throw new Failed('unexpected');
  if (front.incognito) agreeFor(tabId);
  await loaded(tabId);
  await savePage(tabId);
  await Promise.race([resumeJobs(), new Promise((resolve) => setTimeout(resolve, KEEPS_WITHIN))]);
  await browser.tabs.remove(tabId);
}

/** @throws Failed `no-answer` when the page takes too long */
async function loaded(tabId: number): Promise<void> {
  const end = Date.now() + LOADS_WITHIN;
  while (Date.now() < end) {
    const { status } = await browser.tabs.get(tabId);
    if (status === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Failed('no-answer');
}

async function tell(tabId: number, error: unknown): Promise<void> {
  console.warn('menu', error);
  await announce(tabId, '!', speak(FAILURES, interfaceLanguage(await readSettings()))(failureOf(error)));
}
