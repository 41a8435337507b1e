// A document so long that it is read in slices and painted as it is read: whatever the page does meanwhile, marks stand on
// the words that were meant.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows } from './harness/library';
import { markup, painted } from './harness/painted';
import { OFFICIAL } from './harness/server';

const SEED = new URL('../../seeds/raw/004_67948c9818ef1510.txt', import.meta.url);
const lines = readFileSync(SEED, 'utf8')
  .split(/\r?\n|(?<=。)/)
  .filter((line) => line.trim());
const pageOf = (texts: readonly string[], script = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于印发规划的通知</title></head><body><h1>关于印发规划的通知</h1>
<div id="UCAP-CONTENT">${texts.map((line) => `<p>${line}</p>`).join('')}</div><script>${script}</script></body></html>`;

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.context.newPage();
});
afterAll(() => extension?.close());

async function visit(html: string): Promise<void> {
  await page.unroute(OFFICIAL);
  await page.route(OFFICIAL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(OFFICIAL);
}

it('is painted whole, counted once, left as it was, and saved whole', async () => {
  const html = pageOf(lines);
  await visit(html);
  await see(page, 'button', /^明策 \d{3}$/, 20_000);
  const { target = [] } = await painted(page);
  expect(target.length).toBeGreaterThan(200);
  const before = await markup(page);
  const own = await ownPage(extension);
  await press(page, 'button', /^明策 \d{3}$/);
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
  const [version] = await rows(own, 'versions');
  const blocks = (version?.blocks ?? []) as { text: string }[];
  const saved = blocks.map(({ text }) => text).join('');
  expect(saved.length).toBeGreaterThan(lines.join('').length * 0.98);
  expect(await markup(page)).toBe(before);
  await emptyLibrary(own);
  await own.close();
});

/** Rewrites, moves and takes out paragraphs until something is painted, then keeps what was painted at that moment. */
const RESTLESS = `const all = [...document.querySelectorAll('#UCAP-CONTENT p')];
let n = 0;
const timer = setInterval(() => {
  const marks = [...CSS.highlights].filter(([name]) => /^mingce-(target|deadline)/.test(name)).flatMap(([, each]) => [...each]);
  if (marks.length > 0) {
    clearInterval(timer);
    window.first = marks.map(({ startContainer: node, startOffset, endOffset }) => node.data.slice(startOffset, endOffset));
    return;
  }
  for (let i = 0; i < 40; i++) {
    const p = all[(n += 7) % all.length];
    if (i % 3 === 0) p.firstChild.data = '甲乙' + p.firstChild.data;
    else if (i % 3 === 1) p.parentNode.append(p);
    else p.before(all[(n * 13) % all.length]);
  }
}, 12);`;

it('a page that is rewritten while it is read never has marks on other words than those that were found', async () => {
  await visit(pageOf(lines));
  await see(page, 'button', /^明策 \d{3}$/, 20_000);
  const { target = [], deadline = [] } = await painted(page);
  const known = new Set([...target, ...deadline]);
  expect(known.size).toBeGreaterThan(100);
  await visit(pageOf(lines, RESTLESS));
  await page.waitForFunction(() => 'first' in window, undefined, { timeout: 30_000 });
  const first = await page.evaluate(() => (window as unknown as { first: string[] }).first);
  expect(first.length).toBeGreaterThan(0);
  const isKnown = (words: string) =>
    known.has(words) || [...known].some((each) => each.includes(words) || words.includes(each));
  // A sentence that has come into another section may be told otherwise; words that are off by what was put before them
  // would be most of those in the paragraphs that were rewritten.
  const strange = first.filter((words) => !isKnown(words));
  expect(strange.length, strange.join(' | ')).toBeLessThanOrEqual(first.length / 10);
  expect(first.filter((words) => /^[甲乙]/.test(words))).toEqual([]);
});
