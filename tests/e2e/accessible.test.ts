// Our own pages: axe finds nothing, nothing runs off a narrow screen, and the keyboard reaches what the mouse does.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { type Extension, launchExtension } from './harness/extension';

const CORPUS = 'library.html#/corpus/002-01';
const FOUND = `library.html#/search?q=${encodeURIComponent('数字经济')}&kind=policy`;

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.context.newPage();
});
afterAll(() => extension?.close());

async function show(path: string, colorScheme: 'light' | 'dark', width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.goto('about:blank');
  await page.goto(extension.page(path));
  await page.locator('#root > *').waitFor();
  if (path.startsWith('library')) await page.getByText(/份文件$/).waitFor({ state: 'attached' });
  if (path === CORPUS) await page.locator('article h1').waitFor();
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['popup.html', 'options.html', 'library.html', CORPUS, FOUND])(
    'axe has nothing to say of %s',
    async (path) => {
      await show(path, colorScheme, path === 'popup.html' ? 380 : 1280);
      expect(await objections(page)).toEqual([]);
    },
  );
});

it.each([320, 480, 720, 1024, 1600])('the library fits a window %i px wide', async (width) => {
  for (const path of ['library.html', CORPUS, FOUND, 'options.html']) {
    await show(path, 'light', width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

it('the popup is used without a mouse: / searches, arrows choose, Enter opens', async () => {
  await show('popup.html', 'light', 380);
  await page.getByRole('tab', { name: /已存/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: /^国家/ }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('粵港澳大灣區發展規劃綱要');
  await page.locator('[data-row] mark').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toMatch(/^\/library\.html#\/corpus\/000-\d+\?q=/);
});
