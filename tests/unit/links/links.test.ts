import { beforeAll, describe, expect, it } from 'vitest';
import { builtCorpus } from '../../../lib/cli/built-corpus';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import { type Fingerprint, fingerprintOf, type Linkable } from '../../../lib/links/fingerprint';
import { linksOf } from '../../../lib/links/links';
import { bareTitle, namesOf, OTHER_NAMES } from '../../../lib/links/names';
import { placeOf } from '../../../lib/links/place';

const lexicon = loadLexicon();
const { fold } = lexicon;
let corpus: Fingerprint[];
let textOf: (id: string) => string;

beforeAll(async () => {
  const { fingerprints, files } = await builtCorpus();
  corpus = fingerprints;
  textOf = (id) => {
    const { blocks } = JSON.parse(files.find(({ path }) => path === `corpus/${id}.json`)?.contents ?? '');
    return blocks.map(({ text }: { text: string }) => text).join('\n');
  };
});

/** A page of this text, read as any page is. */
function page(text: string, said: Partial<Linkable> = {}): Linkable {
  const blocks = text.split('\n').map((each) => ({ kind: 'paragraph' as const, text: each }));
  const { citations } = analyze({ title: null, docDate: null, blocks }, lexicon);
  return { id: 'page', title: null, docNumber: null, writtenDate: null, ...said, text, citations };
}
const told = (linked: Linkable) =>
  linksOf(fingerprintOf(linked, fold), corpus).map(({ relation, id }) => `${relation} ${id}`);

describe('the same text', () => {
  it.each(['000-01', '001-01', '002-01', '003-01', '004-06', '004-10'])(
    '%s is recognised, and nothing else is',
    (id) => {
      const links = linksOf(fingerprintOf(page(textOf(id)), fold), corpus).filter(
        ({ relation }) => relation === 'same',
      );
      expect(links).toMatchObject([{ id, score: 1 }]);
    },
  );

  it('is recognised in simplified characters', () =>
    expect(told(page(fold(textOf('002-01'))))).toContain('same 002-01'));

  it('is recognised in an excerpt of a third', () => {
    const text = textOf('002-01');
    const excerpt = text.slice(text.length / 3, (text.length * 2) / 3);
    expect(told(page(excerpt))).toContain('same 002-01');
  });

  it('is recognised inside a compilation, each text of it', () => {
    expect(told(page(`${textOf('004-01')}\n${textOf('002-01')}`))).toEqual(
      expect.arrayContaining(['same 004-01', 'same 002-01']),
    );
  });

  it('is recognised by number and title where the page has next to no text', () => {
    const said = { title: '广东省建设国家数字经济创新发展试验区工作方案', docNumber: '粤府函〔2020〕328号' };
    expect(told(page('全文见附件。', said))).toContain('same 002-01');
  });

  it('is not seen in stock phrases', () => {
    const phrases =
      '各地级以上市人民政府，省政府各部门、各直属机构：现印发给你们，请认真贯彻执行。执行过程中遇到的问题，请径向省发展改革委反映。';
    expect(told(page(phrases))).toEqual([]);
  });
});

describe('a citation', () => {
  it('by title in either script leads to the bundled document', () => {
    expect(told(page('为贯彻落实《粤港澳大湾区发展规划纲要》，制定本方案。'))).toEqual(['cites 000-01']);
    expect(told(page('為貫徹落實《粵港澳大灣區發展規劃綱要》，制定本方案。'))).toEqual(['cites 000-01']);
  });

  it('by number leads there whatever the title says', () => {
    expect(told(page('根据工信部信管〔2018〕301号文件精神，制定本办法。'))).toEqual(['cites 000-04']);
  });

  it('of a plan that was yet to be written is none', () => {
    const early = page('加快编制《粤港澳大湾区发展规划纲要》。', { writtenDate: '2017-01-20' });
    expect(
      linksOf(
        fingerprintOf(early, fold),
        corpus.map((each) => ({ ...each, writtenDate: '2019-02-18' })),
      ),
    ).toEqual([]);
  });

  it('works the other way: a saved document knows which bundled ones cite it', () => {
    const said = { title: '国务院关于深化泛珠三角区域合作的指导意见', docNumber: '国发〔2016〕18号' };
    expect(told(page('正文。', said))).toEqual(['cited-by 003-01']);
  });
});

it.each(OTHER_NAMES)('$example also goes by $name', ({ example, name }) => {
  expect(namesOf(example, fold)).toContain(bareTitle(name, fold));
});

describe('a short form', () => {
  it('that nothing defines leads nowhere', () => expect(told(page('废止《纲要》，执行《规划》。'))).toEqual([]));

  it('leads to the full title', () => {
    const text = '根据《粤港澳大湾区发展规划纲要》（以下简称《规划纲要》）制定。\n修订《规划纲要》。';
    expect(linksOf(fingerprintOf(page(text), fold), corpus)).toMatchObject([
      { id: '000-01', relation: 'cites', role: 'amends' },
    ]);
  });
});

it.each([
  [['广东省人民政府办公厅'], '广东省'],
  [['深圳市罗湖区卫生健康局'], '深圳市罗湖区'],
  [['國務院辦公廳'], '全国'],
  [['工业和信息化部'], '全国'],
  [['国家市场监督管理总局'], '全国'],
  [['中共广东省委'], '广东省'],
  [['內蒙古自治區人民政府'], '内蒙古自治区'],
  [[], null],
])('%j governs %s', (issuer, place) => expect(placeOf({ issuer, title: null }, fold)).toBe(place));
