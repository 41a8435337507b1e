// A copy that goes by another name, or by none, is the same document where its text says so.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { comparePage } from '../../../lib/library/find';
import { runJobs } from '../../../lib/library/jobs';
import { Library, type SavedDocument } from '../../../lib/library/schema';
import type { Snapshot } from '../../../lib/library/snapshot';
import type { StoreTools } from '../../../lib/library/store';
import { moveToTrash } from '../../../lib/library/trash';
import { snapshotOfSelection } from '../../../lib/reader/selection';
import { type Metadata, NO_METADATA } from '../../../lib/structure/document';
import { FAKE_JOBS, newKey, page, prose, saveTo, TOOLS } from './saving';

let library: Library;
beforeEach(() => {
  library = new Library(`test-${newKey()}`);
});
afterEach(() => library.delete());

const blocks = (texts: readonly string[]): Snapshot['blocks'] =>
  texts.map((each) => ({ kind: 'paragraph', text: each }));

const TITLE = '关于印发数字经济试验区工作方案的通知';
const OFFICIAL = page({
  metadata: { ...NO_METADATA, title: TITLE, docNumber: '粤府函〔2020〕328号' },
  blocks: blocks(prose(1)),
});
/** Every twentieth paragraph says something else: about 0.9 of the 5-grams stay. */
const COPIED = prose(1).map((each, i) => (i % 20 === 7 ? `${each}网站编辑注` : each));
const copy = (metadata: Partial<Metadata>, change: Partial<Snapshot> = {}) =>
  page({
    url: 'http://copy.example/7.html',
    trust: 'unverified',
    metadata: { ...NO_METADATA, ...metadata },
    blocks: blocks(COPIED),
    ...change,
  });

const documentsAfter = async (
  first: Snapshot,
  second: Snapshot,
  tools: Partial<StoreTools> = {},
): Promise<SavedDocument[]> => {
  await saveTo(library, first);
  await saveTo(library, second, tools);
  return library.documents.toArray();
};

it('a copy without a number, under another heading, is one more version of the same document', async () => {
  const [document, ...others] = await documentsAfter(OFFICIAL, copy({ title: '广东出台数字经济方案' }));
  expect(others).toEqual([]);
  expect(await library.versions.count()).toBe(2);
  // The issuer's own text stays the document's face.
  expect(document).toMatchObject({ url: OFFICIAL.url, trust: 'official', title: TITLE });
  expect((await library.versions.get(document?.versionId ?? ''))?.blocks).toEqual(OFFICIAL.blocks);
});

it('the issuer’s own page takes the place of the copy that was saved first', async () => {
  const [document, ...others] = await documentsAfter(copy({ title: '广东出台数字经济方案' }), OFFICIAL);
  expect(others).toEqual([]);
  expect(document).toMatchObject({
    url: OFFICIAL.url,
    trust: 'official',
    title: TITLE,
    docNumber: '粤府函〔2020〕328号',
  });
});

it('of two copies the second fills in only what the first did not say', async () => {
  const bare = copy({ title: '广东出台数字经济方案' });
  const fuller = copy({ title: '另一个标题', docNumber: '粤府函〔2020〕328号' }, { blocks: blocks(prose(1)) });
  const [document, ...others] = await documentsAfter(bare, fuller);
  expect(others).toEqual([]);
  expect(document).toMatchObject({ title: '广东出台数字经济方案', docNumber: '粤府函〔2020〕328号' });
});

it.each([
  ['another number', { title: '广东出台数字经济方案', docNumber: '粤府函〔2021〕9号' }],
  ['another year in its title', { title: '关于印发2021年数字经济试验区工作方案的通知' }],
  ['a draft', { title: '数字经济试验区工作方案（征求意见稿）' }],
])('the same text with %s is a document of its own', async (_what, metadata) => {
  expect(await documentsAfter(OFFICIAL, copy(metadata))).toHaveLength(2);
});

it('the same text written on another day is a document of its own', async () => {
  const dated = page({ ...OFFICIAL, metadata: { ...OFFICIAL.metadata, writtenDate: '2020-11-03' } });
  expect(await documentsAfter(dated, copy({ title: '别的', writtenDate: '2021-11-03' }))).toHaveLength(2);
});

it.each([
  ['a text that shares half of it', blocks([...prose(1).slice(0, 30), ...prose(2).slice(0, 30)])],
  ['a compilation that begins with it', blocks([...prose(1), ...prose(3)])],
  ['an unrelated text', blocks(prose(2))],
])('%s is another document', async (_what, other) => {
  expect(await documentsAfter(OFFICIAL, copy({ title: '别的' }, { blocks: other }))).toHaveLength(2);
});

it('a text of a few lines is told by its name alone', async () => {
  const short = (title: string) => page({ metadata: { ...NO_METADATA, title }, blocks: blocks(['特此公告。']) });
  expect(await documentsAfter(short('甲县道路封闭施工的公告'), short('乙县道路封闭施工的公告'))).toHaveLength(2);
});

it('a selection stands for itself, however much of the page it holds', async () => {
  expect(await documentsAfter(OFFICIAL, copy({ title: '选文' }), { part: true })).toHaveLength(2);
});

it('a selection that holds the whole page is not taken for it when the page is saved later, read or not', async () => {
  await saveTo(library, copy({ title: '选文' }), { part: true });
  await runJobs(library, FAKE_JOBS);
  await saveTo(library, OFFICIAL);
  expect(await library.documents.count()).toBe(2);
});

it('selections that open with the same line are documents of their own, and the same one saved again is not', async () => {
  const to = '各市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构：';
  const save = (url: string, words: string) =>
    saveTo(library, snapshotOfSelection({ url, pageTitle: '', paragraphs: [to, words] }), { part: true });
  const first = await save('http://www.gd.gov.cn/1.html', '现将数字经济方案印发给你们。');
  expect(await save('http://www.hubei.gov.cn/2.html', '现就做好防汛工作通知如下。')).toMatchObject({ created: true });
  // Nor are two of one page, nor the same words of two.
  expect(await save('http://www.gd.gov.cn/1.html', '请认真贯彻执行。')).toMatchObject({ created: true });
  expect(await save('http://www.gd.gov.cn/3.html', '现将数字经济方案印发给你们。')).toMatchObject({ created: true });
  expect(await save('http://www.gd.gov.cn/1.html#top', '现将数字经济方案印发给你们。')).toMatchObject({
    created: false,
    documentId: 'documentId' in first ? first.documentId : '',
  });
});

it('a selection that opens with the page’s title is not the page', async () => {
  const paragraphs = [TITLE, '现将方案印发给你们。'];
  await saveTo(library, snapshotOfSelection({ url: OFFICIAL.url, pageTitle: TITLE, paragraphs }), { part: true });
  const unnumbered = { ...OFFICIAL, metadata: { ...NO_METADATA, title: TITLE } };
  const seen = { ...unnumbered.metadata, url: OFFICIAL.url };
  expect(await comparePage(library, seen, unnumbered.blocks, TOOLS.fold, TOOLS.clean)).toBeNull();
  expect(await saveTo(library, unnumbered)).toMatchObject({ created: true });
});

it('a document in the trash is no twin', async () => {
  await saveTo(library, OFFICIAL);
  await moveToTrash(library, await library.documents.toCollection().primaryKeys(), TOOLS.now());
  await saveTo(library, copy({ title: '别的' }));
  expect(await library.documents.count()).toBe(2);
});

it('two windows that save two copies at once make one document', async () => {
  await Promise.all([1, 2, 3].map((n) => saveTo(library, copy({ title: `标题${'甲乙丙丁'[n]}` }))));
  expect(await library.documents.count()).toBe(1);
});

it('what was saved before texts were compared is told by its text once it has been read', async () => {
  await saveTo(library, OFFICIAL);
  await library.signatures.clear();
  await runJobs(library, FAKE_JOBS);
  await saveTo(library, copy({ title: '别的' }));
  expect(await library.documents.count()).toBe(1);
});

it('a copy is known again by its text, and compared with what was saved of it', async () => {
  await saveTo(library, OFFICIAL);
  const { metadata, url, blocks: copied } = copy({ title: '广东出台数字经济方案' });
  const compared = () => comparePage(library, { ...metadata, url }, copied, TOOLS.fold, TOOLS.clean);
  expect((await compared())?.clauses).toBeGreaterThan(0);
  await saveTo(library, copy({ title: '广东出台数字经济方案' }));
  expect(await compared()).toMatchObject({ clauses: 0 });
  expect(
    await comparePage(library, { ...OFFICIAL.metadata, url: OFFICIAL.url }, OFFICIAL.blocks, TOOLS.fold, TOOLS.clean),
  ).toMatchObject({ clauses: 0 });
});
