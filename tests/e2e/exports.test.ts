// What the library gives away: citations, tables, texts, calendars, and quotations with their source.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { backupFile } from './harness/backup-file';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, waitForRows } from './harness/library';
import { waitForPaint } from './harness/painted';
import { OFFICIAL } from './harness/server';

/** What is used of it inside the extension. */
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> };
  commands: { onCommand: { dispatch: (command: string, tab: object) => void } };
};

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => extension?.close());
afterEach(() => page?.close());

async function open(place: string): Promise<void> {
  page = await extension.context.newPage();
  await page.goto(extension.page(`library.html${place}`));
}
const openCorpus = async () => {
  await open('#/corpus/002-01');
  await page.locator('article h1').waitFor();
};
const menu = () => page.getByRole('button', { name: /^导出/ }).click();

async function download(item: string): Promise<{ name: string; text: string }> {
  await menu();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** A page over http may not read the clipboard. */
async function clipboard(): Promise<string> {
  const own = await ownPage(extension);
  const text = await own.evaluate(() => navigator.clipboard.readText());
  await own.close();
  return text;
}

/** Presses a shortcut of the browser's on the page in front, which no driver can. */
const pressShortcut = (command: string) =>
  extension.worker.evaluate(
    async ([name, url]) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      chrome.commands.onCommand.dispatch(name, tab ?? {});
    },
    [command, page.url()] as const,
  );

describe('the export menu of a document', () => {
  it('copies a citation with its number and its full date', async () => {
    await openCorpus();
    await menu();
    await page.getByRole('menuitem', { name: '复制 GB/T 7714—2015' }).click();
    await page.getByText('已复制。').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^廣東省人民政府\. .*粵府函〔2020〕328號\[Z\]\. \(2020-11-\d\d\)\.$/,
    );
    expect(await objections(page)).toEqual([]);
  });

  it('is used without a mouse', async () => {
    await openCorpus();
    const button = page.getByRole('button', { name: '导出' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('End');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('全文（单个 HTML）');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('GB/T 7714—2015');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('gives tables that a spreadsheet opens, and a calendar that another program reads', async () => {
    await openCorpus();
    const targets = await download('目标（CSV）');
    expect(targets.name).toMatch(/^廣東省.*\.targets\.csv$/);
    expect(targets.text.startsWith('\ufeff指标,')).toBe(true);
    expect(targets.text.split('\r\n').length).toBeGreaterThan(10);
    const tasks = await download('任务分工表（Markdown）');
    expect(tasks.text).toMatch(/\| 序号 \| 任务 \|/);
    const calendar = new ICAL.Component(ICAL.parse((await download('期限（日历 .ics）')).text));
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(0);
    const markdown = await download('全文（Markdown）');
    expect(markdown.text).toMatch(/^---\ntitle: ".*數字經濟/);
    const bibtex = await download('下载 BibTeX');
    expect(bibtex.name).toMatch(/\.bib$/);
  });

  it('gives one HTML file that reads without us and asks for nothing', async () => {
    await openCorpus();
    const { text } = await download('全文（单个 HTML）');
    const asked: string[] = [];
    const reader = await extension.context.newPage();
    reader.on('request', (request) => asked.push(request.url()));
    await reader.setContent(text);
    expect(await reader.locator('mark').count()).toBeGreaterThan(10);
    expect(await reader.locator('script').count()).toBe(0);
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
    await reader.close();
  });

  it('has its table of tasks on the screen, with the numbers of the document', async () => {
    await openCorpus();
    await page.getByRole('switch', { name: '任务分工表' }).click();
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(5).waitFor();
    expect(await rows.nth(1).textContent()).toMatch(/[一二三四五六七八九十]、/);
    expect(await objections(page)).toEqual([]);
  });
});

it('several documents that are selected go into one table', async () => {
  const own = await ownPage(extension);
  await emptyLibrary(own);
  const text = backupFile(3).split('\n').slice(1, -2).join('\n');
  await own.evaluate(async (rows) => {
    const input = { key: '0'.repeat(32), index: 0, total: 1, text: rows };
    await chrome.runtime.sendMessage({ name: 'backup/take', input });
    await chrome.runtime.sendMessage({ name: 'backup/end', input: {} });
  }, text);
  await waitForRows(own, 'targets', 3);
  await open('');
  await page.getByRole('button', { name: '选择' }).click();
  await page.getByText('第2号').first().waitFor();
  await page.getByRole('checkbox', { name: '全选' }).check();
  const { name, text: csv } = await download('目标（CSV）');
  expect(name).toMatch(/^mingce-\d{4}-\d\d-\d\d\.targets\.csv$/);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(4);
  await emptyLibrary(own);
  await own.close();
});

describe('a quotation', () => {
  const select = (selector: string) =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error('too short');
      getSelection()?.selectAllChildren(element);
      return element.textContent?.trim();
    }, selector);

  it('is copied from a document in the library with its source, by a key or the browser’s shortcut', async () => {
    await openCorpus();
    const words = await select('#b12');
    await page.keyboard.press('q');
    await page.getByText('已连同出处复制。').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[0]?.slice(1, 6)).toBe(words?.slice(0, 5));
    expect(copied).toMatch(/\n廣東省人民政府\. .*〔2020〕328號/);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await pressShortcut('copy-quote');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
  });

  it('is copied from a page over http with its address, in the original words', async () => {
    page = await extension.context.newPage();
    await page.goto(OFFICIAL);
    await waitForPaint(page);
    const words = await select('#UCAP-CONTENT p:nth-child(9)');
    await pressShortcut('copy-quote');
    await expect.poll(clipboard).toContain(`[EB/OL]`);
    const [quoted = '', source = ''] = (await clipboard()).split('\n');
    expect(quoted).toMatch(/^「.*」$/);
    expect(quoted.slice(1, 6)).toBe(words?.slice(0, 5));
    expect(source).toContain(`${OFFICIAL}.`);
    expect(source).toContain('(2020-11-11)');
  });
});
