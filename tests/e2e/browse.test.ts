// Finding one's way in the library: search, filters, orders, addresses, ten thousand documents, and what goes wrong.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary } from './harness/library';
import { madeId, madeTitle, makeLibrary } from './harness/made-library';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await page?.close();
  page = await extension.context.newPage();
  await page.goto(extension.page('library.html'));
  await page.getByText(/份文件$/).waitFor();
  await emptyLibrary(page);
});

const hash = () => page.evaluate(() => decodeURIComponent(location.hash));
const waitForShown = (n: number) => page.getByText(`${n} 份文件`, { exact: true }).first().waitFor();
const rows = () => page.locator('[data-row]');
const marks = () => rows().locator('mark');
const search = () => page.getByRole('searchbox', { name: '搜索标题、文号、正文' });
const filter = (name: string) => page.getByRole('complementary').getByRole('checkbox', { name }).first();

async function openFilled(count: number, place = '', made = {}): Promise<void> {
  await makeLibrary(page, count, made);
  await page.goto('about:blank');
  await page.goto(extension.page(`library.html${place}`));
  await page.getByText(/份文件$/).waitFor();
}

describe('the search', () => {
  it('finds as one types, in either script, and marks the words where they stand', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('数字湾区');
    await marks().first().waitFor();
    for (const text of await marks().allTextContents()) expect(text).toMatch(/^[数數]字[湾灣][区區]$/);
    expect(await hash()).toBe('#/search?q=数字湾区');
  });

  it('opens the document at the place that was found and lights it up; back leads to the list again', async () => {
    await page.goto(extension.page(`library.html#/search?q=${encodeURIComponent('数据中心集群')}`));
    await marks().first().waitFor();
    await rows().first().click();
    await page.waitForFunction(() => /at=\d+/.test(location.hash));
    const id = `#b${/at=(\d+)/.exec(await hash())?.[1]}`;
    await page.waitForFunction((found) => document.querySelector(found)?.className.includes('flash'), id);
    expect(await page.locator(id).textContent()).toMatch(/[数數][据據]中心集群/);
    const box = await page.locator(id).boundingBox();
    expect(box && box.y + box.height > 56 && box.y < 800).toBe(true);
    await page.goBack();
    await page.waitForFunction(() => location.hash.startsWith('#/search?q='));
    expect(await search().inputValue()).toBe('数据中心集群');
  });

  it('goes from the box into the list and through it by the arrow keys', async () => {
    await search().fill('数字经济');
    await marks().first().waitFor();
    await search().press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement === document.querySelectorAll('[data-row]')[1]);
    await page.keyboard.press('Enter');
    await page.locator('article h1').waitFor();
    expect(await hash()).toMatch(/^#\/corpus\/[\w-]+\?q=数字经济/);
  });

  it('says that it found nothing, and what else to try', async () => {
    await search().fill('绝无此词绝无此词');
    await page.getByText('没有找到“绝无此词绝无此词”').waitFor();
  });

  it('says why a query cannot be answered', async () => {
    for (const [query, words] of [
      ['数'.repeat(20_000), '要找的文字太长，请缩短。'],
      ['-数字', '只写了不要的词，还要写一个要找的词。'],
      ['年份:去年', '年份要写成四位数字，例如 年份:2020。'],
    ] as const) {
      await search().fill(query);
      await page.getByText(words).waitFor();
    }
  });

  it.each([
    ['punctuation alone', '，。、！？…——'],
    ['the signs of regular expressions', '(.*)+[a-z]{1,}\\d$^|'],
    ['a lone surrogate', '\ud83d'],
    ['10,000 characters', '数字经济'.repeat(2500)],
    ['10,000 words', '数 '.repeat(5000)],
  ])('takes %s and stays awake', async (_name, query) => {
    await search().fill(query);
    await page.waitForTimeout(200);
    await search().fill('数字经济');
    await marks().first().waitFor({ timeout: 3000 });
  });
});

describe('the filters', () => {
  it('combine, count, and stand in the address, so that a reload and a bookmark find them again', async () => {
    await openFilled(60);
    await waitForShown(83);
    await filter('已存').check();
    await waitForShown(60);
    await filter('公告').check();
    await waitForShown(15);
    await filter('广东省人民政府').check();
    await waitForShown(5);
    expect(await hash()).toBe('#/search?shelf=saved&kind=notice&issuer=广东省人民政府');
    await page.reload();
    await waitForShown(5);
    expect(await filter('公告').isChecked()).toBe(true);
    await page.goBack();
    await waitForShown(15);
    await page.getByRole('button', { name: '清空' }).click();
    await waitForShown(83);
  });

  it('are drawn ticked as they are ticked, not with the browser’s next event', async () => {
    await openFilled(60);
    const drawn = await filter('已存').evaluate((box: HTMLInputElement) => {
      box.click();
      return box.checked;
    });
    expect(drawn).toBe(true);
  });

  it('say what each of them would leave', async () => {
    await openFilled(60);
    await filter('已存').check();
    await waitForShown(60);
    const values = page.getByRole('complementary').locator('label');
    expect(await values.filter({ hasText: '公告' }).locator('small').textContent()).toBe('15');
    expect(await values.filter({ hasText: '加星' }).locator('small').textContent()).toBe('6');
    expect(await values.filter({ hasText: '重点' }).locator('small').textContent()).toBe('12');
  });

  it('leave a way out where nothing fits them', async () => {
    await openFilled(12, '#/search?kind=notice&tag=none');
    await page.getByText('没有文件同时符合这些筛选。').waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await waitForShown(35);
  });

  it('wait in a drawer on a narrow screen, where list and document take turns', async () => {
    await openFilled(12);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: '展开筛选' }).click();
    const drawer = page.getByRole('dialog', { name: '筛选' });
    await drawer.getByRole('checkbox', { name: '已存' }).check();
    expect(await objections(page)).toEqual([]);
    await drawer.getByRole('button', { name: '看 12 份文件' }).click();
    await waitForShown(12);
    await rows().first().click();
    await page.getByRole('heading', { level: 1, name: madeTitle(0) }).waitFor();
    await page.getByRole('link', { name: '返回列表' }).click();
    await waitForShown(12);
  });
});

describe('the order', () => {
  it('may be by the next deadline, and stays in the address', async () => {
    await openFilled(450, '#/search?shelf=saved');
    await page.getByRole('combobox', { name: '排序' }).selectOption('due');
    await page.waitForFunction(() => location.hash.includes('sort=due'));
    const dues = await rows()
      .locator('time')
      .evaluateAll((all) => all.slice(0, 8).map((each) => each.getAttribute('datetime')));
    expect(dues).toEqual([...dues].sort());
    expect(dues).toHaveLength(8);
  });
});

describe('a library of 10,000 documents', () => {
  it('opens, scrolls to its end and filters without a frozen window', async () => {
    await makeLibrary(page, 10_000);
    await page.goto('about:blank');
    await page.addInitScript(() => {
      const found = globalThis as { longest?: number };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) found.longest = Math.max(found.longest ?? 0, duration);
      }).observe({ type: 'longtask' });
    });
    await page.goto(extension.page('library.html'));
    await rows().first().waitFor();
    await waitForShown(10_023);
    await page.evaluate(() => {
      (globalThis as { longest?: number }).longest = 0;
    });
    await rows().first().focus();
    for (let i = 0; i < 20; i++) await page.keyboard.press('PageDown');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-row')?.startsWith('corpus/'));
    expect(await rows().count()).toBeLessThan(60);
    const longest = await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);
    await filter('公告').check();
    await waitForShown(2500);
    // A window that stands still for so long is frozen.
    expect(longest).toBeLessThan(300);
  });
});

it('a document opened by its address comes into the view of the list, however far down it stands', async () => {
  await openFilled(2000);
  for (const i of [1500, 20]) {
    await page.goto(extension.page(`library.html#/saved/${madeId(i)}`));
    const row = page.locator('[data-row][aria-current]').filter({ hasText: madeTitle(i) });
    await row.waitFor();
    await expect.poll(async () => (await row.boundingBox())?.y).toBeLessThan(800);
    expect((await row.boundingBox())?.y).toBeGreaterThan(0);
  }
});

describe('bad input', () => {
  it('titles of 10,000 characters and 1,000 tags are shown, cut, and the window stays awake', async () => {
    const tags = Array.from({ length: 1000 }, (_, i) => `标签${i}`);
    await openFilled(30, '', { titleEnd: '很长的题目'.repeat(2000), tags });
    const box = await rows().first().boundingBox();
    expect(box?.height).toBeLessThan(160);
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^更多（99\d）$/ })
      .click();
    await page.getByRole('searchbox', { name: '在标签中查找' }).fill('标签99');
    await filter('标签999').check();
    await waitForShown(30);
    await rows().first().click();
    await page.getByRole('button', { name: '+970' }).click();
    await page.getByRole('button', { name: '去掉标签“标签999”' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('says so plainly when the database cannot be opened, and tries again', async () => {
    const broken = await extension.context.newPage();
    await broken.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    for (const path of ['library.html', 'popup.html']) {
      await broken.goto(extension.page(path));
      await broken.getByRole('heading', { name: '文库的数据库打不开' }).waitFor();
      await broken.getByRole('button', { name: '再试一次' }).waitFor();
      expect(await objections(broken)).toEqual([]);
    }
    await broken.close();
  });
});
