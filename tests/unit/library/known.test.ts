// Which saved document a page is: never one that bears the same title and no more, always the one that it is a copy of.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparePage, findSaved } from '../../../lib/library/find';
import { Library } from '../../../lib/library/schema';
import type { Snapshot } from '../../../lib/library/snapshot';
import { type Metadata, NO_METADATA } from '../../../lib/structure/document';
import { newKey, page, prose, saveTo, TOOLS } from './saving';

let library: Library;
beforeEach(() => {
  library = new Library(`test-${newKey()}`);
});
afterEach(() => library.delete());

let places = 0;
const at = (texts: readonly string[], metadata: Partial<Metadata>, change: Partial<Snapshot> = {}): Snapshot =>
  page({
    url: `http://www.place${++places}.gov.cn/a.html`,
    metadata: { ...NO_METADATA, ...metadata },
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    ...change,
  });

/** The paragraphs of a text, one in six in another's words: two thirds of the 5-grams stay. */
const partly = (seed: number, other: number): string[] =>
  prose(seed).map((each, i) => (i % 6 === 1 ? (prose(other)[i] ?? '') : each));
/** The same words every year, with the figures of the year: two thirds of the 5-grams stay. */
const yearly = (year: number): string[] =>
  prose(1).map((each, i) => `${each}全年完成${year * 7 + i * 131}亿元，增长${(year * i) % 97}.${i % 10}%。`);

const saveAll = async (...all: Snapshot[]): Promise<number> => {
  for (const each of all) await saveTo(library, each);
  return library.documents.count();
};
const compared = ({ url, metadata, blocks }: Snapshot) =>
  comparePage(library, { ...metadata, url }, blocks, TOOLS.fold, TOOLS.clean);

describe('documents that bear one title', () => {
  const REPORT = '政府工作报告';
  const guangdong = () => at(prose(1), { title: REPORT, issuer: ['广东省人民政府'], writtenDate: '2025-01-15' });
  const hubei = () => at(prose(2), { title: REPORT, issuer: ['湖北省人民政府'], writtenDate: '2024-01-30' });

  it('are two where two provinces report: the second is not known before it is saved, and changes nothing of the first', async () => {
    await saveTo(library, guangdong());
    const [before] = await library.documents.toArray();
    const other = hubei();
    expect(await compared(other)).toBeNull();
    expect(await findSaved(library, { ...other.metadata, url: other.url }, TOOLS.fold)).toBeNull();
    expect(await saveTo(library, other)).toMatchObject({ created: true });
    expect(await library.documents.get(before?.id ?? '')).toEqual(before);
  });

  it.each<[string, () => Snapshot[]]>([
    ['state neither day nor issuer', () => [at(prose(1), { title: REPORT }), at(prose(2), { title: REPORT })]],
    ['were written on one day', () => [1, 2].map((n) => at(prose(n), { title: REPORT, writtenDate: '2025-01-15' }))],
    ['come from one issuer', () => [1, 2].map((n) => at(prose(n), { title: REPORT, issuer: ['广东省人民政府'] }))],
    ['are two years of one communiqué', () => [2023, 2024].map((n) => at(yearly(n), { title: '统计公报' }))],
    ['are lists of a site', () => [1, 2].map((n) => at(prose(n), { title: '通知公告' }))],
    [
      'were written by one pattern for two counties',
      () => [
        at(partly(1, 2), { title: '安全生产大检查方案', issuer: ['甲县人民政府'] }),
        at(partly(1, 3), { title: '安全生产大检查方案', issuer: ['乙县人民政府'] }),
      ],
    ],
    [
      'were written by one pattern on two days',
      () => ['2024-01-30', '2025-01-15'].map((writtenDate) => at(prose(1), { title: '防汛工作方案', writtenDate })),
    ],
    [
      'bear numbers that every body gives',
      () => [1, 2].map((n) => at(prose(n), { title: '城市绿化条例', docNumber: '公告第1号' })),
    ],
    [
      'have a few lines each',
      () => ['甲路自3月1日起封闭。', '乙路自3月2日起封闭。'].map((line) => at([line], { title: '道路封闭安排' })),
    ],
    [
      'have a few lines each, the same ones, of two issuers',
      () =>
        ['甲县教育局', '乙县教育局'].map((body) => at(['春节放假7天。'], { title: '春节放假安排', issuer: [body] })),
    ],
    ['are pictures under one title', () => [1, 2].map(() => at(['部门预算公开表'], { title: '部门预算公开表' }))],
    [
      'stand behind one address that draws its pages itself',
      () => [1, 2].map((n) => at(prose(n), { title: '政策文件库' }, { url: `http://www.gd.gov.cn/#/detail/${n}` })),
    ],
    [
      'follow each other at one address',
      () =>
        ['2024-01-30', '2025-01-15'].map((writtenDate, n) =>
          at(prose(n), { title: REPORT, writtenDate }, { url: 'http://www.gd.gov.cn/report.html' }),
        ),
    ],
  ])('are two where they %s', async (_where, make) => {
    expect(await saveAll(...make())).toBe(2);
  });

  it('are each found again at their own addresses', async () => {
    const both = [guangdong(), hubei()];
    await saveAll(...both);
    for (const each of both) expect(await compared(each)).toMatchObject({ clauses: 0 });
    expect(await saveAll(...both)).toBe(2);
  });
});

describe('a copy elsewhere', () => {
  const TITLE = '数字经济工作要点';
  const own = () => at(prose(1), { title: TITLE, issuer: ['广东省人民政府'], writtenDate: '2025-01-15' });

  it.each<[string, () => Snapshot]>([
    ['that says neither day nor issuer', () => at(prose(1), { title: TITLE })],
    ['that names the issuer more closely', () => at(partly(1, 2), { title: TITLE, issuer: ['广东省人民政府办公厅'] })],
    ['whose editors put in words of their own', () => at(partly(1, 2), { title: TITLE })],
    ['in the other script', () => at(prose(1), { title: '數字經濟工作要點', writtenDate: '2025-01-15' })],
  ])('%s is the same document', async (_what, make) => {
    await saveTo(library, own());
    const copy = make();
    expect(await compared(copy)).not.toBeNull();
    expect(await saveTo(library, copy)).toMatchObject({ created: false });
    // What the copy does not say is known all the same.
    expect(await library.documents.toArray()).toMatchObject([
      { title: TITLE, issuer: ['广东省人民政府'], writtenDate: '2025-01-15' },
    ]);
  });

  it('of a few lines is the same document word for word, in whatever script', async () => {
    const [here, there] = ['國務院關於春節放假七天的安排。', '国务院关于春节放假七天的安排'];
    expect(await saveAll(at([here ?? ''], { title: '放假安排' }), at([there ?? ''], { title: '放假安排' }))).toBe(1);
  });

  it('of one line is the same document, pasted twice', async () => {
    const pasted = (at: string) => page({ url: `paste:${at}`, metadata: { ...NO_METADATA, title: '春节放假7天' } });
    const blocks = [{ kind: 'paragraph' as const, text: '春节放假7天。' }];
    const days = ['2026-01-01T00:00:00.000Z', '2026-02-02T00:00:00.000Z'];
    expect(await saveAll(...days.map((day) => ({ ...pasted(day), blocks })))).toBe(1);
  });

  it('with the number of its body and year is the same document, however little of the text it gives', async () => {
    const named = { title: TITLE, docNumber: '粤府〔2025〕3号' };
    expect(await saveAll(at(prose(1), named), at(['全文见附件。'], named))).toBe(1);
  });
});

it('a page of pictures is the same document at its address, dated anew or not, and wherever its number is met', async () => {
  const url = 'http://www.gd.gov.cn/scan.html';
  const scan = (metadata: Partial<Metadata>, change = {}) =>
    at(['部门预算公开表'], { title: '部门预算公开表', ...metadata }, change);
  const dated = ['2025-01-15', '2025-02-01'].map((writtenDate) => scan({ writtenDate }, { url }));
  expect(await saveAll(scan({}, { url }), ...dated)).toBe(1);
  const docNumber = '粤财〔2025〕3号';
  expect(await saveAll(scan({ docNumber }), scan({ docNumber }))).toBe(2);
});

it('a page that changed is the same document at its address, dated anew or not', async () => {
  const url = 'http://www.gd.gov.cn/points.html';
  const first = at(prose(1), { title: '工作要点', writtenDate: '2025-01-15' }, { url });
  const redated = at(partly(1, 2), { title: '工作要点', writtenDate: '2025-02-01' }, { url });
  const rewritten = at(prose(3), { title: '工作要点' }, { url: `${url}#top` });
  expect(await saveAll(first, redated, rewritten)).toBe(1);
  expect(await library.versions.count()).toBe(3);
});
