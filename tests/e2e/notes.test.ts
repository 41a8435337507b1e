// The reader's own highlights and notes: on a page, in the library, found again in another version, never lost.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { isThere, openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { boxOf, pointOf, rest, wordsOf } from './harness/look';
import { markup, painted, waitForPaint } from './harness/painted';
import { OFFICIAL } from './harness/server';

let extension: Extension;
let own: Page;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  own = await ownPage(extension);
});
afterAll(() => extension?.close());
beforeEach(async () => {
  page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await see(page, 'button', /^明策 \d+$/);
  // Notes come after the first paint.
  await page.waitForTimeout(400);
});
afterEach(async () => {
  await page.close();
  await emptyLibrary(own);
});

/** Selects the first place of some words on a page, as a pointer would leave it. */
const select = (where: Page, words: string, root = 'body'): Promise<void> =>
  where.evaluate(
    ([wanted, inside]) => {
      const walker = document.createTreeWalker(document.querySelector(inside) as Element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at < 0 || node.parentElement?.closest('script,style,nav')) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`${wanted} is not there`);
    },
    [words, root] as const,
  );
const noted = async (): Promise<string[] | undefined> => (await painted(page)).note;
const untilNoted = async (words: string[]): Promise<void> => {
  for (let i = 0; i < 100 && JSON.stringify(await noted()) !== JSON.stringify(words); i++)
    await page.waitForTimeout(50);
  expect(await noted()).toEqual(words);
};
const WORDS = '基礎設施建設';

it('a selection is marked by one click, which saves the page and says so', async () => {
  const before = await markup(page);
  await select(page, WORDS);
  await press(page, 'button', /^划线/);
  await untilNoted([WORDS]);
  const [note] = await waitForRows(own, 'notes', 1);
  expect(note).toMatchObject({ quote: WORDS, text: '' });
  await see(page, 'StaticText', /^已划线，此页已存入文库$/);
  expect(await rows(own, 'documents')).toHaveLength(1);
  expect(await markup(page)).toBe(before);
  await openBar(page);
  await see(page, 'button', /^已存 · 打开/);
});

it("a selection's tools and a finding's card are never open together", async () => {
  const card = () => isThere(page, 'dialog', /./);
  const tools = () => isThere(page, 'button', /^划线/);
  const { x, y } = await pointOf(page, 'target', '5G基站達22萬個');
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await see(page, 'dialog', /./);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.up();
  await see(page, 'button', /^划线/);
  expect(await card()).toBe(false);
  for (let i = 0; i < 4; i++) {
    await page.mouse.move(x + (i % 2), y);
    await page.waitForTimeout(200);
    expect(await card()).toBe(false);
  }
  await openBar(page);
  await page.evaluate(() => getSelection()?.modify('extend', 'forward', 'character'));
  await see(page, 'button', /^划线/);
  await page.keyboard.press('n');
  await see(page, 'dialog', /./);
  expect(await tools()).toBe(false);
  await page.keyboard.press('Escape');
  await rest(page, 'target', '5G基站達22萬個');
  expect(await tools()).toBe(false);
});

it('a note says that it saves the page, is written by keyboard, comes back on the next visit, and is changed there', async () => {
  await select(page, WORDS);
  await press(page, 'button', /^批注/);
  expect(await wordsOf(page, 'dialog', /批注/)).toContain('此页还没有存入文库，保存批注时会一并存入。');
  await page.keyboard.type('n 要跟进 p');
  expect(await isThere(page, 'dialog', /^(?!批注)/)).toBe(false);
  await page.keyboard.press('Control+Enter');
  await untilNoted([WORDS]);
  const [note] = await waitForRows(own, 'notes', 1);
  expect(note).toMatchObject({ quote: WORDS, text: 'n 要跟进 p' });
  await page.reload();
  await untilNoted([WORDS]);
  await page.keyboard.press('Shift+N');
  await see(page, 'dialog', /批注/);
  await page.keyboard.press('End');
  await page.keyboard.type('！');
  await page.keyboard.press('Control+Enter');
  for (let i = 0; i < 40 && (await rows(own, 'notes'))[0]?.text !== 'n 要跟进 p！'; i++) await page.waitForTimeout(50);
  expect((await rows(own, 'notes'))[0]).toMatchObject({ text: 'n 要跟进 p！' });
});

it('Esc leaves the pad and keeps nothing; deleting can be undone', async () => {
  await select(page, WORDS);
  await press(page, 'button', /^批注/);
  await page.keyboard.type('不要');
  await page.keyboard.press('Escape');
  expect(await isThere(page, 'dialog', /批注/)).toBe(false);
  expect(await rows(own, 'notes')).toHaveLength(0);
  await select(page, WORDS);
  await press(page, 'button', /^划线/);
  await untilNoted([WORDS]);
  await page.keyboard.press('Shift+N');
  await press(page, 'button', /^删除/);
  await untilNoted([]);
  await press(page, 'button', /^撤销/);
  await untilNoted([WORDS]);
  expect(await rows(own, 'notes')).toHaveLength(1);
});

it('what is selected while the page is converted is noted in its original words, and marks follow the script', async () => {
  await openBar(page);
  await press(page, 'radio', /简体/);
  await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  await page.waitForTimeout(500);
  await select(page, '基础设施建设');
  await press(page, 'button', /^划线/);
  await untilNoted(['基础设施建设']);
  expect((await waitForRows(own, 'notes', 1))[0]).toMatchObject({ quote: WORDS });
  await press(page, 'radio', /原文/);
  await untilNoted([WORDS]);
});

it("a finding's card leads to a note on its words", async () => {
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  await press(page, 'button', /^批注/);
  await see(page, 'dialog', /^批注$/);
  await page.keyboard.type('问通信管理局');
  await page.keyboard.press('Control+Enter');
  await untilNoted(['全省累計建成5G基站達22萬個']);
});

it('the pad stands in view and clear of its words', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await select(page, WORDS);
  await press(page, 'button', /^批注/);
  const box = await boxOf(page, 'dialog', /^批注$/);
  const words = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON());
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(360);
  expect(box.bottom).toBeLessThanOrEqual(640);
  expect(box.top >= words.bottom || box.bottom <= words.top).toBe(true);
});

it('a note is found again where its paragraph has moved and changed; one whose words are gone is listed as lost', async () => {
  await select(page, '全省累計建成5G基站達22萬個');
  await press(page, 'button', /^划线/);
  await untilNoted(['全省累計建成5G基站達22萬個']);
  await select(page, '省發展改革委');
  await press(page, 'button', /^划线/);
  await waitForRows(own, 'notes', 2);
  const lost = (await rows(own, 'notes')).find(({ quote }) => quote === '省發展改革委');
  await page.evaluate((around) => {
    const body = document.querySelector('#UCAP-CONTENT') as Element;
    const all = [...body.querySelectorAll('p')];
    const moved = all.find((p) => p.textContent?.includes('5G基站達22萬個')) as Element;
    moved.textContent = (moved.textContent ?? '').replace('22萬', '25萬');
    body.prepend(moved);
    for (const p of all) if (p.textContent?.includes(around)) p.remove();
  }, String(lost?.before).split('\n').at(-1)?.slice(-12) || '省發展改革委');
  await untilNoted(['全省累計建成5G基站達25萬個']);
  await openBar(page);
  await press(page, 'button', /^存为新版本/);
  await see(page, 'button', /^已存 · 打开/);
  const [saved] = await waitForRows(own, 'documents', 1);
  const library = await extension.context.newPage();
  await library.goto(extension.page(`library.html#/saved/${saved?.id}`));
  await library.getByRole('complementary', { name: '批注' }).getByText('原文已改，找不到位置').waitFor();
  expect(await library.locator('mark', { hasText: '25萬' }).count()).toBeGreaterThan(0);
  await library.close();
});

it('in the library a selection is noted by keyboard, changed, deleted, undone, and exported with its source', async () => {
  await openBar(page);
  await press(page, 'button', /^存入文库/);
  const [saved] = await waitForRows(own, 'documents', 1);
  const library = await extension.context.newPage();
  await library.setViewportSize({ width: 1700, height: 900 });
  await library.goto(extension.page(`library.html#/saved/${saved?.id}`));
  await library.locator('article h1').waitFor();
  await select(library, WORDS, 'article');
  await library.getByRole('toolbar').waitFor();
  await library.keyboard.press('n');
  await library.keyboard.type('看附件');
  await library.keyboard.press('Control+Enter');
  const margin = library.getByRole('complementary', { name: '批注' });
  await margin.getByText('看附件').waitFor();
  expect((await waitForRows(own, 'notes', 1))[0]).toMatchObject({ quote: WORDS, text: '看附件' });
  const mark = await library.locator('mark', { hasText: WORDS }).first().boundingBox();
  const card = await margin.locator('li').boundingBox();
  expect(Math.abs((mark?.y ?? 0) - (card?.y ?? 999))).toBeLessThan(60);
  await margin.getByRole('button', { name: '修改' }).press('Enter');
  await library.keyboard.type('二');
  await library.keyboard.press('Control+Enter');
  await margin.getByText(/看附件二|二看附件/).waitFor();
  await margin.getByRole('button', { name: '删除' }).press('Enter');
  await margin.waitFor({ state: 'detached' });
  await library.getByRole('button', { name: '撤销' }).press('Enter');
  await margin.getByText(/看附件/).waitFor();
  await library.goto(extension.page('library.html#/notes'));
  await library.getByRole('heading', { name: '1 条批注' }).waitFor();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: '导出 Markdown' }).press('Enter');
  const stream = await (await downloading).createReadStream();
  let text = '';
  for await (const chunk of stream) text += chunk;
  for (const part of [`> ${WORDS}`, '看附件', '粤府函〔2020〕328号', OFFICIAL, '2020-11-03'])
    expect(text).toContain(part);
  await library.close();
});
