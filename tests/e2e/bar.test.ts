// The marks and the bar live on through what a page and its reader do: cleared registries, emptied bodies, dragging.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { isThere, openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { boxOf, rest, wordsOf } from './harness/look';
import { markup, painted, waitForPaint } from './harness/painted';
import { Popup } from './harness/popup';
import { COPY, OFFICIAL, PICTURE } from './harness/server';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await see(page, 'button', /^明策 \d+$/);
});
afterEach(() => page.close());

const CARD = /./;
const card = () => wordsOf(page, 'dialog', CARD);

it('none of the page is touched while cards come and go, and marks follow the script', async () => {
  const before = await markup(page);
  await openBar(page);
  await page.keyboard.press('n');
  await see(page, 'dialog', CARD);
  await press(page, 'radio', /简体/);
  await page.waitForTimeout(600);
  await page.keyboard.press('n');
  await page.waitForTimeout(400);
  expect(await card()).toContain('粤港澳');
  await press(page, 'radio', /原文/);
  await page.waitForTimeout(400);
  await page.keyboard.press('Escape');
  expect(await markup(page)).toBe(before);
});

it('a page that clears the registry gets its marks back; one that clears it in a loop starts none of ours', async () => {
  const marks = await painted(page);
  await page.evaluate(() => CSS.highlights.clear());
  await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 5_000 });
  expect(await painted(page)).toEqual(marks);
  const sets = await page.evaluate(async () => {
    let back = 0;
    const end = Date.now() + 4_000;
    while (Date.now() < end) {
      if (CSS.highlights.size > 0) back++;
      CSS.highlights.clear();
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    return back;
  });
  expect(sets).toBeLessThanOrEqual(4);
});

it('a page that empties its body and fills it again has its marks and its cards again', async () => {
  await page.evaluate(() => {
    const body = document.querySelector('#UCAP-CONTENT');
    const before = body?.innerHTML ?? '';
    body?.replaceChildren();
    setTimeout(() => {
      if (body) body.innerHTML = before;
    }, 600);
  });
  await page.waitForFunction(
    () =>
      document.querySelector('#UCAP-CONTENT')?.textContent !== '' &&
      [...CSS.highlights].some(
        ([name, marks]) =>
          name.startsWith('mingce-target') && [...marks].some(({ startContainer }) => startContainer.isConnected),
      ),
    undefined,
    { timeout: 10_000 },
  );
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
});

it('cards come at another text size, and after going away and back', async () => {
  await page.evaluate(() => {
    document.documentElement.style.zoom = '1.5';
  });
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  await page.goto(COPY);
  await page.goBack();
  await waitForPaint(page);
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
});

it('nothing of ours is printed but the marks', async () => {
  await openBar(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('mingce-bar') as Element).display)).toBe(
    'none',
  );
  expect((await painted(page)).target?.length).toBeGreaterThan(20);
});

it('the seal stands clear of what the page holds at its corner, until it is put elsewhere', async () => {
  await page.evaluate(() => {
    const widget = document.createElement('button');
    widget.style.cssText = 'position:fixed;right:20px;bottom:20px;width:56px;height:56px';
    document.body.append(widget);
    window.dispatchEvent(new Event('resize'));
  });
  const seal = await boxOf(page, 'button', /^明策 \d+$/);
  const height = await page.evaluate(() => innerHeight);
  expect(seal.bottom).toBeLessThanOrEqual(height - 76);
  expect(seal.bottom).toBeGreaterThan(height - 140);
});

it('the bar stays where it is dragged, on the next page too, and inside the view', async () => {
  const seal = await boxOf(page, 'button', /^明策 \d+$/);
  await page.mouse.move(seal.left + 20, seal.top + 20);
  await page.mouse.down();
  await page.mouse.move(seal.left - 300, seal.top - 200, { steps: 6 });
  await page.mouse.up();
  const moved = await boxOf(page, 'button', /^明策 \d+$/);
  expect(Math.round(seal.left - moved.left)).toBe(320);
  expect(Math.round(seal.top - moved.top)).toBe(220);
  await page.waitForTimeout(200);
  await page.reload();
  const again = await boxOf(page, 'button', /^明策 \d+$/);
  expect(Math.round(again.left)).toBe(Math.round(moved.left));
  await page.setViewportSize({ width: 340, height: 300 });
  await openBar(page);
  const open = await boxOf(page, 'region', /明策/);
  expect(open.left).toBeGreaterThanOrEqual(0);
  expect(open.top).toBeGreaterThanOrEqual(0);
});

it('a saved page says since when', async () => {
  await openBar(page);
  expect(await wordsOf(page, 'region', /明策/)).toContain('官方网站 · 尚未存入文库');
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
  expect(await wordsOf(page, 'region', /明策/)).toMatch(/官方网站 · 已存 \d{4}-\d{2}-\d{2}/);
});

it('a page whose text is a picture says so, and can only be saved', async () => {
  await page.goto(PICTURE);
  await press(page, 'button', /^明策/);
  await see(page, 'button', /^只存网页/);
  expect(await wordsOf(page, 'region', /明策/)).toContain('全文在图片中，无法识别目标与期限。');
  expect(await isThere(page, 'switch', /标记/)).toBe(false);
  await press(page, 'button', /^只存网页/);
  await see(page, 'button', /^已存 · 打开/);
});

it('a copy leads to the site that issued it', async () => {
  await page.goto(COPY);
  const popup = await Popup.open(extension, page);
  await see(page, 'button', /^明策 \d+$/);
  await popup.close();
  await openBar(page);
  await see(page, 'link', /^www\.gd\.gov\.cn$/);
  expect(await wordsOf(page, 'region', /明策/)).toContain('不是官方网站，内容未经核实');
});
