import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import { Library, type Version } from '../../../lib/library/schema';
import { deleteForEver, moveToTrash } from '../../../lib/library/trash';
import { relativesOf } from '../../../lib/links/lineage';
import { linkSaved } from '../../../lib/links/link-saved';
import { newKey, page, saveTo } from '../library/saving';

const lexicon = loadLexicon();
const { fold } = lexicon;
let library: Library;
beforeEach(() => {
  library = new Library(`links-${newKey()}`);
});
afterEach(() => library.delete());

const read = ({ title, writtenDate, blocks }: Version) => analyze({ title, docDate: writtenDate, blocks }, lexicon);

async function saved(title: string, docNumber: string | null, text: string, writtenDate = '2020-01-01') {
  const { metadata, ...rest } = page({ url: `http://www.gd.gov.cn/${newKey()}.html` });
  const blocks = text.split('\n').map((each) => ({ kind: 'paragraph' as const, text: each }));
  const answer = await saveTo(library, { ...rest, metadata: { ...metadata, title, docNumber, writtenDate }, blocks });
  const id = answer.state === 'saved' ? answer.documentId : '';
  await link(id);
  return id;
}
async function link(id: string) {
  const document = await library.documents.get(id);
  const version = document && (await library.versions.get(document.versionId));
  if (version) await linkSaved(library, version, read(version), { fold, clean: (text) => text, corpus: [] });
}
const told = async (id: string) =>
  (await library.kin.where('documentId').equals(id).toArray()).map(({ relation, otherId, role }) => [
    relation,
    otherId,
    role,
  ]);

const OLD = '广东省数字经济管理暂行办法';
/** Sentences that no other text of these tests has. */
const LONG = Array.from(
  { length: 120 },
  (_, i) => `第${i}项任务由第${i * 7}个单位在第${i * 13}天内办结并报告结果`,
).join('。');

describe('saved documents', () => {
  it('are linked to each other in both directions, whichever was saved first', async () => {
    const cited = await saved(OLD, '粤府〔2015〕1号', '正文甲。', '2015-01-01');
    const citing = await saved('广东省数字经济促进办法', '粤府〔2020〕2号', `《${OLD}》同时废止。`);
    expect(await told(citing)).toEqual([['cites', cited, 'repeals']]);
    expect(await told(cited)).toEqual([['cited-by', citing, 'repeals']]);

    const early = await saved('甲地若干措施', null, '根据《乙地五年发展规划纲要》制定。', '2020-05-01');
    const late = await saved('乙地五年发展规划纲要', null, '正文乙。', '2019-01-01');
    expect(await told(late)).toEqual([['cited-by', early, 'implements']]);
    expect(await told(early)).toEqual([['cites', late, 'implements']]);
  });

  it('that share a passage are the same text, however they are titled', async () => {
    const whole = await saved('一个标题在此', null, LONG);
    const part = await saved('另一个标题在此', null, `引言。${LONG.slice(900, 2600)}`);
    expect(await told(part)).toEqual([['same', whole, null]]);
    expect(await told(whole)).toEqual([['same', part, null]]);
  });

  it('lose their links with their text, and both ends of them when they are deleted for ever', async () => {
    const cited = await saved(OLD, null, '正文甲。', '2015-01-01');
    const citing = await saved('某某促进条例全文', null, `根据《${OLD}》。`);
    await link(cited);
    expect(await library.kin.count()).toBe(2);
    await moveToTrash(library, [citing], '2026-01-02T00:00:00Z');
    await deleteForEver(library, [citing]);
    expect(await library.kin.count()).toBe(0);
    expect(await library.prints.count()).toBe(1);
  });

  it('that cite themselves, or each other in a circle, are no trouble', async () => {
    const own = await saved('甲地发展若干措施办法', null, '根据《甲地发展若干措施办法》和《乙地发展若干措施办法》。');
    const other = await saved('乙地发展若干措施办法', null, '根据《甲地发展若干措施办法》。');
    for (const [here, there] of [[own, other] as const, [other, own] as const]) {
      expect((await told(here)).sort()).toEqual([
        ['cited-by', there, 'implements'],
        ['cites', there, 'implements'],
      ]);
    }
  });
});

describe('the family', () => {
  const facts = analyze(
    {
      title: null,
      docDate: '2020-01-01',
      blocks: [{ kind: 'paragraph', text: `根据《${OLD}》和《国家数字经济战略纲要》（国发〔2016〕3号）制定。` }],
    },
    lexicon,
  );
  const link = { documentId: 'a', otherId: 'b', score: 1, evidence: '', role: 'repeals' as const };

  it('tells what is known by its id, and what is only named by its number', () =>
    expect(
      relativesOf(
        facts.citations,
        [{ ...link, relation: 'cites', role: 'implements' }],
        new Map([['b', { id: 'b', title: OLD, docNumber: null }]]),
        fold,
      ),
    ).toEqual([
      { way: 'up', role: 'implements', id: 'b', title: OLD, docNumber: null },
      { way: 'up', role: 'implements', id: null, title: '国家数字经济战略纲要', docNumber: '国发〔2016〕3号' },
    ]));

  it('leads to the copy of the text that is named', () =>
    expect(
      relativesOf(
        facts.citations,
        [{ ...link, relation: 'same', role: null }],
        new Map([['b', { id: 'b', title: OLD, docNumber: null }]]),
        fold,
      )[0],
    ).toMatchObject({ way: 'up', id: 'b', title: OLD }));
});
