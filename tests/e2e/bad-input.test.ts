// Pages and moments that go wrong: a clear state each time, nothing lost, nothing twice.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { markup, painted, waitForPaint } from './harness/painted';
import { Popup } from './harness/popup';
import { COPY, EMPTY, ENGLISH, HUGE, OFFICIAL, RESTLESS } from './harness/server';

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
  await popup.until(`document.body.innerText.includes('不是政策页')`);
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
