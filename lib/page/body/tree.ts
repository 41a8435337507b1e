// How much of the page's text, and how much of its furniture, stands under each element.
import { parentOf } from '../own';
import type { Line } from './line';

export interface Branch {
  element: Element;
  parent: Branch | null;
  depth: number;
  /** What speaks for the element as the body: see `weighLine`. */
  text: number;
  /** What speaks against it. */
  noise: number;
  /** Inside a container of furniture: its lines are left out. */
  junk: boolean;
  /** Indexes of the first and one past the last line under it. */
  from: number;
  to: number;
}

/** Every element that holds a line, deepest first. Costs as much as there are such elements, however deep they stand. */
export function growTree(lines: readonly Line[], root: Element): Branch[] {
  const branches = new Map<Element, Branch>();
  lines.forEach((line, index) => {
    const chain: Element[] = [];
    let element: Element | null = line.element;
    while (element && !branches.has(element)) {
      chain.push(element);
      element = element === root ? null : parentOf(element);
    }
    let parent = element ? (branches.get(element) ?? null) : null;
    for (const next of chain.reverse()) {
      parent = {
        element: next,
        parent,
        depth: (parent?.depth ?? -1) + 1,
        text: 0,
        noise: 0,
        junk: false,
        from: index,
        to: index,
      };
      branches.set(next, parent);
    }
    const own = branches.get(line.element);
    if (own) own.to = index + 1;
  });
  return [...branches.values()].sort((a, b) => b.depth - a.depth);
}

/** Adds up every branch from its own lines and its children's. `weights[i]` is positive for text, negative for furniture;
 * `isJunk` is asked once an element's sum is known, and turns all of it into furniture. */
export function sumTree(
  branches: readonly Branch[],
  lines: readonly Line[],
  weights: readonly number[],
  isJunk: (branch: Branch) => boolean,
): void {
  const own = new Map<Element, { text: number; noise: number }>();
  lines.forEach((line, i) => {
    const sum = own.get(line.element) ?? { text: 0, noise: 0 };
    const weight = weights[i] ?? 0;
    if (weight > 0) sum.text += weight;
    else sum.noise -= weight;
    own.set(line.element, sum);
  });
  for (const branch of branches) {
    const sum = own.get(branch.element);
    branch.text += sum?.text ?? 0;
    branch.noise += sum?.noise ?? 0;
    if (isJunk(branch)) {
      branch.junk = true;
      branch.noise += branch.text;
      branch.text = 0;
    }
    const { parent } = branch;
    if (!parent) continue;
    parent.text += branch.text;
    parent.noise += branch.noise;
    parent.to = Math.max(parent.to, branch.to);
  }
}
