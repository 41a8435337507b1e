// Linking one document after its save, in a real Chromium's IndexedDB, in a small library and in one of 10,000:
// `tsx tests/bench/links.ts [DOCUMENTS]`, or imported by `npm run bench`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { lexiconData } from '../../lib/cli/lexicon';
import { findBrowser } from '../e2e/harness/find-browser';
import { SENTENCES } from '../unit/library/search/seeds';
import type * as Bench from './links-page';
import { serveModules } from './serve-modules';

declare const window: { bench: typeof Bench };

const isMain = import.meta.filename === process.argv[1];
const most = Number((isMain && process.argv[2]) || 10_000);
const CHARS = 5000;
const LINKED = 100;
const FAMOUS = 10;
/** Milliseconds. */
const SETTLING = 5_000;
/** What a document may take of the background's time, milliseconds. */
const BUDGET = 200;

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`;
}

/** Processor time that the whole browser has taken, ms: what is left to say on a machine that others use, too. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

const served = await serveModules('/tests/bench/links-page');
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
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const lexicon = lexiconData();
  console.log(`\nlinks: documents of ${CHARS} characters that cite each other, ${context.browser()?.version()}`);
  for (const documents of [most / 10, most]) {
    const given = { documents, chars: CHARS, sentences: SENTENCES, lexicon };
    await page.evaluate((all) => window.bench.fill(all), given);
    // The database still puts in order what it was filled with.
    await page.waitForTimeout(SETTLING);
    await page.evaluate((count) => window.bench.link(count, false), LINKED / 5);
    const before = await processorTime(browser);
    const usual = await page.evaluate((count) => window.bench.link(count, false), LINKED);
    const processor = ((await processorTime(browser)) - before) / LINKED;
    const again = await page.evaluate((count) => window.bench.link(count, true), FAMOUS);
    await page.evaluate((count) => window.bench.forget(count), FAMOUS);
    const first = await page.evaluate((count) => window.bench.link(count, true), FAMOUS);
    const whole = usual.links.map((time, i) => time + (usual.near[i] ?? 0));
    const over = whole.filter((time) => time > BUDGET).length;
    console.log(
      `  ${documents} documents, ${LINKED} linked: ${told(whole)} (processor ${processor.toFixed(0)} ms each); ${over} over ${BUDGET} ms; near alone ${told(usual.near)}; ${(usual.found / LINKED).toFixed(0)} links each`,
    );
    console.log(
      `    the ${FAMOUS} that half of them cite: read again ${told(again.links)}; linked for the first time ${told(first.links)} for ${(first.found / FAMOUS).toFixed(0)} links each`,
    );
  }
} finally {
  await context.close();
  served.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
