// Which element is the body: the one with the most text for the least furniture, content systems' own names first.
import { hasJunkName, nameWeight } from './furniture';
import type { Line } from './line';
import { type Branch, growTree, sumTree } from './tree';
import { weighLine } from './weigh';

/** A container of furniture by name is believed when it holds less than this share of the page's text. */
const JUNK_SHARE = 0.4;
/** A container known by its system's name is taken when it holds this share of what the best place holds. */
const FAMILY_SHARE = 0.6;
/** The same for a container whose name only says “content” or the like. */
const NAMED_SHARE = 0.92;

const value = (branch: Branch): number => branch.text - branch.noise;

/** The better of two: more value, then the deeper one. */
const better = (a: Branch | null, b: Branch): Branch => (a === null || value(b) > value(a) || (value(b) === value(a) && b.depth > a.depth) ? b : a);

export interface Choice {
  branch: Branch;
  branches: Branch[];
}

/** @param known lines that metadata or the title were read from: never body.
 * @param byName false leaves all names of containers aside (for measuring the general rule). */
export function chooseBody(lines: readonly Line[], root: Element, known: ReadonlySet<number>, marked: readonly Element[], byName = true): Choice | null {
  const branches = growTree(lines, root);
  const weights = lines.map((line, i) => (known.has(i) ? -Math.min(20, line.text.length) : weighLine(line)));
  const total = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  sumTree(branches, lines, weights, (branch) => branch.text < total * JUNK_SHARE && hasJunkName(branch.element));

  const best = branches.reduce<Branch | null>(better, null);
  if (!best) return null;
  if (!byName) return { branch: best, branches };
  const pick = (share: number, is: (branch: Branch) => boolean): Branch | null =>
    branches.filter((branch) => branch.text >= best.text * share && branch.text > 0 && is(branch)).reduce<Branch | null>(better, null);
  const branch =
    pick(FAMILY_SHARE, (one) => nameWeight(one.element) === 2) ??
    pick(FAMILY_SHARE, (one) => marked.includes(one.element)) ??
    pick(NAMED_SHARE, (one) => nameWeight(one.element) === 1) ??
    best;
  return { branch, branches };
}
