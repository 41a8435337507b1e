import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSaved, listSaved } from '../../../lib/library/find';
import { runJobs } from '../../../lib/library/jobs';
import { Library } from '../../../lib/library/schema';
import { daysLeft, deleteForEver, listTrash, moveToTrash, restore, sweep } from '../../../lib/library/trash';
import { FAKE_JOBS, newKey, PAGE, page, saveTo, TOOLS, titled } from './saving';

const { fold } = TOOLS;
let library: Library;
beforeEach(() => {
  library = new Library(`test-${newKey()}`);
});
afterEach(() => library.delete());

const ids = async () => (await listSaved(library)).map(({ id }) => id);
const day = (n: number) => new Date(Date.UTC(2026, 1, 1) + n * 86_400_000).toISOString();

describe('the trash', () => {
  it('takes a document out of the lists and gives it back whole', async () => {
    await saveTo(library, page());
    const before = await library.documents.toArray();
    const [id = ''] = await ids();
    await moveToTrash(library, [id], day(0));
    expect(await ids()).toEqual([]);
    expect(await listTrash(library)).toMatchObject([{ id, deletedAt: day(0) }]);
    expect(await findSaved(library, { ...PAGE.metadata, url: PAGE.url }, fold)).toBeNull();
    await restore(library, [id]);
    expect(await library.documents.toArray()).toEqual(before);
  });

  it('gives a document back when its page is saved again', async () => {
    await saveTo(library, page());
    const [id = ''] = await ids();
    await moveToTrash(library, [id], day(0));
    expect(await saveTo(library, page())).toMatchObject({ state: 'saved', created: false, documentId: id });
    expect(await ids()).toEqual([id]);
  });

  it('keeps the day of the first move', async () => {
    await saveTo(library, page());
    const [id = ''] = await ids();
    await moveToTrash(library, [id], day(0));
    await moveToTrash(library, [id], day(9));
    expect(await listTrash(library)).toMatchObject([{ deletedAt: day(0) }]);
  });

  it('deletes for ever only what is in it, with all that was kept of it', async () => {
    await saveTo(library, page(), { tabId: 7 });
    await saveTo(library, titled('关于做好另一项工作的通知'), { tabId: 7 });
    await runJobs(library, FAKE_JOBS);
    const [other = '', first = ''] = await ids();
    await moveToTrash(library, [first], day(0));
    await deleteForEver(library, [first, other]);
    expect(await ids()).toEqual([other]);
    for (const name of ['versions', 'sightings', 'receipts', 'kin', 'deadlines', 'originals', 'pictures']) {
      expect([name, await library.table(name).count()]).toEqual([name, 1]);
    }
  });

  it('lets go after 30 days, not before', async () => {
    await saveTo(library, page());
    await moveToTrash(library, await ids(), day(0));
    await sweep(library, day(29.9));
    expect(await library.documents.count()).toBe(1);
    await sweep(library, day(30.1));
    expect(await library.documents.count()).toBe(0);
    expect(await library.versions.count()).toBe(0);
  });

  it.each([
    [0, 30],
    [0.5, 30],
    [29.5, 1],
    [31, 0],
  ])('after %d days says that %i are left', (passed, left) => {
    expect(daysLeft(day(0), new Date(day(passed)))).toBe(left);
  });
});

it('a sweep leaves the receipts and pieces of a save that may still be retried', async () => {
  const key = newKey();
  await saveTo(library, page(), { key, now: () => day(0) });
  await library.pieces.put({ key: newKey(), index: 0, total: 2, text: '', at: day(0) });
  await sweep(library, day(0.5));
  expect([await library.receipts.count(), await library.pieces.count()]).toEqual([1, 1]);
  await sweep(library, day(2));
  expect([await library.receipts.count(), await library.pieces.count()]).toEqual([0, 0]);
});
