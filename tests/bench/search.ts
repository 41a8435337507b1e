// Search in a real Chromium's IndexedDB, beside MiniSearch and FlexSearch on the same documents:
// `tsx tests/bench/search.ts [DOCUMENTS] [--alone]`, or imported by `npm run bench`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { lexiconData } from '../../lib/cli/lexicon';
import { findBrowser } from '../e2e/harness/find-browser';
import { SENTENCES } from '../unit/library/search/seeds';
import type * as Bench from './search-page';
import { serveModules } from './serve-modules';

declare const window: { bench: typeof Bench };

const isMain = import.meta.filename === process.argv[1];
const args = isMain ? process.argv.slice(2) : [];
const documents = Number(args.find((each) => /^\d+$/.test(each)) ?? 10_000);
const CHARS = 5000;
const QUERIES = 200;

const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;

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

function told({ times }: Bench.Asked): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => ms(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `median ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`;
}

const served = await serveModules('/tests/bench/search-page');
const profile = mkdtempSync(join(tmpdir(), 'mingce-bench-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await context.newPage();
  page.on('console', (message) => console.error(message.text()));
  await page.goto(served.url);
  await page.waitForFunction(() => 'bench' in window);
  const session = await context.newCDPSession(page);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const given = { documents, chars: CHARS, sentences: SENTENCES, foldPairs: lexiconData().foldPairs };
  console.log(`search: ${documents} documents × ${CHARS} characters out of the seeds, ${context.browser()?.version()}`);
  const filled = await page.evaluate((all) => window.bench.fill(all), given);
  console.log(`  the library itself: ${MB(filled)} on disk`);

  const beforeBuilding = await processorTime(browser);
  const built = await peak(session, () => page.evaluate(() => window.bench.index()));
  const building = (await processorTime(browser)) - beforeBuilding;
  console.log(
    `  ours        built in ${ms(built.value.ms)} (processor ${ms(building)}), ${MB(built.value.bytes - filled)} on disk, memory at most ${MB(built.most)}, kept ${MB(built.kept)}, thread held at most ${ms(built.value.longest)}`,
  );
  const queries = await page.evaluate((count) => window.bench.queries(count), QUERIES);
  const first = await page.evaluate((asked) => window.bench.ask(asked), queries.slice(0, 1));
  const beforeAsking = await processorTime(browser);
  const asked = await peak(session, () => page.evaluate((all) => window.bench.ask(all), queries));
  console.log(
    `              first query ${ms(first.times[0] ?? 0)}; ${queries.length} queries: ${told(asked.value)} (processor ${ms(((await processorTime(browser)) - beforeAsking) / queries.length)} each), memory at most ${MB(asked.most)}`,
  );
  const slowest = asked.value.times
    .map((time, i) => ({ time, query: queries[i] ?? '', total: asked.value.totals[i] ?? 0 }))
    .sort((a, b) => b.time - a.time);
  if (isMain)
    for (const { time, query, total } of slowest.slice(0, 12))
      console.log(`              ${ms(time).padStart(7)} ${String(total).padStart(6)} found  ${query}`);

  const literal = queries.slice(9).filter((query) => !/[\s"“”「」-]/.test(query));
  const truth = await page.evaluate((all) => window.bench.ask(all), literal);
  for (const name of args.includes('--alone') ? [] : (['FlexSearch', 'MiniSearch'] as const)) {
    const other = await peak(session, () => page.evaluate((one) => window.bench.buildOther(one), name));
    const answers = await page.evaluate(([one, all]) => window.bench.askOther(one, all), [name, literal] as const);
    const missed = literal.filter((_, i) => (answers.totals[i] ?? 0) < (truth.totals[i] ?? 0)).length;
    const more = literal.filter((_, i) => (answers.totals[i] ?? 0) > (truth.totals[i] ?? 0)).length;
    console.log(
      `  ${name.padEnd(11)} built in ${ms(other.value)}, memory ${MB(other.kept)} for as long as it is used; ${literal.length} selections: ${told(answers)}; ${missed} with documents missed, ${more} with documents that do not hold it`,
    );
    await page.evaluate((one) => window.bench.forgetOther(one), name);
  }
} finally {
  await context.close();
  served.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
