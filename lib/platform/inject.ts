// Putting the reader and its bar into a tab. Host permission or activeTab decides whether the browser lets us.
import { browser } from 'wxt/browser';
import { BRUSH_CSS } from '../highlight/style';
import { Failed } from '../i18n/failed';

async function run(tabId: number, file: '/reader.js' | '/bar.js' | '/panel-line.js'): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  } catch (cause) {
    throw new Failed('not-allowed', { cause });
  }
}

/** Starts the reader on a tab, or wakes the one that is there. @throws Failed `not-allowed` */
export const injectReader = (tabId: number): Promise<void> => run(tabId, '/reader.js');

/** Puts the bar on a page whose reader is running. @throws Failed `not-allowed` */
export const injectBar = (tabId: number): Promise<void> => run(tabId, '/bar.js');

/** Starts the reader and its end of the side panel's line. @throws Failed `not-allowed` */
export async function injectPanelLine(tabId: number): Promise<void> {
  await run(tabId, '/reader.js');
  await run(tabId, '/panel-line.js');
}

/** The brush's style sheet: an extension's sheet, so that no element of the page is added for it. */
export async function insertBrush(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: BRUSH_CSS });
}
