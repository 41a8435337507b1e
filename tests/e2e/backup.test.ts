// The library leaves as one file and comes back from it, whole or not at all.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './harness/axe';
import { backupFile } from './harness/backup-file';
import { openBar, press, see } from './harness/bar';
import { type Extension, launchExtension } from './harness/extension';
import { emptyLibrary, ownPage, rows, waitForRows } from './harness/library';
import { waitForPaint } from './harness/painted';
import { OFFICIAL } from './harness/server';

/** What is used of it inside the extension's pages. */
declare const chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };

let extension: Extension;
let own: Page;

beforeAll(async () => {
  extension = await launchExtension();
  own = await ownPage(extension);
});
afterAll(() => extension?.close());
afterEach(async () => {
  await own.reload();
  await emptyLibrary(own);
});

async function backUp(): Promise<string> {
  const [download] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: '立即备份' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^mingce-\d{4}-\d\d-\d\d\.jsonl$/);
  return readFileSync(await download.path(), 'utf8');
}

const choose = (content: string | Buffer) =>
  own.getByLabel('备份文件').setInputFiles({
    name: 'mingce.jsonl',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
const told = (words: RegExp) => own.getByText(words).waitFor({ timeout: 30_000 });

async function save(): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  await openBar(page);
  await press(page, 'button', /^存入/);
  await see(page, 'button', /打开/);
  await waitForRows(own, 'originals', 1);
  await page.close();
}

it('what is backed up, lost, restored and backed up again is the same file, byte for byte', async () => {
  await save();
  await expect.poll(async () => (await rows(own, 'documents'))[0]?.counts ?? null, { timeout: 20_000 }).not.toBeNull();
  const before = await rows(own, 'documents');
  const backup = await backUp();
  await told(/已备份 1 份文件/);
  await told(/上次备份：.*1 份文件/);
  await emptyLibrary(own);
  await choose(gzipSync(backup));
  await told(/恢复完毕：新增 1 份，补全 0 份/);
  await expect.poll(async () => (await rows(own, 'documents'))[0]?.counts ?? null, { timeout: 20_000 }).not.toBeNull();
  expect(await rows(own, 'documents')).toEqual(before);
  expect((await rows(own, 'deadlines')).length).toBeGreaterThan(0);
  await waitForRows(own, 'kin', 1);
  expect(await backUp()).toBe(backup);
  await choose(backup);
  await told(/新增 0 份，补全 0 份，其余 1 份原已在文库/);
  expect(await objections(own)).toEqual([]);
});

it.each([
  ['is none', 'hello', /这不是明策的备份文件/],
  ['a newer Mingce wrote', '{"mingce":"backup","format":99}\n', /更新版本的明策/],
  ['was cut off', backupFile(20).slice(0, 3000), /不完整或已损坏/],
  ['holds an address that runs', backupFile(1).replaceAll('http://', 'javascript:'), /不完整或已损坏/],
  ['unpacks without end', gzipSync(`${backupFile(1).split('\n')[0]}\n${'x'.repeat(150_000_000)}`), /大得不合常理/],
])('a backup that %s changes nothing and is told as that', async (_name, file, words) => {
  await choose(backupFile(1));
  await told(/新增 1 份/);
  const before = await rows(own, 'versions');
  await choose(file);
  await told(words);
  expect((await rows(own, 'versions')).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

describe('a restore of many documents', () => {
  const MANY = 1500;
  const file = backupFile(MANY);

  it('counts, can be stopped, leaves whole documents, and goes on where it was', async () => {
    await choose(file);
    await told(/(正在核对备份|正在恢复) \d+ \/ 1500/);
    await own.getByRole('button', { name: '停止' }).click();
    await told(/已停止/);
    const [documents, versions] = [await rows(own, 'documents'), await rows(own, 'versions')];
    expect(documents.length).toBe(versions.length);
    await choose(file);
    await told(/恢复完毕/);
    expect(await rows(own, 'documents')).toHaveLength(MANY);
  });

  it('is finished though the background is stopped in the middle', async () => {
    const session = await own.context().newCDPSession(own);
    await session.send('ServiceWorker.enable');
    await choose(file);
    for (let i = 0; i < 12; i++) {
      await own.waitForTimeout(150);
      await session.send('ServiceWorker.stopAllWorkers');
    }
    await told(/恢复完毕/);
    expect(await rows(own, 'documents')).toHaveLength(MANY);
    expect(await rows(own, 'pieces')).toHaveLength(0);
  });
});

it('a page may not have rows taken in', async () => {
  const page = await extension.context.newPage();
  await page.goto(OFFICIAL);
  await waitForPaint(page);
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const text = backupFile(1).split('\n').slice(1, 4).join('\n');
  const message = { name: 'backup/take', input: { key: '0'.repeat(32), index: 0, total: 1, text } };
  const said = await session.send('Runtime.evaluate', {
    contextId: await world,
    awaitPromise: true,
    returnByValue: true,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer ?? 'silence', () => 'silence')`,
  });
  expect(said.result.value).toBe('silence');
  // The same words from a page of ours are obeyed.
  await own.evaluate((said) => chrome.runtime.sendMessage(said), message);
  expect(await rows(own, 'documents')).toHaveLength(1);
  await page.close();
});
