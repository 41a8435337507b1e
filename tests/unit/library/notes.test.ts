// Notes in the library: they stand on a saved text, survive another version of it, and can be called back.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeAt, quoteOf } from '../../../lib/compare/quote';
import { addNote, changeNote, deleteNote, notesOf, placeNotes, restoreNote } from '../../../lib/library/notes';
import { Library, type SavedDocument, type Version } from '../../../lib/library/schema';

const fold = (text: string) => text;
const ID = '0123456789abcdef';
const NOW = '2025-12-02T08:00:00.000Z';
const FIRST = ['一、总体目标', '到2025年，全省新建充电桩5万个，形成较为完善的服务体系。', '二、保障措施'];
const SECOND = ['前言', '一、总体目标', '到2025年，全省新建充电桩8万个，形成较为完善的服务体系。'];
const lines = (texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

let library: Library;
beforeEach(async () => {
  library = new Library(`notes ${Math.random()}`);
  await save('1', FIRST);
});
afterEach(() => library.delete());

async function save(version: string, texts: string[]): Promise<string> {
  const id = `${ID}/${version.repeat(64)}`;
  await library.versions.put({
    id,
    documentId: ID,
    capturedAt: `2025-0${version}-01`,
    blocks: lines(texts),
  } as Version);
  await library.documents.put({ id: ID, versionId: id, deletedAt: null, tags: [] } as unknown as SavedDocument);
  return id;
}
const quoteIn = (texts: string[], words: string) => {
  const block = texts.findIndex((text) => text.includes(words));
  const start = texts[block]?.indexOf(words) ?? 0;
  return quoteOf({ block, start, lastBlock: block, end: start + words.length }, lines(texts));
};

it('a note stands where its words stand in the saved text, wherever the page had them', async () => {
  await addNote(
    library,
    { documentId: ID, quote: { ...quoteIn(FIRST, '充电桩5万个'), block: 7, lastBlock: 7 }, text: '' },
    fold,
    NOW,
  );
  expect(await notesOf(library, ID)).toMatchObject([{ block: 1, start: 11, lastBlock: 1, end: 17, madeAt: NOW }]);
});

it('in a later version it is found again; where its words are gone it is last, and has no place', async () => {
  await addNote(library, { documentId: ID, quote: quoteIn(FIRST, '二、保障措施'), text: '甲' }, fold, NOW);
  await addNote(library, { documentId: ID, quote: quoteIn(FIRST, '充电桩5万个'), text: '乙' }, fold, NOW);
  const versionId = await save('2', SECOND);
  const placed = placeNotes(await notesOf(library, ID), lines(SECOND), fold, versionId);
  expect(placed.map(({ text, place }) => [text, place?.block ?? null])).toEqual([
    ['乙', 2],
    ['甲', null],
  ]);
});

it('what is noted on an earlier text is kept with that text', async () => {
  await save('2', SECOND);
  await addNote(library, { documentId: ID, quote: quoteIn(FIRST, '二、保障措施'), text: '' }, fold, NOW);
  expect((await notesOf(library, ID))[0]?.versionId).toBe(`${ID}/${'1'.repeat(64)}`);
});

it('a note is changed, deleted, and called back as it was', async () => {
  const id = await addNote(library, { documentId: ID, quote: quoteIn(FIRST, '总体目标'), text: '甲' }, fold, NOW);
  await changeNote(library, id, '乙', '2025-12-03T08:00:00.000Z');
  const deleted = await deleteNote(library, id);
  expect(await notesOf(library, ID)).toEqual([]);
  expect(await deleteNote(library, id)).toBeNull();
  if (deleted) await restoreNote(library, deleted);
  expect(await notesOf(library, ID)).toEqual([deleted]);
  expect(deleted).toMatchObject({ text: '乙', madeAt: NOW });
});

it('there is no note on what is not in the library', async () => {
  const quote = quoteIn(FIRST, '总体目标');
  await library.documents.update(ID, { deletedAt: NOW });
  await expect(addNote(library, { documentId: ID, quote, text: '' }, fold, NOW)).rejects.toMatchObject({
    failure: 'gone',
  });
  await expect(changeNote(library, 'f'.repeat(16), '', NOW)).rejects.toMatchObject({ failure: 'gone' });
  await library.documents.delete(ID);
  const note = { ...quote, id: ID, documentId: ID, versionId: ID, text: '', madeAt: NOW, changedAt: NOW };
  await expect(restoreNote(library, note)).rejects.toMatchObject({ failure: 'gone' });
});

it('a line feed at the edge of a quote belongs to no block', () => {
  expect(placeAt('甲\n乙', [0, 2], 1, 3)).toEqual({ block: 1, start: 0, lastBlock: 1, end: 1 });
});
