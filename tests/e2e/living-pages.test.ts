// Pages that live while they are shown in another script: nothing drifts, nothing loops, no task of ours is felt.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBar, press } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { markup, painted, waitForPaint } from './harness/painted';
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

/** Opens the official page with this before the end of its body. */
async function visit(added: string): Promise<void> {
  const body = officialPage().replace('</body>', `${added}</body>`);
  await page.route(OFFICIAL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
}
const shows = (selector: string, text: string) =>
  page.waitForFunction(
    ([at = '', expected = '']) => document.querySelector(at)?.textContent === expected,
    [selector, text],
  );

/** What is painted, in no order: marks that moved with their text are registered anew. */
const words = async (): Promise<string[]> =>
  Object.entries(await painted(page))
    .flatMap(([brush, all]) => all.map((each) => `${brush}: ${each}`))
    .sort();

it('ten switches leave no drift: marks stay on their words, and the original comes back byte for byte', async () => {
  await visit('<p id="after" title="发展">发展、资讯科技</p>');
  const before = await markup(page);
  const marks = await words();
  for (let i = 0; i < 10; i++) await press(page, 'radio', [/简体/, /香港/, /正体/][i % 3] ?? /香港/);
  await press(page, 'radio', /简体/);
  await page.waitForFunction(() => document.querySelector('#UCAP-CONTENT')?.textContent?.includes('数字经济'));
  await press(page, 'radio', /原文/);
  await expect.poll(() => markup(page), { timeout: 10_000 }).toBe(before);
  await expect.poll(words, { timeout: 10_000 }).toEqual(marks);
});

it('a page, or another converter, that takes every conversion back has its way, and what is beside it stays converted', async () => {
  await visit(`<p id="fought">发展</p><p id="after">发展</p><script>
    const fought = document.querySelector('#fought');
    window.fights = 0;
    new MutationObserver(() => {
      if (fought.firstChild.data === '发展') return;
      window.fights++;
      fought.firstChild.data = '发展';
    }).observe(fought, { characterData: true, subtree: true });
  </script>`);
  await press(page, 'radio', /港/);
  await shows('#after', '發展');
  await page.waitForTimeout(6_000);
  const fights = await page.evaluate(() => (window as unknown as { fights: number }).fights);
  expect(fights).toBeGreaterThan(0);
  expect(fights).toBeLessThanOrEqual(4);
  await shows('#fought', '发展');
  await shows('#after', '發展');
});

it('what a page copies of what is shown is saved as the original, and given back with it', async () => {
  await visit('<p id="pattern" title="发展">发展</p><div id="copies"></div><p id="after">发展</p>');
  await press(page, 'radio', /港/);
  await shows('#after', '發展');
  const texts = () => page.locator('#copies').textContent();
  await page.evaluate(() => {
    const [pattern, copies] = ['#pattern', '#copies'].map((at) => document.querySelector(at) as Element);
    copies?.append(pattern?.cloneNode(true) ?? '');
    copies?.insertAdjacentHTML('beforeend', pattern?.outerHTML ?? '');
    pattern?.remove();
  });
  await page.waitForTimeout(1_000);
  expect(await texts()).toBe('發展發展');
  await press(page, 'radio', /简体/);
  await expect.poll(texts).toBe('发展发展');
  await press(page, 'radio', /港/);
  await expect.poll(texts).toBe('發展發展');
  await press(page, 'radio', /原文/);
  await expect.poll(texts).toBe('发展发展');
  expect(await page.locator('#copies [title="发展"]').count()).toBe(2);
});

it('a page that puts another root in place of its own is given back, and followed as before', async () => {
  await visit('<p id="after">发展</p>');
  const marks = await words();
  await press(page, 'radio', /港/);
  await shows('#after', '發展');
  await page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as Element;
    root.querySelector('mingce-bar')?.remove();
    document.replaceChild(root, document.documentElement);
  });
  await shows('#after', '发展');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  await openBar(page);
  const standing = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].every((marks) =>
        [...marks].every(({ startContainer }) => startContainer.isConnected),
      ),
    );
  await expect.poll(async () => ((await standing()) ? words() : []), { timeout: 10_000 }).toEqual(marks);
  await press(page, 'radio', /港/);
  await shows('#after', '發展');
  await page.evaluate(() => {
    (document.querySelector('#after') as Element).textContent = '规划';
  });
  await shows('#after', '規劃');
  await press(page, 'radio', /原文/);
  await shows('#after', '规划');
});

it('ten thousand texts that the page changes are converted again, and given back as the page wrote them', async () => {
  await visit(`<div id="many">${'<p>发展</p>'.repeat(10_000)}</div><p id="after">发展</p>`);
  await press(page, 'radio', /港/);
  await shows('#after', '發展');
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('#many p')) (each.firstChild as Text).data = '规划';
  });
  await page.waitForFunction(() => document.querySelector('#many')?.textContent === '規劃'.repeat(10_000), undefined, {
    timeout: 20_000,
  });
  await press(page, 'radio', /原文/);
  await page.waitForFunction(() => document.querySelector('#many')?.textContent === '规划'.repeat(10_000));
});

it('printing is of what is shown: converted text, marks, nothing of ours', async () => {
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'radio', /简体/);
  await page.waitForFunction(() => document.querySelector('#UCAP-CONTENT')?.textContent?.includes('数字经济'));
  await page.waitForTimeout(300);
  const shown = await markup(page);
  await page.pdf().catch(() => undefined);
  await page.emulateMedia({ media: 'print' });
  expect(await markup(page)).toBe(shown);
  expect((await painted(page)).target).toContain('全省累计建成5G基站达22万个');
});
