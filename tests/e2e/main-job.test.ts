// The main job, done by clicking as a reader would, in a real Chromium on mapped http host names.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../lib/cli/lexicon';
import { isThere, openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { markup, painted, waitForPaint } from './harness/painted';
import { Popup } from './harness/popup';
import { latePage } from './harness/sample-pages';
import { COPY, LATE, NEWS, OFFICIAL } from './harness/server';

const { fold } = loadLexicon();
let extension: Extension;
let own: Page;
let page: Page;
/** Every address that the browser was asked for, by pages and by the extension. */
const requested: string[] = [];

beforeAll(async () => {
  extension = await launchExtension();
  extension.context.on('request', (request) => requested.push(request.url()));
  own = await ownPage(extension);
});
afterAll(() => extension?.close());
afterEach(async () => {
  await page.close();
  await emptyLibrary(own);
});

async function visit(url: string): Promise<void> {
  page = await extension.context.newPage();
  await page.goto(url);
}

const heading = (text: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent?.includes(wanted), text);

describe('on an official page', () => {
  it('a policy is recognised without a click, and only one element is added', async () => {
    await visit(OFFICIAL);
    await waitForPaint(page);
    await see(page, 'button', /^明策 \d+$/);
    const added = await page.evaluate(() => document.documentElement.lastElementChild?.localName);
    expect(added).toBe('mingce-bar');
    const served = await page.evaluate(async () => (await fetch(location.href)).text());
    const pristine = await page.evaluate((html) => {
      return new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
    }, served);
    expect(await markup(page)).toBe(pristine);
  });

  it('a policy is recognised even where a script draws it long after the page has loaded', async () => {
    await visit(LATE);
    const { target } = await waitForPaint(page);
    expect(target).toContain('全省數字經濟增加值力爭突破6萬億元');
  });

  it('so is one that shows much of its own before', async () => {
    page = await extension.context.newPage();
    const furniture = `<p>本站由广东省人民政府办公厅主办，版权所有。</p>`.repeat(40);
    const body = latePage()
      .replace('<div id="app">', `${furniture}<div id="app">`)
      .replace(/<title>.*?<\/title>/, '<title>文件</title>');
    await page.route(LATE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(LATE);
    const { target } = await waitForPaint(page);
    expect(target).toContain('全省數字經濟增加值力爭突破6萬億元');
  });

  it('targets, deadlines, bodies and citations are painted on their words', async () => {
    await visit(OFFICIAL);
    const { target, deadline, body, citation } = await waitForPaint(page);
    expect(target).toContain('全省數字經濟增加值力爭突破6萬億元');
    expect(deadline).toContain('到2022年');
    expect(body).toContain('省發展改革委');
    expect(citation).toContain('《粵港澳大灣區發展規劃綱要》');
  });

  it('the switch shows every script and gives the original back byte for byte; marks stay on their words', async () => {
    await visit(OFFICIAL);
    const marks = await waitForPaint(page);
    const before = await markup(page);
    await openBar(page);
    for (const [name, title, navigation, lang] of [
      [/简体/, '广东省人民政府关于', '政务公开', 'zh-CN'],
      [/香港/, '廣東省人民政府關', '政務公開', 'zh-HK'],
      [/台湾/, '廣東省人民政府關', '政務公開', 'zh-TW'],
    ] as const) {
      await press(page, 'radio', name);
      await heading(title);
      await page.getByText(navigation, { exact: true }).waitFor();
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
      await page.waitForTimeout(300);
      const shown = await painted(page);
      for (const [brush, words] of Object.entries(marks)) {
        expect(shown[brush]?.map(fold).sort()).toEqual(words.map(fold).sort());
      }
    }
    expect(await markup(page)).not.toBe(before);
    await press(page, 'radio', /原文/);
    await heading('廣東省人民政府關于');
    expect(await markup(page)).toBe(before);
    const restored = await painted(page);
    for (const [brush, words] of Object.entries(marks)) expect(restored[brush]?.sort()).toEqual(words.sort());
  });

  it('the switch turns the page at a word: the last choice wins', async () => {
    await visit(OFFICIAL);
    await waitForPaint(page);
    const before = await markup(page);
    await openBar(page);
    for (const name of [/简体/, /香港/, /简体/, /台湾/, /原文/]) await press(page, 'radio', name);
    await page.waitForTimeout(600);
    expect(await markup(page)).toBe(before);
  });

  it('marks can be switched off and on', async () => {
    await visit(OFFICIAL);
    const marks = await waitForPaint(page);
    await openBar(page);
    await press(page, 'switch', /标记/);
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await press(page, 'switch', /标记/);
    expect(await waitForPaint(page)).toEqual(marks);
  });

  it('one click saves, a second save makes no second document, and 港 saves the same bytes as 原', async () => {
    const saved: unknown[] = [];
    for (const script of [/香港/, /原文/]) {
      await visit(OFFICIAL);
      await waitForPaint(page);
      await openBar(page);
      await press(page, 'radio', script);
      await page.waitForTimeout(600);
      await press(page, 'button', /^存入文库/);
      await see(page, 'button', /打开/);
      const [version] = await waitForRows(own, 'versions', 1);
      const { canon1, blocks, attachments, title } = version ?? {};
      saved.push(JSON.stringify({ canon1, blocks, attachments, title }));
      const popup = await Popup.open(extension, page);
      await popup.until(`document.body.innerText.includes('打开')`);
      await popup.close();
      await page.reload();
      await see(page, 'button', /^明策 \d+$/);
      await openBar(page);
      await see(page, 'button', /打开/);
      expect(await rows(own, 'documents')).toHaveLength(1);
      if (script.source === '香港') {
        await page.close();
        await emptyLibrary(own);
      }
    }
    expect(saved[0]).toBe(saved[1]);
  });

  it('the popup shows the saved document, its next deadline, and a chip that opens the bundled one', async () => {
    await visit(OFFICIAL);
    await waitForPaint(page);
    await openBar(page);
    await press(page, 'button', /^存入文库/);
    await see(page, 'button', /打开/);
    const popup = await Popup.open(extension, page);
    await popup.until(`document.body.innerText.includes('同文')`);
    const text = await popup.text();
    expect(text).toContain('粤府函〔2020〕328号');
    expect(text).toMatch(/(还有|已过) \d+/);
    const opened = extension.context.waitForEvent('page');
    await popup.click('a', '同文');
    const library = await opened;
    await library.getByText('數字經濟增加值力爭突破6萬億元').first().waitFor();
    expect(library.url()).toMatch(/library\.html#\/corpus\/002-\d+$/);
    await library.close();
  });
});

describe('on a copy at an unknown host', () => {
  it('nothing runs until the reader presses the toolbar icon; then the policy is recognised and painted', async () => {
    await visit(COPY);
    await page.waitForTimeout(400);
    expect(await isThere(page, 'button', /明策/)).toBe(false);
    expect(await painted(page)).toEqual({});
    const popup = await Popup.open(extension, page);
    await popup.until(`document.body.innerText.includes('转载副本，内容未经核实')`);
    await popup.until(`document.body.innerText.includes('粤办函〔2023〕297号 的官方网站是 www.gd.gov.cn')`);
    await waitForPaint(page);
    await see(page, 'button', /^明策 \d+$/);
    await popup.close();
  });

  it('words are found through pinyin glosses, and its saved copy is linked to the bundled document', async () => {
    await visit(COPY);
    const popup = await Popup.open(extension, page);
    const { deadline, citation } = await waitForPaint(page);
    expect(deadline).toContain('2025年');
    expect(citation?.some((words) => words.includes('(shù)'))).toBe(true);
    await popup.click('main button', '存入文库');
    await popup.until(`document.body.innerText.includes('同文')`);
    expect(await popup.text()).toContain('广东省人民政府办公厅关于印发“數字湾區”建设三年行动方案的通知');
    await popup.close();
  });

  it('a second press wakes the reader that is there: one bar, one set of marks', async () => {
    await visit(COPY);
    await Popup.wake(extension, page);
    const marks = await waitForPaint(page);
    await Popup.wake(extension, page);
    await page.waitForTimeout(300);
    expect(await page.locator('mingce-bar').count()).toBe(1);
    expect(await painted(page)).toEqual(marks);
  });
});

describe('on a page that is no policy', () => {
  it('nothing but the detector has run', async () => {
    await visit(NEWS);
    await page.waitForTimeout(500);
    expect(await page.locator('mingce-bar').count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

it('no request has left for anything but the pages that were opened', () => {
  const opened = [OFFICIAL, LATE, COPY, NEWS];
  const others = extension.server.asked.filter((url) => !opened.includes(url) && !url.endsWith('/favicon.ico'));
  expect(others).toEqual([]);
  expect(
    requested.filter((url) => !/^(http:\/\/(www\.gd\.gov\.cn|wenku\.example\.com)|chrome-extension:|about:)/.test(url)),
  ).toEqual([]);
});
