import { beforeAll, describe, expect, it } from 'vitest';
import { builtCorpus } from '../../../lib/cli/built-corpus';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import type { Fingerprint } from '../../../lib/links/fingerprint';
import { type Linkable, linksOf } from '../../../lib/links/links';
import { bareTitle, namesOf, OTHER_NAMES } from '../../../lib/links/names';

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
  return { title: null, docNumber: null, writtenDate: null, ...said, text, citations };
}
const told = (linked: Linkable) =>
  linksOf(linked, corpus, fold).map(({ relation, corpusId }) => `${relation} ${corpusId}`);

describe('the same text', () => {
  it.each(['000-01', '001-01', '002-01', '003-01', '004-06', '004-10'])(
    '%s is recognised, and nothing else is',
    (id) => {
      const links = linksOf(page(textOf(id)), corpus, fold).filter(({ relation }) => relation === 'same');
      expect(links).toMatchObject([{ corpusId: id, score: 1 }]);
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
        early,
        corpus.map((each) => ({ ...each, writtenDate: '2019-02-18' })),
        fold,
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
