// What floats over a page: axe finds nothing in it, in either theme, and all of it is done by keyboard.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectionsInside } from './harness/axe';
import { openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { rest } from './harness/look';
import { waitForPaint } from './harness/painted';
import { OFFICIAL, PICTURE } from './harness/server';

describe.each(['light', 'dark'] as const)('in %s axe has nothing to say of', (colorScheme) => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await launchExtension({ colorScheme });
    page = await extension.context.newPage();
    await page.goto(OFFICIAL);
    await waitForPaint(page);
    await see(page, 'button', /^明策 \d+$/);
  });
  afterAll(() => extension?.close());

  it('the folded bar', async () => expect(await objectionsInside(page)).toEqual([]));

  it('the cards of each brush', async () => {
    for (const [brush, words] of [
      ['target', '占GDP比重超過50%'],
      ['deadline', '到2022年'],
      ['body', '省發展改革委'],
      ['citation', '粵港澳大灣區發展規劃綱要'],
    ] as const) {
      await rest(page, brush, words);
      expect(await objectionsInside(page)).toEqual([]);
      await page.mouse.move(4, 400);
      await page.waitForTimeout(500);
    }
  });

  it('the pad on a finding', async () => {
    await rest(page, 'target', '占GDP比重超過50%');
    await press(page, 'button', /^批注/);
    await see(page, 'dialog', /^批注$/);
    expect(await objectionsInside(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('the open bar, before and after a save', async () => {
    await openBar(page);
    expect(await objectionsInside(page)).toEqual([]);
    await press(page, 'button', /^存入文库/);
    await see(page, 'button', /^已存 · 打开/);
    expect(await objectionsInside(page)).toEqual([]);
  });

  it('the bar of a page whose text is a picture', async () => {
    await page.goto(PICTURE);
    await press(page, 'button', /^明策/);
    await see(page, 'button', /^只存网页/);
    expect(await objectionsInside(page)).toEqual([]);
  });
});
