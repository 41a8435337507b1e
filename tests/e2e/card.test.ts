// The card over a finding: by pointer and by keyboard, and what can be done from it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { isThere, openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { boxOf, pointOf, rest, wordsOf } from './harness/look';
import { painted, waitForPaint } from './harness/painted';
import { OFFICIAL } from './harness/server';

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

it('a button pressed again while it says that it has copied says afterwards what it does', async () => {
  await rest(page, 'target', '全省累計建成5G基站達22萬個');
  await press(page, 'button', /^复制/);
  await press(page, 'button', /^已复制/);
  await page.waitForTimeout(2_500);
  expect(await isThere(page, 'button', /^复制/)).toBe(true);
  expect(await isThere(page, 'button', /^已复制/)).toBe(false);
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
