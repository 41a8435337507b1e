import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_TAG, renameTag, starDocuments, tagDocuments, tidyTag } from '../../../lib/library/organise';
import { comingDeadlines, countSaved, recentSaved } from '../../../lib/library/recent';
import { Library } from '../../../lib/library/schema';
import { moveToTrash } from '../../../lib/library/trash';
import { newKey, PAGE, page, saveTo, TOOLS } from './saving';

let library: Library;
let ids: string[];
beforeEach(async () => {
  library = new Library(`test-${newKey()}`);
  for (let i = 0; i < 4; i++) {
    const metadata = { ...PAGE.metadata, docNumber: `粤府函〔2020〕${i + 1}号` };
    await saveTo(library, page({ metadata }), { now: () => `2026-01-0${i + 1}T00:00:00.000Z` });
  }
  ids = (await library.documents.orderBy('savedAt').toArray()).map(({ id }) => id);
});
afterEach(() => library.delete());

const tags = async () => Promise.all(ids.map(async (id) => (await library.documents.get(id))?.tags));

describe('tags', () => {
  it('are given to many documents at once, once each, and taken from some', async () => {
    await tagDocuments(library, ids.slice(0, 2), { add: ['重点', ' 重点 ', '待读'] });
    await tagDocuments(library, ids.slice(1, 2), { add: ['跟进'], remove: ['重点'] });
    expect(await tags()).toEqual([['重点', '待读'], ['待读', '跟进'], [], []]);
  });

  it('are renamed wherever they stand; onto another, and the two become one', async () => {
    await tagDocuments(library, ids.slice(0, 3), { add: ['a'] });
    await tagDocuments(library, ids.slice(2, 3), { add: ['b'] });
    await renameTag(library, 'a', 'b');
    expect(await tags()).toEqual([['b'], ['b'], ['b'], []]);
    await renameTag(library, 'b', null);
    expect(await tags()).toEqual([[], [], [], []]);
  });

  it('are not lost to an empty name', async () => {
    await tagDocuments(library, ids.slice(0, 1), { add: ['a', '  ', ''] });
    await renameTag(library, 'a', ' , ');
    expect((await tags())[0]).toEqual(['a']);
  });

  it('are tidied: no commas, single spaces, no longer than a label', () => {
    expect(tidyTag('  #大湾区，  5G、 x ')).toBe('大湾区 5G x');
    expect(tidyTag('长'.repeat(500))).toHaveLength(LONGEST_TAG);
    expect(tidyTag(`${'长'.repeat(LONGEST_TAG - 1)}𠮷`)).toBe('长'.repeat(LONGEST_TAG - 1));
  });

  it('may be a thousand', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => `标签${i}`);
    await tagDocuments(library, ids, { add: many });
    expect((await tags())[3]).toEqual(many);
    expect(await library.documents.where('tags').equals('标签999').count()).toBe(4);
  });
});

it('stars are set on many documents at once and taken away again', async () => {
  const starred = async () => (await library.documents.bulkGet(ids)).map((document) => document?.starred);
  await starDocuments(library, ids.slice(1, 3), true);
  expect(await starred()).toEqual([false, true, true, false]);
  await starDocuments(library, ids, false);
  expect(await starred()).toEqual([false, false, false, false]);
});

describe('the short lists', () => {
  it('hold the last saved, newest first, and count all but the trash', async () => {
    await moveToTrash(library, ids.slice(3), TOOLS.now());
    expect((await recentSaved(library, 2)).map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect(await countSaved(library)).toBe(3);
  });

  it('go on until they are full where the last saved are in the trash', async () => {
    await moveToTrash(library, ids.slice(1), TOOLS.now());
    expect((await recentSaved(library, 1)).map(({ id }) => id)).toEqual([ids[0]]);
    expect((await recentSaved(library, 9)).map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('hold the coming deadlines, the nearest first, each document once, none from the trash', async () => {
    const dates = [['2026-05-01'], ['2020-01-01', '2026-02-01', '2027-01-01'], ['2025-12-31'], ['2026-01-01']];
    for (const [i, id] of ids.entries()) await library.documents.update(id, { dates: dates[i] ?? [] });
    await moveToTrash(library, ids.slice(0, 1), TOOLS.now());
    const { coming, total } = await comingDeadlines(library, '2026-01-01', 10);
    expect(coming.map(({ document, date }) => [document.id, date])).toEqual([
      [ids[3], '2026-01-01'],
      [ids[1], '2026-02-01'],
    ]);
    expect(total).toBe(2);
    expect((await comingDeadlines(library, '2026-01-01', 1)).coming).toHaveLength(1);
  });
});
