// The popup's lists: what they hold, and that all of it is reached by keyboard.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage } from './harness/library';
import { madeId, madeTitle, makeLibrary } from './harness/made-library';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  const library = await extension.context.newPage();
  await library.goto(extension.page('library.html'));
  await library.getByText(/份文件$/).waitFor();
  await library.close();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await page?.close();
  page = await ownPage(extension);
  await emptyLibrary(page);
  await page.setViewportSize({ width: 380, height: 600 });
});

it('shows its first rows and both counts at 10,000 documents, having read a few', async () => {
  await makeLibrary(page, 10_000);
  await page.goto(extension.page('popup.html'));
  await page.getByRole('tab', { name: '已存 10000' }).waitFor();
  await page.getByRole('tab', { name: /^期限 \d+$/ }).waitFor();
  expect(await page.locator('[data-row]').count()).toBeLessThan(30);
});

it('is there for the page and the search while the disk takes its time', async () => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto(extension.page('popup.html'));
  await page.getByRole('searchbox').waitFor();
  await page.locator('[aria-busy]').waitFor();
  await page.getByRole('tab', { name: '种子文库 23' }).click();
  expect(await page.locator('[data-row]').count()).toBe(23);
});

it('reads on as one scrolls', async () => {
  await makeLibrary(page, 60);
  await page.goto(extension.page('popup.html'));
  await page.getByText(madeTitle(0)).waitFor();
  expect(await page.locator('[data-row]').count()).toBeLessThan(30);
  for (let i = 0; i < 6; i++) {
    await page.getByRole('tabpanel').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.waitForTimeout(150);
  }
  await page.getByText(madeTitle(59)).waitFor();
});

it('lists the coming deadlines, this month’s first, the nearest first', async () => {
  await makeLibrary(page, 60);
  await page.goto(extension.page('popup.html'));
  await page.getByRole('tab', { name: '期限 60' }).click();
  const dates = await page
    .getByRole('tabpanel')
    .getByText(/^\d{4}-\d\d-\d\d$/)
    .allTextContents();
  expect(dates.length).toBeGreaterThan(10);
  expect(dates).toEqual([...dates].sort());
  expect(await objections(page)).toEqual([]);
});

it('finds as one types, saved or bundled, with the words in their surroundings; Esc brings the lists back', async () => {
  await page.goto(extension.page('popup.html'));
  await page.getByRole('searchbox').fill('数字经济');
  await page.locator('[data-row] mark').first().waitFor();
  for (const text of await page.locator('[data-row] mark').allTextContents())
    expect(text).toMatch(/^[数數]字[经經][济濟]$/);
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /已存/ }).waitFor();
});

it('opens what was chosen: Enter here, Ctrl+Enter in a tab behind', async () => {
  await makeLibrary(page, 5);
  await page.goto(extension.page('popup.html'));
  await page.getByText(madeTitle(0)).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const behind = extension.context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  expect((await behind).url()).toBe(extension.page(`library.html#/saved/${madeId(1)}`));
  expect(page.isClosed()).toBe(false);
  await (await behind).close();
  await page.keyboard.press('ArrowUp');
  const opened = extension.context.waitForEvent('page');
  // The popup closes itself.
  await page.keyboard.press('Enter').catch(() => undefined);
  await (await opened).waitForURL(extension.page(`library.html#/saved/${madeId(0)}`));
  await (await opened).close();
});

it('says what to do while nothing is saved', async () => {
  await page.goto(extension.page('popup.html'));
  await page.getByText('还没有存入文件。打开一个政策页面，按“存入文库”。').waitFor();
});
