import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { canon1Key } from '../../../../lib/compare/canon';
import { Failed } from '../../../../lib/i18n/failed';
import { backupBlob } from '../../../../lib/library/backup/blob';
import { restoreBackup } from '../../../../lib/library/backup/restore';
import { takePiece } from '../../../../lib/library/backup/take-in';
import { verifyBackup } from '../../../../lib/library/backup/verify';
import { comparePage, findSaved, listVersions } from '../../../../lib/library/find';
import { runJobs } from '../../../../lib/library/jobs';
import type { Version } from '../../../../lib/library/schema';
import { MOST, type Snapshot } from '../../../../lib/library/snapshot';
import { moveToTrash } from '../../../../lib/library/trash';
import { gzip } from '../../../../lib/text/gzip';
import { FAKE_JOBS, PAGE, page, prose, saveTo, TOOLS, titled } from '../saving';
import { at, backupOf, emptyLibrary, fullLibrary, NOW, restoreTo } from './library';

const full = await fullLibrary();
const backup = await backupOf(full);
const lines = backup.trimEnd().split('\n');

describe('a backup', () => {
  it('is lines of JSON between a header and a footer, and holds nothing that can be worked out again', () => {
    expect(JSON.parse(lines[0] ?? '')).toEqual({ mingce: 'backup', format: 1, documents: 2 });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ documents: 2, rows: lines.length - 2 });
    const tables = lines.slice(1, -1).map((line) => JSON.parse(line).t);
    expect(tables.filter((table) => table === 'sightings')).toHaveLength(4);
    expect(new Set(tables).size).toBe(8);
    expect(backup).not.toMatch(/"(facts|counts|dates|canon1|size)":/);
  });

  it('taken in by an empty library and written again is equal, byte for byte', async () => {
    const library = emptyLibrary();
    expect(await restoreTo(library, backup)).toEqual({ added: 2, changed: 0 });
    await runJobs(library, FAKE_JOBS);
    expect(await backupOf(library)).toBe(backup);
  });

  it('may be gzipped', async () => {
    const library = emptyLibrary();
    await restoreTo(library, new Blob([await gzip(backup)]));
    expect(await backupOf(library)).toBe(backup);
  });

  it('brings back every row as it was, and what is worked out of it by jobs', async () => {
    const library = emptyLibrary();
    await restoreTo(library, backup);
    await runJobs(library, FAKE_JOBS);
    for (const table of ['documents', 'versions', 'notes', 'settled', 'originals', 'pictures', 'attachments']) {
      expect([table, await library.table(table).toArray()]).toEqual([table, await full.table(table).toArray()]);
    }
    expect(await library.targets.count()).toBe(await full.targets.count());
    expect(await library.waiting.count()).toBe(2);
  });

  it('taken in twice changes nothing the second time', async () => {
    const library = emptyLibrary();
    await restoreTo(library, backup);
    await runJobs(library, FAKE_JOBS);
    const before = await library.documents.toArray();
    expect(await restoreTo(library, backup)).toEqual({ added: 0, changed: 0 });
    expect(await library.jobs.count()).toBe(0);
    expect(await library.documents.toArray()).toEqual(before);
  });

  it('taken in where it stopped in the middle is whole after the next try', async () => {
    const library = emptyLibrary();
    const stopped = restoreBackup(new Blob([backup]), async (piece) => {
      // The first document has arrived, and no answer comes.
      await takePiece(
        library,
        { ...piece, text: piece.text.slice(0, piece.text.lastIndexOf('\n{"t":"documents"')) },
        NOW,
      );
      throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await library.documents.count()).toBe(1);
    await restoreTo(library, backup);
    expect(await backupOf(library)).toBe(backup);
  });

  it('whose rows are broken in the middle of a message leaves nothing of it', async () => {
    const library = emptyLibrary();
    const text = [...lines.slice(1, -1), '{"t":"documents","r":{}}'].join('\n');
    await expect(takePiece(library, { key: '0'.repeat(32), index: 0, total: 1, text }, NOW)).rejects.toThrow(
      'backup-broken',
    );
    expect(await library.documents.count()).toBe(0);
  });

  it('that is cancelled gives no file while it is written, and while it is taken in whole documents only', async () => {
    const cancel = new AbortController();
    const { signal } = cancel;
    const onProgress = ({ done }: { done: number }) => done > 0 && cancel.abort();
    await expect(backupBlob(full, { signal, onProgress })).rejects.toThrow('aborted');
    const library = emptyLibrary();
    const send = () => Promise.reject(new Error('sent'));
    await expect(restoreBackup(new Blob([backup]), send, { signal })).rejects.toThrow('aborted');
    expect(await library.documents.count()).toBe(0);
  });
});

describe('what the library holds already', () => {
  it('stays where it is newer, is taken over where it is older; tags are joined', async () => {
    const library = emptyLibrary();
    await restoreTo(library, backup);
    const [alive] = (await library.documents.toArray()).filter(({ deletedAt }) => !deletedAt);
    const id = alive?.id ?? '';
    await library.documents.update(id, { seenAt: at(20), title: '新', tags: ['我的'], starred: false });
    await restoreTo(library, backup);
    const tags = ['我的', '数字经济', '=1+1'];
    expect(await library.documents.get(id)).toMatchObject({ seenAt: at(20), title: '新', tags, starred: true });
    await library.documents.update(id, { seenAt: '2025-01-01T00:00:00.000Z', title: '旧' });
    await restoreTo(library, backup);
    expect(await library.documents.get(id)).toMatchObject({ seenAt: at(3), title: '关于印发方案的通知', tags });
  });

  it('and has gone to the trash since comes back', async () => {
    const library = emptyLibrary();
    await restoreTo(library, backup);
    await library.documents.toCollection().modify({ deletedAt: at(9) });
    await restoreTo(library, backup);
    expect((await library.documents.toArray()).filter(({ deletedAt }) => deletedAt === null)).toHaveLength(1);
  });

  it('keeps its versions in the order in which they were met, those of the backup among them', async () => {
    const library = emptyLibrary();
    await restoreTo(library, backup);
    const id = (await library.documents.toArray()).find(({ deletedAt }) => !deletedAt)?.id ?? '';
    const third = page({ blocks: [{ kind: 'paragraph', text: '到2024年，建成5G基站30万个。' }] });
    await saveTo(library, third, { now: () => at(7) });
    const [, second] = await listVersions(library, id);
    await library.versions.delete(second?.id ?? '');
    await library.sightings
      .where('versionId')
      .equals(second?.id ?? '')
      .delete();
    await restoreTo(library, backup);
    const texts = (await listVersions(library, id)).map(({ blocks }) => blocks[0]?.text.slice(0, 5));
    expect(texts).toEqual(['到2022', '到2023', '到2024']);
  });
});

it('a document larger than a message goes in pieces', async () => {
  const large = emptyLibrary();
  await saveTo(large, page({ blocks: [{ kind: 'paragraph', text: '大'.repeat(6_000_000) }] }));
  const written = await backupOf(large);
  const library = emptyLibrary();
  let sent = 0;
  await restoreBackup(new Blob([written]), (piece) => {
    sent++;
    expect(piece.text.length).toBeLessThanOrEqual(2_500_000);
    return takePiece(library, piece, NOW);
  });
  expect(sent).toBe(3);
  expect(await library.pieces.count()).toBe(0);
  expect(await backupOf(library)).toBe(written);
});

describe('a page that two machines saved', () => {
  const long = titled('数字经济工作要点', prose(1).join(''));
  it.each([
    ['numbered', PAGE, 0],
    ['numbered', PAGE, 1],
    ['known by its address and text', long, 0],
    ['known by its address and text', long, 1],
  ])('and that is %s is still known as saved when one of the two is in the trash', async (_what, saved, gone) => {
    const [here, there] = [emptyLibrary(), emptyLibrary()];
    for (const each of [here, there]) await saveTo(each, saved);
    await restoreTo(here, await backupOf(there));
    const ids = await here.documents.toCollection().primaryKeys();
    expect(ids).toHaveLength(2);
    await moveToTrash(here, [ids[gone] ?? ''], at(9));
    const kept = ids[1 - gone] ?? '';
    const asked = { ...saved.metadata, url: saved.url };
    expect((await findSaved(here, asked, TOOLS.fold))?.id).toBe(kept);
    expect(await comparePage(here, asked, saved.blocks, TOOLS.fold, TOOLS.clean)).toMatchObject({ documentId: kept });
    expect(await saveTo(here, saved)).toMatchObject({ created: false, documentId: kept });
    expect((await here.documents.get(ids[gone] ?? ''))?.deletedAt).toBe(at(9));
  });

  it('and whose both documents are in the trash comes back with the next save', async () => {
    const [here, there] = [emptyLibrary(), emptyLibrary()];
    for (const each of [here, there]) await saveTo(each, page());
    await restoreTo(here, await backupOf(there));
    await moveToTrash(here, await here.documents.toCollection().primaryKeys(), at(9));
    expect(await saveTo(here, page())).toMatchObject({ created: false });
    expect(await here.documents.filter(({ deletedAt }) => deletedAt === null).count()).toBe(1);
  });
});

describe('a page with very much of something', () => {
  const FILE = { url: 'http://www.gd.gov.cn/a.pdf', name: 'a', kind: 'pdf' };
  const many = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);
  const { metadata } = page();
  const cases: [string, (over: number) => Snapshot][] = [
    ['files', (over) => page({ attachments: many(MOST.attachments + over, FILE) })],
    ['issuers', (over) => page({ metadata: { ...metadata, issuer: many(MOST.issuers + over, '省政府') } })],
    ['units of a title', (over) => page({ metadata: { ...metadata, title: '一'.repeat(MOST.line + over) } })],
  ];

  it.each(cases)(
    'of %s is in the backup where it can be saved, and else is refused as too large',
    async (_what, make) => {
      const library = emptyLibrary();
      await expect(saveTo(library, make(1))).rejects.toEqual(new Failed('too-large'));
      expect(await library.documents.count()).toBe(0);
      await saveTo(library, make(0));
      const { written } = await backupBlob(library);
      expect(written).toMatchObject({ documents: 1, skipped: 0 });
    },
  );

  it('that is longer than a line may be is left out, and the rest can be read back', async () => {
    const library = emptyLibrary();
    for (const n of [1, 2, 3]) {
      await saveTo(library, { ...titled('通知', `第${n}号。`), url: `http://www.gd.gov.cn/${n}.html` });
    }
    const [first] = await library.versions.toCollection().sortBy('id');
    const documentId = first?.documentId ?? '';
    const blocks = [{ kind: 'paragraph' as const, text: '长'.repeat(43_000_000) }];
    const id = `${documentId}/${await canon1Key(blocks)}`;
    await library.versions.put({ ...(first as Version), id, blocks });
    await library.documents.update(documentId, { versionId: id });
    const { blob, written } = await backupBlob(library);
    expect(written).toMatchObject({ documents: 2, skipped: 1 });
    expect(await verifyBackup(blob)).toMatchObject({ documents: 2 });
  });
});
