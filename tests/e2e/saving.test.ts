// Saving for good: versions and their differences, the trash, the page kept with its save, and a background that is
// stopped at any moment.
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { waitForPaint } from './harness/painted';
import { Popup } from './harness/popup';
import { officialPage } from './harness/sample-pages';
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
});
afterEach(async () => {
  for (const each of extension.context.pages()) if (each !== own) await each.close();
  await emptyLibrary(own);
});

/** Opens the official page, as it is or with some of its text replaced. */
async function visit(...replaced: [from: string | RegExp, to: string][]): Promise<void> {
  const html = replaced.reduce((text, [from, to]) => text.replace(from, to), officialPage());
  await page.unroute(OFFICIAL);
  await page.route(OFFICIAL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(OFFICIAL);
  await waitForPaint(page);
}

async function save(): Promise<string> {
  await openBar(page);
  await press(page, 'button', /^存/);
  await see(page, 'button', /打开/);
  const [document] = await rows(own, 'documents');
  return String(document?.id);
}

const library = async (place: string): Promise<Page> => {
  const opened = await extension.context.newPage();
  await opened.goto(extension.page(`library.html${place}`));
  return opened;
};

const CHANGES: [string | RegExp, string][] = [
  ['突破6萬億元', '突破7萬億元'],
  ['到2022年', '到2023年'],
];

describe('a page that has changed since it was saved', () => {
  it('says so on the next visit, in how many clauses; the differences can be seen before they are saved', async () => {
    await visit();
    const id = await save();
    await visit(...CHANGES);
    await openBar(page);
    await see(page, 'button', /^存为新版本/);
    const popup = await Popup.open(extension, page);
    await popup.until(`document.body.innerText.includes('与已存版本相比有 2 条改动')`);
    await popup.close();
    expect(await rows(own, 'versions')).toHaveLength(1);

    const opened = extension.context.waitForEvent('page');
    await press(page, 'button', /^看改动/);
    const shown = await opened;
    await shown.waitForURL(extension.page(`library.html#/saved/${id}/now`));
    await shown.getByText('从版本 1到网页现在（未存）：2 条改动').waitFor();
    expect((await shown.locator('article ins').allTextContents()).join()).toContain('力爭突破7萬億元');
    expect((await shown.locator('article del').allTextContents()).join()).toContain('力爭突破6萬億元');
    expect(await objections(shown)).toEqual([]);
    const facts = shown.getByRole('region', { name: '目标与期限的改动' });
    expect(await facts.textContent()).toContain('期限 2022-12-31 → 2023-12-31');
  });

  it('is saved as a new version of the same document, and both can be read', async () => {
    await visit();
    const id = await save();
    await visit(...CHANGES);
    expect(await save()).toBe(id);
    expect(await rows(own, 'documents')).toHaveLength(1);
    expect(await rows(own, 'versions')).toHaveLength(2);

    const shown = await library(`#/saved/${id}`);
    await shown.getByText('突破7萬億元').first().waitFor();
    await shown.getByRole('combobox', { name: '版本' }).selectOption({ index: 0 });
    await shown.getByText('突破6萬億元').first().waitFor();
    await shown.getByRole('switch', { name: '看改动' }).click();
    await shown.getByText('从版本 1到版本 2：2 条改动').waitFor();
  });

  it('is not one that only shows another script', async () => {
    await visit();
    await save();
    await press(page, 'radio', /简体/);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('广东省'));
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await page.waitForTimeout(800);
    await see(page, 'button', /打开/);
  });
});

describe('deleting', () => {
  it('is undone by one press', async () => {
    await visit();
    const id = await save();
    const shown = await library(`#/saved/${id}`);
    await shown.getByRole('button', { name: '删除' }).click();
    await shown.getByText('1 份文件已移到回收站').waitFor();
    const listed = shown.locator('a[href^="#/saved/"]').first();
    await listed.waitFor({ state: 'detached' });
    await shown.getByRole('button', { name: '撤销' }).click();
    await listed.waitFor();
    expect((await rows(own, 'documents'))[0]?.deletedAt).toBeNull();
  });

  it('takes several at once; the trash gives them back, or lets them go for ever after a second press', async () => {
    await visit();
    await save();
    await visit([/作方案的通知/g, '作方案的补充通知'], [/〔2020〕328/g, '〔2021〕9']);
    await save();
    expect(await rows(own, 'documents')).toHaveLength(2);
    const shown = await library('');
    await shown.getByRole('button', { name: '选择' }).click();
    await shown
      .getByRole('checkbox', { name: /^选择《/ })
      .nth(1)
      .waitFor();
    for (const box of await shown.getByRole('checkbox', { name: /^选择《/ }).all()) await box.check();
    expect(await objections(shown)).toEqual([]);
    await shown.getByRole('button', { name: '删除 2 份' }).click();
    await shown.getByRole('link', { name: '回收站' }).click();
    const trash = shown.getByRole('article').getByRole('listitem');
    await trash.nth(1).waitFor();
    expect(await trash.first().textContent()).toContain('还有 30 天');
    expect(await objections(shown)).toEqual([]);
    await trash.first().getByRole('button', { name: '恢复' }).click();
    await trash.nth(1).waitFor({ state: 'detached' });
    await trash.getByRole('button', { name: '永久删除' }).click();
    expect(await rows(own, 'documents')).toHaveLength(2);
    await trash.getByRole('button', { name: '确定永久删除' }).click();
    await shown.getByText('回收站是空的。').waitFor();
    expect(await rows(own, 'documents')).toHaveLength(1);
    expect(await rows(own, 'versions')).toHaveLength(1);
  });
});

describe('the page itself', () => {
  const htmlOf = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('mingce');
          opening.onsuccess = () => {
            const asking = opening.result.transaction('originals').objectStore('originals').getAll();
            asking.onsuccess = () => {
              opening.result.close();
              resolve(Array.from(new Uint8Array(asking.result[0].html)).join());
            };
          };
        }),
    );

  it('is kept as it came, whatever script it is shown in', async () => {
    await visit();
    const before = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelector('mingce-bar')?.remove();
      return copy.outerHTML;
    });
    await openBar(page);
    await press(page, 'radio', /简体/);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('广东省'));
    await page.waitForTimeout(400);
    await press(page, 'button', /^存入文库/);
    await waitForRows(own, 'originals', 1);
    const bytes = Buffer.from((await htmlOf(own)).split(',').map(Number));
    expect(gunzipSync(bytes).toString('utf8')).toBe(`<!DOCTYPE html>\n${before}`);
  });

  it('is shown without anything that runs or asks, its pictures from the library', async () => {
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const picture = 'http://www.gd.gov.cn/dot.png';
    await extension.context.route(picture, (route) => route.fulfill({ contentType: 'image/png', body: dot }));
    await visit([
      '<div class="pages_content" id="UCAP-CONTENT">',
      `<div class="pages_content" id="UCAP-CONTENT"><img src="/dot.png" onload="window.ran = 1"><script>window.ran = 1</script>
       <iframe src="http://www.gd.gov.cn/frame"></iframe><a href="javascript:window.ran=1" style="background:url(/b.png)">x</a>`,
    ]);
    const id = await save();
    await waitForRows(own, 'pictures', 1);
    const asked: string[] = [];
    extension.context.on('request', (request) => asked.push(request.url()));
    const shown = await library(`#/saved/${id}`);
    await shown.getByRole('switch', { name: '网页存档' }).click();
    const frame = shown.frameLocator('iframe[title="网页存档"]');
    await frame.getByText('索 引 号').waitFor();
    expect(await shown.locator('iframe').getAttribute('sandbox')).toBe('');
    expect(await frame.locator('script, iframe, [onload], [href]').count()).toBe(0);
    expect(await rows(own, 'pictures')).toMatchObject([{ url: picture, failure: null, type: 'image/png' }]);
    expect(await frame.locator('img').getAttribute('src')).toMatch(/^data:image\/png;base64,iVBOR/);
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
  });
});
