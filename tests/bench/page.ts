// What the reader costs a page, in a real Chromium with the built extension: `tsx tests/bench/page.ts`, or imported by
// `npm run bench`. The page is the longest of the seed files, 143k characters, a sentence a paragraph.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchExtension } from '../e2e/harness/extension';
import { OFFICIAL } from '../e2e/harness/server';
import { load } from './load';
import type { paint } from './painting';
import { serveModules } from './serve-modules';
import { type Time, type Traced, trace } from './trace';

const SEED = join(import.meta.dirname, '../../seeds/raw/004_67948c9818ef1510.txt');
const ROUNDS = 7;
/** Milliseconds in which everything on a page has come to rest, without anybody asking the page how it is. */
const RESTS = 2000;
const FINDINGS = 500;

const lines = readFileSync(SEED, 'utf8')
  .split(/\r?\n|(?<=。)/)
  .filter((line) => line.trim());
const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于印发规划的通知</title></head><body><h1>关于印发规划的通知</h1>
<div id="UCAP-CONTENT">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;

/** Marks the first frame in which a target or a deadline is painted, and the first in which most are. */
const MARK = `requestAnimationFrame(function look() {
  let size = 0;
  for (const [name, marks] of CSS.highlights) if (/^mingce-(target|deadline)/.test(name)) size += marks.size;
  if (size > 0 && performance.getEntriesByName('mingce painted').length === 0) performance.mark('mingce painted');
  if (size > 200) performance.mark('mingce all painted');
  else requestAnimationFrame(look);
});`;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const ms = (values: readonly number[]): string =>
  `median ${median(values).toFixed(1)} ms, best ${Math.min(...values).toFixed(1)}, worst ${Math.max(...values).toFixed(1)}`;

const extension = await launchExtension();
try {
  const { context, browser } = extension;
  // As text: what a bundler puts into functions is not there in the page.
  await context.addInitScript({ content: MARK });
  const visit = async (isCold: boolean): Promise<Traced> => {
    const page = await context.newPage();
    await page.route(OFFICIAL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    if (isCold) {
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    }
    const { stop } = await trace(browser, extension.page(''));
    await page.goto(OFFICIAL);
    await page.waitForTimeout(RESTS);
    const traced = await stop();
    await page.close();
    return traced;
  };
  // The first visit also warms the background up.
  await visit(false);
  const warm: Traced[] = [];
  const cold: Traced[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    warm.push(await visit(false));
    cold.push(await visit(true));
  }
  console.log(`page: ${lines.join('').length} characters in ${lines.length} paragraphs, ${ROUNDS} visits, ${load()}`);
  for (const [name, all] of [
    ['', warm],
    [', the background stopped before', cold],
  ] as const) {
    const until = (mark: string, file: string) => ms(all.map((each) => each.until(mark, file) ?? NaN));
    console.log(`  injection of the reader → first findings painted${name}: ${until('mingce painted', 'reader.js')}`);
    console.log(`  … → all findings painted${name}: ${until('mingce all painted', 'reader.js')}`);
    console.log(`  the detector → first findings painted${name}: ${until('mingce painted', 'detector.js')}`);
  }
  const both = (times: readonly Time[]) =>
    `${ms(times.map(({ clock }) => clock))}; of processor time ${ms(times.map(({ processor }) => processor))}`;
  console.log(`  longest task of ours: ${both(warm.map(({ longest }) => longest))}`);
  console.log(`  style settled after our sheet: ${both(warm.map(({ style }) => style))}`);
  console.log(`  all our scripts: ${both(warm.map(({ script }) => script()))}`);

  const modules = await serveModules('/tests/bench/painting.ts');
  const blank = await context.newPage();
  await blank.goto(modules.url);
  await blank.waitForFunction(() => 'bench' in window);
  const painted = await blank.evaluate(
    ([findings, rounds]) =>
      (window as unknown as { bench: { paint: typeof paint } }).bench.paint(findings ?? 0, rounds ?? 0),
    [FINDINGS, 21],
  );
  modules.close();
  console.log(`painting ${FINDINGS} findings: ${ms(painted)}`);
} finally {
  await extension.close();
}
