// The keyboard is not thrown back to the top of a page by what is done there, and a library seen through a slit scrolls as one.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary } from './harness/library';
import { madeId, madeTitle, makeLibrary } from './harness/made-library';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await page?.close();
  page = await extension.context.newPage();
  await page.goto(extension.page('library.html'));
  await page.getByText(/份文件$/).waitFor();
  await emptyLibrary(page);
  await makeLibrary(page, 8, { tags: [] });
  await page.goto('about:blank');
  await page.goto(extension.page(`library.html#/saved/${madeId(1)}?shelf=saved`));
  await page.getByRole('heading', { level: 1, name: madeTitle(1) }).waitFor();
});

/** What has the focus, by its tag; `BODY` is nothing. */
const held = (): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.activeElement?.tagName ?? ''))),
      ),
  );

it('a document is deleted and called back by keyboard', async () => {
  await page.getByRole('main').getByRole('button', { name: '删除', exact: true }).press('Enter');
  await page.getByRole('button', { name: '撤销' }).waitFor();
  expect(await held()).not.toBe('BODY');
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await page.getByRole('button', { name: '撤销' }).waitFor({ state: 'detached' });
  expect(await held()).not.toBe('BODY');
});

it('a click beside everything lets go of the focus', async () => {
  await page.getByRole('main').getByRole('button', { name: '删除', exact: true }).focus();
  await page.getByRole('heading', { level: 1 }).click();
  expect(await held()).toBe('BODY');
});

it('in a low view nothing is out of reach', async () => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(extension.page('library.html#/ledger'));
  await page.waitForTimeout(300);
  const { height, view } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    view: innerHeight,
  }));
  expect(height).toBeGreaterThan(view + 200);
});
