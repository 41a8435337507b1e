// Putting the reader and its bar into a tab. Host permission or activeTab decides whether the browser lets us.
import { browser } from 'wxt/browser';
import { lookCss, type MarkLook } from '../highlight/brush-css';
import { BRUSH_CSS } from '../highlight/style';
import { Failed } from '../i18n/failed';
import { openNote } from '../reader/open-note';
import { readSettings } from './settings';

async function run(
  tabId: number,
  file: '/reader.js' | '/bar.js' | '/panel-line.js' | '/notes.js' | '/last-resort.js',
): Promise<void> {
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

/** Lets the reader take notes on a page whose reader is running. @throws Failed `not-allowed` */
export const injectNotes = (tabId: number): Promise<void> => run(tabId, '/notes.js');

/** Has the page of a running reader read by Readability. @throws Failed `not-allowed` */
export const injectLastResort = (tabId: number): Promise<void> => run(tabId, '/last-resort.js');

/** Opens a note on what is selected in a tab. @throws Failed `not-allowed` */
export async function writeNote(tabId: number): Promise<void> {
  await injectReader(tabId);
  await injectNotes(tabId);
  await browser.scripting.executeScript({ target: { tabId }, func: openNote });
}

/** Starts the reader and its end of the side panel's line. @throws Failed `not-allowed` */
export async function injectPanelLine(tabId: number): Promise<void> {
  await run(tabId, '/reader.js');
  await run(tabId, '/panel-line.js');
}

/** In Chromium an element's marks look like its parent's (CSS Pseudo-Elements 4, "highlight inheritance"): rules for the
 * root do, and save a third to a half of the time in which a long page's style is settled. Firefox 153 inherits nothing. */
const rooted = (css: string): string =>
  import.meta.env.FIREFOX ? css : css.replaceAll('::highlight', ':root::highlight');

/** Rules of the reader's own look, as they are inserted into pages. */
export const pageLookCss = (look: MarkLook): string => rooted(lookCss(look));

/** The brush's style sheet: an extension's sheet, so that no element of the page is added for it. */
export async function insertBrush(tabId: number): Promise<void> {
  const css = [rooted(BRUSH_CSS), pageLookCss((await readSettings()).marks)].filter(Boolean);
  // Not one after the other: the page's style is settled once.
  await Promise.all(css.map((each) => browser.scripting.insertCSS({ target: { tabId }, css: each })));
}
