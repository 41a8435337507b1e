// Pages that fight, hide or replace what stands on them: the bar works or says why not, the marks come back, nothing loops.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { isThere, openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { boxOf, rest, wordsOf } from './harness/look';
import { markup, painted, waitForPaint } from './harness/painted';
import { officialPage } from './harness/sample-pages';
import { OFFICIAL } from './harness/server';

/** What is used of it inside our own pages. */
declare const chrome: {
  tabs: {
    query: (what: object) => Promise<{ id: number; url?: string }[]>;
    sendMessage: (tabId: number, message: object, options: object) => Promise<unknown>;
  };
};

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
  await page.close();
  await emptyLibrary(own);
});

/** The official page with changes of the test's own. */
async function visit(change: (html: string) => string, headers: Record<string, string> = {}): Promise<void> {
  await page.route(OFFICIAL, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: change(officialPage()) }),
  );
  await page.goto(OFFICIAL);
}
const styled = (css: string) => (html: string) => html.replace('</head>', `<style>${css}</style></head>`);
const scripted = (code: string) => (html: string) => html.replace('</body>', `<script>${code}</script></body>`);

it('CSS that hides and shrinks everything does not reach the bar', async () => {
  await visit(
    styled(
      `body *, html > :not(head, body), mingce-bar { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; font-size: 1px !important; position: static !important; clip-path: inset(50%) !important }`,
    ),
  );
  await openBar(page);
  const box = await boxOf(page, 'region', /明策/);
  expect(box.right - box.left).toBeGreaterThan(300);
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
});

it('a body in a frame is read and saved, and the bar says why nothing is marked', async () => {
  const text = `<p>第一条 到2027年，全市建成公共充电桩5000个。</p><p>第二条 各区应于每年3月底前报送进展情况，请认真贯彻执行。</p>`;
  await visit((html) =>
    html.replace(/<body[\s\S]*<\/body>/, `<body><p>首页</p><iframe srcdoc="${text.repeat(8)}"></iframe></body>`),
  );
  await openBar(page);
  await expect.poll(() => wordsOf(page, 'region', /明策/)).toContain('正文在网页的框架里');
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
});

it('a page in a form whose fields hide what a form can do is read, converted, given back and kept', async () => {
  const fields = ['getAttribute', 'hasAttribute', 'hasAttributes', 'setAttribute', 'parentElement']
    .map((name) => `<input name="${name}">`)
    .join('');
  const plain = (html: string) =>
    html.replace('<body>', '<body><form title="發展">').replace('</body>', '</form></body>');
  await visit(plain);
  const marks = await waitForPaint(page);
  await visit((html) => plain(html).replace('</form>', `${fields}</form>`));
  await page.waitForFunction(
    (n) => [...CSS.highlights].reduce((sum, [, { size }]) => sum + size, 0) === n,
    Object.values(marks).flat().length,
  );
  expect(await painted(page)).toEqual(marks);
  await openBar(page);
  const before = await markup(page);
  await press(page, 'radio', /简体/);
  await page.waitForFunction(() => document.querySelector('#UCAP-CONTENT')?.textContent?.includes('数字经济'));
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
  await waitForRows(own, 'originals', 1);
  await press(page, 'radio', /原文/);
  await expect.poll(() => markup(page)).toBe(before);
});

it('a page that puts itself on top of everything does not cover the bar', async () => {
  await visit((html) =>
    html.replace(
      '</body>',
      '<div id="war" style="position:fixed;inset:0;z-index:2147483647;background:#fffc"></div></body>',
    ),
  );
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'radio', /简体/);
  await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
});

it.each([
  'html { transform: translateX(40px) }',
  'html { will-change: transform; perspective: 100px; contain: layout }',
  'html { zoom: 1.5 }',
  'body { zoom: 1.5 }',
])('bar and card stand in the view on a page with %s', async (css) => {
  await visit(styled(css));
  await waitForPaint(page);
  await openBar(page);
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  for (const box of [await boxOf(page, 'region', /明策/), await boxOf(page, 'dialog', /./)]) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1280);
    expect(box.bottom).toBeLessThanOrEqual(800);
  }
});

it('where nothing can be selected, cards come, and notes are written from them', async () => {
  await visit(styled('* { user-select: none !important }'));
  await waitForPaint(page);
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  await press(page, 'button', /^批注/);
  await page.keyboard.type('记');
  await page.keyboard.press('Control+Enter');
  expect((await waitForRows(own, 'notes', 1))[0]).toMatchObject({ quote: '全省累計建成5G基站達22萬個', text: '记' });
});

it('what can be edited is neither converted nor taken for a shortcut', async () => {
  await visit((html) => html.replace('id="UCAP-CONTENT"', 'id="UCAP-CONTENT" contenteditable="true"'));
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'radio', /简体/);
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('广东省'));
  await page.waitForTimeout(300);
  expect(await page.locator('#UCAP-CONTENT').textContent()).toContain('數字經濟');
  await page.locator('#UCAP-CONTENT p').first().click();
  await page.keyboard.type('np');
  expect(await page.locator('#UCAP-CONTENT').textContent()).toContain('np');
  expect(await isThere(page, 'dialog', /./)).toBe(false);
});

it('a line that could be cut into names of bodies in countless ways holds nothing up', async () => {
  const line = `<p>${'会'.repeat(60)}x</p><p>2026年1月1日</p>`;
  await visit((html) => html.replace(/(?=<\/div>\s*<div class="marks">)/, line));
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
});

it('frames get no bar of their own', async () => {
  await visit((html) =>
    html.replace('</body>', '<iframe srcdoc="<p>到2022年，建成5G基站22万个。</p>"></iframe></body>'),
  );
  await waitForPaint(page);
  await see(page, 'button', /^明策 \d+$/);
  const bars = await Promise.all(page.frames().map((frame) => frame.locator('mingce-bar').count()));
  expect(bars).toEqual([1, 0]);
});

it('a text inside a shadow root of the page is not there to be read: nothing is claimed, nothing breaks', async () => {
  await visit(
    scripted(`const body = document.querySelector('.wrap');
      const host = document.createElement('policy-text'); body.before(host);
      host.attachShadow({ mode: 'open' }).append(body);`),
  );
  await page.waitForTimeout(1_500);
  expect((await painted(page)).target ?? []).toEqual([]);
  expect(await page.locator('policy-text').evaluate((host) => host.shadowRoot?.textContent?.includes('數字經濟'))).toBe(
    true,
  );
});

it('a policy that forbids everything forbids nothing of ours', async () => {
  await visit((html) => html, {
    'content-security-policy':
      "default-src 'none'; script-src 'none'; style-src 'none'; connect-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  await waitForPaint(page);
  await openBar(page);
  const box = await boxOf(page, 'region', /明策/);
  expect(box.right - box.left).toBeGreaterThan(300);
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
});

it('a page that removes whatever it does not know gets no second bar, and nothing loops', async () => {
  await visit(
    scripted(`let n = 0; new MutationObserver(() => { const bar = document.querySelector('mingce-bar'); if (bar) { bar.remove(); document.title = 'removed ' + ++n; } })
      .observe(document.documentElement, { childList: true });`),
  );
  await waitForPaint(page);
  await page.waitForTimeout(1_500);
  expect(await page.title()).toBe('removed 1');
  expect(await page.locator('mingce-bar').count()).toBe(0);
});

it('a bar that the page has removed comes back when the reader calls it', async () => {
  await visit((html) => html);
  await waitForPaint(page);
  await see(page, 'button', /^明策 \d+$/);
  await page.evaluate(() => document.querySelector('mingce-bar')?.remove());
  await own.evaluate(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
    await chrome.tabs.sendMessage(tab?.id ?? 0, { name: 'reader/open-bar', input: {} }, { frameId: 0 });
  }, OFFICIAL);
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
});

it('a page that writes itself anew is read again, and its bar comes back', async () => {
  await visit((html) => html);
  await waitForPaint(page);
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, officialPage());
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
  expect(await page.locator('mingce-bar').count()).toBe(1);
});

it('single-page navigation: the new document is read, painted and saved as another one', async () => {
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
  await page.evaluate(() => {
    history.pushState({}, '', '/zwgk/wjk/qbwj/yf/content/post_9999999.html');
    document.title = '关于推进海洋经济发展的意见_广东省人民政府门户网站';
    const wrap = document.querySelector('.wrap') as Element;
    wrap.innerHTML = `<table class="bd"><tr><td><b>发文机关：</b></td><td>广东省人民政府</td><td><b>成文日期：</b></td><td>2024年01月05日</td></tr>
      <tr><td><b>标　　题：</b></td><td>广东省人民政府关于推进海洋经济发展的意见</td><td><b>发文字号：</b></td><td>粤府〔2024〕9号</td></tr></table>
      <h1>广东省人民政府关于推进海洋经济发展的意见</h1><div class="pages_content" id="UCAP-CONTENT">${Array.from(
        { length: 12 },
        (_, i) =>
          `<p>${i + 1}. 到2027年，全省新增海洋牧场${i + 3}个，海洋生产总值年均增长${i + 5}%以上，形成现代海洋产业体系。</p>`,
      ).join('')}</div>`;
  });
  await page.waitForFunction(
    () =>
      [...CSS.highlights].some(
        ([name, marks]) =>
          name.startsWith('mingce-target') &&
          [...marks].some(
            ({ startContainer }) => startContainer.isConnected && startContainer.textContent?.includes('海洋牧场'),
          ),
      ),
    undefined,
    { timeout: 10_000 },
  );
  await see(page, 'button', /^存入文库/);
  expect(await wordsOf(page, 'region', /明策/)).toContain('尚未存入文库');
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
  const numbers = (await rows(own, 'documents')).map(({ docNumber }) => docNumber);
  expect(numbers.sort()).toEqual(['粤府〔2024〕9号', '粤府函〔2020〕328号'].sort());
});

it('single-page navigation: a save before the new text has been read belongs to the new address', async () => {
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  const moved = await page.evaluate(() => {
    history.pushState({}, '', '/zwgk/wjk/qbwj/yf/content/post_9999998.html');
    const body = document.querySelector('#UCAP-CONTENT') as Element;
    body.innerHTML = `<p>${'到2027年，全省新增海洋牧场。'.repeat(30)}</p>`;
    // A page that goes on drawing holds off the next reading.
    const clock = document.createElement('p');
    body.append(clock);
    const drawing = setInterval(() => {
      clock.textContent = String(Date.now());
    }, 100);
    setTimeout(() => clearInterval(drawing), 3_000);
    return location.href;
  });
  await press(page, 'button', /^存入文库/);
  await expect
    .poll(async () => (await rows(own, 'documents')).map(({ url }) => url), { timeout: 10_000 })
    .toEqual([moved]);
});
