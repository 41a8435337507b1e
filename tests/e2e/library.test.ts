// The library page's reader on bundled documents.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Extension, launchExtension } from './harness/extension';

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

const open = async (id: string) => {
  await page.goto(extension.page(`library.html#/corpus/${id}`));
  await page.locator('article h1').waitFor();
};

it('lists the 23 documents; a click opens one, and the browser goes back and forward between them', async () => {
  await page.goto(extension.page('library.html'));
  const entries = page.locator('[data-row]');
  await entries.first().waitFor();
  await page.getByText('23 份文件').waitFor();
  const first = (await entries.nth(0).getAttribute('href')) ?? '';
  await entries.nth(0).click();
  await page.locator('article h1').waitFor();
  await entries.nth(1).click();
  await page.waitForFunction((hash) => location.hash !== hash, first);
  await page.goBack();
  await page.waitForFunction((hash) => location.hash === hash, first);
});

it('opens a document painted, with an outline that goes to its headings', async () => {
  await open('002-01');
  expect(await page.locator('mark').count()).toBeGreaterThan(20);
  const outline = page.getByRole('navigation', { name: '目录' });
  await outline.getByRole('button', { name: /保障措施/ }).click();
  const heading = page.getByRole('heading', { name: /^三、.*保障措施/ });
  expect((await heading.boundingBox())?.y).toBeLessThan(300);
  expect(await outline.locator('[aria-current]').textContent()).toMatch(/保障措施/);
});

it('shows it in another script with the marks on their words', async () => {
  await open('002-01');
  const mark = page
    .locator('mark')
    .filter({ hasText: /增加值/ })
    .first();
  expect(await mark.textContent()).toBe('全省數字經濟增加值力爭突破6萬億元');
  await page.getByRole('radio', { name: '简体' }).click();
  await page.getByText('全省数字经济增加值力争突破6万亿元').waitFor();
  expect(await mark.textContent()).toBe('全省数字经济增加值力争突破6万亿元');
});

it('sets a table that was flattened into one line as a table again', async () => {
  await open('004-06');
  const row = page.getByRole('row').filter({ hasText: '居民健康素养水平' });
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    '健康管理',
    '16',
    '居民健康素养水平(%)',
    '40',
    '预期性',
  ]);
});

it('the raw view strikes through what was removed and names the reason; spam is only counted', async () => {
  await open('001-01');
  expect(await page.locator('del').count()).toBe(0);
  await page.getByRole('switch', { name: '原貌' }).click();
  const gloss = page.locator('del', { hasText: '(shù)' }).first();
  expect(await gloss.getAttribute('title')).toBe('已去除：拼音注音');
  await open('003-01');
  await page.getByRole('switch', { name: '原貌' }).click();
  const spam = page.getByText(/^垃圾内容，\d+ 字，已隐藏$/).first();
  expect(await spam.getAttribute('title')).toMatch(/^SHA-256：[0-9a-f]{64}$/);
});

it.each([
  ['000-10', '全文在图片中，无法识别目标与期限。'],
  ['000-09', '全文在 PDF 附件中，这里没有正文。'],
])('says of %s why it has no text', async (id, words) => {
  await open(id);
  await page.getByText(words).waitFor();
});

it('says plainly that a document is not there', async () => {
  await page.goto(extension.page('library.html#/corpus/999-99'));
  await page.getByText('文库里没有这份文件').waitFor();
  await page.goto(extension.page('library.html#/saved/0000'));
  await page.getByText('文库里没有这份文件').waitFor();
});
