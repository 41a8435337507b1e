// The main job in a real Firefox, where there is one.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxExtension, findFirefox, launchFirefox } from './harness/firefox';
import { COPY, NEWS, OFFICIAL } from './harness/server';

const firefox = findFirefox();

describe.runIf(firefox)('in Firefox', () => {
  let extension: FirefoxExtension;
  let page: Page;

  beforeAll(async () => {
    extension = await launchFirefox(firefox ?? '');
    const own = await extension.own();
    await own.evaluate(`browser.storage.local.set({ settings: { version: 1, language: 'zh-CN', theme: 'auto' } })`);
    await own.close();
    page = await extension.visit(OFFICIAL);
  });
  afterAll(() => extension?.close());

  const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent);
  const painted = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('mingce-target'))
        .flatMap(([, marks]) =>
          [...marks].map((mark) => (mark.startContainer as Text).data.slice(mark.startOffset, mark.endOffset)),
        ),
    );
  const until = async <T>(what: () => Promise<T>, holds: (value: T) => boolean): Promise<T> => {
    for (let i = 0; i < 100; i++) {
      const value = await what();
      if (holds(value)) return value;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return what();
  };

  it('a policy is recognised without a click and its targets are painted', async () => {
    expect(await until(painted, (words) => words.length > 0)).toContain('全省數字經濟增加值力爭突破6萬億元');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('mingce-bar');
  });

  it('the page is shown in another script, its marks on their words, and given back as it was', async () => {
    const before = await page.evaluate(() => document.body.innerHTML);
    const own = await extension.own();
    await own.evaluate(`(async () => {
      const [tab] = await browser.tabs.query({ url: '*://*.gov.cn/*' });
      globalThis.ask = (name, input) => browser.tabs.sendMessage(tab.id, { name, input });
      await ask('reader/show', { shown: 'cn' });
    })()`);
    expect(await heading()).toContain('广东省人民政府');
    expect(await painted()).toContain('全省数字经济增加值力争突破6万亿元');
    await own.evaluate(`ask('reader/show', { shown: 'original' })`);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    await own.close();
  });

  it('the page is saved, and the library page shows it with its link to the bundled document', async () => {
    const own = await extension.own();
    const saved = await own.evaluate(`(async () => {
      const [tab] = await browser.tabs.query({ url: '*://*.gov.cn/*' });
      return (await browser.tabs.sendMessage(tab.id, { name: 'reader/save', input: {} })).value.save;
    })()`);
    expect(saved).toMatchObject({ is: 'saved' });
    await own.evaluate(
      (id) => {
        location.href = `library.html#/saved/${id}`;
      },
      (saved as { documentId: string }).documentId,
    );
    const text = () => own.evaluate(() => document.body.textContent ?? '').catch(() => '');
    expect(await until(text, (words) => words.includes('同文'))).toContain('粤府函〔2020〕328号');
    await own.close();
  });

  const current = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('mingce-current'))
        .flatMap(([, marks]) =>
          [...marks].map((mark) => (mark.startContainer as Text).data.slice(mark.startOffset, mark.endOffset)),
        ),
    );

  it('the card comes over a finding by pointer, and by keyboard while the bar is open; Esc sends it away', async () => {
    await page.bringToFront();
    const at = await page.evaluate(() => {
      const marks = [...CSS.highlights].find(([name]) => name.startsWith('mingce-target'))?.[1] ?? [];
      const [mark] = [...marks];
      const range = document.createRange();
      if (!mark) throw new Error('nothing is painted');
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      window.scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
      const { left, top, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + 6, y: top + height / 2, words: range.toString() };
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.mouse.move(at.x - 2, at.y);
    await page.mouse.move(at.x, at.y);
    expect((await until(current, (words) => words.length > 0)).join('')).toContain(at.words.slice(0, 4));
    await page.keyboard.press('Escape');
    expect(await until(current, (words) => words.length === 0)).toEqual([]);
    await page.mouse.move(2, 300);
    const own = await extension.own();
    await own.evaluate(`(async () => {
      const [tab] = await browser.tabs.query({ url: '*://*.gov.cn/*' });
      await browser.tabs.sendMessage(tab.id, { name: 'reader/open-bar', input: {} });
    })()`);
    await own.close();
    await page.bringToFront();
    await page.keyboard.press('n');
    expect(await until(current, (words) => words.length > 0)).not.toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('mingce-bar');
    await page.keyboard.press('Escape');
    expect(await until(current, (words) => words.length === 0)).toEqual([]);
  });

  it('on a page that is no policy nothing but the detector has run', async () => {
    const news = await extension.visit(NEWS);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await news.evaluate(() => [CSS.highlights.size, document.querySelector('mingce-bar')])).toEqual([0, null]);
    await news.close();
  });

  it('the sidebar beside the page lists what was found, and a click leads to the words', async () => {
    const own = await extension.own();
    await page.bringToFront();
    await extension.openSidebar();
    const sidebar = <T>(what: string): Promise<T> =>
      own.evaluate(`(() => {
        const [view] = browser.extension.getViews({ type: 'sidebar' });
        return view ? ((document) => ${what})(view.document) : '';
      })()`) as Promise<T>;
    const listed = await until(
      () => sidebar<string>('document.body.textContent'),
      (words) => words.includes('粤府函〔2020〕328号'),
    );
    for (const words of ['目标', '期限', '责任单位', '2022年']) expect(listed).toContain(words);
    await until(
      () => sidebar<number>(`document.querySelectorAll('li > button').length`),
      (n) => n > 20,
    );
    await sidebar(
      `[...document.querySelectorAll('li > button')].find((row) => row.textContent.includes('22')).click()`,
    );
    expect((await until(current, (words) => words.length > 0)).join('')).toContain('22');
    await own.close();
  });

  it('Alt+M reads a copy elsewhere, which nothing had looked at; Alt+S saves it', async () => {
    const copy = await extension.visit(COPY);
    await copy.bringToFront();
    const isThere = () => copy.evaluate(() => document.querySelector('mingce-bar') !== null);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isThere()).toBe(false);
    await extension.command('M');
    expect(await until(isThere, Boolean)).toBe(true);
    const own = await extension.own();
    const saved = () =>
      own.evaluate(`(async () => {
        const [tab] = await browser.tabs.query({ active: true });
        return (await browser.tabs.sendMessage(tab.id, { name: 'reader/state', input: {} })).value.save.is;
      })()`);
    await copy.bringToFront();
    expect(await saved()).not.toBe('saved');
    await extension.command('S');
    expect(await until(saved, (is) => is === 'saved')).toBe('saved');
    await own.close();
    await copy.close();
  });
});
