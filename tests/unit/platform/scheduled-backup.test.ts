import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Library } from '../../../lib/library/schema';
import { MOST } from '../../../lib/library/snapshot';
import { readBackupRecord } from '../../../lib/platform/backup-record';
import { backUpIfDue } from '../../../lib/platform/scheduled-backup';
import { changeSettings } from '../../../lib/platform/settings';
import { newKey, page, saveTo } from '../library/saving';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const written: { filename: string; blob: Promise<Blob> }[] = [];
const removed: number[] = [];
let library: Library;
const day = (n: number) => new Date(2026, 0, n, 12);

beforeEach(async () => {
  fakeBrowser.reset();
  written.length = 0;
  removed.length = 0;
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, _how: object, then: (lock: object) => unknown) => then({}) },
  });
  Object.assign(fakeBrowser, {
    downloads: {
      download: async ({ url, filename }: { url: string; filename: string }) => {
        written.push({ filename, blob: fetch(url).then((response) => response.blob()) });
        await written.at(-1)?.blob;
        return written.length;
      },
      search: async () => [{ state: 'complete' }],
      removeFile: async (id: number) => void removed.push(id),
      erase: async () => [],
    },
  });
  library = new Library(`test-${newKey()}`);
  await saveTo(library, page());
});
afterEach(() => vi.unstubAllGlobals());

it('no backup is written before the reader has switched it on, nor of an empty library', async () => {
  await backUpIfDue(library, day(1));
  await changeSettings({ backupEvery: 7 });
  await backUpIfDue(new Library(`test-${newKey()}`), day(1));
  expect(written).toEqual([]);
});

it('one is written every so many days, gzipped; the latest three are kept', async () => {
  await changeSettings({ backupEvery: 7 });
  for (let n = 1; n <= 31; n++) await backUpIfDue(library, day(n));
  expect(written.map(({ filename }) => filename)).toEqual(
    [1, 8, 15, 22, 29].map((n) => `mingce/mingce-2026-01-${String(n).padStart(2, '0')}.jsonl.gz`),
  );
  expect(removed).toEqual([1, 2]);
  expect((await readBackupRecord()).files).toEqual([3, 4, 5]);
  const bytes = Buffer.from((await (await written[0]?.blob)?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(gunzipSync(bytes).toString('utf8')).toMatch(/^\{"mingce":"backup","format":1,"documents":1\}\n/);
});

it('one that was interrupted does not count, and the next hour tries again', async () => {
  await changeSettings({ backupEvery: 1 });
  Object.assign(fakeBrowser.downloads, { search: async () => [{ state: 'interrupted' }] });
  await backUpIfDue(library, day(1));
  expect(await readBackupRecord()).toMatchObject({ at: null, files: [] });
});

it('what could not be written into it is told, until one is whole again', async () => {
  await changeSettings({ backupEvery: 1 });
  const [version] = await library.versions.toArray();
  const attachment = { url: 'http://www.gd.gov.cn/a.pdf', name: 'a', kind: 'pdf' };
  const attachments = Array.from({ length: MOST.attachments + 1 }, () => attachment);
  await library.versions.update(version?.id ?? '', { attachments });
  await backUpIfDue(library, day(1));
  expect(await readBackupRecord()).toMatchObject({ documents: 0, skipped: 1 });
  await library.versions.update(version?.id ?? '', { attachments: [attachment] });
  await backUpIfDue(library, day(2));
  expect(await readBackupRecord()).toMatchObject({ documents: 1, skipped: 0 });
});
