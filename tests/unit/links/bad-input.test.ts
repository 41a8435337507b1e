// Links of texts that are no ordinary documents: alike in name, famous, circular, endless.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import { Library } from '../../../lib/library/schema';
import { fingerprintOf } from '../../../lib/links/fingerprint';
import { linkSaved } from '../../../lib/links/link-saved';
import { linksOfPage } from '../../../lib/links/page-links';
import { printOf } from '../../../lib/links/prints';
import { repealsIn } from '../../../lib/links/repeals';
import { NO_METADATA } from '../../../lib/structure/document';
import { savedDocument } from '../../e2e/harness/fill';
import { newKey } from '../library/saving';

const lexicon = loadLexicon();
const { fold } = lexicon;
let library: Library;
let next = 0;
beforeEach(() => {
  library = new Library(`bad-${newKey()}`);
  next = 0;
});
afterEach(() => library.delete());

const read = (title: string | null, text: string) => {
  const blocks = text.split('\n').map((each) => ({ kind: 'paragraph' as const, text: each }));
  return { blocks, ...analyze({ title, docDate: null, blocks }, lexicon) };
};

async function saved(title: string | null, text: string): Promise<string> {
  const document = savedDocument(next++, { title, docNumber: null, writtenDate: null });
  await library.documents.put(document);
  await link(document.id, text);
  return document.id;
}

async function link(documentId: string, text: string): Promise<void> {
  const document = await library.documents.get(documentId);
  if (!document) throw new Error(`no document ${documentId}`);
  const { blocks, ...facts } = read(document.title, text);
  const version = {
    ...{ id: document.versionId, documentId, canon1: '', capturedAt: '', url: '', title: document.title },
    ...{ writtenDate: null, blocks, attachments: [], chars: text.length, facts },
  };
  await linkSaved(library, version, facts, { fold, clean: (each) => each, corpus: [] });
}

/** Puts prints there as earlier links left them, many at once. */
async function stocked(count: number, text: string): Promise<void> {
  const { blocks: _, ...facts } = read(null, text);
  const documents = Array.from({ length: count }, (_each, i) =>
    savedDocument(next++, { title: `第${i}个单位的实施方案`, docNumber: null, writtenDate: null }),
  );
  await library.documents.bulkPut(documents);
  await library.prints.bulkPut(
    documents.map((document) => printOf(fingerprintOf({ ...document, text, citations: facts.citations }, fold))),
  );
}

const told = async (id: string) =>
  (await library.kin.where('documentId').equals(id).toArray())
    .map(({ relation, otherId }) => `${relation} ${otherId}`)
    .sort();

describe('names that are alike', () => {
  it('titles that begin each other are told apart', async () => {
    const plan = await saved('甲市数据发展规划', '正文。');
    const outline = await saved('甲市数据发展规划纲要', '正文。');
    const programme = await saved('甲市数据发展规划纲要实施方案', '正文。');
    expect(await told(await saved('乙方案', '根据《甲市数据发展规划》制定。'))).toEqual([`cites ${plan}`]);
    expect(await told(await saved('丙方案', '根据《甲市数据发展规划纲要》制定。'))).toEqual([`cites ${outline}`]);
    expect(await told(await saved('丁方案', '根据《甲市数据发展规划纲要实施方案》制定。'))).toEqual([
      `cites ${programme}`,
    ]);
  });

  it.each(['通知', '规划', '实施方案', '纲要', '——', '', ' '])(
    'a title that is no more than %j is cited by nobody',
    async (title) => {
      const common = await saved(title, '正文。');
      const citing = await saved('甲市若干措施', `根据《${title || '无题'}》和《规划》《实施方案》《通知》制定。`);
      expect([...(await told(common)), ...(await told(citing))]).toEqual([]);
    },
  );

  it('a page without a title and a number has no links', async () => {
    await saved('甲市数据发展规划', '根据《乙市数据发展规划》制定。');
    expect(await linksOfPage(library, NO_METADATA, [], [], fold)).toEqual([]);
  });

  it('a title without end is linked like any other', async () => {
    const long = `关于${'推进'.repeat(20_000)}的意见`;
    const cited = await saved(long, '正文。');
    expect(await told(cited)).toEqual([]);
    expect((await linksOfPage(library, { ...NO_METADATA, title: long }, [], [], fold)).length).toBe(0);
  });
});

describe('circles', () => {
  it('a document that says that it ends itself is not ended by it', async () => {
    const own = await saved('甲市数据管理办法', '《甲市数据管理办法》同时废止。');
    expect(await told(own)).toEqual([]);
    expect([...(await repealsIn(library, [], [], '2026-01-01'))]).toEqual([]);
  });

  it('two that end each other are both ended, once each', async () => {
    const one = await saved('甲市数据管理办法', '《乙市数据管理办法》同时废止。');
    const other = await saved('乙市数据管理办法', '《甲市数据管理办法》同时废止。');
    await link(one, '《乙市数据管理办法》同时废止。');
    const repeals = await repealsIn(library, [], [], '2026-01-01');
    expect([...repeals].map(([id, { by }]) => [id, by]).sort()).toEqual([
      [one, other],
      [other, one],
    ]);
  });

  it('a ring of fifty is linked with each neighbour and nobody else', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 50; i++)
      ids.push(await saved(`第${i}区数据管理办法`, `根据《第${(i + 1) % 50}区数据管理办法》制定。`));
    for (const [i, id] of ids.entries()) {
      const [before, after] = [ids[(i + 49) % 50], ids[(i + 1) % 50]];
      expect(await told(id)).toEqual([`cited-by ${before}`, `cites ${after}`]);
    }
  });
});

describe('a famous document', () => {
  const NAME = '国家数据发展战略纲要';
  const CITING = `根据《${NAME}》制定。`;

  it('is linked with all that cite it, however many they are', async () => {
    await stocked(950, CITING);
    const famous = await saved(NAME, '正文。');
    expect((await told(famous)).length).toBe(950);
    expect(await library.kin.count()).toBe(1900);
  });

  it('keeps them when its text changes, and loses them with its name', async () => {
    await stocked(450, CITING);
    const famous = await saved(NAME, '正文。');
    await link(famous, '另一正文，根据《第3个单位的实施方案》制定。');
    expect((await told(famous)).length).toBe(451);
    await library.documents.update(famous, { title: '另一份国家数据发展规划' });
    await link(famous, '另一正文。');
    expect(await library.kin.count()).toBe(0);
  });
});

it('a thousand citations in one text, each of them met ten times, are linked', async () => {
  const one = await saved('关于第7号事项的实施方案', '正文。');
  const names = Array.from({ length: 1000 }, (_, i) => `《关于第${i}号事项的实施方案》`).join('、');
  const text = Array.from({ length: 10 }, () => `根据${names}制定。`).join('\n');
  const document = savedDocument(next++, { title: '引用很多文件的通知', docNumber: null, writtenDate: null });
  await library.documents.put(document);
  const { blocks, ...facts } = read(document.title, text);
  const version = { id: document.versionId, documentId: document.id, canon1: '', capturedAt: '', url: '', title: null };
  const whole = { ...version, writtenDate: null, blocks, attachments: [], chars: text.length, facts };
  await linkSaved(library, whole, facts, { fold, clean: (each) => each, corpus: [] });
  expect(await told(document.id)).toEqual([`cites ${one}`]);
});
