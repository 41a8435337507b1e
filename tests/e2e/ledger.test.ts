// The ledger of the library page; and what it shares with the calendar.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { fill, SMALL_LIBRARY, savedDocument, targetRow } from './harness/fill';
import { emptyLibrary, ownPage, waitForRows } from './harness/library';
import { waitForPaint } from './harness/painted';
import { OFFICIAL } from './harness/server';
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

describe('the ledger', () => {
  it('lists the targets of a saved page; one opens its sentence', async () => {
    const page = await extension.context.newPage();
    await page.goto(OFFICIAL);
    await waitForPaint(page);
    await openBar(page);
    await press(page, 'button', /^存/);
    await see(page, 'button', /打开/);
    await waitForRows(own, 'targets', 10);
    const ledger = await open('#/ledger');
    await ledger.getByRole('searchbox', { name: '筛选指标' }).fill('增加值');
    const link = ledger.getByRole('link', { name: /數字經濟增加值/ }).first();
    await link.click();
    await ledger.waitForURL(/#\/saved\/[0-9a-f]{16}\?at=\d+$/);
    const block = Number(/at=(\d+)/.exec(ledger.url())?.[1]);
    const sentence = ledger.locator(`#b${block}`);
    expect(await sentence.textContent()).toContain('力爭突破6萬億元');
    const box = await sentence.boundingBox();
    expect(box && box.y > 56 && box.y < 800).toBe(true);
    await ledger.goBack();
    expect(await ledger.getByRole('searchbox', { name: '筛选指标' }).inputValue()).toBe('增加值');
  });

  it('leaves out the trash and mere directions, and says how many', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/ledger');
    await page.getByText('4 项目标').waitFor();
    await page.getByText('另有方向性表述 1 条，未列入').waitFor();
    await page.getByRole('button', { name: '显示' }).click();
    await page.getByText('5 项目标').waitFor();
  });

  it('adds what may be added and says why the rest may not', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/ledger');
    await page.getByRole('button', { name: '合计 ≥ 105 个' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('≥ 105 个');
    await page.keyboard.press('Escape');
    await page.locator('footer').getByRole('button', { name: '合计' }).click();
    expect(await dialog.textContent()).toContain('2 项相加');
  });

  it('exports what is shown', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/ledger');
    await page.getByRole('radio', { name: '未到期' }).click();
    await page.getByText('2 项目标').waitFor();
    const csv = await downloaded(page, /CSV/);
    expect(csv.startsWith('\ufeff指标,比较,数值,')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    expect(csv).toContain('第0类基站,≥,100,,,个,2025-12-31,,省通信管理局');
    expect(await downloaded(page, /Markdown/)).toContain('| 第4类基站 | ≥ | 5 |');
  });

  it('is moved in by keyboard: arrows between rows, Enter opens', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/ledger');
    await page.locator('[data-row]').first().focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.textContent === '建设任务');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.activeElement?.textContent === '第1类基站');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/saved\/0{15}1\?at=0$/);
  });

  it('of ten thousand targets draws only those in sight', async () => {
    const documents = Array.from({ length: 100 }, (_, n) => savedDocument(n + 1));
    const years = ['2022-12-31', '2025-12-31', '2027-06-30', '2035-12-31', null];
    const targets = Array.from({ length: 10_000 }, (_, i) =>
      targetRow(1 + (i % 100), Math.floor(i / 100), {
        due: years[i % 5] ?? null,
        indicator: `第${i}项重点工程建设规模`,
      }),
    );
    await fill(own, { documents, targets });
    const page = await open('#/ledger');
    await page.getByText('10000 项目标').waitFor();
    expect(await page.locator('[data-row]').count()).toBeLessThan(80);
    await page.getByRole('searchbox', { name: '筛选指标' }).fill('第9999项');
    await page.getByText('1 项目标', { exact: true }).waitFor();
  }, 60_000);

  it('is a list of cards on a narrow screen', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open('#/ledger', 390);
    await page.getByText('4 项目标').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.getByRole('list', { name: '台账' }).getByRole('link').first().textContent()).toContain('≥100个');
  });
});

describe.each(['ledger', 'calendar'])('%s', (view) => {
  const first = { ledger: '看种子文库的目标', calendar: '看种子文库的期限' }[view] ?? '';

  it('says what to do while the library is empty, and shows the bundled documents instead', async () => {
    const page = await open(`#/${view}`);
    await page.getByRole('button', { name: first }).click();
    await page.locator('[data-row]').nth(5).waitFor();
    expect(await objections(page)).toEqual([]);
  });

  it('axe has nothing to say of it in light and in dark, and it fits every window', async () => {
    await fill(own, SMALL_LIBRARY);
    const page = await open(`#/${view}`);
    await page.locator('[data-row]').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await objections(page)).toEqual([]);
    }
    for (const width of [320, 480, 720, 1024, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const wide = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
    expect(await objections(page)).toEqual([]);
  });
});
