// What is selected on a page, onto the clipboard with its source: from a shortcut or the context menu.
import { browser } from 'wxt/browser';
import { quote } from '../export/quotation';
import { speak } from '../i18n/catalogue';
import { Failed, failureOf } from '../i18n/failed';
import { MENUS } from '../i18n/menus';
import { FAILURES } from '../i18n/terms';
import { copySelection } from '../reader/copy-selection';
import { putOnClipboard } from '../reader/put-on-clipboard';
import { injectReader } from './inject';
import { askReader } from './messages';
import { askOwnPages } from './own-pages';
import { engine } from './reading-tools';
import { interfaceLanguage, readSettings } from './settings';
import { announce } from './toolbar';

/** Never throws: how it ended is said on the icon. */
export async function copyQuote(tabId: number): Promise<void> {
  const language = interfaceLanguage(await readSettings());
  try {
    // A document that is open in the library copies itself.
    if (await askOwnPages(tabId, 'quote')) return;
    await quotePage(tabId);
    await announce(tabId, '✓', speak(MENUS, language)('quoted'));
  } catch (error) {
    console.warn('quote', error);
    await announce(tabId, '!', speak(FAILURES, language)(failureOf(error)));
  }
}

/** The original words, whatever script they are shown in: a quotation says what the document says. */
async function quotePage(tabId: number): Promise<void> {
  await injectReader(tabId);
  const [copied] = await browser.scripting.executeScript({ target: { tabId }, func: copySelection });
  const words = copied?.result?.paragraphs.join('\n') ?? '';
  if (words === '') throw new Failed('nothing-selected');
  const [{ metadata, url }, { scriptOf }] = await Promise.all([askReader(tabId, 'reader/state', {}), engine()]);
  const source = { ...metadata, title: metadata.title ?? (copied?.result?.pageTitle || null), url };
  // A few words may not tell their script.
  const isTraditional = scriptOf(`${words}${source.title ?? ''}`) === 'traditional';
  const text = quote(words, { ...source, at: new Date().toISOString() }, 'gb2015', isTraditional);
  const [put] = await browser.scripting.executeScript({ target: { tabId }, func: putOnClipboard, args: [text] });
  if (put?.result !== true) throw new Failed('not-copied');
}
