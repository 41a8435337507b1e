// The first tour: shown once, on a bundled document, in four languages, by keyboard, and it can be skipped.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { type Extension, launchExtension } from './harness/extension';

/** What is used of it inside the background. */
declare const chrome: {
  storage: {
    local: { get: (key: string) => Promise<{ settings: { toured: boolean } }>; set: (items: object) => Promise<void> };
  };
};

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await page?.close();
  page = await extension.context.newPage();
});

async function comeAnew(language: string): Promise<void> {
  await extension.worker.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 2, language: chosen, toured: false } }),
    language,
  );
  await page.goto(extension.page('library.html'));
}
const card = () => page.getByRole('dialog');
/** The card is gone before it is written down that it is not to come again. */
async function untilNoted(): Promise<void> {
  await card().waitFor({ state: 'detached' });
  await expect
    .poll(() => extension.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings.toured))
    .toBe(true);
}

it.each([
  ['zh-CN', '明策替你标注', '开始使用'],
  ['zh-HK', '明策替你標註', '開始使用'],
  ['zh-TW', '明策替你標註', '開始使用'],
  ['en', 'Mingce marks the text for you', 'Start'],
])('in %s it leads through four cards by the Enter key, and does not come again', async (language, first, last) => {
  await comeAnew(language);
  await card().getByRole('heading', { name: first }).waitFor();
  expect(await page.evaluate(() => location.hash)).toBe('#/corpus/002-01');
  expect(await objections(page)).toEqual([]);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
  await card().getByRole('button', { name: last }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await untilNoted();
  await page.goto('about:blank');
  await page.goto(extension.page('library.html'));
  await page.locator('[data-row]').first().waitFor();
  expect(await card().count()).toBe(0);
});

it('is skipped by Esc and by its button, for good', async () => {
  await comeAnew('zh-CN');
  await card().waitFor();
  await page.keyboard.press('Escape');
  await untilNoted();
  await comeAnew('zh-CN');
  await card().getByRole('button', { name: '跳过' }).click();
  await untilNoted();
});

it.each([320, 768, 1600])('keeps its cards inside a window %i px wide', async (width) => {
  await page.setViewportSize({ width, height: 640 });
  await comeAnew('en');
  for (const step of ['marks', 'script', 'search', 'save']) {
    const box = await page.locator(`[data-step="${step}"]`).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 640).toBe(true);
    await page.keyboard.press('Enter');
  }
});

it('leaves those in peace who have used Mingce before', async () => {
  await extension.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN', theme: 'auto' } }),
  );
  await page.goto(extension.page('library.html'));
  await page.locator('[data-row]').first().waitFor();
  expect(await card().count()).toBe(0);
});
