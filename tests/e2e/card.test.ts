// The card over a finding and the bar that moves: by pointer and by keyboard, and the page's own elements stay as they were.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { isThere, openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { boxOf, pointOf, rest, wordsOf } from './harness/look';
import { markup, painted, waitForPaint } from './harness/painted';
import { Popup } from './harness/popup';
import { COPY, OFFICIAL, PICTURE } from './harness/server';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await see(page, 'button', /^明策 \d+$/);
});
afterEach(() => page.close());

const CARD = /./;
const card = () => wordsOf(page, 'dialog', CARD);
const gone = async (): Promise<void> => {
  for (let i = 0; i < 40 && (await isThere(page, 'dialog', CARD)); i++) await page.waitForTimeout(50);
  expect(await isThere(page, 'dialog', CARD)).toBe(false);
};

it('a pointer that rests on a target shows its value in full, its day, and who is responsible', async () => {
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  const words = await card();
  for (const part of [
    '量化目标',
    '累計建成5G基站',
    '22 万',
    '220,000 個 · 二十二万個',
    '2022年12月31日',
    '已过',
    '牵头',
    '省通信管理局',
  ])
    expect(words).toContain(part);
  expect((await painted(page)).current).toEqual(['全省累計建成5G基站達22萬個']);
});

it('each brush has its card', async () => {
  for (const [brush, found, part] of [
    ['deadline', '到2022年', '项沿用此期限'],
    ['body', '省發展改革委', '本文 6 处'],
    ['citation', '粵港澳大灣區發展規劃綱要', '引用文件'],
  ] as const) {
    await rest(page, brush, found);
    expect(await card()).toContain(part);
    await page.mouse.move(4, 400);
    await gone();
  }
});

it('the card stands under its words, in view, clear of the bar, and never over its own line', async () => {
  await openBar(page);
  for (const [width, height] of [
    [1280, 800],
    [700, 760],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const found of ['全省累計建成5G基站達22萬個', '占GDP比重超過50%']) {
      const at = await pointOf(page, 'target', found);
      await page.mouse.move(2, 2);
      await page.waitForTimeout(450);
      await page.mouse.move(at.x, at.y);
      const box = await boxOf(page, 'dialog', CARD);
      const bar = await boxOf(page, 'region', /明策/);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      expect(at.y < box.top || at.y > box.bottom).toBe(true);
      const apart = box.right <= bar.left || box.bottom <= bar.top || box.top >= bar.bottom || box.left >= bar.right;
      expect(apart || width < 400).toBe(true);
    }
  }
});

it('the pointer can go into the card, and the card goes when the pointer leaves or the page scrolls', async () => {
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  const box = await boxOf(page, 'dialog', CARD);
  await page.mouse.move(box.left + 40, box.top + 40, { steps: 5 });
  await page.waitForTimeout(600);
  expect(await isThere(page, 'dialog', CARD)).toBe(true);
  await page.mouse.move(4, 400);
  await gone();
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  await page.mouse.wheel(0, 300);
  await gone();
  expect((await painted(page)).current).toEqual([]);
});

it('n and p walk the findings, Enter goes into the card, Esc comes back; not while the bar is closed, nor in a field', async () => {
  await page.keyboard.press('n');
  await page.waitForTimeout(200);
  expect(await isThere(page, 'dialog', CARD)).toBe(false);
  await openBar(page);
  await page.keyboard.press('n');
  const first = await card();
  const top = (await painted(page)).current;
  await page.keyboard.press('n');
  await page.waitForTimeout(250);
  expect(await card()).not.toBe(first);
  await page.keyboard.press('p');
  await page.waitForTimeout(250);
  expect(await card()).toBe(first);
  expect((await painted(page)).current).toEqual(top);
  await see(page, 'status', /.*/);
  await page.keyboard.press('Control+n').catch(() => undefined);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('mingce-bar');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await see(page, 'button', /已复制/);
  await page.keyboard.press('Escape');
  await gone();
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.type('np');
  expect(await isThere(page, 'dialog', CARD)).toBe(false);
  expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('np');
});

it('on an http page the finding is copied, and a wrong reading reported, to the clipboard and nowhere else', async () => {
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const pasted = async (): Promise<string> => {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste';
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.press('Control+v');
    return page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#paste');
      field?.remove();
      return field?.value ?? '';
    });
  };
  await page.evaluate(() => document.addEventListener('copy', (event) => event.preventDefault()));
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  const asked = extension.server.asked.length;
  await press(page, 'button', /^复制/);
  await see(page, 'button', /已复制/);
  expect(await pasted()).toContain('“全省累計建成5G基站達22萬個”\n《廣東省人民政府關于印發');
  await page.waitForTimeout(400);
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  await press(page, 'button', /^报误/);
  await see(page, 'button', /已复制/);
  const report = await pasted();
  expect(report.split('\n')[0]).toBe(OFFICIAL);
  expect(report).toMatch(/^target \d+:\d+-\d+$/m);
  expect(extension.server.asked).toHaveLength(asked);
});

it('a deadline is downloaded as a calendar day', async () => {
  await rest(page, 'deadline', '到2022年');
  const downloading = page.waitForEvent('download');
  await press(page, 'button', /加入日历/);
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('2022-12-31.ics');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20221231\r\n');
  expect(text).toContain('UID:');
});

it('a due date that is inherited leads to the words it comes from', async () => {
  await rest(page, 'target', '占GDP比重超過50%');
  await press(page, 'button', /沿用本句“到2022年”/);
  await page.waitForFunction(() =>
    [...CSS.highlights].some(
      ([name, highlight]) =>
        name.startsWith('mingce-current') &&
        [...highlight].some(
          (range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset) === '到2022年',
        ),
    ),
  );
});

it('a cited document that the library holds is opened there from its card', async () => {
  await rest(page, 'citation', '粵港澳大灣區發展規劃綱要');
  const opening = extension.context.waitForEvent('page');
  await press(page, 'button', /^在文库中打开/);
  const library = await opening;
  await library.waitForURL(/library\.html#\/corpus\/000-/);
  await library.close();
});

it('none of the page is touched while cards come and go, and marks follow the script', async () => {
  const before = await markup(page);
  await openBar(page);
  await page.keyboard.press('n');
  await see(page, 'dialog', CARD);
  await press(page, 'radio', /简体/);
  await page.waitForTimeout(600);
  await page.keyboard.press('n');
  await page.waitForTimeout(400);
  expect(await card()).toContain('粤港澳');
  await press(page, 'radio', /原文/);
  await page.waitForTimeout(400);
  await page.keyboard.press('Escape');
  expect(await markup(page)).toBe(before);
});

it('a page that clears the registry gets its marks back; one that clears it in a loop starts none of ours', async () => {
  const marks = await painted(page);
  await page.evaluate(() => CSS.highlights.clear());
  await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 5_000 });
  expect(await painted(page)).toEqual(marks);
  const sets = await page.evaluate(async () => {
    let back = 0;
    const end = Date.now() + 4_000;
    while (Date.now() < end) {
      if (CSS.highlights.size > 0) back++;
      CSS.highlights.clear();
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    return back;
  });
  expect(sets).toBeLessThanOrEqual(4);
});

it('a page that empties its body and fills it again has its marks and its cards again', async () => {
  await page.evaluate(() => {
    const body = document.querySelector('#UCAP-CONTENT');
    const before = body?.innerHTML ?? '';
    body?.replaceChildren();
    setTimeout(() => {
      if (body) body.innerHTML = before;
    }, 600);
  });
  await page.waitForFunction(
    () =>
      document.querySelector('#UCAP-CONTENT')?.textContent !== '' &&
      [...CSS.highlights].some(
        ([name, marks]) =>
          name.startsWith('mingce-target') && [...marks].some(({ startContainer }) => startContainer.isConnected),
      ),
    undefined,
    { timeout: 10_000 },
  );
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
});

it('cards come at another text size, and after going away and back', async () => {
  await page.evaluate(() => {
    document.documentElement.style.zoom = '1.5';
  });
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  await page.goto(COPY);
  await page.goBack();
  await waitForPaint(page);
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
});

it('nothing of ours is printed but the marks', async () => {
  await openBar(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('mingce-bar') as Element).display)).toBe(
    'none',
  );
  expect((await painted(page)).target?.length).toBeGreaterThan(20);
});

it('the bar stays where it is dragged, on the next page too, and inside the view', async () => {
  const seal = await boxOf(page, 'button', /^明策 \d+$/);
  await page.mouse.move(seal.left + 20, seal.top + 20);
  await page.mouse.down();
  await page.mouse.move(seal.left - 300, seal.top - 200, { steps: 6 });
  await page.mouse.up();
  const moved = await boxOf(page, 'button', /^明策 \d+$/);
  expect(Math.round(seal.left - moved.left)).toBe(320);
  expect(Math.round(seal.top - moved.top)).toBe(220);
  await page.waitForTimeout(200);
  await page.reload();
  const again = await boxOf(page, 'button', /^明策 \d+$/);
  expect(Math.round(again.left)).toBe(Math.round(moved.left));
  await page.setViewportSize({ width: 340, height: 300 });
  await openBar(page);
  const open = await boxOf(page, 'region', /明策/);
  expect(open.left).toBeGreaterThanOrEqual(0);
  expect(open.top).toBeGreaterThanOrEqual(0);
});

it('a saved page says since when', async () => {
  await openBar(page);
  expect(await wordsOf(page, 'region', /明策/)).toContain('官方网站 · 尚未存入文库');
  await press(page, 'button', /^存入文库/);
  await see(page, 'button', /^已存 · 打开/);
  expect(await wordsOf(page, 'region', /明策/)).toMatch(/官方网站 · 已存 \d{4}-\d{2}-\d{2}/);
});

it('a page whose text is a picture says so, and can only be saved', async () => {
  await page.goto(PICTURE);
  await press(page, 'button', /^明策/);
  await see(page, 'button', /^只存网页/);
  expect(await wordsOf(page, 'region', /明策/)).toContain('全文在图片中，无法识别目标与期限。');
  expect(await isThere(page, 'switch', /标记/)).toBe(false);
});

it('a copy leads to the site that issued it', async () => {
  await page.goto(COPY);
  const popup = await Popup.open(extension, page);
  await see(page, 'button', /^明策 \d+$/);
  await popup.close();
  await openBar(page);
  await see(page, 'link', /^www\.gd\.gov\.cn$/);
  expect(await wordsOf(page, 'region', /明策/)).toContain('不是官方网站，内容未经核实');
});
