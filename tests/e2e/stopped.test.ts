// The background may be stopped at any moment, and strangers may say anything: nothing is lost, nothing is done twice.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows } from './harness/library';
import { waitForPaint } from './harness/painted';
import { officialPage } from './harness/sample-pages';
import { OFFICIAL } from './harness/server';

/** What is used of it inside the extension's pages. */
declare const chrome: {
  tabs: {
    query: (what: object) => Promise<{ id: number; url?: string }[]>;
    sendMessage: (tabId: number, message: object, options: object) => Promise<{ value: { save: { is: string } } }>;
  };
};

const STOPS = 100;
/** The background is stopped within so many milliseconds of the save's beginning. */
const WITHIN = 50;

let extension: Extension;
let own: Page;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  own = await ownPage(extension);
  page = await extension.context.newPage();
  // Short, so that what is measured is the saving.
  const html = officialPage().replace(
    /(<div class="pages_content"[^>]*>(?:\s*<p>[^<]*<\/p>){24})[\s\S]*?<\/div>/,
    '$1</div>',
  );
  await page.route(OFFICIAL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await emptyLibrary(own);
});
afterAll(() => extension?.close());

it(`a background stopped ${STOPS} times in the middle of a save stores every page, none twice`, async () => {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  const said: string[] = [];
  for (let i = 0; i < STOPS; i++) {
    await page.evaluate((n) => {
      for (const element of document.querySelectorAll('h1, table.bd td[colspan]'))
        element.textContent = `关于印发第${n}号工作方案的通知`;
    }, i);
    const saving = own.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((each) => each.url === url);
      const answer = await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'reader/save', input: {} }, { frameId: 0 });
      return answer.value.save.is;
    }, OFFICIAL);
    await new Promise((resolve) => setTimeout(resolve, (i * WITHIN) / STOPS));
    await session.send('ServiceWorker.stopAllWorkers');
    said.push(await saving);
  }
  expect(said).toEqual(Array.from({ length: STOPS }, () => 'saved'));
  const titles = (await rows(own, 'documents')).map(({ title }) => title);
  expect(new Set(titles).size).toBe(STOPS);
  for (const table of ['documents', 'versions', 'sightings']) {
    expect([table, (await rows(own, table)).length]).toEqual([table, STOPS]);
  }
  expect(await rows(own, 'pieces')).toHaveLength(0);
});

it('what is forged in a page’s own content script is not obeyed where only our pages may ask', async () => {
  const kept = async () => (await rows(own, 'documents')).map(({ id, deletedAt }) => ({ id, deletedAt }));
  const before = await kept();
  const ids = before.map(({ id }) => id);
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const forged = ['library/trash', 'library/delete', 'library/restore', 'tab/wake'].flatMap((name) =>
    [{ ids }, { ids: ids[0] }, { tabId: 1 }, {}, null].map((input) => ({ name, input })),
  );
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await world,
    awaitPromise: true,
    returnByValue: true,
    expression: `Promise.all(${JSON.stringify([...forged, null, 7, 'library/delete', [], { name: '__proto__' }])}
      .map((said) => chrome.runtime.sendMessage(said).then((answer) => answer ?? 'silence', () => 'silence')))`,
  });
  expect(new Set(result.value)).toEqual(new Set(['silence']));
  expect(before.length).toBeGreaterThan(0);
  expect(await kept()).toEqual(before);
});
