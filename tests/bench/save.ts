// How long a save of the longest page takes to its acknowledgement, in a real Chromium with the built extension:
// `tsx tests/bench/save.ts`, or imported by `npm run bench`. A cold save is one that has to wake a stopped background.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension } from '../e2e/harness/extension';
import { ownPage } from '../e2e/harness/library';
import { waitForPaint } from '../e2e/harness/painted';
import { OFFICIAL } from '../e2e/harness/server';

/** What is used of it inside the extension's pages. */
declare const chrome: {
  tabs: {
    query: (what: object) => Promise<{ id: number; url?: string }[]>;
    sendMessage: (tabId: number, message: object, options: object) => Promise<{ value: { save: { is: string } } }>;
  };
};

/** The longest of the seed files, 143k characters. */
const SEED = join(import.meta.dirname, '../../seeds/raw/004_67948c9818ef1510.txt');
const ROUNDS = 20;

const lines = readFileSync(SEED, 'utf8')
  .split(/\r?\n|(?<=。)/)
  .filter((line) => line.trim());
const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于印发规划的通知</title></head><body><h1>关于印发规划的通知</h1>
<div id="UCAP-CONTENT">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;

/** Milliseconds from asking the reader to save until it knows that the page is saved. */
const save = (own: Page): Promise<number> =>
  own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const start = performance.now();
    const answer = await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'reader/save', input: {} }, { frameId: 0 });
    if (answer.value.save.is !== 'saved') throw new Error(JSON.stringify(answer));
    return performance.now() - start;
  }, OFFICIAL);

const extension = await launchExtension();
try {
  const own = await ownPage(extension);
  const page = await extension.context.newPage();
  await page.route(OFFICIAL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  console.log(`save: ${html.length} characters of page, ${ROUNDS} saves each, milliseconds to the acknowledgement`);
  for (const [name, cold] of [
    ['warm', false],
    ['cold', true],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Another text each time: a save that stores a version, not one that only meets it again.
      await page.evaluate((words) => {
        const first = document.querySelector('#UCAP-CONTENT p');
        if (first) first.textContent = words;
      }, `${name}第${round}次。`);
      await page.waitForTimeout(1500);
      if (cold) await session.send('ServiceWorker.stopAllWorkers');
      times.push(await save(own));
    }
    times.sort((a, b) => a - b);
    const [median = 0, worst = 0] = [times[ROUNDS >> 1], times.at(-1)];
    console.log(
      `${name}  median ${median.toFixed(0)}  worst ${worst.toFixed(0)}   all ${times.map((t) => t.toFixed(0)).join(' ')}`,
    );
  }
} finally {
  await extension.close();
}
