import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from '../../../../lib/library/schema';
import { search } from '../../../../lib/library/search';
import { findStrays, keepIndex } from '../../../../lib/library/search/keep';
import { deleteForEver, moveToTrash, restore } from '../../../../lib/library/trash';
import { newKey, page, saveTo, titled } from '../saving';
import { fold } from './seeds';
import { makeDocument, stock } from './stock';

let library: Library;
beforeEach(() => {
  library = new Library(`test-${newKey()}`);
});
afterEach(() => library.delete());

const NOW = '2026-03-04T05:06:07.000Z';
const find = async (query: string) => (await search(library, query, { fold, limit: 50 })).matches.map(({ id }) => id);
/** Documents that say 共同 and each their number. */
const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => makeDocument(from + i, [`共同的话，第${from + i}号文件。`]));
const idOf = (n: number) => makeDocument(n, []).document.id;

/** The library with its postings' keys and segments, to see whether work was done. */
const segmentIds = () => library.segments.toCollection().primaryKeys();

describe('what has changed a moment ago', () => {
  it('is found before the index holds it', async () => {
    await saveTo(library, titled('关于数据的通知', '公共数据开放。'));
    expect(await library.segments.count()).toBe(0);
    expect(await find('数据开放')).toHaveLength(1);
  });

  it('is found by its new text and no longer by its old one', async () => {
    await stock(library, many(0, 20));
    await keepIndex(library, fold);
    await saveTo(library, page());
    await saveTo(library, page({ blocks: [{ kind: 'paragraph', text: '全新的一版。' }] }));
    expect([await find('全新的一版'), await find('22万个')].map(({ length }) => length)).toEqual([1, 0]);
    await stock(library, many(20, 40));
    await keepIndex(library, fold);
    await saveTo(library, page({ blocks: [{ kind: 'paragraph', text: '又是一版。' }] }));
    expect([await find('又是一版'), await find('全新的一版')].map(({ length }) => length)).toEqual([1, 0]);
    await stock(library, many(40, 60));
    await keepIndex(library, fold);
    expect([await find('又是一版'), await find('全新的一版')].map(({ length }) => length)).toEqual([1, 0]);
    expect((await find('共同')).length).toBe(60);
  });

  it('is out of the results once it is in the trash, and in again once it is restored', async () => {
    await stock(library, many(0, 20));
    await keepIndex(library, fold);
    await moveToTrash(library, [idOf(3)], NOW);
    expect(await find('第3号')).toEqual([]);
    expect(await find('共同')).toHaveLength(19);
    await restore(library, [idOf(3)]);
    expect(await find('第3号')).toEqual([idOf(3)]);
  });

  it('is gone once it is deleted for ever, before and after the index knows', async () => {
    await stock(library, many(0, 20));
    await keepIndex(library, fold);
    await moveToTrash(library, [idOf(3)], NOW);
    await deleteForEver(library, [idOf(3)]);
    expect(await find('共同')).toHaveLength(19);
    await keepIndex(library, fold);
    expect(await library.waiting.count()).toBe(0);
    expect(await find('共同')).toHaveLength(19);
  });

  it('a search while ten documents are being saved finds all that were there, and each new one once', async () => {
    await stock(library, many(0, 20));
    await keepIndex(library, fold);
    const blocks = (n: number) => [{ kind: 'paragraph' as const, text: `共同的事${n}。` }];
    const metadata = { ...page().metadata, title: null, docNumber: null };
    const saves = Array.from({ length: 10 }, (_, n) =>
      saveTo(library, page({ url: `http://www.gd.gov.cn/n${n}.html`, metadata, blocks: blocks(n) })),
    );
    const found = await Promise.all([find('共同'), keepIndex(library, fold).then(() => find('共同')), find('共同')]);
    await Promise.all(saves);
    for (const ids of [...found, await find('共同')]) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(20);
    }
    expect(await find('共同')).toHaveLength(30);
  });
});

describe('a background stopped in the middle', () => {
  /** Stops at the nth write of postings or of what counts. @returns how to go on, and whether it came to that write */
  const stopAt = (n: number) => {
    const watched = ['postings', 'segments', 'graves', 'halves'];
    const store = IDBObjectStore.prototype;
    const { add, put, delete: remove } = store;
    let writes = 0;
    const count = ({ name }: IDBObjectStore) => {
      if (watched.includes(name) && ++writes === n) throw new Error('stopped');
    };
    store.add = function (...row) {
      count(this);
      return add.apply(this, row);
    };
    store.put = function (...row) {
      count(this);
      return put.apply(this, row);
    };
    store.delete = function (...key) {
      count(this);
      return remove.apply(this, key);
    };
    return () => {
      Object.assign(store, { add, put, delete: remove });
      return writes >= n;
    };
  };

  /** The index learns of new documents and of changed ones, stopped at its nth write. @returns whether it came so far */
  const learnStopped = async (n: number): Promise<boolean> => {
    await stock(library, many(0, 20));
    await keepIndex(library, fold);
    await stock(library, [...many(5, 8), ...many(20, 40)]);
    const goOn = stopAt(n);
    await keepIndex(library, fold).catch(() => undefined);
    return goOn();
  };

  it('at any of its writes misses nothing and leaves nothing', async () => {
    let n = 1;
    for (; await learnStopped(n); n++) {
      expect(await find('共同')).toHaveLength(40);
      await keepIndex(library, fold);
      expect(await find('共同')).toHaveLength(40);
      expect(await find('第7号')).toEqual([idOf(7)]);
      expect([await library.waiting.count(), await library.halves.count()]).toEqual([0, 0]);
      const alive = new Set(await segmentIds());
      const keys = await library.postings.toCollection().primaryKeys();
      expect(keys.every((key) => alive.has(key % 2 ** 20))).toBe(true);
      await library.delete();
      library = new Library(`test-${newKey()}`);
    }
    expect(n).toBeGreaterThan(20);
  });
});

describe('keeping the index', () => {
  it('a second time does nothing', async () => {
    await stock(library, many(0, 20));
    expect(await keepIndex(library, fold)).toBe(1);
    expect(await keepIndex(library, fold)).toBe(0);
  });

  it('waits until there is enough to do', async () => {
    await stock(library, many(0, 5));
    expect(await keepIndex(library, fold)).toBe(0);
    expect(await find('共同')).toHaveLength(5);
  });

  it('makes one segment of many small ones', async () => {
    for (let i = 0; i < 12; i++) {
      await stock(library, many(i * 16, i * 16 + 16));
      await keepIndex(library, fold);
    }
    expect((await segmentIds()).length).toBeLessThan(8);
    expect(await find('共同')).toHaveLength(192);
    expect(new Set(await find('共同')).size).toBe(192);
  });

  it('finds documents that came into the library by other ways, and forgets those that left it so', async () => {
    await stock(library, many(0, 40));
    await keepIndex(library, fold);
    await library.documents.delete(idOf(0));
    await stock(library, many(50, 70));
    await library.waiting.clear();
    expect(await find('第60号')).toEqual([]);
    await findStrays(library);
    expect(await find('第60号')).toEqual([idOf(60)]);
    await keepIndex(library, fold);
    expect(await find('共同')).toHaveLength(59);
  });
});
