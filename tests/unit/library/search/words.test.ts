import 'fake-indexeddb/auto';
import { cut } from 'nodejieba-wasm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Library } from '../../../../lib/library/schema';
import { suggest } from '../../../../lib/library/search';
import { moreLikeThis } from '../../../../lib/library/search/like';
import { countFrequencies, keepWeightiest, weighTerms } from '../../../../lib/library/search/terms';
import { type CorpusWords, findKeywords } from '../../../../lib/library/search/words';
import { moveToTrash } from '../../../../lib/library/trash';
import { newKey } from '../saving';
import { fold, SENTENCES } from './seeds';
import { makeDocument, stock } from './stock';

const library = new Library(`test-${newKey()}`);
const cutWords = (text: string) => cut(text, true);
const frequencies = countFrequencies(SENTENCES.slice(0, 1500), cutWords, fold);
const medicine = ['加強中醫藥服務。', '推进中医医院建设，发展中医药服务。', '中医药和医院康复。'];
const words: CorpusWords = {
  frequencies,
  documents: {
    '004-06': keepWeightiest(
      weighTerms({ title: '中医药发展规划', blocks: [{ text: medicine.join('') }] }, frequencies, {
        cut: cutWords,
        fold,
      }),
    ),
  },
};
const tools = { cut: cutWords, fold, words };
const corpus = async () => words;

const health = makeDocument(1, medicine, { title: '关于中医药的意见', tags: ['中期评估'] });
const hospital = makeDocument(2, ['中医药服务进医院。', '中医药服务。医院。'], { title: '醫院建設通知' });
const postal = makeDocument(3, ['邮政快递网点。', '快递包装和邮政投递。'], { title: '邮政快递条例' });
const all = [health, hospital, postal];

beforeAll(async () => {
  await stock(library, all);
  for (const { version } of all) await findKeywords(library, version, tools);
});
afterAll(() => library.delete());

it('keywords are what a text says often and policy seldom', async () => {
  expect((await library.keywords.get(health.document.id))?.terms[0]).toBe('中医药');
  expect((await library.keywords.get(postal.document.id))?.terms).toEqual(expect.arrayContaining(['快递', '邮政']));
});

it('the squares of their weights sum up to 1', async () => {
  const rows = await library.keywords.toArray();
  for (const { weights } of rows) expect(weights.reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1, 2);
});

it('finding them again changes nothing; an earlier version changes nothing either', async () => {
  const before = await library.keywords.get(postal.document.id);
  await findKeywords(library, postal.version, tools);
  await findKeywords(
    library,
    { ...health.version, id: `${postal.document.id}/0`, documentId: postal.document.id },
    tools,
  );
  expect(await library.keywords.get(postal.document.id)).toEqual(before);
});

it('documents like one speak of the same, saved or bundled, in either script', async () => {
  const like = await moreLikeThis(library, health.document.id, { corpus });
  expect(like.map(({ id }) => id).sort()).toEqual([hospital.document.id, '004-06'].sort());
  expect(like[0]?.terms).toContain('中医药');
  expect(await moreLikeThis(library, postal.document.id, { corpus })).toEqual([]);
  expect((await moreLikeThis(library, '004-06', { corpus })).map(({ id }) => id)).toContain(health.document.id);
});

it('a document without keywords is like none, and one in the trash is not told', async () => {
  expect(await moreLikeThis(library, 'nowhere', { corpus })).toEqual([]);
  await moveToTrash(library, [hospital.document.id], '2026-01-01T00:00:00.000Z');
  expect((await moreLikeThis(library, health.document.id)).map(({ id }) => id)).toEqual([]);
});

it('what begins as typed is suggested: tags, then terms', async () => {
  const suggested = await suggest(library, '數據 中', { fold, corpus });
  expect(suggested[0]).toBe('中期评估');
  expect(suggested).toContain('中医药');
  expect(await suggest(library, '數據 ', { fold })).toEqual([]);
  expect(await suggest(library, '', { fold })).toEqual([]);
});
