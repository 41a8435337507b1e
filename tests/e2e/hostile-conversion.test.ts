// Pages on which conversion is hard: very long and very many texts, texts that go away meanwhile, frozen prototypes, XML.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBar, press } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { waitForPaint } from './harness/painted';
import { officialPage } from './harness/sample-pages';
import { OFFICIAL } from './harness/server';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  page = await extension.context.newPage();
});
afterEach(() => page.close());

/** Opens the official page with this before the end of its body, and shows it in Hong Kong's script. */
async function convert(added: string, contentType = 'text/html', head = ''): Promise<void> {
  const body = officialPage().replace('<head>', `<head>${head}`).replace('</body>', `${added}</body>`);
  await page.route(OFFICIAL, (route) => route.fulfill({ contentType: `${contentType}; charset=utf-8`, body }));
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'radio', /港/);
}
const shows = (selector: string, text: string) =>
  page.waitForFunction(
    ([at = '', expected = '']) => document.querySelector(at)?.textContent?.endsWith(expected),
    [selector, text],
    { timeout: 60_000 },
  );

it('one text of five million characters is converted whole', { timeout: 120_000 }, async () => {
  await convert(`<p id="long">${'更加注重发展。'.repeat(720_000)}</p>`);
  await shows('#long', '更加注重發展。');
  const rest = await page.evaluate(() =>
    document.querySelector('#long')?.textContent?.replaceAll('更加注重發展。', ''),
  );
  expect(rest).toBe('');
});

it('a hundred thousand tiny texts are all converted', { timeout: 120_000 }, async () => {
  // Hidden from the accessibility tree, through which the bar is pressed: with all of it in there a tab crashed now and then.
  await convert(
    `<div id="many" aria-hidden="true">${'<i>发</i>'.repeat(100_000)}<b id="last">展</b></div><p id="after">发展</p>`,
  );
  await shows('#after', '發展');
  await page.waitForFunction(() => !document.querySelector('#many')?.textContent?.includes('发'), undefined, {
    timeout: 60_000,
  });
  expect(await page.locator('#many i').count()).toBe(100_000);
});

it('texts that go away while others are written are let go, and the rest is converted', async () => {
  const paragraphs = Array.from({ length: 3000 }, (_, n) => `<p class="many">${n}发展规划</p>`).join('');
  await convert(
    `${paragraphs}<p id="after">发展</p><script>
      new MutationObserver((_, all) => { all.disconnect();
        document.querySelectorAll('.many:nth-child(odd)').forEach((each) => each.remove());
        document.querySelector('.many').firstChild.data = '页面自己写的';
      }).observe(document.body, { characterData: true, subtree: true });
    </script>`,
  );
  await shows('#after', '發展');
  await page.waitForFunction(
    () => ![...document.querySelectorAll('.many')].some((each) => each.textContent?.includes('发展')),
  );
});

it('a page that freezes its prototypes is converted and given back', async () => {
  const freeze = `<script>
    for (const own of Object.getOwnPropertyNames(window)) {
      try { Object.freeze(window[own]?.prototype); } catch {}
    }
    Array.prototype.map = () => { throw new Error('the page’s own'); };
  </script>`;
  await convert('<p id="after">发展</p>', 'text/html', freeze);
  await shows('#after', '發展');
  await press(page, 'radio', /原文/);
  await shows('#after', '发展');
});

it('a form whose fields have the names of what a form can do is converted like any other', async () => {
  const names = ['nodeType', 'nodeName', 'tagName', 'localName', 'firstChild', 'nextSibling', 'matches'];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  await convert(`<form id="form" title="发展">${fields}<p id="inside">发展</p></form><p id="after">发展</p>`);
  await shows('#after', '發展');
  await shows('#inside', '發展');
});

it('text inside drawings and formulas stays as it is', async () => {
  await convert(
    '<svg id="drawn"><title>发展</title><text>发展</text></svg><math><mtext id="formula">发展</mtext></math><p id="after">发展</p>',
  );
  await shows('#after', '發展');
  expect(await page.locator('#drawn text').textContent()).toBe('发展');
  expect(await page.locator('#formula').textContent()).toBe('发展');
});

it('a page sent as XHTML is converted like any other', async () => {
  const xhtml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>关于印发规划的通知</title></head>
<body><h1>关于印发规划的通知</h1><p>粤府函〔2020〕328号</p><div id="UCAP-CONTENT">${'<p>到2025年，新增示范项目8个，由省发展改革委牵头。</p>'.repeat(20)}<p id="after">发展</p></div><p>2020年12月1日</p></body></html>`;
  await page.route(OFFICIAL, (route) =>
    route.fulfill({ contentType: 'application/xhtml+xml; charset=utf-8', body: xhtml }),
  );
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'radio', /港/);
  await shows('#after', '發展');
});
