// `npm run eval:links`: how links are found, and what is said of them, on pairs made out of the bundled documents and on
// wordings of every role.
import { fileURLToPath } from 'node:url';
import { analyze } from '../facts';
import { ROLES, type Role } from '../library/schema';
import { fingerprintOf } from '../links/fingerprint';
import { linksOf } from '../links/links';
import { builtCorpus } from './built-corpus';
import { loadLexicon } from './lexicon';
import { foundBy, linkCases, TESTED } from './link-cases';
import { CITED, ROLE_CASES, type RoleCase } from './role-cases';

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

/** What is told as near to one document, at most five, and how much of it is on one matter. */
export interface Near {
  id: string;
  right: string[];
  wrong: string[];
}

/** Of every bundled document that anything is near to. */
export async function nearOnes(): Promise<Near[]> {
  const { kin } = await builtCorpus();
  const isRelated = (a: string, b: string) => MATTERS.some((group) => group.includes(a) && group.includes(b));
  const near = kin.filter(({ relation }) => relation === 'similar');
  return [...new Set(near.map(({ documentId }) => documentId))].map((id) => {
    const others = near.filter(({ documentId }) => documentId === id).map(({ otherId }) => otherId);
    return {
      id,
      right: others.filter((other) => isRelated(id, other)),
      wrong: others.filter((other) => !isRelated(id, other)),
    };
  });
}

/** At least four of five; of fewer than five one may be wrong where there are four of them. */
export const isNearEnough = ({ right, wrong }: Near): boolean => right.length >= 4 * wrong.length;

/** The role that a case's text gives to what it cites; undefined where it is not even linked. */
export function roleFound({ title, text }: RoleCase): Role | null | undefined {
  const lexicon = loadLexicon();
  const { fold } = lexicon;
  const blocks = text.split('\n').map((each) => ({ kind: 'paragraph' as const, text: each }));
  const { citations } = analyze({ title: title ?? null, docDate: null, blocks }, lexicon);
  const cited = fingerprintOf({ id: 'cited', ...CITED, text: '正文。', citations: [] }, fold);
  const said = { title: title ?? null, docNumber: null, writtenDate: '2021-08-01', text, citations };
  const [link] = linksOf(fingerprintOf({ id: 'citing', ...said }, fold), [cited]);
  return link?.relation === 'cites' ? link.role : undefined;
}

const percent = (of: number, all: number) => `${((100 * of) / Math.max(1, all)).toFixed(1)} %`;
const line = (name: string, cases: number, hard: number, [right, told, wanted]: readonly [number, number, number]) =>
  `${name.padEnd(10)} ${cases} cases, ${hard} of them hard negatives  precision ${percent(right, told)}  recall ${percent(right, wanted)}`;

async function tellRelations(): Promise<string[]> {
  const { cases, corpus } = await linkCases();
  const wrong: string[] = [];
  for (const relation of TESTED) {
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
    const hard = tested.filter(({ expected }) => expected.length === 0).length;
    console.log(line(relation, tested.length, hard, [right, told, wanted]));
  }
  return wrong;
}

function tellRoles(): string[] {
  const found = ROLE_CASES.map((each) => ({ ...each, found: roleFound(each) }));
  for (const role of ROLES) {
    // What another role's cases give counts, too.
    const right = found.filter((each) => each.expected === role && each.found === role).length;
    const told = found.filter((each) => each.found === role).length;
    const wanted = found.filter((each) => each.expected === role).length;
    const tested = found.filter(({ tests }) => tests === role);
    const hard = tested.filter(({ expected }) => expected !== role).length;
    console.log(line(role, tested.length, hard, [right, told, wanted]));
  }
  return found
    .filter((each) => each.found !== each.expected)
    .map(({ tests, text, expected, found: said }) => `${tests}  ${text}: ${said}, not ${expected}`);
}

async function tellNear(): Promise<string[]> {
  const near = await nearOnes();
  const [right, all] = [
    near.reduce((sum, each) => sum + each.right.length, 0),
    near.reduce((sum, each) => sum + each.right.length + each.wrong.length, 0),
  ];
  const enough = near.filter(isNearEnough).length;
  console.log(
    `${'near'.padEnd(10)} ${near.length} documents with at most 5 told each, ${all} in all, judged related ${right} (${percent(right, all)}); at least four in five related for ${enough} of ${near.length}`,
  );
  return near.flatMap(({ id, wrong }) => wrong.map((other) => `near  ${id} ${other}`));
}

/** Prints precision and recall of each relation and each role, then what was wrong. */
async function main(): Promise<void> {
  const wrong = [...(await tellRelations()), ...tellRoles(), ...(await tellNear())];
  for (const each of wrong) console.log(each);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
