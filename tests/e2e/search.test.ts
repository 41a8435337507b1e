// After a save the background indexes the text and finds its keywords, and goes on where it was stopped.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NO_METADATA } from '../../lib/structure/document';
import { SENTENCES } from '../unit/library/search/seeds';
import { dice, makeBlocks, makeDocument } from '../unit/library/search/stock';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { waitForPaint } from './harness/painted';
import { OFFICIAL } from './harness/server';

/** What is used of it inside the extension's pages. */
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<{ ok: boolean }> };
  tabs: {
    query: (what: object) => Promise<{ id: number; url?: string }[]>;
    sendMessage: (tabId: number, message: object, options: object) => Promise<unknown>;
  };
};

let extension: Extension;
let own: Page;

beforeAll(async () => {
  extension = await launchExtension();
  own = await ownPage(extension);
  const page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await emptyLibrary(own);
});
afterAll(() => extension?.close());

const save = () =>
  own.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((each) => each.url === url);
    await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'reader/save', input: {} }, { frameId: 0 });
  }, OFFICIAL);

/** Puts rows into a table of ours, as a library that was brought along would have them. */
const put = (table: string, all: readonly object[]) =>
  own.evaluate(
    ([name, added]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mingce');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const adding = opening.result.transaction(name, 'readwrite');
          for (const row of added) adding.objectStore(name).put(row);
          adding.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, all] as const,
  );

it('a saved page has keywords of its own, found by jieba in the background', async () => {
  await save();
  const [row] = await waitForRows(own, 'keywords', 1);
  expect(row?.terms).toContain('区块');
});

it('ten documents saved while one searches are found as they come, without another key', async () => {
  const page = await extension.context.newPage();
  await page.goto(extension.page(`library.html#/search?q=${encodeURIComponent('千里江山')}`));
  await page.getByText('0 份文件', { exact: true }).waitFor();
  const metadata = { ...NO_METADATA, issuer: [] };
  const pieces = Array.from({ length: 10 }, (_, n) => ({
    ...{ key: String(n).padStart(32, 'a'), index: 0, total: 1 },
    text: JSON.stringify({
      ...{ url: `http://www.gd.gov.cn/new/${n}.html`, kind: 'policy', trust: 'official' },
      ...{ metadata: { ...metadata, title: `第${n}号规划` }, attachments: [] },
      blocks: [{ kind: 'paragraph', text: `第${n}号规划：到2030年，再现千里江山。${'协调推进。'.repeat(200)}` }],
    }),
  }));
  const answers = await own.evaluate(
    (all) =>
      Promise.all(all.map(async (input) => (await chrome.runtime.sendMessage({ name: 'save/piece', input })).ok)),
    pieces,
  );
  expect(answers).toEqual(pieces.map(() => true));
  await page.getByText('10 份文件', { exact: true }).waitFor();
  expect(await page.locator('[data-row] mark').count()).toBeGreaterThanOrEqual(10);
  await page.close();
});

it('documents that wait are indexed at the next save, though the background was stopped in the middle', async () => {
  const roll = dice(3);
  const all = Array.from({ length: 60 }, (_, n) => makeDocument(n + 1, makeBlocks(SENTENCES, roll, 3000)));
  await put(
    'documents',
    all.map(({ document }) => document),
  );
  await put(
    'versions',
    all.map(({ version }) => version),
  );
  await put(
    'waiting',
    all.map(({ document: { id } }) => ({ documentId: id, stamp: 1 })),
  );
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  for (const wait of [30, 90]) {
    const saving = save().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await session.send('ServiceWorker.stopAllWorkers');
    await saving;
  }
  await save();
  await waitForRows(own, 'segments', 1);
  await expect
    .poll(async () => [(await rows(own, 'waiting')).length, (await rows(own, 'halves')).length])
    .toEqual([0, 0]);
  const held = (await rows(own, 'segments')).flatMap(({ ids }) => String(ids).split('\n'));
  expect(held.length).toBe(71);
  expect(new Set(held).size).toBe(71);
});
