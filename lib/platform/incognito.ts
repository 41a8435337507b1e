// What is read in a private window leaves no trace unless the reader says so: before a page of one is saved, the browser
// asks in its own dialogue, which no page can press or forge.
import { browser } from 'wxt/browser';
import { speak } from '../i18n/catalogue';
import { Failed } from '../i18n/failed';
import { INCOGNITO } from '../i18n/incognito';
import { interfaceLanguage, readSettings } from './settings';

/** Answers by the save they were given for, so that one save of many pieces is asked about once. */
const answers = new Map<string, Promise<boolean>>();
/** Answers remembered at most; a save is over long before. */
const MOST = 50;

/** Tabs opened to save what the reader has agreed to. */
const agreed = new Set<number>();

/** The reader has been asked already about what this tab was opened for. */
export function agreeFor(tabId: number): void {
  agreed.add(tabId);
}

/** Asks on a private tab, once for a save. @param save its key, or any name for it
 * @throws Failed `incognito` where the reader says no */
export async function askIfIncognito(tab: { tabId: number; incognito: boolean }, save: string): Promise<void> {
  if (!tab.incognito || agreed.has(tab.tabId)) return;
  let answer = answers.get(save);
  if (!answer) {
    answer = askOn(tab.tabId);
    answers.set(save, answer);
    for (const oldest of answers.keys()) if (answers.size > MOST) answers.delete(oldest);
  }
  if (!(await answer)) throw new Failed('incognito');
}

async function askOn(tabId: number): Promise<boolean> {
  const words = speak(INCOGNITO, interfaceLanguage(await readSettings()))('ask');
  const [asked] = await browser.scripting
    .executeScript({ target: { tabId }, func: (question: string) => confirm(question), args: [words] })
    .catch(() => []);
  return asked?.result === true;
}
