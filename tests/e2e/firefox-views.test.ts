// The library's other views in a real Firefox, where there is one: ledger, calendar, an export, and a backup out and back.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupFile } from './harness/backup-file';
import { type FirefoxExtension, findFirefox, launchFirefox } from './harness/firefox';

const firefox = findFirefox();
const downloads = mkdtempSync(join(tmpdir(), 'mingce-downloads-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

describe.runIf(firefox)('in Firefox', () => {
  let extension: FirefoxExtension;
  let page: Page;

  beforeAll(async () => {
    extension = await launchFirefox(firefox ?? '', downloads);
    page = await extension.own();
    const settings = { version: 1, language: 'zh-CN', theme: 'auto', toured: true };
    await page.evaluate(`browser.storage.local.set(${JSON.stringify({ settings })})`);
    const text = backupFile(3).split('\n').slice(1, -2).join('\n');
    const input = JSON.stringify({ key: '0'.repeat(32), index: 0, total: 1, text });
    await page.evaluate(`browser.runtime.sendMessage({ name: 'backup/take', input: ${input} })`);
    await page.evaluate(`browser.runtime.sendMessage({ name: 'backup/end', input: {} })`);
    await until(
      () => rows('targets'),
      (all) => all.length === 3,
    );
  });
  afterAll(() => extension?.close());

  async function until<T>(what: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
    for (let i = 0; i < 150; i++) {
      const value = await what();
      if (holds(value)) return value;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return what();
  }
  const rows = (table: string): Promise<object[]> =>
    page.evaluate(
      (name) =>
        new Promise<object[]>((resolve, reject) => {
          const opening = indexedDB.open('mingce');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asking = opening.result.transaction(name).objectStore(name).getAll();
            asking.onsuccess = () => {
              opening.result.close();
              resolve(asking.result);
            };
          };
        }),
      table,
    );
  const words = () => page.evaluate(() => document.body.textContent ?? '').catch(() => '');
  /** Goes to one of our pages and waits for some words there. */
  async function open(place: string, awaited: string): Promise<string> {
    await page.evaluate((to) => {
      location.href = to;
    }, place);
    return until(words, (text) => text.includes(awaited));
  }
  const press = (name: string, role = 'button') =>
    until(
      () =>
        page.evaluate(
          (wanted, selector) => {
            const all = [...document.querySelectorAll<HTMLElement>(selector)];
            const nameOf = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent;
            const found = all.find((each) => nameOf(each) === wanted);
            found?.click();
            return found !== undefined;
          },
          name,
          role === 'button' ? 'button' : `[role=${role}]`,
        ),
      Boolean,
    );
  /** The file that some pressing brings home. */
  async function downloaded(pressing: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
    const before = new Set(readdirSync(downloads));
    await pressing();
    const done = () =>
      Promise.resolve(readdirSync(downloads).filter((name) => !before.has(name) && !name.endsWith('.part')));
    const [name = ''] = await until(done, (names) => names.length > 0);
    await until(
      async () => readFileSync(join(downloads, name)).length,
      (length) => length > 0,
    );
    return { name, bytes: readFileSync(join(downloads, name)) };
  }

  it('the ledger has a row for each target, with its amount', async () => {
    const text = await open('library.html#/ledger', '第2号');
    for (const each of ['1 万', '2 万', '3 万', '2027-12-31']) expect(text).toContain(each);
    expect(await page.evaluate(() => document.querySelectorAll('[data-ledger] [data-row]').length)).toBe(3);
  });

  it('the calendar lists the deadlines on its axis and below it', async () => {
    await open('library.html#/calendar', '以后');
    const drawn = () =>
      page.evaluate(() => ['[data-tick]', '[data-row]'].map((each) => document.querySelectorAll(each).length));
    expect(await until(drawn, ([ticks = 0]) => ticks > 0)).toEqual([3, 3]);
  });

  it('several documents leave as one archive of Markdown files', async () => {
    await open('library.html#/', '第2号');
    await press('选择');
    await until(
      () =>
        page.evaluate(() => {
          const all = document.querySelector<HTMLInputElement>('input[aria-label="全选"]');
          if (all && !all.checked) all.click();
          return all?.checked ?? false;
        }),
      Boolean,
    );
    await press('导出 3 份');
    const { name, bytes } = await downloaded(() => press('全文（Markdown）', 'menuitem'));
    expect(name).toMatch(/^mingce-\d{4}-\d\d-\d\d\.zip$/);
    for (const n of [0, 1, 2]) expect(bytes.toString('utf8')).toContain(`关于印发第${n}号工作方案的通知.md`);
  });

  it('what is backed up, lost and taken in again is the same file', async () => {
    await open('options.html', '立即备份');
    const first = await downloaded(() => press('立即备份'));
    expect(first.bytes.toString('utf8').split('\n')).toHaveLength(12);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('mingce');
          opening.onsuccess = () => {
            const names = [...opening.result.objectStoreNames];
            const emptying = opening.result.transaction(names, 'readwrite');
            for (const name of names) emptying.objectStore(name).clear();
            emptying.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    expect(await rows('documents')).toEqual([]);
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file][aria-label="备份文件"]');
      const given = new DataTransfer();
      given.items.add(new File([text], 'mingce.jsonl'));
      if (!field) throw new Error('no field for a backup');
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, first.bytes.toString('utf8'));
    await until(words, (text) => text.includes('新增 3 份'));
    const second = await downloaded(() => press('立即备份'));
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });
});
