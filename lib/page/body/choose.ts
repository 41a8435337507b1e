// Which element is the body: the one with the most text for the least furniture, content systems' own names first.
import { hasJunkName, isBodyByName } from './furniture';
import type { Line } from './line';
import { type Branch, growTree, sumTree } from './tree';
import { weighLine } from './weigh';

/** A container of furniture by name is believed when it holds less than this share of the page's text. */
const JUNK_SHARE = 0.4;
/** A container known by its system's name is taken when it holds this share of what the best place holds. */
const FAMILY_SHARE = 0.6;
const value = (branch: Branch): number => branch.text - branch.noise;

/** The better of two: more value, then the deeper one. */
const better = (a: Branch | null, b: Branch): Branch =>
  a === null || value(b) > value(a) || (value(b) === value(a) && b.depth > a.depth) ? b : a;

export interface Choice {
  branch: Branch;
  branches: Branch[];
}

/** @param known lines that metadata were read from: never body. @param title of the page, squeezed: its lines say nothing
 * about where the body is.
 * @param byName false leaves all names of containers aside (for measuring the general rule). */
export function chooseBody(
  lines: readonly Line[],
  root: Element,
  known: ReadonlySet<number>,
  marked: readonly Element[],
  title: string,
  byName = true,
): Choice | null {
  const branches = growTree(lines, root);
  const isTitle = (line: Line): boolean => line.text.length > 5 && line.text.length < 160 && title.includes(line.bare);
  const weights = lines.map((line, i) =>
    known.has(i) ? -Math.min(20, line.text.length) : isTitle(line) ? 0 : weighLine(line),
  );
  const total = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  sumTree(branches, lines, weights, (branch) => branch.text < total * JUNK_SHARE && hasJunkName(branch.element));

  const best = branches.reduce<Branch | null>(better, null);
  if (!best) return null;
  if (!byName) return { branch: best, branches };
  const pick = (is: (branch: Branch) => boolean): Branch | null =>
    branches
      .filter((branch) => branch.text > 0 && branch.text >= best.text * FAMILY_SHARE && is(branch))
      .reduce<Branch | null>(better, null);
  const branch = pick((one) => isBodyByName(one.element)) ?? pick((one) => marked.includes(one.element)) ?? best;
  return { branch, branches };
}
