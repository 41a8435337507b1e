// "Check these for changes now", the badge that says saved or changed on a revisit, and attachments kept with a save.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { waitForPaint } from './harness/painted';
import { officialPage } from './harness/sample-pages';
import { COPY, OFFICIAL } from './harness/server';

/** What is used of it inside the background and our own pages. */
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<{ ok: boolean }> };
  tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> };
  action: {
    getBadgeText: (what: object) => Promise<string>;
    getTitle: (what: object) => Promise<string>;
  };
};

let extension: Extension;
let own: Page;
let page: Page;
/** What the site holds now. */
let html = '';

beforeAll(async () => {
  extension = await launchExtension();
  own = await ownPage(extension);
  await extension.context.route(OFFICIAL, (route) =>
    html === ''
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
});
afterAll(() => extension?.close());
beforeEach(async () => {
  html = officialPage();
  page = await extension.context.newPage();
});
afterEach(async () => {
  for (const each of extension.context.pages()) if (each !== own) await each.close();
  await emptyLibrary(own);
});

async function visit(): Promise<void> {
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

/** A snapshot sent as one of our own pages sends it. */
const bring = (url: string, title: string) =>
  own.evaluate(
    async ([address, name]) => {
      const none = { indexNumber: null, docNumber: null, writtenDate: null, publishedDate: null, effectiveDate: null };
      const metadata = { ...none, title: name, issuer: [], expiryDate: null, status: null, topic: null, source: null };
      const blocks = [{ kind: 'paragraph', text: `${name}。各部门要落实责任。` }];
      const snapshot = { url: address, kind: 'policy', trust: 'unverified', metadata, blocks, attachments: [] };
      const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join(
        '',
      );
      const input = { key, index: 0, total: 1, text: JSON.stringify(snapshot) };
      await chrome.runtime.sendMessage({ name: 'save/piece', input });
    },
    [url, title] as const,
  );

async function library(place = ''): Promise<Page> {
  const opened = await extension.context.newPage();
  await opened.goto(extension.page(`library.html${place}`));
  return opened;
}

async function checkAll(shown: Page, n: number): Promise<void> {
  await shown.getByRole('button', { name: '选择' }).first().click();
  await shown.locator('header input[type=checkbox]').check();
  await shown.getByRole('button', { name: `检查 ${n} 份有没有改动` }).click();
}

const tray = (shown: Page) => shown.getByRole('region', { name: '检查改动' });

describe('checking for changes', () => {
  it('stores what changed as a new version, and says of every other document what became of it', async () => {
    await visit();
    const id = await save();
    await bring(COPY, '别处的一份文件');
    await bring('paste:2026-01-01T00:00:00.000Z', '粘贴的一份文件');
    await bring('http://www.gd.gov.cn/gone.html', '已经没有的一份文件');
    html = html.replace('突破6萬億元', '突破7萬億元');
    const shown = await library();
    await checkAll(shown, 4);
    await tray(shown).getByText('查完 4 份：1 份有改动').waitFor();
    const told = await tray(shown).getByRole('listitem').allTextContents();
    const words = told.join('\n');
    for (const each of ['1 条改动，已存为新版本', '跳过了', '没有可查的网址', '没有这个页面'])
      expect(words).toContain(each);
    expect(await objections(shown)).toEqual([]);
    expect(await rows(own, 'versions')).toHaveLength(5);
    expect(await rows(own, 'documents')).toHaveLength(4);
    await tray(shown).getByRole('link', { name: '看改动' }).click();
    await shown.getByText('从版本 1到版本 2：1 条改动').waitFor();
    expect(await shown.getByText('现在的网页已经看不到了').count()).toBe(0);
    expect(new URL(shown.url()).hash).toContain(id);
    // The page that was read is kept with the new version.
    expect(await rows(own, 'originals')).toHaveLength(2);
  });

  it('of an unchanged page only notes that it was seen again', async () => {
    await visit();
    await save();
    const shown = await library();
    await checkAll(shown, 1);
    await tray(shown).getByText('查完 1 份：0 份有改动').waitFor();
    await tray(shown).getByText('没有改动', { exact: true }).waitFor();
    expect(await rows(own, 'versions')).toHaveLength(1);
    expect(await rows(own, 'sightings')).toHaveLength(2);
  });

  it('never takes a notice that the page is gone for a new version of it', async () => {
    await visit();
    await save();
    html = `<!DOCTYPE html><title>出错</title><body><h1>您访问的页面不存在</h1><p>${'请返回首页重新查找。'.repeat(40)}</p></body>`;
    const shown = await library();
    await checkAll(shown, 1);
    await tray(shown).getByText('网页现在是别的内容，没有存').waitFor();
    expect(await rows(own, 'versions')).toHaveLength(1);
  });

  it('never takes the next year’s report at the same address for a new version of this one', async () => {
    const report = (date: string, says: (n: number) => string) =>
      `<!DOCTYPE html><title>政府工作报告</title><body><div class="wrap"><table class="bd">
        <tr><td><b>发文机关：</b></td><td>广东省人民政府</td><td><b>成文日期：</b></td><td>${date}</td></tr>
        <tr><td><b>标　　题：</b></td><td>政府工作报告</td><td><b>主题分类：</b></td><td>政府工作</td></tr></table>
        <h1>政府工作报告</h1><div class="pages_content" id="UCAP-CONTENT">${Array.from(
          { length: 30 },
          (_, n) => `<p>${says(n)}</p>`,
        ).join('')}</div></div></body>`;
    html = report('2024年01月23日', (n) => `到2025年，全省新增海洋牧场${n + 3}个，形成现代海洋产业体系。`);
    await visit();
    await save();
    html = report('2025年01月15日', (n) => `今年要办好${n + 2}件民生实事，扩建乡村学校和卫生院，扶持小微企业。`);
    const shown = await library();
    await checkAll(shown, 1);
    await tray(shown).getByText('网页现在是别的内容，没有存').waitFor();
    expect(await rows(own, 'versions')).toHaveLength(1);
  });

  it('counts, and stops when told to', async () => {
    for (let i = 0; i < 12; i++) await bring(`http://www.gd.gov.cn/slow-${i}.html`, `第${i}份很慢的文件`);
    await extension.context.route('http://www.gd.gov.cn/slow-*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.fulfill({ status: 404, body: '' });
    });
    const shown = await library();
    await checkAll(shown, 12);
    await tray(shown)
      .getByText(/^已查 [1-9] \/ 12$/)
      .waitFor();
    await tray(shown).getByRole('button', { name: '停止' }).click();
    await tray(shown)
      .getByText(/^已停止，查了 \d+ \/ 12/)
      .waitFor();
    const seen = await tray(shown).getByRole('listitem').count();
    await shown.waitForTimeout(900);
    expect(await tray(shown).getByRole('listitem').count()).toBe(seen);
    expect(seen).toBeLessThan(12);
  });

  it('brings nothing back that was deleted while it was under way', async () => {
    await visit();
    const id = await save();
    html = html.replace('突破6萬億元', '突破7萬億元');
    await own.evaluate((each) => chrome.runtime.sendMessage({ name: 'library/trash', input: { ids: [each] } }), id);
    const answer = await own.evaluate(async (each) => {
      const input = { key: 'a'.repeat(32), index: 0, total: 1, text: '{}', of: each };
      return chrome.runtime.sendMessage({ name: 'save/piece', input });
    }, id);
    expect(answer.ok).toBe(false);
    expect((await rows(own, 'documents'))[0]?.deletedAt).not.toBeNull();
  });
});

describe('the toolbar icon', () => {
  const icon = () =>
    own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      const tabId = tab?.id;
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
    }, OFFICIAL);

  it('says how much was found, then that the page is saved, and on a revisit that it has changed', async () => {
    await visit();
    await expect.poll(icon).toEqual([expect.stringMatching(/^\d+$/), expect.stringContaining('目标与期限')]);
    await save();
    await expect.poll(icon).toEqual(['✓', '明策 · 已存入文库，没有改动']);
    await visit();
    await expect.poll(icon).toEqual(['✓', '明策 · 已存入文库，没有改动']);
    html = html.replace('突破6萬億元', '突破7萬億元');
    await visit();
    await expect.poll(icon).toEqual(['±1', '明策 · 与已存版本相比有 1 条改动']);
  });
});

describe('attachments', () => {
  const FILE = 'http://www.gd.gov.cn/files/方案.pdf';
  const PDF = Buffer.from('%PDF-1.4 kept');
  const withFiles = () =>
    officialPage().replace(
      /<\/div>\s*<div class="marks">/,
      `<p>附件：<a href="/files/方案.pdf">试验区方案.pdf</a> <a href="/files/none.xlsx">任务表.xlsx</a></p></div><div class="marks">`,
    );

  beforeEach(async () => {
    html = withFiles();
    await extension.context.route(encodeURI(FILE), (route) =>
      route.fulfill({ contentType: 'application/pdf', body: PDF }),
    );
  });

  it('are fetched when the reader asks, told one by one, and handed over as files', async () => {
    await visit();
    const id = await save();
    expect(await rows(own, 'attachments')).toEqual([]);
    const shown = await library(`#/saved/${id}`);
    const list = shown.getByRole('region', { name: '附件' });
    await list.getByRole('button', { name: '留存附件（2）' }).click();
    await list.getByText('没取到：网站上没有').waitFor();
    expect(await objections(shown)).toEqual([]);
    const downloading = shown.waitForEvent('download');
    await list.getByRole('button', { name: /^下载 试验区方案\.pdf/ }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('试验区方案.pdf');
    expect(readFileSync(await download.path())).toEqual(PDF);
    // The options page tells how much room they take.
    await own.reload();
    await own.getByText('附件', { exact: true }).waitFor();
  });

  it('come with every save where the reader chose so', async () => {
    const attachments = own.getByRole('switch', { name: '每次存入都留存附件' });
    await attachments.click();
    await visit();
    await save();
    const kept = await waitForRows(own, 'attachments', 2);
    expect(new Set(kept.map(({ failure }) => failure))).toEqual(new Set(['not-found', null]));
    await attachments.click();
  });
});
