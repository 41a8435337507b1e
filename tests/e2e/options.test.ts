// The options: every choice is kept, and its effect is seen at once, here and on the pages that are open.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { isThere, openBar, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { pointOf, rest } from './harness/look';
import { waitForPaint } from './harness/painted';
import { OFFICIAL } from './harness/server';

const WORDS = '全省累計建成5G基站達22萬個';

let extension: Extension;
let options: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await options?.close();
  options = await extension.context.newPage();
  await options.goto(extension.page('options.html'));
  await options.getByRole('heading', { name: '标记' }).waitFor();
});

/** What the browser paints behind a finding of a kind, as it computes it. */
const paintOf = (page: Page, brush: string, property: 'backgroundColor' | 'textDecorationLine') =>
  page.evaluate(
    ([name, key]) => getComputedStyle(document.body, `::highlight(mingce-${name}-light)`)[key as 'backgroundColor'],
    [brush, property],
  );

it('a kind that is switched off is painted no more, on pages that are open and in the library', async () => {
  const page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  expect(await paintOf(page, 'target', 'backgroundColor')).toBe('rgb(248, 236, 198)');
  await options.getByRole('switch', { name: '目标' }).click();
  await page.waitForFunction(
    () => getComputedStyle(document.body, '::highlight(mingce-target-light)').backgroundColor === 'rgba(0, 0, 0, 0)',
  );
  expect(await paintOf(page, 'deadline', 'textDecorationLine')).toBe('underline');
  const library = await extension.context.newPage();
  await library.goto(extension.page('library.html#/corpus/002-01'));
  await library.locator('mark[data-brush~="deadline"]').first().waitFor();
  expect(await library.locator('mark[data-brush~="target"]').count()).toBe(0);
  await options.getByRole('switch', { name: '目标' }).click();
  await library.locator('mark[data-brush~="target"]').first().waitFor();
  await page.waitForFunction(
    () => getComputedStyle(document.body, '::highlight(mingce-target-light)').backgroundColor === 'rgb(248, 236, 198)',
  );
  await library.close();
  await page.close();
});

it('no card opens over a kind that is switched off, nor is it walked to, on pages that are open and on later ones', async () => {
  const page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await rest(page, 'target', WORDS);
  const { x, y } = await pointOf(page, 'target', WORDS);
  const top = await page.evaluate(() => scrollY);
  await options.getByRole('switch', { name: '目标' }).click();
  const isPainted = () => [...CSS.highlights.keys()].some((name) => name.startsWith('mingce-target'));
  for (const visit of ['open', 'later']) {
    if (visit === 'later') await page.reload();
    expect((await waitForPaint(page)).deadline?.length).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(isPainted)).toBe(false);
    await page.evaluate((at) => scrollTo({ top: at, behavior: 'instant' }), top);
    await page.waitForTimeout(200);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await page.waitForTimeout(400);
    expect(await isThere(page, 'dialog', /./)).toBe(false);
    await openBar(page);
    await page.keyboard.press('n');
    await see(page, 'dialog', /./);
    expect(await isThere(page, 'dialog', /^(量化目标|里程碑)/)).toBe(false);
    await page.keyboard.press('Escape');
  }
  await options.getByRole('switch', { name: '目标' }).click();
  await page.waitForFunction(isPainted);
  await rest(page, 'target', WORDS);
  await page.close();
});

it('a colour is chosen by keyboard and seen on pages that are open, and on those opened later', async () => {
  const page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  const group = options.getByRole('group', { name: '目标的颜色' });
  await group.getByRole('radio', { name: '金' }).focus();
  for (let i = 0; i < 3; i++) {
    await options.keyboard.press('ArrowRight');
    // A choice is a setting: it is there when it has been stored.
    await options.waitForTimeout(250);
  }
  await expect.poll(() => group.getByRole('radio', { name: '绿' }).isChecked()).toBe(true);
  const isGreen = () =>
    getComputedStyle(document.body, '::highlight(mingce-target-light)').backgroundColor === 'rgb(223, 240, 225)';
  await page.waitForFunction(isGreen);
  await page.reload();
  await page.waitForFunction(isGreen);
  await group.getByRole('radio', { name: '金' }).click();
  await page.close();
});

it('documents open in the script that was chosen, and a sample shows it', async () => {
  const sample = options.getByTestId('script-sample');
  expect(await sample.textContent()).toContain('为群众办实事');
  await options.getByRole('radio', { name: '香港繁体' }).click();
  await options
    .getByText('為羣眾辦實事')
    .or(options.getByText('為群眾辦實事'))
    .or(options.getByText('羣衆'))
    .first()
    .waitFor();
  const library = await extension.context.newPage();
  await library.goto(extension.page('library.html#/corpus/003-01'));
  await library.locator('article h1').waitFor();
  expect(await library.getByRole('radio', { name: '香港繁体' }).getAttribute('aria-checked')).toBe('true');
  await library.close();
  await options.getByRole('radio', { name: '原文' }).click();
});

it('terms of one’s own are added, taken out as a file, taken away and brought in again', async () => {
  await options.getByRole('textbox', { name: '原文的词' }).fill('粤省事');
  await options.getByRole('textbox', { name: '转成' }).fill('粤省事');
  await options.keyboard.press('Enter');
  const term = options.getByRole('list', { name: '自订词语' }).getByRole('listitem');
  await term.first().waitFor();
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: '导出' }).first().click();
  const path = await (await downloading).path();
  expect(readFileSync(path, 'utf8')).toBe('粤省事\t粤省事\n');
  await options.getByRole('button', { name: '去掉“粤省事”' }).click();
  await term.first().waitFor({ state: 'detached' });
  await options.locator('#script input[type="file"]').setInputFiles({
    name: 'terms.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('粤省事\t粤省事\n台=臺\n看不懂的一行\n'),
  });
  await options.getByText('读入 2 个词。').waitFor();
  await options.getByText('1 行看不懂').waitFor();
  expect(await term.count()).toBe(2);
});

it('the shortcuts are the browser’s own, with the way to change them', async () => {
  const shortcuts = options.getByRole('region', { name: '快捷键' });
  await shortcuts.getByText('存入文库').waitFor();
  expect(await shortcuts.locator('kbd').allTextContents()).toEqual(expect.arrayContaining(['Alt', 'M', 'S']));
});

it('the theme and the language change at once, and axe has nothing to say of either', async () => {
  await options.getByRole('combobox', { name: '明暗' }).selectOption('dark');
  await options.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(await objections(options)).toEqual([]);
  await options.getByRole('combobox', { name: '明暗' }).selectOption('auto');
  for (const [language, word] of [
    ['zh-HK', '設定'],
    ['zh-TW', '設定'],
    ['en', 'Settings'],
    ['zh-CN', '设置'],
  ] as const) {
    await options.locator('#language').selectOption(language);
    await options.getByRole('heading', { level: 1, name: word }).waitFor();
    await options.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    expect(await objections(options)).toEqual([]);
  }
});
