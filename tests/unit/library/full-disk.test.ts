// A disk that is full, or a background that is stopped, at any write of a save: the library is as it was before.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failed } from '../../../lib/i18n/failed';
import { runJobs } from '../../../lib/library/jobs';
import { receivePiece } from '../../../lib/library/save';
import { Library } from '../../../lib/library/schema';
import type { Snapshot } from '../../../lib/library/snapshot';
import { sizesOf } from '../../../lib/library/storage';
import { NO_METADATA } from '../../../lib/structure/document';
import { FAKE_JOBS, newKey, PAGE, page, saveTo, TOOLS, titled } from './saving';

let name: string;
let library: Library;
beforeEach(async () => {
  name = `test-${newKey()}`;
  library = new Library(name);
  await saveTo(library, page());
  await saveTo(library, titled('关于做好另一项工作的通知'));
});
afterEach(() => library.delete());

const everything = async () =>
  Object.fromEntries(await Promise.all(library.tables.map(async (table) => [table.name, await table.toArray()])));

/** Long enough to be told by its text, with a file that comes with it. */
const LONG = page({
  metadata: { ...NO_METADATA, title: '第四份通知' },
  blocks: Array.from({ length: 40 }, (_, i) => ({
    kind: 'paragraph',
    text: `第${i}条 ${'各部门要落实责任。'.repeat(i % 7)}`,
  })),
  attachments: [{ url: 'http://www.gd.gov.cn/a.pdf', name: '附件', kind: 'pdf' }],
  html: '<p>第四份通知</p>',
});
const NEW = titled('第三份通知');
const CHANGED = page({ blocks: [{ kind: 'paragraph', text: '到2023年，建成5G基站25万个。' }] });
const SAVES: [what: string, snapshot: Snapshot, tables: string[]][] = [
  ['a new page', NEW, ['documents', 'versions', 'sightings', 'pieces', 'receipts', 'jobs']],
  ['a changed page', CHANGED, ['documents', 'versions', 'sightings', 'pieces', 'receipts', 'jobs']],
  ['a long page from a file', LONG, ['signatures', 'originals', 'jobs']],
  ['an unchanged page', PAGE, ['documents', 'sightings', 'pieces', 'receipts']],
];
const CASES = SAVES.flatMap(([what, snapshot, tables]) => tables.map((table) => [what, table, snapshot] as const));

/** Lets every write to a table end as told, from now on. */
function obstruct(table: string, end: () => never): void {
  const { hook } = library.table(table);
  hook('creating', end);
  hook('updating', end);
  hook('deleting', end);
}
const full = (): never => {
  throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
};
const stopped = (): never => {
  Dexie.currentTransaction.abort();
  throw new Error('stopped');
};

/** In two pieces, so that pieces are written and taken away, too. */
async function saveInPieces(snapshot: Snapshot, key: string): Promise<unknown> {
  const json = JSON.stringify(snapshot);
  const half = json.length >> 1;
  await receivePiece(library, { key, index: 0, total: 2, text: json.slice(0, half) }, TOOLS);
  return receivePiece(library, { key, index: 1, total: 2, text: json.slice(half) }, TOOLS);
}

describe.each(CASES)('saving %s, with no room left in %s', (_what, table, snapshot) => {
  it('says so, changes nothing, and works once there is room', async () => {
    const before = await everything();
    const key = newKey();
    obstruct(table, full);
    await expect(saveInPieces(snapshot, key)).rejects.toEqual(new Failed('storage-full'));
    // The pieces that did arrive wait for the retry.
    expect({ ...(await everything()), pieces: [] }).toEqual(before);
    library = new Library(name);
    expect(await saveInPieces(snapshot, key)).toMatchObject({ state: 'saved' });
    expect(await library.pieces.count()).toBe(0);
  });
});

describe.each(CASES)('saving %s, stopped at a write to %s', (_what, table, snapshot) => {
  it('changes nothing, and the retry stores it once', async () => {
    const before = await everything();
    const key = newKey();
    obstruct(table, stopped);
    await expect(saveInPieces(snapshot, key)).rejects.toThrow();
    expect({ ...(await everything()), pieces: [] }).toEqual(before);
    library = new Library(name);
    await saveInPieces(snapshot, key);
    await saveInPieces(snapshot, key);
    expect(await library.sightings.count()).toBe((before.sightings?.length ?? 0) + 1);
  });
});

it.each(['originals', 'pictures', 'attachments'])(
  'with no room for %s the text stays saved, and the rest is tried again',
  async (table) => {
    await saveTo(library, { ...NEW, attachments: LONG.attachments }, { tabId: 7, attachments: true });
    obstruct(table, full);
    await runJobs(library, FAKE_JOBS);
    expect(await library.documents.count()).toBe(3);
    expect(await library.table(table).count()).toBe(0);
    library = new Library(name);
    await runJobs(library, FAKE_JOBS);
    expect(await library.table(table).count()).toBe(1);
    expect(await library.jobs.count()).toBe(0);
  },
);

it.each(['targets', 'deadlines', 'signatures', 'kin'])(
  'with no room for %s the document stays as it was, and is read again',
  async (table) => {
    await runJobs(library, FAKE_JOBS);
    await saveTo(library, LONG);
    // A save writes it itself; as after a migration it is not there yet.
    if (table === 'signatures') await library.signatures.clear();
    const before = await everything();
    obstruct(table, full);
    await runJobs(library, FAKE_JOBS);
    const after = await everything();
    expect(after[table]).toEqual(before[table]);
    expect(after.jobs?.length).toBeGreaterThan(0);
    library = new Library(name);
    await runJobs(library, FAKE_JOBS);
    expect(await library.jobs.count()).toBe(0);
    expect((await library.table(table).toArray()).length).toBeGreaterThanOrEqual(before[table]?.length ?? 0);
  },
);

it('the room taken is told by kind, without reading what takes it', async () => {
  await saveTo(library, { ...NEW, attachments: LONG.attachments }, { tabId: 7, attachments: true });
  await runJobs(library, FAKE_JOBS);
  const chars = [PAGE, titled('关于做好另一项工作的通知'), NEW]
    .flatMap(({ blocks }) => blocks)
    .reduce((n, { text }) => n + text.length, 0);
  expect(await sizesOf(library)).toEqual({ text: chars * 4, originals: 40, pictures: 3, attachments: 5 });
});
