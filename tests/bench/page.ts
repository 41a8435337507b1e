// What the reader costs a page, in a real Chromium with the built extension: `tsx tests/bench/page.ts`, or imported by
// `npm run bench`. The page is the longest of the seed files, 143k characters, a sentence a paragraph.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { see } from '../e2e/harness/bar';
import { launchExtension } from '../e2e/harness/extension';
import { NEWS, OFFICIAL } from '../e2e/harness/server';
import type { paint } from './painting';
import { serveModules } from './serve-modules';
import { type Traced, trace } from './trace';

const SEED = join(import.meta.dirname, '../../seeds/raw/004_67948c9818ef1510.txt');
const ROUNDS = 5;
/** Milliseconds in which everything on a page has come to rest. */
const RESTS = 1500;
const FINDINGS = 500;

const lines = readFileSync(SEED, 'utf8')
  .split(/\r?\n|(?<=。)/)
  .filter((line) => line.trim());
const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于印发规划的通知</title></head><body><h1>关于印发规划的通知</h1>
<div id="UCAP-CONTENT">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;

/** Marks the first frame in which a target is painted. */
const MARK = `requestAnimationFrame(function look() {
  const isPainted = [...CSS.highlights].some(([name, marks]) => name.startsWith('mingce-target') && marks.size > 0);
  if (isPainted) performance.mark('mingce painted');
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
  const visit = async (url: string, body?: string): Promise<Traced> => {
    const page = await context.newPage();
    if (body) await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    const { stop } = await trace(browser, extension.page(''));
    await page.goto(url);
    if (body) await see(page, 'button', /^明策 \d+$/, 20_000);
    await page.waitForTimeout(RESTS);
    const traced = await stop();
    await page.close();
    return traced;
  };
  const times = async (url: string, body?: string): Promise<Traced[]> => {
    // The first visit also warms the background up.
    await visit(url, body);
    const all: Traced[] = [];
    for (let i = 0; i < ROUNDS; i++) all.push(await visit(url, body));
    return all;
  };
  const long = await times(OFFICIAL, html);
  console.log(`page: ${lines.join('').length} characters in ${lines.length} paragraphs, ${ROUNDS} visits`);
  console.log(`  injection → first findings painted: ${ms(long.map((each) => each.until('mingce painted') ?? NaN))}`);
  console.log(`  longest task of ours: ${ms(long.map(({ longest }) => longest))}`);
  console.log(`  all our scripts: ${ms(long.map(({ script }) => script))}`);
  const news = await times(NEWS);
  console.log(`a page that is no policy, all our scripts: ${ms(news.map(({ script }) => script))}`);

  const modules = await serveModules('/tests/bench/painting.ts');
  const blank = await context.newPage();
  await blank.goto(modules.url);
  await blank.waitForFunction(() => 'bench' in window);
  const painted = await blank.evaluate(
    ([findings, rounds]) =>
      (window as unknown as { bench: { paint: typeof paint } }).bench.paint(findings ?? 0, rounds ?? 0),
    [FINDINGS, 11],
  );
  modules.close();
  console.log(`painting ${FINDINGS} findings: ${ms(painted)}`);
} finally {
  await extension.close();
}
