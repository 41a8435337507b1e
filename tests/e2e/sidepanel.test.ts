// The side panel as the browser shows it beside the page: opened from the bar, filled over its own line, following the
// tab and the scroll.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { fill, savedDocument } from './harness/fill';
import { ownPage, rows } from './harness/library';
import { painted, waitForPaint } from './harness/painted';
import { Popup } from './harness/popup';
import { COPY, NEWS, OFFICIAL } from './harness/server';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let extension: Extension;
let page: Page;
let panel: Popup;

beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'button', /^侧边栏/);
  panel = await Popup.attach(extension, 'sidepanel.html');
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await page.bringToFront();
  if (page.url() !== OFFICIAL) await page.goto(OFFICIAL);
  await panel.until(`document.querySelectorAll('[role=tabpanel] li').length > 20`);
});

const current = (words: string) => `document.querySelector('[data-current=true]')?.textContent.includes('${words}')`;
const top = (words: string): Promise<number> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range.getBoundingClientRect().top;
    }
    throw new Error(`${wanted} is not on the page`);
  }, words);

describe('on a policy page', () => {
  it('the panel opened by a click in the bar heads its list with the document', async () => {
    const text = await panel.text();
    for (const words of [
      '政策',
      '官方网站',
      '粤府函〔2020〕328号',
      '2020-11-03',
      '未载明',
      '存入文库',
      '2022年',
      '已过',
    ])
      expect(text).toContain(words);
  });

  it('has its links to saved and bundled documents as chips, which open them in the library', async () => {
    const chips = `[...document.querySelectorAll('header ul[aria-label=相关文件] a')].map((e) => e.innerText.replace(/\\s+/, ' '))`;
    await panel.until(`${chips}.length > 1`);
    expect(await panel.evaluate(chips)).toEqual([
      '同文 廣東省建設國家數字經濟創新發展試驗區工作方案',
      '引用 粵港澳大灣區發展規劃綱要',
    ]);
    const opened = extension.context.waitForEvent('page');
    await panel.click('header ul a', '引用');
    const library = await opened;
    await library.waitForURL(extension.page('library.html#/corpus/000-01'));
    await library.close();
    await page.bringToFront();
  });

  it('a click on a row scrolls the page there, and marks the words and the row', async () => {
    await panel.click('li > button', '22 万');
    await panel.until(current('22 万'));
    const at = await top('全省累計建成5G基站達22萬個');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(800);
    expect((await painted(page)).current).toEqual(['全省累計建成5G基站達22萬個']);
    await page.waitForTimeout(1_800);
    expect((await painted(page)).current).toEqual([]);
  });

  it('the marked row follows the scroll', async () => {
    await page.waitForTimeout(500);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await panel.until(`document.querySelector('[data-current=true]') && !(${current('22 万')})`);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await panel.until(`!document.querySelector('[data-current=true]')`);
  });

  it('scrolls as one: the filters stay at its top, and nothing inside it scrolls by itself', async () => {
    const scrollers = `[...document.querySelectorAll('body *')].filter((e) => e.scrollHeight > e.clientHeight && /auto|scroll/.test(getComputedStyle(e).overflowY)).map((e) => e.outerHTML.slice(0, 200))`;
    expect(await panel.evaluate(scrollers)).toEqual([]);
    expect(await panel.evaluate(`document.documentElement.scrollHeight > innerHeight`)).toBe(true);
    await panel.evaluate(`window.scrollTo({ top: 1e6, behavior: 'instant' })`);
    const topOf = (selector: string) =>
      panel.evaluate<number>(`Math.round(document.querySelector('${selector}').getBoundingClientRect().top)`);
    expect(await topOf('[aria-pressed]')).toBeLessThan(2);
    await panel.click('[role=radio]', '按章节');
    await panel.until(
      `document.querySelector('h2').getBoundingClientRect().top >= document.querySelector('[role=tablist]').getBoundingClientRect().bottom`,
    );
    await panel.click('[role=radio]', '按期限');
    await panel.evaluate(`window.scrollTo({ top: 0, behavior: 'instant' })`);
  });

  it('counts filter: bodies are listed once each, citations say what they lead to', async () => {
    for (const name of ['目标', '期限', '责任单位']) await panel.click('[aria-pressed]', name);
    await panel.until(`document.querySelectorAll('[role=tabpanel] li').length === 14`);
    await panel.click('[aria-pressed]', '责任单位');
    await panel.click('[aria-pressed]', '引用');
    await panel.until(`document.querySelectorAll('[role=tabpanel] li').length === 3`);
    await panel.until(
      `[...document.querySelectorAll('[role=tabpanel] li')].some((e) => /粵港澳大灣區發展規劃綱要.*种子文库/s.test(e.innerText))`,
    );
    await panel.click('[aria-pressed]', '引用');
    await panel.until(`document.body.innerText.includes('没有选中任何一类')`);
    await panel.click('[aria-pressed]', '目标');
    await panel.click('[aria-pressed]', '期限');
  });

  it('rows are grouped by year or by section, and the outline leads to its headings', async () => {
    await panel.click('[role=radio]', '按章节');
    await panel.until(`document.querySelector('h2').innerText.includes('主要目標')`);
    await panel.click('[role=radio]', '按期限');
    await panel.until(`document.querySelector('h2').innerText.includes('2022年')`);
    await panel.click('[role=tab]', '目录');
    await panel.click('ol button', '保障');
    await page.waitForTimeout(300);
    await panel.until(`document.querySelector('[aria-current=location]')?.innerText.includes('保障')`);
    await panel.click('[role=tab]', '条目');
  });

  it("the document's words are in the script that the page is shown in, and jumps still lead to them", async () => {
    await press(page, 'radio', /简体/);
    await panel.until(`document.querySelector('h1').innerText.includes('广东省人民政府关于印发')`);
    await panel.until(
      `[...document.querySelectorAll('[role=tabpanel] li')].some((e) => e.innerText.includes('累计建成5G基站'))`,
    );
    await panel.click('[role=tab]', '目录');
    await panel.until(`document.querySelector('ol').innerText.includes('总体要求')`);
    await panel.click('ol button', '总体要求');
    await page.waitForTimeout(300);
    expect(await top('总体要求')).toBeLessThan(800);
    await panel.click('[role=tab]', '条目');
    await press(page, 'radio', /原文/);
    await panel.until(`document.querySelector('h1').innerText.includes('廣東省人民政府關于印發')`);
  });

  it('saving is one click, and the bar knows of it', async () => {
    await panel.click('header button', '存入文库');
    await panel.until(`document.body.innerText.includes('已存 · ')`);
    await see(page, 'button', /^已存 · 打开/);
  });

  it('a saved page whose document another ends says so, and leads to what ends it', async () => {
    const own = await ownPage(extension);
    await expect.poll(async () => (await rows(own, 'jobs')).length, { timeout: 30_000 }).toBe(0);
    const [saved] = await rows(own, 'documents');
    const repealer = savedDocument(1, { title: '新的工作方案' });
    const kin = { score: 1, evidence: '', role: 'repeals', relation: 'cited-by' };
    await fill(own, { documents: [repealer], kin: [{ ...kin, documentId: saved?.id, otherId: repealer.id }] });
    await own.close();
    await page.bringToFront();
    // What a test writes by itself is not told to a page that is open.
    await panel.evaluate('setTimeout(() => location.reload())');
    await page.waitForTimeout(1_000);
    await panel.until(`document.querySelector('header')?.innerText.includes('已废止')`);
    await panel.click('header ul button', '再列');
    await panel.until(`document.querySelector('header ul')?.innerText.includes('新的工作方案')`);
  });

  it.each(['light', 'dark'])('axe has nothing to say in %s', async (theme) => {
    await panel.evaluate(`document.documentElement.dataset.theme = ${JSON.stringify(theme)}`);
    await panel.evaluate(AXE);
    const violations = await panel.evaluate(
      `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ': ' + failureSummary)))`,
    );
    expect(violations).toEqual([]);
    await panel.evaluate(`delete document.documentElement.dataset.theme`);
  });
});

describe('on any other page', () => {
  it('it says that a list of news is no policy', async () => {
    await page.goto(NEWS);
    await panel.until(`document.body.innerText.includes('这不是政策页面')`);
  });

  it('it says what to press on a page that may not be read yet, and fills once the reader has pressed it', async () => {
    await page.goto(COPY);
    await panel.until(`document.body.innerText.includes('请按工具栏的明策图标，或按 Alt+M')`);
    await panel.until(`document.body.innerText.includes('让浏览器询问此网站')`);
    const popup = await Popup.open(extension, page);
    await panel.until(`document.body.innerText.includes('粤办函〔2023〕297号')`);
    await popup.close();
  });

  it('it follows the tab that comes to the front', async () => {
    const other = await extension.context.newPage();
    await other.goto(NEWS);
    await other.bringToFront();
    await panel.until(`document.body.innerText.includes('这不是政策页面')`);
    await page.bringToFront();
    await panel.until(`document.querySelectorAll('[role=tabpanel] li').length > 20`);
    await other.close();
  });
});
