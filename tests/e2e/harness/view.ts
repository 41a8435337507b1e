// A view of the library page on a day of the test's choosing.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Extension } from './extension';

/** The day that the small library's deadlines are seen from. */
const TODAY = new Date('2025-12-02T09:00:00');

/** @param place such as `#/ledger` · @param width of the window, CSS pixels */
export async function openView({ context, page: address }: Extension, place: string, width = 1280): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.clock.setFixedTime(TODAY);
  await page.goto(address(`library.html${place}`));
  await page.locator('main:not([aria-busy="true"])').waitFor();
  return page;
}

/** Text of the file that a button hands over. */
export async function downloaded(page: Page, button: RegExp): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}
