// Which element is the body: the one with the most text for the least furniture, content systems' own names first.
import { flatMapSteps, type Steps } from '../steps';
import { hasJunkName, isBodyByName } from './furniture';
import type { Line } from './line';
import { type Branch, growTree, sumTree } from './tree';
import { isBuilt, weighLine } from './weigh';

/** A container of furniture by name is believed when it holds less than this share of the page's text. */
const JUNK_SHARE = 0.4;
/** A container known by its system's name is taken when it holds this share of what the best place holds. */
const FAMILY_SHARE = 0.6;
const value = (branch: Branch): number => branch.text - branch.noise;

/** The better of two: more value, then the deeper one. */
const better = (a: Branch | null, b: Branch): Branch =>
  a === null || value(b) > value(a) || (value(b) === value(a) && b.depth > a.depth) ? b : a;

/** A place with less of the page's text than this is a paragraph of the body, or beside it. */
const BODY_SHARE = 0.3;
/** A part that holds this share of a place's text, in some lines, may be the body beside other text (news in a column). */
const PART_SHARE = 0.5;
const PART_LINES = 3;

/** The part of a place that is the document, where what stands around it holds links and nothing built like a document. */
function narrow(
  place: Branch,
  branches: readonly Branch[],
  lines: readonly Line[],
  weights: readonly number[],
): Branch {
  const part = branches.find(
    (one) => one.parent === place && one.text >= place.text * PART_SHARE && one.to - one.from >= PART_LINES,
  );
  if (!part) return place;
  const around = [...lines.slice(place.from, part.from), ...lines.slice(part.to, place.to)];
  const isDocument = around.some((line) => line.cell !== null || isBuilt(line));
  const isForeign =
    around.some((line) => line.linked > 0) || weights.slice(part.to, place.to).some((weight) => weight < 0);
  const staysWhole = isDocument || (!isForeign && part.text < place.text);
  return staysWhole ? place : narrow(part, branches, lines, weights);
}

export interface Choice {
  branch: Branch;
  branches: Branch[];
}

/** @param known lines that metadata were read from: never body. @param title of the page, squeezed: its lines say nothing
 * about where the body is.
 * @param byName false leaves all names of containers aside (for measuring the general rule). */
export function* chooseBody(
  lines: readonly Line[],
  root: Element,
  known: ReadonlySet<number>,
  marked: readonly Element[],
  title: string,
  byName = true,
): Steps<Choice | null> {
  const branches = growTree(lines, root);
  const isTitle = (line: Line): boolean => line.text.length > 5 && line.text.length < 160 && title.includes(line.bare);
  const weights = yield* flatMapSteps(lines, (line, i) => [known.has(i) ? -1 : isTitle(line) ? 0 : weighLine(line)]);
  const total = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  yield;
  sumTree(branches, lines, weights, (branch) => branch.text < total * JUNK_SHARE && hasJunkName(branch.element));
  yield;

  const most = branches.reduce((sum, branch) => Math.max(sum, branch.text), 0);
  const places = most > 0 ? branches.filter((branch) => branch.text >= most * BODY_SHARE) : branches.slice(-1);
  const widest = places.reduce<Branch | null>(better, null);
  if (!widest) return null;
  const best = narrow(widest, branches, lines, weights);
  if (!byName) return { branch: best, branches };
  const pick = (is: (branch: Branch) => boolean): Branch | null =>
    branches
      .filter((branch) => branch.text > 0 && branch.text >= best.text * FAMILY_SHARE && is(branch))
      .reduce<Branch | null>(better, null);
  const branch = pick((one) => isBodyByName(one.element)) ?? pick((one) => marked.includes(one.element)) ?? best;
  return { branch, branches };
}
