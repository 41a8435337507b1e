import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { backupBlob } from '../../../../lib/library/backup/blob';
import { restoreBackup } from '../../../../lib/library/backup/restore';
import { takePiece } from '../../../../lib/library/backup/take-in';
import { listVersions } from '../../../../lib/library/find';
import { runJobs } from '../../../../lib/library/jobs';
import { gzip } from '../../../../lib/text/gzip';
import { FAKE_JOBS, page, saveTo } from '../saving';
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
