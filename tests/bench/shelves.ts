// How soon the popup and the library's lists are there at 10,000 documents, in a real Chromium with the built extension.
import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'playwright-core';
import { launchExtension } from '../e2e/harness/extension';
import { ownPage } from '../e2e/harness/library';
import { makeLibrary } from '../e2e/harness/made-library';

const DOCUMENTS = 10_000;
const ROUNDS = 9;

/** From the beginning of the navigation to the first row, milliseconds. */
async function timeToFirstRow(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  const first = await page.waitForFunction(() => document.querySelector('[data-row]') && performance.now());
  return Number(await first.jsonValue());
}

/** Processor time that the whole browser has taken, milliseconds: what others on the machine do does not add to it. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

const extension = await launchExtension();
try {
  const first = await extension.context.newPage();
  await first.goto(extension.page('library.html'));
  await first.getByText(/份文件$/).waitFor();
  await first.close();
  const page = await ownPage(extension);
  await makeLibrary(page, DOCUMENTS);
  console.log(`\nlists of ${DOCUMENTS} documents, first row after the navigation began, ${ROUNDS} openings`);
  const browser = await extension.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  for (const name of ['popup', 'library']) {
    const times: number[] = [];
    const before = await processorTime(browser);
    for (let i = 0; i < ROUNDS; i++) times.push(await timeToFirstRow(page, extension.page(`${name}.html`)));
    const processor = ((await processorTime(browser)) - before) / ROUNDS;
    times.sort((a, b) => a - b);
    console.log(
      `  ${name}: median ${Math.round(times[ROUNDS >> 1] ?? 0)} ms, best ${Math.round(times[0] ?? 0)}, worst ${Math.round(times.at(-1) ?? 0)}; processor ${Math.round(processor)} ms each, with what follows the first row; load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
  }
} finally {
  await extension.close();
}
