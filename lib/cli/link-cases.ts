// Pairs made out of the bundled documents for `npm run eval:links`: copies, excerpts, conversions, glosses, compilations,
// citations in every dress and direction, and what only looks like them.
import type { CorpusDocument } from '../corpus/types';
import { analyze } from '../facts';
import { type Fingerprint, fingerprintOf, fingerprintOfBundled } from '../links/fingerprint';
import { linksOf } from '../links/links';
import { createEngine, type Engine } from '../script/engine';
import { cleanText } from '../text/noise';
import { builtCorpus } from './built-corpus';
import { scriptBytes } from './dictionaries';
import { gloss } from './gold-variants';
import { loadLexicon } from './lexicon';

export const TESTED = ['same', 'cites', 'cited-by'] as const;

/** A text, and every link that it should have to the corpus with one of the relations under test. */
export interface LinkCase {
  name: string;
  tests: (typeof TESTED)[number];
  title: string | null;
  docNumber: string | null;
  writtenDate: string | null;
  text: string;
  /** Ids of bundled documents. */
  expected: string[];
}

/** Shorter texts are next to empty (their page holds a picture or a link) and prove nothing by their words. Characters. */
const ENOUGH = 800;
const NOTHING = { title: null, docNumber: null, writtenDate: null };

/** @throws Error that names the seed when a raw file is missing or not what it was */
export async function linkCases(): Promise<{ cases: LinkCase[]; corpus: Fingerprint[] }> {
  const { files } = await builtCorpus();
  const engine = createEngine(await scriptBytes());
  const documents = files
    .filter(({ path }) => !path.endsWith('index.json'))
    .map(({ contents }): CorpusDocument => JSON.parse(contents));
  const { fold } = loadLexicon();
  const corpus = documents.map((document) => fingerprintOfBundled(document, fold));
  return { cases: [...sameCases(documents, engine), ...citingCases(documents, engine), ...citedCases()], corpus };
}

const textOf = ({ blocks }: CorpusDocument): string => blocks.map(({ text }) => text).join('\n');

function sameCases(documents: readonly CorpusDocument[], engine: Engine): LinkCase[] {
  const long = documents.filter((document) => textOf(document).length > ENOUGH);
  const same = (name: string, text: string, expected: string[]): LinkCase => ({
    ...NOTHING,
    name,
    tests: 'same',
    text,
    expected,
  });
  const positives = long.flatMap((document, i) => {
    const text = textOf(document);
    const { id } = document.entry;
    const part = (share: number, at: number) => text.slice(text.length * at, text.length * (at + share));
    const next = long[(i + 1) % long.length] ?? document;
    return [
      same(`${id} whole`, text, [id]),
      same(`${id} in Hong Kong’s script`, engine.convert(text, { to: 'hk', from: 'auto' }), [id]),
      same(`${id} simplified`, engine.convert(text, { to: 'cn', from: 'auto' }), [id]),
      same(`${id} glossed`, gloss(text, { characters: i }), [id]),
      same(`${id} a third`, part(0.34, 0.3), [id]),
      same(`${id} half, at its end`, part(0.5, 0.5), [id]),
      same(`${id} with another`, `${text}\n${textOf(next)}`, [id, next.entry.id]),
    ];
  });
  const negatives = long.map((document, i) => {
    const text = textOf(document);
    const other = textOf(long[(i + 5) % long.length] ?? document);
    const stock =
      '各地级以上市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构：现将方案印发给你们，请认真组织实施。';
    // A tenth of a document quoted in a text of its own is a quotation, not a copy.
    const filler = Array.from(
      { length: 400 },
      (_, n) => `另一件事${n * 31 + i}由${n}处办理并于${n + 3}日内答复。`,
    ).join('');
    const size = Math.min(text.length, other.length) / 12;
    return same(`${document.entry.id} quoted`, `${stock}${text.slice(0, size)}${filler}`, []);
  });
  return [...positives, ...negatives];
}

function citingCases(documents: readonly CorpusDocument[], engine: Engine): LinkCase[] {
  const cites = (name: string, text: string, expected: string[], writtenDate: string | null = null): LinkCase => ({
    ...NOTHING,
    name,
    tests: 'cites',
    text,
    writtenDate,
    expected,
  });
  return documents.flatMap(({ entry }) => {
    const { id, title, docNumber, writtenDate } = entry;
    const name = (entry.subject ?? title).replace(/^.*?《(.+)》.*$/, '$1').replace(/^.{2,20}?(?=关于|關于)/, '');
    const year = `${Number((writtenDate ?? '2020').slice(0, 4)) + 1}-06-01`;
    return [
      cites(`${id} by title`, `为贯彻落实《${name}》，制定本方案。`, [id], year),
      cites(
        `${id} in the other script`,
        engine.convert(`根据《${name}》，制定本方案。`, { to: 'tw', from: 'auto' }),
        [id],
        year,
      ),
      cites(`${id} by a short form`, `执行《${name}》（以下简称《本规划》）。\n各地要落实《本规划》。`, [id], year),
      ...(docNumber ? [cites(`${id} by number`, `根据${docNumber}文件精神，制定本办法。`, [id], year)] : []),
      cites(`${id} a longer title`, `学习《${name}解读与问答汇编》。`, [], year),
      cites(`${id} another number`, `根据《${name}》（某府发〔1999〕999号）制定。`, docNumber ? [] : [id], year),
      cites(`${id} in passing`, `推进${name.slice(0, 6)}有关工作，落实《规划》和《工作方案》。`, [], year),
      ...(writtenDate ? [cites(`${id} before it was written`, `加快编制《${name}》。`, [], '2010-01-01')] : []),
    ];
  });
}

/** What bundled documents cite, each with those that do; then what goes by nearly the same name. */
const CITED: readonly [title: string, docNumber: string | null, writtenDate: string | null, by: readonly string[]][] = [
  ['国务院关于深化泛珠三角区域合作的指导意见', '国发〔2016〕18号', '2016-03-03', ['003-01']],
  ['國務院關於深化泛珠三角區域合作的指導意見', null, null, ['003-01']],
  ['国务院办公厅关于促进“互联网+医疗健康”发展的意见', '国办发〔2018〕26号', '2018-04-25', ['000-02']],
  ['国务院关于加快推进全国一体化在线政务服务平台建设的指导意见', '国发〔2018〕27号', '2018-07-25', ['000-05']],
  ['湖北省人民政府关于深化“放管服”改革持续推进政府职能转变的实施意见', '鄂政发〔2018〕28号', null, ['000-05']],
  ['福建省人民政府办公厅关于印发福建省老旧小区改造实施方案的通知', '闽政办〔2020〕43号', null, ['004-02']],
  ['关于推动智能建造与建筑工业化协同发展的指导意见', '建市〔2020〕60号', '2020-07-03', ['004-02']],
  ['福建省绿色建筑发展条例', null, null, ['004-02']],
  ['中共中央 国务院关于支持深圳建设中国特色社会主义先行示范区的意见', null, null, ['004-06', '004-07', '004-08']],
  ['深圳市卫生健康事业发展“十四五”规划（征求意见稿）', null, '2020-06-01', ['004-06']],
  ['国家数字经济创新发展试验区实施方案', null, null, ['002-01']],
  ['吉林省地方标准管理办法', null, null, ['004-03']],
  ['大连市人民政府关于促进现代快递服务业发展的实施意见', null, null, ['004-01']],
  ['食品经营许可管理办法', null, '2015-08-31', ['004-08']],
  // Another number, a longer or a shorter title, a later day: none of them is what is cited.
  ['国务院关于深化泛珠三角区域合作的指导意见', '国发〔2099〕18号', null, []],
  ['国务院关于深化泛珠三角区域合作的指导意见', null, '2018-01-01', []],
  ['国务院关于深化泛珠三角区域合作的指导意见解读', null, null, []],
  ['关于推动智能建造与建筑工业化协同发展的指导意见', '建市〔2020〕61号', null, []],
  ['食品经营许可管理办法实施细则', null, null, []],
  ['地方标准管理办法', null, null, []],
  ['工业互联网发展规划', null, null, []],
  ['实施方案', null, null, []],
  ['国家数字经济创新发展试验区实施方案', null, '2021-06-01', []],
  ['深圳市食品安全举报奖励', null, null, []],
];

const citedCases = (): LinkCase[] =>
  CITED.map(([title, docNumber, writtenDate, expected]) => ({
    ...{ name: `${title} ${docNumber ?? writtenDate ?? ''}`, tests: 'cited-by', title, docNumber, writtenDate },
    ...{ text: '正文。', expected: [...expected] },
  }));

/** Ids that a case is linked to with the relation that it tests. */
export function foundBy({ tests, ...page }: LinkCase, corpus: readonly Fingerprint[]): string[] {
  const lexicon = loadLexicon();
  const blocks = page.text.split('\n').map((text) => ({ kind: 'paragraph' as const, text }));
  const { citations } = analyze({ title: page.title, docDate: page.writtenDate, blocks }, lexicon);
  const text = blocks.map((block) => cleanText(block.text, lexicon).text).join('\n');
  const own = fingerprintOf({ ...page, id: 'case', text, citations }, lexicon.fold);
  return linksOf(own, corpus)
    .filter(({ relation }) => relation === tests)
    .map(({ id }) => id);
}
