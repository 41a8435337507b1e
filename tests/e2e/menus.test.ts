// The context menu. No driver opens the browser's own menus, so its event is raised in the background as the browser does.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openBar, press } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { waitForPaint } from './harness/painted';
import { NEWS, OFFICIAL } from './harness/server';

/** What is used of it inside the background. */
declare const chrome: {
  tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText: (what: object) => Promise<string> };
  contextMenus: { onClicked: { dispatch: (clicked: object, tab: object) => void } };
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

/** Chooses an item of ours on the page in front. */
const choose = (menuItemId: string, clicked: object = {}) =>
  extension.worker.evaluate(
    async ([id, more, url]) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      chrome.contextMenus.onClicked.dispatch({ menuItemId: id, ...more }, tab ?? {});
    },
    [menuItemId, clicked, page.url()] as const,
  );

const badge = () =>
  own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    return chrome.action.getBadgeText({ tabId: tab?.id });
  }, page.url());

it('saves the page', async () => {
  await visit(OFFICIAL);
  await waitForPaint(page);
  await choose('save-page');
  const [document] = await waitForRows(own, 'documents', 1);
  expect(document).toMatchObject({ docNumber: '粤府函〔2020〕328号', url: OFFICIAL });
  await expect.poll(badge).toBe('✓');
});

it('saves what is selected as a document of its own, in the original words', async () => {
  await visit(OFFICIAL);
  await waitForPaint(page);
  const select = () =>
    page.evaluate(() => {
      const [first, second] = document.querySelectorAll('#UCAP-CONTENT p:nth-child(n + 8)');
      if (!first || !second) throw new Error('too short');
      getSelection()?.setBaseAndExtent(first.firstChild ?? first, 2, second.firstChild ?? second, 4);
      return [first.textContent?.slice(2), second.textContent?.slice(0, 4)];
    });
  const words = await select();
  await openBar(page);
  await press(page, 'radio', /简体/);
  await expect.poll(select).not.toEqual(words);
  await choose('save-selection', { selectionText: 'x' });
  const [version] = await waitForRows(own, 'versions', 1);
  const blocks = version?.blocks as { text: string }[] | undefined;
  expect(blocks?.map(({ text }) => text)).toEqual(words);
  expect((await rows(own, 'documents'))[0]).toMatchObject({ kind: 'other', docNumber: null, url: OFFICIAL });
});

it('saves of what is selected no more than the page shows', async () => {
  await visit(OFFICIAL);
  await waitForPaint(page);
  const words = await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('#UCAP-CONTENT p:nth-child(n + 8)');
    if (!first || !second) throw new Error('too short');
    first.insertAdjacentHTML(
      'afterend',
      `<style>.TRS_Editor P{margin-top:0}.off{display:none}</style><script type="text/plain">var hits = 3;</script>
      <p style="display:none">隐藏的水印</p><p class="off">另一个<b>水印</b></p><p style="visibility:hidden">看不见<b>的</b></p>
      <button>复制</button><p style="visibility:hidden"><b style="visibility:visible">看得见的</b></p>
      <form><input name="matches"><input name="tagName"><p>表单里的话</p></form><div style="display:contents">没有框的话</div>`,
    );
    getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
    return [first.textContent, '看得见的', '表单里的话', '没有框的话', second.textContent];
  });
  await choose('save-selection', { selectionText: 'x' });
  const [version] = await waitForRows(own, 'versions', 1);
  const blocks = version?.blocks as { text: string }[] | undefined;
  expect(blocks?.map(({ text }) => text)).toEqual(words);
});

it('opens a link behind the page, saves it with its HTML and closes it', async () => {
  await visit(NEWS);
  const opened = extension.context.waitForEvent('page');
  await choose('save-link', { linkUrl: OFFICIAL });
  const behind = await opened;
  const [document] = await waitForRows(own, 'documents', 1);
  expect(document?.url).toBe(OFFICIAL);
  if (!behind.isClosed()) await behind.waitForEvent('close');
  expect(await rows(own, 'originals')).toHaveLength(1);
});

it('says on the icon when a link cannot be saved, and saves nothing', async () => {
  await visit(NEWS);
  await choose('save-link', { linkUrl: 'http://www.example.com/weather.html' });
  await expect.poll(badge).toBe('!');
  expect(await rows(own, 'documents')).toEqual([]);
});
