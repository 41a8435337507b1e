// How soon the popup and the library's lists are there at 10,000 documents, in a real Chromium with the built extension.
import type { Page } from 'playwright-core';
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

const extension = await launchExtension();
try {
  const first = await extension.context.newPage();
  await first.goto(extension.page('library.html'));
  await first.getByText(/份文件$/).waitFor();
  await first.close();
  const page = await ownPage(extension);
  await makeLibrary(page, DOCUMENTS);
  console.log(`\nlists of ${DOCUMENTS} documents, first row after the navigation began, ${ROUNDS} openings`);
  for (const name of ['popup', 'library']) {
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) times.push(await timeToFirstRow(page, extension.page(`${name}.html`)));
    times.sort((a, b) => a - b);
    console.log(
      `  ${name}: median ${Math.round(times[ROUNDS >> 1] ?? 0)} ms, best ${Math.round(times[0] ?? 0)}, worst ${Math.round(times.at(-1) ?? 0)}`,
    );
  }
} finally {
  await extension.close();
}
