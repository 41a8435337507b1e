// `npm run eval:links`: how links are found, on pairs made out of the bundled documents: copies, excerpts, conversions,
// glosses, compilations, citations in every dress, and what only looks like them.
import { fileURLToPath } from 'node:url';
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

type Relation = 'same' | 'cites' | 'cited-by';

/** A text, and every link that it should have to the corpus with one of the relations under test. */
export interface LinkCase {
  name: string;
  tests: Relation;
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
  return { cases: [...sameCases(documents, engine), ...citingCases(documents, engine)], corpus };
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

/** Bundled documents on one matter, sorted by hand: a pair within a group is related. */
const MATTERS: readonly (readonly string[])[] = [
  // Government services on line.
  ['000-05', '000-07', '000-09', '000-10', '001-01', '004-10'],
  // Digital economy, data, artificial intelligence, industrial internet.
  ['000-03', '000-04', '000-05', '000-06', '000-08', '001-01', '002-01'],
  // The bay area and its neighbours.
  ['000-01', '001-01', '003-01'],
  // Health.
  ['000-02', '004-06'],
];

/** Pairs of bundled documents told as near that are on one matter, and all told. */
export async function nearPairs(): Promise<{ right: string[]; wrong: string[] }> {
  const { kin } = await builtCorpus();
  const isRelated = (a: string, b: string) => MATTERS.some((group) => group.includes(a) && group.includes(b));
  const near = kin.filter(({ relation }) => relation === 'similar');
  const told = (related: boolean) =>
    near
      .filter(({ documentId, otherId }) => isRelated(documentId, otherId) === related)
      .map(({ documentId, otherId }) => `${documentId} ${otherId}`);
  return { right: told(true), wrong: told(false) };
}

/** Prints precision and recall of each relation, then what was wrong. */
async function main(): Promise<void> {
  const { cases, corpus } = await linkCases();
  const wrong: string[] = [];
  for (const relation of ['same', 'cites'] as const) {
    let [right, told, wanted] = [0, 0, 0];
    const tested = cases.filter(({ tests }) => tests === relation);
    for (const each of tested) {
      const found = foundBy(each, corpus);
      const hits = found.filter((id) => each.expected.includes(id)).length;
      right += hits;
      told += found.length;
      wanted += each.expected.length;
      if (hits < each.expected.length || hits < found.length) {
        wrong.push(
          `${relation}  ${each.name}: ${found.join(' ') || 'nothing'}, not ${each.expected.join(' ') || 'nothing'}`,
        );
      }
    }
    const percent = (of: number, all: number) => `${((100 * of) / Math.max(1, all)).toFixed(1)} %`;
    console.log(
      `${relation.padEnd(8)} ${tested.length} cases  precision ${percent(right, told)}  recall ${percent(right, wanted)}`,
    );
  }
  const near = await nearPairs();
  const all = near.right.length + near.wrong.length;
  console.log(`near     ${all} pairs told among the bundled documents, ${near.right.length} of them on one matter`);
  for (const line of [...wrong, ...near.wrong.map((pair) => `near  ${pair}`)]) console.log(line);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
