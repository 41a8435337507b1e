// What is done by the day once the reader has switched it on: reminders, and backups to the downloads folder.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { backupFile, backupLines } from './harness/backup-file';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, waitForRows } from './harness/library';

/** What is used of it inside the extension. */
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: { local: { get: (key: string) => Promise<Record<string, unknown>>; set: (items: object) => Promise<void> } };
  alarms: { create: (name: string, when: object) => Promise<void>; get: (name: string) => Promise<object | undefined> };
  notifications: {
    getAll: () => Promise<Record<string, true>>;
    onClicked: { dispatch: (id: string) => void };
  };
  downloads: { search: (what: object) => Promise<{ filename: string; state: string; url: string }[]> };
};

let extension: Extension;
let own: Page;

beforeAll(async () => {
  extension = await launchExtension({ granted: true });
  own = await ownPage(extension);
});
afterAll(() => extension?.close());
afterEach(() => emptyLibrary(own));

const switchOn = (change: object) =>
  own.evaluate(async (more) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), ...more } });
  }, change);

const ring = () =>
  extension.worker.evaluate(async () => {
    // Whatever the hour is where this runs.
    Date.prototype.getHours = () => 10;
    await chrome.alarms.create('hourly', { when: Date.now() });
  });

async function take(text: string): Promise<void> {
  const rows = text.split('\n').slice(1, -2).join('\n');
  await own.evaluate(async (lines) => {
    const input = { key: '0'.repeat(32), index: 0, total: 1, text: lines };
    await chrome.runtime.sendMessage({ name: 'backup/take', input });
    await chrome.runtime.sendMessage({ name: 'backup/end', input: {} });
  }, rows);
}

describe('reminders', () => {
  it('ring once for what is due, and a click leads to the document', async () => {
    const due = new Date(Date.now() + 3 * 86_400_000);
    const words = `${due.getFullYear()}年${due.getMonth() + 1}月${due.getDate()}日前，各市报送工作方案。`;
    await take([...backupLines(1, () => [{ kind: 'paragraph', text: words }])].join(''));
    await waitForRows(own, 'deadlines', 1);
    const told = () => extension.worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    await ring();
    expect(await told()).toEqual([]);
    await switchOn({ version: 2, reminders: { on: true, days: 7 } });
    await ring();
    await expect.poll(told).toEqual(['due 0000000000000000']);
    const opened = extension.context.waitForEvent('page');
    await extension.worker.evaluate(() => chrome.notifications.onClicked.dispatch('due 0000000000000000'));
    const shown = await opened;
    await shown.waitForURL(extension.page('library.html#/saved/0000000000000000'));
    await shown.close();
    await expect.poll(told).toEqual([]);
    await ring();
    await own.waitForTimeout(1000);
    expect(await told()).toEqual([]);
  });
});

it('a backup is written to the downloads folder by the background itself, once a day', async () => {
  await take(backupFile(5));
  await waitForRows(own, 'documents', 5);
  await switchOn({ version: 2, backupEvery: 1, reminders: { on: false, days: 7 } });
  const downloads = () =>
    extension.worker.evaluate(async () =>
      (await chrome.downloads.search({})).map(({ state, url }) => [state, url.slice(0, 21)]),
    );
  await expect.poll(downloads, { timeout: 15_000 }).toEqual([['complete', 'data:application/gzip']]);
  const record = () => own.evaluate(async () => (await chrome.storage.local.get('backup')).backup ?? null);
  await expect.poll(record).toMatchObject({ documents: 5, files: [expect.any(Number)] });
  await ring();
  await own.waitForTimeout(1500);
  expect(await downloads()).toHaveLength(1);
});
