// A private window's page is saved only after the browser has asked, in words that say what will stay on the disk.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Failed } from '../../../lib/i18n/failed';
import { Library } from '../../../lib/library/schema';
import type { Sender } from '../../../lib/platform/messages';
import { savingHandlers } from '../../../lib/platform/saving-service';
import { newKey, PAGE } from '../library/saving';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../lib/platform/reading-tools', async () => {
  const { TOOLS } = await import('../library/saving');
  return { lexicon: async () => ({ fold: TOOLS.fold }), noiseFree: async () => TOOLS.clean };
});

const asked: { tabId: number; words: string }[] = [];
let says: boolean | undefined;
let library: Library;

beforeEach(() => {
  asked.length = 0;
  library = new Library(`test-${newKey()}`);
  // As the browser does with a function and its arguments; the answer is the reader's.
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => 'zh-CN' },
    scripting: {
      executeScript: async ({ target, args }: { target: { tabId: number }; args: [string] }) => {
        asked.push({ tabId: target.tabId, words: args[0] });
        if (says === undefined) throw new Error('this page may not be touched');
        return [{ result: says }];
      },
    },
  });
});
afterEach(() => library.delete());

const sender = (incognito: boolean): Sender => ({ from: 'page', tabId: 7, url: PAGE.url, incognito });
const text = JSON.stringify(PAGE);
const half = text.length >> 1;
const piece = (key: string, index: number, total: number) =>
  savingHandlers(library, async () => undefined)['save/piece'](
    { key, index, total, text: total === 1 ? text : index === 0 ? text.slice(0, half) : text.slice(half) },
    sender(true),
  );
const rows = async () => {
  const counts = await Promise.all(library.tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

it.each([
  ['no', false],
  ['nothing, since its page cannot be asked on', undefined],
])('a reader who says %s leaves nothing on the disk, not even a piece', async (_what, answer) => {
  says = answer;
  await expect(piece(newKey(), 0, 2)).rejects.toEqual(new Failed('incognito'));
  await expect(piece(newKey(), 0, 1)).rejects.toEqual(new Failed('incognito'));
  expect(await rows()).toBe(0);
});

it('a reader who says yes is asked once for a save of two pieces, and again for the next save', async () => {
  says = true;
  const key = newKey();
  expect(await piece(key, 0, 2)).toEqual({ state: 'partial' });
  expect(await piece(key, 1, 2)).toMatchObject({ state: 'saved' });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.tabId).toBe(7);
  expect(asked[0]?.words).toContain('会写到磁盘上，关闭无痕窗口后仍然保留');
  await piece(newKey(), 0, 1);
  expect(asked).toHaveLength(2);
  expect(await library.documents.count()).toBe(1);
});

it('nobody is asked in an ordinary window', async () => {
  const input = { key: newKey(), index: 0, total: 1, text };
  const { 'save/piece': save } = savingHandlers(library, async () => undefined);
  expect(await save(input, sender(false))).toMatchObject({ state: 'saved' });
  expect(asked).toEqual([]);
});
