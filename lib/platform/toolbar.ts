// The toolbar icon's badge, and the tabs our own pages open in.
import { browser } from 'wxt/browser';

/** Ink on paper: the number is for knowing, not for alarm. */
const BADGE = { background: '#56524A', text: '#FFFFFF' };

/** Shows how many findings a tab's page holds; nothing for none. */
export async function showCount(tabId: number, findings: number): Promise<void> {
  const text = findings === 0 ? '' : findings > 999 ? '999+' : String(findings);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background });
  await browser.action.setBadgeTextColor({ tabId, color: BADGE.text });
}

/** How long an announcement stands, milliseconds. */
const ANNOUNCED = 4000;

/** Shows for a while how something ended, by a sign on the icon and words on hovering over it; then what stood there. */
export async function announce(tabId: number, sign: string, words?: string): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  await browser.action.setBadgeText({ tabId, text: sign });
  if (words) await browser.action.setTitle({ tabId, title: words });
  await new Promise((resolve) => setTimeout(resolve, ANNOUNCED));
  await browser.action.setBadgeText({ tabId, text: before });
  if (words) await browser.action.setTitle({ tabId, title: '' });
}

/** Opens the library page at a place such as `#/saved/ID` or `#/corpus/ID`; one already open is used again. */
export async function openLibrary(place: string): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  const url = `${page}${place.startsWith('#') ? place : ''}`;
  const [open] =
    (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }).then(
      (all) => all.filter(({ documentUrl, tabId }) => tabId >= 0 && documentUrl?.startsWith(page)),
      () => [],
    )) ?? [];
  if (open) {
    await browser.tabs.update(open.tabId, { url, active: true });
    await browser.windows.update(open.windowId, { focused: true });
  } else {
    await browser.tabs.create({ url });
  }
}
