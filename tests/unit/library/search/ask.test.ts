import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorpusEntry } from '../../../../lib/corpus/types';
import { Library, type Note } from '../../../../lib/library/schema';
import { type Hit, hitsOf, search } from '../../../../lib/library/search';
import { keepIndex } from '../../../../lib/library/search/keep';
import { newKey } from '../saving';
import { fold } from './seeds';
import { makeDocument, type Stocked, stock } from './stock';

const library = new Library(`test-${newKey()}`);
const filler = Array.from({ length: 20 }, (_, i) => makeDocument(100 + i, ['别的内容。'], { title: '关于别的的通知' }));
const [title, number, often, late, early, note]: Stocked[] = [
  makeDocument(1, ['正文。'], {
    title: '關於種業振興的意見',
    issuer: ['国务院办公厅'],
    docNumber: '国办发〔2021〕5号',
  }),
  makeDocument(2, ['正文。'], { title: '通知', docNumber: '种业振兴〔2020〕1号' }),
  makeDocument(3, ['种业振兴，种业振兴。'], { title: '甲', tags: ['待办', '農業'] }),
  makeDocument(4, ['也有种业振兴。'], { title: '乙', writtenDate: '2022-01-01' }),
  makeDocument(5, ['也有种业振兴。'], { title: '丙', writtenDate: '2019-01-01', publishedDate: '2023-01-01' }),
  makeDocument(6, ['正文。'], { title: '丁' }),
].map((each) => each);
const wanted = [title, number, often, late, early, note].filter((each) => each !== undefined);
const NOTE: Note = {
  ...{
    id: '00000000000000aa',
    documentId: note?.document.id ?? '',
    versionId: '',
    block: 0,
    lastBlock: 0,
    start: 0,
    end: 2,
  },
  ...{ quote: '正文', before: '', after: '。', text: '與種業振興有關', madeAt: '', changedAt: '' },
};
const ENTRY = {
  ...{
    id: '009-01',
    title: '种业振兴行动方案',
    docNumber: null,
    issuer: ['农业农村部'],
    writtenDate: '2021-07',
    level: 'national',
  },
  ...{ publishedDate: null, year: 2021, jurisdiction: '全国' },
} as CorpusEntry;
const bundled = [{ entry: ENTRY, blocks: [{ kind: 'paragraph' as const, text: '一、总体要求。推进种业振兴。' }] }];
const corpus = async () => bundled;

beforeAll(async () => {
  await stock(library, [...filler, ...wanted]);
  await library.notes.add(NOTE);
  await keepIndex(library, fold);
});
afterAll(() => library.delete());

const ask = (query: string, limit = 50) => search(library, query, { fold, limit, corpus });
const ids = async (query: string) => (await ask(query)).hits.map(({ id }) => id.replace(/^0{15}/, ''));
const marked = ({ snippet }: Hit) => snippet.marks.map(([start, end]) => snippet.text.slice(start, end));

describe('the order of what is found', () => {
  it('title before number before frequency before date, the bundled documents among them', async () => {
    const { hits, total, matches } = await ask('种业振兴');
    expect(hits.map(({ id }) => id.replace(/^0{15}/, ''))).toEqual(['009-01', '1', '2', '3', '4', '5', '6']);
    expect(hits.map(({ where }) => where)).toEqual(['title', 'title', 'number', 'text', 'text', 'text', 'note']);
    expect([total, matches.length]).toEqual([7, 7]);
  });

  it('either script gives the same', async () => {
    expect(await ids('種業振興')).toEqual(await ids('种业振兴'));
  });
});

describe('what is shown of it', () => {
  it('the words as the document writes them', async () => {
    const hits = new Map((await ask('种业振兴')).hits.map((hit) => [hit.id.replace(/^0{15}/, ''), hit]));
    const hit = (id: string) => hits.get(id) as Hit;
    expect(hit('1').titleMarks).toEqual([[2, 6]]);
    expect([marked(hit('1')), hit('1').block]).toEqual([['種業振興'], null]);
    expect([marked(hit('2')), hit('2').snippet.text]).toEqual([['种业振兴'], '种业振兴〔2020〕1号']);
    expect([marked(hit('3')), hit('3').block]).toEqual([['种业振兴', '种业振兴'], 0]);
    expect([marked(hit('6')), hit('6').noteId]).toEqual([['種業振興'], NOTE.id]);
    expect([marked(hit('009-01')), hit('009-01').block]).toEqual([['种业振兴'], 0]);
  });

  it('of as many as are asked for, and of any other later', async () => {
    const { hits, matches } = await ask('种业振兴', 2);
    expect(hits).toHaveLength(2);
    const all = await hitsOf(library, '种业振兴', matches, { fold, corpus });
    expect(all.slice(0, 2)).toEqual(hits);
    expect(all).toHaveLength(7);
  });
});

describe('filters and words not wanted', () => {
  it.each([
    ['种业振兴 机关:国务院', ['1']],
    ['种业振兴 issuer:農業農村部', ['009-01']],
    ['种业振兴 文号:国办发2021', ['1']],
    ['种业振兴 年份:2021', ['009-01']],
    ['种业振兴 年份:2022', ['4']],
    ['种业振兴 层级:国家', ['009-01', '1']],
    ['种业振兴 标签:待办', ['3']],
    ['种业振兴 tag:农业', ['3']],
    ['种业振兴 -标签:待办 -也有 -通知', ['009-01', '1', '6']],
    ['种业振兴 -也有', ['009-01', '1', '2', '3', '6']],
    ['种业振兴 推进', ['009-01']],
    ['正文 种业振兴', ['1', '2', '6']],
    ['标签:待办', ['3']],
    ['标签:没有', []],
  ])('%s', async (query, found) => expect(await ids(query)).toEqual(found));
});

describe('whatever is typed has an answer', () => {
  it.each([
    ['10,000 characters', '种业振兴'.repeat(2500)],
    ['10,000 times one', '种'.repeat(10_000)],
    ['punctuation alone', '，。、；'],
    ['regular expressions', '.*(?=种)[业]+$^|\\'],
    ['a lone surrogate', '\ud842'],
    ['brackets never closed', '"“（〔['],
  ])('%s', async (_, query) => {
    expect(await ask(query)).toMatchObject({ hits: [], total: 0, problem: null });
  });

  it.each([
    ['', 'empty'],
    ['国'.repeat(10_001), 'too-long'],
    ['-种业振兴', 'only-not'],
  ])('%j is told to be no question', async (query, problem) => {
    expect(await ask(query.slice(0, 10_001))).toMatchObject({ hits: [], problem });
  });

  it('a full stop finds every document that has one', async () => {
    expect((await ask('。')).total).toBe(27);
  });

  it('a search that was overtaken stops', async () => {
    const overtaken = new AbortController();
    const asked = search(library, '种业', { fold, limit: 5, signal: overtaken.signal });
    overtaken.abort(new Error('overtaken'));
    await expect(asked).rejects.toThrow('overtaken');
  });

  it('a thousand tags', async () => {
    const tags = Array.from({ length: 1000 }, (_, i) => `标签${i}`);
    await library.documents.update(late?.document.id ?? '', { tags });
    expect(await ids('tag:标签777')).toEqual(['4']);
    expect(
      await ids(
        tags
          .map((tag) => `标签:${tag}`)
          .join(' ')
          .slice(0, 200),
      ),
    ).toEqual([]);
  });
});
