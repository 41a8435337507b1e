// Pages and moments that go wrong: a clear state each time, nothing lost, nothing twice.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { markup, painted, waitForPaint } from './harness/painted';
import { Popup } from './harness/popup';
import { officialPage } from './harness/sample-pages';
import { COPY, EMPTY, ENGLISH, HUGE, OFFICIAL, RESTLESS } from './harness/server';

/** What is used of it inside our own pages. */
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  tabs: {
    query: (what: object) => Promise<{ id: number; url?: string }[]>;
    sendMessage: (
      tabId: number,
      message: object,
      options: object,
    ) => Promise<{ value: { save: { is: string; failure?: string } } }>;
  };
};

let extension: Extension;
let own: Page;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  own = await ownPage(extension);
});
afterAll(() => extension?.close());
afterEach(async () => {
  await page.close();
  await emptyLibrary(own);
});

async function visit(url: string): Promise<void> {
  page = await extension.context.newPage();
  await page.goto(url);
}

it('a page that changes while it is read is painted as it is in the end', async () => {
  await visit(RESTLESS);
  await page.waitForFunction(
    () => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('mingce-target')) continue;
        for (const { startContainer } of highlight)
          if ((startContainer as Text).data.includes('示范项目8个')) return true;
      }
      return false;
    },
    undefined,
    { timeout: 15_000 },
  );
  await page.waitForTimeout(500);
  const { target } = await painted(page);
  expect(target?.filter((words) => /新增示范项目\d+个/.test(words))).toHaveLength(8);
});

it('a page of 2 MB is read, painted, converted and saved', async () => {
  await visit(HUGE);
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'radio', /简体/);
  await page.waitForFunction(() => document.querySelector('#UCAP-CONTENT p:last-child')?.textContent?.includes('人才'));
  await press(page, 'radio', /原文/);
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /打开/, 20_000);
  expect(await rows(own, 'documents')).toHaveLength(1);
});

/** The official page with so much text in its body. */
async function visitLarge(paragraphs: number, length: number): Promise<void> {
  const [head = '', foot = ''] = officialPage().split(
    /(?<=id="UCAP-CONTENT">)[\s\S]*(?=<\/div>\s*<div class="marks">)/,
  );
  const text = '到2025年，新增示范项目8个，由省发展改革委牵头。'.repeat(length);
  const html = head + Array.from({ length: paragraphs }, (_, n) => `<p>${n}、${text}</p>`).join('') + foot;
  expect(Buffer.byteLength(html)).toBeGreaterThan(20_000_000);
  page = await extension.context.newPage();
  await page.route(OFFICIAL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(OFFICIAL);
}

/** What comes of asking its reader to save a page. */
const saveByMessage = () =>
  own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const asked = { name: 'reader/save', input: {} };
    return (await chrome.tabs.sendMessage(tab?.id ?? -1, asked, { frameId: 0 })).value.save;
  }, OFFICIAL);

it('a page of 20 MB that can be read to its end is saved whole; its targets are not looked for, and that is said', {
  timeout: 120_000,
}, async () => {
  await visitLarge(3000, 100);
  const popup = await Popup.open(extension, page);
  await popup.until(`document.body.innerText.includes('页面太大')`, 60_000);
  await popup.close();
  expect(await saveByMessage()).toMatchObject({ is: 'saved' });
  const texts = (await rows(own, 'versions')).flatMap(({ blocks }) =>
    (blocks as { text: string }[]).map(({ text }) => text),
  );
  expect(texts.at(-1)?.slice(0, 5)).toBe('2999、');
});

it('one of more lines than can be read is refused in plain words, not saved in part', {
  timeout: 120_000,
}, async () => {
  await visitLarge(240_000, 1);
  await expect.poll(saveByMessage, { timeout: 60_000 }).toEqual({ is: 'failed', failure: 'too-large' });
  for (const table of ['documents', 'versions', 'pieces']) expect([table, await rows(own, table)]).toEqual([table, []]);
});

it('two windows that save the same page at once make one document', async () => {
  await visit(OFFICIAL);
  const second = await extension.context.newPage();
  await second.goto(OFFICIAL);
  await Promise.all([waitForPaint(page), waitForPaint(second)]);
  const said = await own.evaluate(async (url) => {
    const tabs = (await chrome.tabs.query({})).filter((each) => each.url === url);
    const save = { name: 'reader/save', input: {} };
    const answers = tabs.map(({ id }) => chrome.tabs.sendMessage(id, save, { frameId: 0 }));
    return (await Promise.all(answers)).map(({ value }) => value.save.is);
  }, OFFICIAL);
  await second.close();
  expect(said).toEqual(['saved', 'saved']);
  expect(await rows(own, 'documents')).toHaveLength(1);
  expect(await rows(own, 'versions')).toHaveLength(1);
});

it('a document deleted for ever while it is open elsewhere is said to be gone, and is not brought back', async () => {
  await visit(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /打开/);
  const [document] = await waitForRows(own, 'documents', 1);
  const shown = await extension.context.newPage();
  await shown.goto(extension.page(`library.html#/saved/${document?.id}`));
  await shown.locator('article h1').waitFor();
  for (const name of ['library/trash', 'library/delete'])
    await own.evaluate((said) => chrome.runtime.sendMessage(said), { name, input: { ids: [document?.id] } });
  await shown.getByText('文库里没有这份文件，可能已经删除。').waitFor();
  await shown.close();
  for (const table of ['documents', 'versions', 'targets', 'deadlines', 'kin'])
    expect([table, (await rows(own, table)).length]).toEqual([table, 0]);
});

it('an empty page has no bar, and the popup says that there is nothing to read', async () => {
  await visit(EMPTY);
  const popup = await Popup.open(extension, page);
  await popup.until(`document.body.innerText.includes('没有可读的正文')`);
  expect(
    await popup.evaluate(
      `[...document.querySelectorAll('main button')].find((e) => e.textContent === '存入文库').disabled`,
    ),
  ).toBe(true);
  await popup.close();
  expect(await page.locator('mingce-bar').count()).toBe(0);
});

it('a page in English is said to be no policy, and may still be saved', async () => {
  await visit(ENGLISH);
  const popup = await Popup.open(extension, page);
  await popup.until(`document.body.innerText.includes('这一页不是政策文件')`);
  expect(await page.locator('mingce-bar').count()).toBe(0);
  await popup.click('main button', '存入文库');
  await popup.until(`document.body.innerText.includes('已存入文库')`);
  await popup.close();
});

it('a second click during a save saves nothing twice', async () => {
  await visit(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  const { backendId } = await see(page, 'button', /^存入文库/);
  const session = await page.context().newCDPSession(page);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendId });
  const [x = 0, y = 0] = model.content;
  await page.mouse.dblclick(x + 30, y + 5);
  await see(page, 'button', /打开/);
  expect(await rows(own, 'documents')).toHaveLength(1);
  expect(await rows(own, 'sightings')).toHaveLength(1);
});

it('a tab closed in the middle of a save leaves the whole document or none', async () => {
  for (const wait of [0, 2, 5, 10, 20, 40]) {
    await visit(OFFICIAL);
    await waitForPaint(page);
    await openBar(page);
    await press(page, 'button', /^存入文库/);
    await page.waitForTimeout(wait);
    await page.close();
    await own.waitForTimeout(300);
    const documents = await rows(own, 'documents');
    const versions = await rows(own, 'versions');
    expect(documents.length).toBeLessThanOrEqual(1);
    expect(versions).toHaveLength(documents.length);
    await emptyLibrary(own);
  }
});

it('a background that was stopped is woken by the next click', async () => {
  await visit(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /打开/);
  const [document] = await waitForRows(own, 'documents', 1);
  expect(document?.docNumber).toBe('粤府函〔2020〕328号');
});

it('a reloaded extension gives the page back before its new reader starts', async () => {
  await visit(COPY);
  await Popup.wake(extension, page);
  await waitForPaint(page);
  const before = await markup(page);
  await openBar(page);
  await press(page, 'radio', /香港/);
  await page.waitForFunction(() => document.documentElement.lang === 'zh-HK');
  await page.waitForTimeout(400);
  expect(await markup(page)).not.toBe(before);
  await extension.reload();
  own = await ownPage(extension);
  await Popup.wake(extension, page);
  await waitForPaint(page);
  expect(await markup(page)).toBe(before);
  expect(await page.locator('mingce-bar').count()).toBe(1);
});
