import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failed } from '../../../lib/i18n/failed';
import { findSaved, listSaved } from '../../../lib/library/find';
import { runJobs } from '../../../lib/library/jobs';
import { receivePiece } from '../../../lib/library/save';
import { Library } from '../../../lib/library/schema';
import type { Snapshot } from '../../../lib/library/snapshot';
import { NO_METADATA } from '../../../lib/structure/document';
import { FAKE_JOBS, newKey, page, saveTo, TOOLS } from './saving';

const { fold } = TOOLS;

let library: Library;
beforeEach(() => {
  library = new Library(`test-${newKey()}`);
});
afterEach(() => library.delete());

const save = (snapshot: Snapshot, key = newKey()) => saveTo(library, snapshot, { key });

describe('saving a page', () => {
  it('stores it once and says that it is new', async () => {
    expect(await save(page())).toMatchObject({ state: 'saved', created: true });
    expect(await listSaved(library)).toHaveLength(1);
  });

  it('answers a retried piece as it did the first time', async () => {
    const key = newKey();
    const first = await save(page(), key);
    expect(await save(page(), key)).toEqual(first);
    expect(await library.sightings.count()).toBe(1);
  });

  it('keeps one document when the same page is saved again', async () => {
    await save(page());
    expect(await save(page())).toMatchObject({ state: 'saved', created: false });
    expect(await library.documents.count()).toBe(1);
    expect(await library.versions.count()).toBe(1);
    expect(await library.sightings.count()).toBe(2);
  });

  it('stores one document when two windows save the same page at once', async () => {
    await Promise.all([save(page()), save(page()), save(page())]);
    expect(await library.documents.count()).toBe(1);
    expect(await library.versions.count()).toBe(1);
  });

  it('knows a copy in the other script and at another address as the same document', async () => {
    await save(page());
    await save(
      page({
        url: 'http://copy.example/1',
        trust: 'unverified',
        metadata: { ...NO_METADATA, title: '關於印發方案的通知', docNumber: '粵府函〔2020〕328號' },
      }),
    );
    expect(await library.documents.count()).toBe(1);
    expect(await library.versions.count()).toBe(1);
  });

  it('keeps both texts when the page has changed', async () => {
    await save(page());
    await save(page({ blocks: [{ kind: 'paragraph', text: '到2023年，建成5G基站25万个。' }] }));
    expect(await library.documents.count()).toBe(1);
    expect(await library.versions.count()).toBe(2);
  });

  it('puts pieces together in whatever order they come', async () => {
    const key = newKey();
    const json = JSON.stringify(page());
    const half = Math.ceil(json.length / 2);
    const second = { key, index: 1, total: 2, text: json.slice(half) };
    expect(await receivePiece(library, second, TOOLS)).toEqual({ state: 'partial' });
    const first = { key, index: 0, total: 2, text: json.slice(0, half) };
    expect(await receivePiece(library, first, TOOLS)).toMatchObject({ state: 'saved' });
    expect(await library.pieces.count()).toBe(0);
  });

  it.each([
    ['a text that is no JSON', 'not json', 'unexpected'],
    ['a snapshot with a script for an address', JSON.stringify(page({ url: 'javascript:alert(1)' })), 'unexpected'],
    [
      'a day that the calendar has not',
      JSON.stringify(page({ metadata: { ...NO_METADATA, title: '通知', expiryDate: '2027-02-30' } })),
      'unexpected',
    ],
    ['a page without text', JSON.stringify(page({ blocks: [{ kind: 'paragraph', text: ' ' }] })), 'empty-page'],
  ])('refuses %s and stores nothing', async (_what, text, failure) => {
    const refused = await receivePiece(library, { key: newKey(), index: 0, total: 1, text }, TOOLS).catch((e) => e);
    expect(refused).toBeInstanceOf(Failed);
    expect(refused.failure).toBe(failure);
    expect(await library.documents.count()).toBe(0);
  });

  it('says that the disk is full, and leaves the library as it was', async () => {
    await save(page());
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    library.versions.hook('creating', () => {
      throw full;
    });
    const other = page({
      metadata: { ...NO_METADATA, title: '关于做好另一项工作的通知' },
      blocks: [{ kind: 'paragraph', text: '别的。' }],
    });
    const refused = await save(other).catch((e) => e);
    expect(refused.failure).toBe('storage-full');
    expect(await library.documents.count()).toBe(1);
    expect(await library.receipts.count()).toBe(1);
  });
});

describe('after a save', () => {
  it('the document is read: its dates and counts are there, and no job is left', async () => {
    await save(page());
    const deadline = { endDate: '2022-12-31' } as never;
    const done = await runJobs(library, {
      ...FAKE_JOBS,
      read: async () => ({ facts: { targets: [], citations: [], deadlines: [deadline, deadline] }, indicators: [] }),
    });
    expect(done).toBe(3);
    expect(await library.jobs.count()).toBe(0);
    const [document] = await listSaved(library);
    expect(document).toMatchObject({ dates: ['2022-12-31'], counts: { targets: 0, deadlines: 2, citations: 0 } });
    expect(await library.kin.toArray()).toMatchObject([{ otherId: '002-01', documentId: document?.id }]);
  });

  it('a job that keeps failing is dropped after three tries, the others are done', async () => {
    await save(page());
    const failing = { ...FAKE_JOBS, read: () => Promise.reject(new Error('no')), link: async () => undefined };
    for (let i = 0; i < 3; i++) await runJobs(library, failing);
    expect(await library.jobs.count()).toBe(0);
  });

  it('its page is known as saved, in either script', async () => {
    await save(page());
    const again = { title: '關於印發方案的通知', docNumber: '粵府函〔2020〕328號', url: 'http://x.example/' };
    expect(await findSaved(library, again, fold)).not.toBeNull();
    expect(await findSaved(library, { ...again, title: '别的通知' }, fold)).toBeNull();
  });
});
