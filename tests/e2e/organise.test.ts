// Putting the library in order: stars, tags, many documents at once. The background writes; what is seen follows.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, rows } from './harness/library';
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
  await page.goto(extension.page('library.html#/search?shelf=saved'));
  await shown(8);
});

const shown = (n: number) => page.getByText(`${n} 份文件`, { exact: true }).first().waitFor();
const filter = (name: string) => page.getByRole('complementary').getByRole('checkbox', { name }).first();
const saved = async (i: number) => (await rows(page, 'documents')).find(({ id }) => id === madeId(i));
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await holds()) return;
    await page.waitForTimeout(50);
  }
  throw new Error('it never came true');
}

it('a tag is given to a document by keyboard, suggested to the next, and filtered by', async () => {
  for (const i of [1, 2]) {
    await page.goto(extension.page(`library.html#/saved/${madeId(i)}?shelf=saved`));
    await page.getByRole('heading', { level: 1, name: madeTitle(i) }).waitFor();
    await page.getByRole('button', { name: '加标签' }).press('Enter');
    const field = page.getByRole('combobox', { name: '新标签' });
    if (i === 1) await field.fill('大湾区');
    else {
      await field.fill('湾');
      await page.getByRole('option', { name: '大湾区' }).waitFor();
      await field.press('ArrowDown');
    }
    await field.press('Enter');
    await page.getByRole('button', { name: '去掉标签“大湾区”' }).waitFor();
    await field.press('Escape');
  }
  await filter('大湾区').check();
  await shown(2);
  await page.getByRole('button', { name: '去掉标签“大湾区”' }).click();
  await shown(1);
});

it('a star is set in the list and filtered by', async () => {
  await page
    .locator('li')
    .filter({ hasText: madeTitle(3) })
    .getByRole('button', { name: '加星' })
    .click();
  await until(async () => (await saved(3))?.starred === true);
  await until(async () => (await page.getByRole('button', { name: '取消加星' }).count()) === 2);
  await filter('加星').check();
  // The made library has one of its own.
  await shown(2);
});

it('all that is shown is selected, tagged, starred and deleted at once, and deleting is undone', async () => {
  await page.getByRole('button', { name: '选择' }).click();
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByText('已选 8 份').waitFor();
  await page.getByRole('button', { name: '加标签' }).click();
  await page.getByRole('combobox', { name: '新标签' }).fill('一起');
  await page.keyboard.press('Enter');
  await until(async () => (await rows(page, 'documents')).every(({ tags }) => String(tags) === '一起'));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '加星' }).first().click();
  await until(async () => (await rows(page, 'documents')).every(({ starred }) => starred === true));
  expect(await objections(page)).toEqual([]);
  await page.getByRole('checkbox', { name: `选择《${madeTitle(0)}》` }).uncheck();
  await page.getByRole('button', { name: '删除 7 份' }).click();
  await shown(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await shown(8);
});

it('a tag is renamed everywhere, and deleted everywhere after a second press', async () => {
  await page.getByRole('button', { name: '选择' }).click();
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByRole('button', { name: '加标签' }).click();
  await page.getByRole('combobox', { name: '新标签' }).fill('旧名');
  await page.keyboard.press('Enter');
  await filter('旧名').waitFor();
  await page.getByRole('button', { name: '管理标签' }).click();
  const dialog = page.getByRole('dialog', { name: '管理标签' });
  await dialog.getByRole('button', { name: '给“旧名”改名' }).click();
  await dialog.getByRole('textbox').fill('新名');
  await page.keyboard.press('Enter');
  await dialog.getByText('新名').waitFor();
  expect((await saved(5))?.tags).toEqual(['新名']);
  expect(await objections(page)).toEqual([]);
  await dialog.getByRole('button', { name: '删除标签“新名”' }).click();
  await dialog.getByRole('button', { name: '确定删除' }).click();
  await dialog.getByText('还没有标签。').waitFor();
  expect((await saved(5))?.tags).toEqual([]);
});
