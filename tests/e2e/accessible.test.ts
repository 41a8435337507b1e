// Our own pages: axe finds nothing, nothing runs off a narrow screen, and the keyboard reaches what the mouse does.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { type Extension, launchExtension } from './harness/extension';

const CORPUS = 'library.html#/corpus/002-01';

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
  if (path === CORPUS) await page.locator('article h1').waitFor();
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['popup.html', 'options.html', 'library.html', CORPUS])('axe has nothing to say of %s', async (path) => {
    await show(path, colorScheme, path === 'popup.html' ? 380 : 1280);
    expect(await objections(page)).toEqual([]);
  });
});

it.each([320, 480, 720, 1024, 1600])('the library fits a window %i px wide', async (width) => {
  for (const path of ['library.html', CORPUS, 'options.html']) {
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
  await page.keyboard.type('粵港澳大灣區');
  await page.keyboard.press('ArrowDown');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toMatch(/^\/library\.html#\/corpus\/000-\d+$/);
});

it('the interface speaks four languages, chosen in the options, at once', async () => {
  await show('options.html', 'light');
  for (const [language, word] of [
    ['zh-HK', '設定'],
    ['zh-TW', '設定'],
    ['en', 'Settings'],
    ['zh-CN', '设置'],
  ] as const) {
    await page.getByRole('combobox').first().selectOption(language);
    await page.getByRole('heading', { level: 1, name: word }).waitFor();
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  }
});
