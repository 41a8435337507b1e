// Telling of deadlines that are coming, once a day at most, where the reader has switched it on.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { speak } from '../i18n/catalogue';
import { todayOf } from '../i18n/due';
import { REMINDERS } from '../i18n/reminders';
import { comingRows, type Due, planReminders, stillReminded } from '../library/reminders';
import type { Library } from '../library/schema';
import { folding } from './reading-tools';
import { interfaceLanguage, readSettings } from './settings';
import { openLibrary } from './toolbar';

const KEY = 'reminded';
/** Nobody is told before nine in the morning. */
const HOUR = 9;
/** Lines of a notification, and units of a line. */
const LINES = 5;
const LONGEST = 40;

const schema = v.object({ day: v.string(), keys: v.array(v.string()) });

async function readReminded(): Promise<v.InferOutput<typeof schema>> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : { day: '', keys: [] };
}

/** What was told is written down before it is told: told twice is worse than told a day late. */
export async function remindIfDue(library: Library, now = new Date()): Promise<void> {
  const settings = await readSettings();
  const { on, days } = settings.reminders;
  const today = todayOf(now);
  if (!on || !browser.notifications || now.getHours() < HOUR) return;
  const { day, keys } = await readReminded();
  if (day === today) return;
  const { documents, deadlines, settled } = await comingRows(library, { today, days });
  const asked = { today, days, reminded: new Set(keys), fold: await folding() };
  const due = planReminders(documents, deadlines, settled, asked);
  const told = [...stillReminded(keys, today), ...due.map((each) => each.key)];
  await browser.storage.local.set({ [KEY]: { day: today, keys: told } });
  const [first] = due;
  if (!first) return;
  const one = due.every(({ documentId }) => documentId === first.documentId);
  const say = speak(REMINDERS, interfaceLanguage(settings));
  await browser.notifications.create(`due ${one ? first.documentId : ''}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title: say('coming', { n: due.length }),
    message: messageOf(due, say),
  });
}

function messageOf(due: readonly Due[], say: ReturnType<typeof speak<keyof typeof REMINDERS>>): string {
  const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text);
  const lines = due.slice(0, LINES).map(({ day, words }) => say('line', { day, words: short(words) }));
  return [...lines, ...(due.length > LINES ? [say('more', { n: due.length - LINES })] : [])].join('\n');
}

/** A click opens the document, or the calendar where there are several. Call it synchronously at start. */
export function followNotifications(): void {
  const clicked = (id: string) => {
    const documentId = /^due ([0-9a-f]{16})?$/.exec(id);
    if (!documentId) return;
    void openLibrary(documentId[1] ? `#/saved/${documentId[1]}` : '#/calendar').catch((error) => console.warn(error));
    void browser.notifications.clear(id);
  };
  // The browser gives us notifications when the reader switches them on.
  const listen = () => browser.notifications?.onClicked.addListener(clicked);
  listen();
  browser.permissions.onAdded.addListener(listen);
}
