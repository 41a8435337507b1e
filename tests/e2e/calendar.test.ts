// The calendar of the library page.
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from './harness/extension';
import { fill, SMALL_LIBRARY } from './harness/fill';
import { emptyLibrary, ownPage, rows } from './harness/library';
import { downloaded, openView } from './harness/view';

let extension: Extension;
let own: Page;

beforeAll(async () => {
  extension = await launchExtension();
  own = await ownPage(extension);
  // The library page makes the tables.
  await (await openView(extension, '')).close();
});
afterAll(() => extension?.close());
afterEach(async () => {
  for (const each of extension.context.pages()) if (each !== own) await each.close();
  await emptyLibrary(own);
});

const open = (place: string, width?: number): Promise<Page> => openView(extension, place, width);

describe('the calendar', () => {
  const dues = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).locator('[data-row]');

  it('lists what is overdue, due this month, later, and rules', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/calendar');
    expect(await dues(page, '已过').allTextContents()).toEqual([expect.stringContaining('2022-12-31')]);
    expect(await dues(page, '本月').allTextContents()).toEqual([expect.stringContaining('等 2 项')]);
    expect(await dues(page, '以后').count()).toBe(3);
    expect(await dues(page, '按规则计算，没有固定日期').first().textContent()).toContain('自受理之日起20个工作日内');
  });

  it('D is done, X dismisses, both are undone; settled ones are shown on a switch', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/calendar');
    await dues(page, '本月').first().focus();
    await page.keyboard.press('d');
    await page.getByText('2 个期限已完成').waitFor();
    expect(await dues(page, '本月').count()).toBe(0);
    expect(await rows(own, 'settled')).toHaveLength(2);
    await page.keyboard.press('Control+z');
    await dues(page, '本月').first().waitFor();
    expect(await rows(own, 'settled')).toHaveLength(0);
    await dues(page, '已过').first().focus();
    await page.keyboard.press('x');
    await page.getByText('没有已过的期限。').waitFor();
    await page.getByRole('switch', { name: '显示已处理' }).click();
    expect(await dues(page, '已过').first().textContent()).toContain('已忽略');
    await page.getByRole('button', { name: '恢复' }).click();
    await page.getByText('1 个期限已恢复').waitFor();
    expect(await rows(own, 'settled')).toHaveLength(0);
  });

  it('is moved in by keyboard: along a lane, from the axis into the lists, apart and together', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/calendar');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    await page.locator('[data-tick]').first().focus();
    expect(await focused()).toContain('2022-12-31 已过');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('2025-12-31 到期，2 项');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('2022-12-31');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('完成第0项任务');
    await page.keyboard.press('ArrowLeft');
    expect(await dues(page, '本月').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/saved\/0{15}1\?at=0$/);
  });

  it('exports what is shown from today on, with an alarm where one is wanted', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/calendar');
    await page.getByRole('combobox', { name: '提醒' }).selectOption('3');
    const events = new ICAL.Component(ICAL.parse(await downloaded(page, /\.ics/))).getAllSubcomponents('vevent');
    const days = events.map((event) => String(event.getFirstPropertyValue('dtstart')));
    expect(days.sort()).toEqual(['2025-12-31', '2026-06-30', '2027-06-30', '2035-12-31']);
    for (const event of events) expect(event.getAllSubcomponents('valarm')).toHaveLength(1);
  });

  it('prints on A4 laid sideways, on white, without the frame of the page', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/calendar');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // 297 × 210 mm in points.
    expect(pdf).toMatch(/\/MediaBox \[0 0 841\.\d+ 59[45]\.\d+\]/);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.getByRole('banner').first().isVisible()).toBe(false);
    await page.getByText('明策 · 期限日历').waitFor();
    const ground = await page.getByRole('main').evaluate((main) => getComputedStyle(main).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
  });
});
