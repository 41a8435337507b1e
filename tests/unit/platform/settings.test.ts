// Changes of the reader's settings, which our pages and the background make at the same time.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeBackupRecord, readBackupRecord } from '../../../lib/platform/backup-record';
import { changeSettings, readSettings } from '../../../lib/platform/settings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('two changes made at once are both kept', async () => {
  const bar = { right: 1, bottom: 1 };
  await Promise.all([changeSettings({ bar }), changeSettings({ theme: 'dark' })]);
  expect(await readSettings()).toMatchObject({ bar, theme: 'dark' });
});

it('two terms added at once are both kept', async () => {
  const add = (from: string, to: string) => changeSettings(({ terms }) => ({ terms: [...terms, [from, to]] }));
  await Promise.all([add('云', '雲'), add('网', '網')]);
  expect((await readSettings()).terms).toEqual([
    ['云', '雲'],
    ['网', '網'],
  ]);
});

it('a change that fails holds up no other', async () => {
  const failing = changeSettings(() => {
    throw new Error('no');
  });
  await Promise.all([expect(failing).rejects.toThrow('no'), changeSettings({ theme: 'dark' })]);
  expect((await readSettings()).theme).toBe('dark');
});

it('what a later version has stored is not written over', async () => {
  const settings = { version: 3, terms: { 云: '雲' } };
  await fakeBrowser.storage.local.set({ settings });
  await changeSettings({ theme: 'dark' });
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings });
});

it('two backups that end at once are both recorded', async () => {
  const add = (id: number) => changeBackupRecord(({ files }) => ({ files: [...files, id] }));
  await Promise.all([add(1), add(2)]);
  expect((await readBackupRecord()).files).toEqual([1, 2]);
});
