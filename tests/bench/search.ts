// Search in a real Chromium's IndexedDB, beside MiniSearch and FlexSearch on the same documents:
// `tsx tests/bench/search.ts [DOCUMENTS] [--alone]`, or imported by `npm run bench`.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { lexiconData } from '../../lib/cli/lexicon';
import { findBrowser } from '../e2e/harness/find-browser';
import { SENTENCES } from '../unit/library/search/seeds';
import type * as Others from './search-others';
import type * as Bench from './search-page';
import type { Given, Judged } from './search-stock';
import { serveModules } from './serve-modules';

declare const window: { bench: typeof Bench & typeof Others };

const isMain = import.meta.filename === process.argv[1];
const args = isMain ? process.argv.slice(2) : [];
const documents = Number(args.find((each) => /^\d+$/.test(each)) ?? 10_000);
const CHARS = 5000;
const QUERIES = 200;
const ROUNDS = 3;

const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const load = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;

/** Processor time that the whole browser has taken, ms: what is left to say on a machine that others use, too. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Memory that scripts hold, buffers included, at most while some work is done; bytes above what was held before. */
async function peak<T>(session: CDPSession, work: () => Promise<T>): Promise<{ value: T; most: number; kept: number }> {
  const held = async (): Promise<number> => {
    const use = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
    return use.usedSize + (use.backingStorageSize ?? 0);
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await held();
  let most = before;
  let running = true;
  const watching = (async () => {
    while (running) {
      most = Math.max(most, await held());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const value = await work();
  running = false;
  await watching;
  await session.send('HeapProfiler.collectGarbage');
  return { value, most: most - before, kept: (await held()) - before };
}

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => ms(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `median ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`;
}

const toldOf = ({ recall, missed, invented }: Judged): string =>
  `recall ${(recall * 100).toFixed(1)} %, ${missed} with documents missed, ${invented} with documents that do not hold it`;

async function pageOf(context: BrowserContext, url: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  page.on('console', (message) => console.error(message.text()));
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in window);
  return { page, session: await context.newCDPSession(page) };
}

/** @returns selections, and the documents that hold each */
async function askOurs(context: BrowserContext, url: string, given: Given) {
  const { page, session } = await pageOf(context, url);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const filled = await page.evaluate((all) => window.bench.fill(all), given);
  console.log(`  the library itself: ${MB(filled)} on disk`);

  const beforeBuilding = await processorTime(browser);
  const { value: built, most, kept } = await peak(session, () => page.evaluate(() => window.bench.index()));
  const building = (await processorTime(browser)) - beforeBuilding;
  console.log(
    `  ours        built in ${ms(built.ms)} (processor ${ms(building)}, ${load()}), memory at most ${MB(most)}, kept ${MB(kept)}; thread held longer than 50 ms ${built.held.length} times, at most ${ms(built.held.at(-1) ?? 50)}`,
  );
  console.log(
    `              ${MB(built.rows)} in its rows; by the browser's estimate the disk holds ${MB(built.bytes - filled)} more than before, room that the database has not tidied yet included`,
  );
  console.log(`              ${built.saves.length} documents saved meanwhile: ${told(built.saves)}`);

  const queries = await page.evaluate((count) => window.bench.queries(count), QUERIES);
  const first = await page.evaluate((asked) => window.bench.ask(asked), queries.slice(0, 1));
  console.log(`              first query ${ms(first.times[0] ?? 0)}`);
  for (let round = 1; round <= ROUNDS; round++) {
    const beforeAsking = await processorTime(browser);
    const asked = await peak(session, () => page.evaluate((all) => window.bench.ask(all), queries));
    const each = ((await processorTime(browser)) - beforeAsking) / queries.length;
    console.log(
      `              ${queries.length} queries: ${told(asked.value.times)} (processor ${ms(each)} each, ${load()}), memory at most ${MB(asked.most)}, kept ${MB(asked.kept)}`,
    );
    if (!isMain || round < ROUNDS) continue;
    const slowest = asked.value.times
      .map((time, i) => ({ time, query: queries[i] ?? '', total: asked.value.totals[i] ?? 0 }))
      .sort((a, b) => b.time - a.time);
    for (const { time, query, total } of slowest.slice(0, 12))
      console.log(`              ${ms(time).padStart(7)} ${String(total).padStart(6)} found  ${query}`);
  }
  const { selections, right, ...judged } = await page.evaluate((all) => window.bench.check(all), queries);
  console.log(`              ${selections.length} selections against reading every document: ${toldOf(judged)}`);
  await page.close();
  return { selections, right };
}

/** Another library in a page of its own: it may run out of memory. */
async function askOther(
  context: BrowserContext,
  url: string,
  given: Given,
  name: Others.Other,
  { selections, right }: Awaited<ReturnType<typeof askOurs>>,
): Promise<void> {
  const { page, session } = await pageOf(context, url);
  try {
    const built = await peak(session, () =>
      page.evaluate(([all, one]) => (window.bench.build as typeof Others.build)(all, one), [given, name] as const),
    );
    const answered = await page.evaluate(([all, truth]) => (window.bench.ask as typeof Others.ask)(all, truth), [
      selections,
      right,
    ] as const);
    console.log(
      `  ${name.padEnd(11)} built in ${ms(built.value)} (${load()}), memory at most ${MB(built.most)}, kept ${MB(built.kept)} for as long as it is used; ${selections.length} selections: ${told(answered.times)}; ${toldOf(answered)}`,
    );
    await page.close();
  } catch (error) {
    console.log(`  ${name.padEnd(11)} did not come to its end: ${String(error).split('\n')[0]}`);
  }
}

const served = await serveModules('/tests/bench/search-page');
const servedOthers = await serveModules('/tests/bench/search-others');
const profile = mkdtempSync(join(tmpdir(), 'mingce-bench-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const given = { documents, chars: CHARS, sentences: SENTENCES, foldPairs: lexiconData().foldPairs };
  console.log(`search: ${documents} documents × ${CHARS} characters out of the seeds, ${context.browser()?.version()}`);
  const truth = await askOurs(context, served.url, given);
  for (const name of args.includes('--alone') ? [] : (['FlexSearch', 'MiniSearch'] as const)) {
    await askOther(context, servedOthers.url, given, name, truth);
  }
} finally {
  await context.close();
  served.close();
  servedOthers.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
