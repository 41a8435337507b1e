import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { runJobs } from '../../../lib/library/jobs';
import { Library } from '../../../lib/library/schema';
import { keepHours } from '../../../lib/platform/hourly';
import { followNotifications, remindIfDue } from '../../../lib/platform/reminders';
import { changeSettings } from '../../../lib/platform/settings';
import { FAKE_JOBS, newKey, page, saveTo } from '../library/saving';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../lib/platform/reading-tools', async () => {
  const { loadLexicon } = await import('../../../lib/cli/lexicon');
  return { folding: async () => loadLexicon().fold };
});

const told: { id: string; title: string; message: string }[] = [];
let library: Library;
/** The test's page has a deadline on 31 December 2022. */
const at = (day: number, hour = 10) => new Date(2022, 11, day, hour);

beforeEach(async () => {
  fakeBrowser.reset();
  told.length = 0;
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      told.push({ id, title, message });
      return id;
    },
  });
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: () => undefined } });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'zh-CN' });
  library = new Library(`test-${newKey()}`);
  await saveTo(library, page());
  await runJobs(library, FAKE_JOBS);
});

it('nobody is told of anything before they have switched it on', async () => {
  await remindIfDue(library, at(30));
  expect(told).toEqual([]);
});

it('a deadline is told of once, in the morning, whatever the clock does afterwards', async () => {
  await changeSettings({ reminders: { on: true, days: 7 } });
  await remindIfDue(library, at(23));
  await remindIfDue(library, at(24, 8));
  expect(told).toEqual([]);
  for (const day of [24, 24, 25, 24, 31, 20, 24]) await remindIfDue(library, at(day));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ title: '1 项期限将到', message: expect.stringContaining('2022-12-31') });
});

it('a notification leads to its document', async () => {
  await changeSettings({ reminders: { on: true, days: 7 } });
  await remindIfDue(library, at(30));
  const [document] = await library.documents.toArray();
  expect(told[0]?.id).toBe(`due ${document?.id}`);
  const opened: string[] = [];
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => opened.push(url) });
  Object.assign(fakeBrowser.notifications, { clear: async () => true });
  followNotifications();
  await fakeBrowser.notifications.onClicked.trigger(told[0]?.id ?? '');
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  expect(opened[0]).toMatch(new RegExp(`#/saved/${document?.id}$`));
});

it('an alarm stands only while something wants it, and is made again where it was lost', async () => {
  const alarm = () => fakeBrowser.alarms.get('hourly');
  keepHours([]);
  await changeSettings({ reminders: { on: true, days: 7 } });
  await vi.waitFor(async () => expect(await alarm()).toMatchObject({ periodInMinutes: 60 }));
  await fakeBrowser.alarms.clearAll();
  keepHours([]);
  await vi.waitFor(async () => expect(await alarm()).toBeDefined());
  await changeSettings({ reminders: { on: false, days: 7 } });
  await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
});
