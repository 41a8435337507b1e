// A page's reader reaches the notes of the documents saved from its own address; our own pages reach all.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Library, type Note, type SavedDocument, type Version } from '../../../lib/library/schema';
import type { Sender } from '../../../lib/platform/messages';
import { noteHandlers } from '../../../lib/platform/notes-service';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../lib/platform/reading-tools', () => ({ folding: async () => (text: string) => text }));

const MINE = '0123456789abcdef';
const OTHERS = 'fedcba9876543210';
const HERE = 'http://www.gd.gov.cn/a.html';
const THERE = 'http://www.gd.gov.cn/b.html';
const NOW = '2025-12-02T08:00:00.000Z';
const WORDS = '建成5G基站22万个';
const QUOTE = { block: 0, start: 0, lastBlock: 0, end: WORDS.length, quote: WORDS, before: '', after: '' };
const blocks = [{ kind: 'paragraph' as const, text: `${WORDS}。` }];
const page = (url: string): Sender => ({ from: 'page', tabId: 1, url, incognito: false });
const own: Sender = { from: 'own', url: 'chrome-extension://mingce/library.html' };

let library: Library;
let answer: ReturnType<typeof noteHandlers>;
beforeEach(async () => {
  library = new Library(`notes of others ${Math.random()}`);
  answer = noteHandlers(library);
  for (const [id, url] of [
    [MINE, HERE],
    [OTHERS, THERE],
  ] as const) {
    const versionId = `${id}/${'1'.repeat(64)}`;
    await library.versions.put({ id: versionId, documentId: id, capturedAt: NOW, blocks } as unknown as Version);
    await library.documents.put({ id, versionId, deletedAt: null, tags: [] } as unknown as SavedDocument);
    await library.sightings.put({ id: id === MINE ? 1 : 2, versionId, url, at: NOW });
    const note = { id, documentId: id, versionId, ...QUOTE, text: `note of ${id}`, madeAt: NOW, changedAt: NOW };
    await library.notes.put(note);
  }
});
afterEach(() => library.delete());

const texts = async (): Promise<string[]> => (await library.notes.toArray()).map(({ text }) => text).sort();

it('a page sees the notes of what was saved from its address, over http and https, and no others', async () => {
  const seen = await answer['notes/of']({ documentId: MINE, blocks }, page(`${HERE.replace('http:', 'https:')}#2`));
  expect((seen as Note[]).map(({ text }) => text)).toEqual([`note of ${MINE}`]);
  expect(await answer['notes/of']({ documentId: OTHERS, blocks }, page(HERE))).toEqual([]);
  expect(await answer['notes/of']({ documentId: OTHERS, blocks }, own)).toHaveLength(1);
});

it("a page neither adds to, changes, deletes nor puts back notes of another address's document", async () => {
  const before = await texts();
  const restored = { id: OTHERS, documentId: MINE, versionId: `${MINE}/${'1'.repeat(64)}`, quote: QUOTE };
  const forged = [
    () => answer['notes/add']({ documentId: OTHERS, quote: QUOTE, text: 'forged' }, page(HERE)),
    () => answer['notes/change']({ id: OTHERS, text: 'forged' }, page(HERE)),
    () => answer['notes/delete']({ id: OTHERS }, page(HERE)),
    () => answer['notes/restore']({ ...restored, text: 'forged', madeAt: NOW, changedAt: NOW }, page(HERE)),
    () =>
      answer['notes/restore'](
        { ...restored, id: MINE, documentId: OTHERS, text: 'forged', madeAt: NOW, changedAt: NOW },
        page(HERE),
      ),
  ];
  for (const say of forged) await expect(say()).rejects.toMatchObject({ failure: 'not-allowed' });
  expect(await texts()).toEqual(before);
});

it('a page adds, changes, deletes and puts back notes of its own document', async () => {
  const here = page(HERE);
  const id = await answer['notes/add']({ documentId: MINE, quote: QUOTE, text: 'one' }, here);
  await answer['notes/change']({ id, text: 'two' }, here);
  const deleted = await answer['notes/delete']({ id }, here);
  expect(await texts()).not.toContain('two');
  if (deleted) await answer['notes/restore'](deleted, here);
  expect(await texts()).toContain('two');
});
