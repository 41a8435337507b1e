// Finding what can be converted: the page's own text in Chinese, grouped by the block it stands in.
import { ATTRIBUTES, type ConvertedAttribute, WITH_ATTRIBUTES } from './page-text';
import { isUntouched, MARKED, NAMES } from './untouched';

/** The page's Chinese text in the order of the page: lists side by side, since a page has thousands of blocks, and an
 * object for each would cost more than reading it. */
export interface PageTexts {
  nodes: Text[];
  /** What each node held before any conversion. */
  originals: string[];
  /** The elements that hold them. Text behind an inner block makes a block of its own. */
  blocks: Element[];
  /** Where in `nodes` each block begins, and last where the last one ends. */
  starts: number[];
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud88d]/;
/** Most of what a Chinese page says opens with such a character, and to look at it costs less than to search. */
const isChinese = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || HAN.test(text);
};
/** Elements that flow inside a line; any other one starts a block. Names, since computed style would force layout. */
const INLINE =
  'a abbr b bdi bdo big cite data del dfn em font i ins label mark q rp rt ruby s small span strike strong sub sup time tt u var wbr o:p st1:chsdate';
/** One look tells all: it is asked of every element of the page, and so are attributes before any selector. */
const KINDS: ReadonlyMap<string, 'untouched' | 'inline' | 'form'> = new Map([
  ['form', 'form'],
  ...NAMES.split(',').map((name) => [name, 'untouched'] as const),
  ...INLINE.split(' ').map((name) => [name, 'inline'] as const),
]);

/** Nodes walked before the page gets a turn: some 6 ms when the code runs for the first time. */
const STEP = 4_000;

/** The prototype is asked, since a form shows its fields under their names, before what is its own. */
const isMarked = (element: Element): boolean =>
  Element.prototype.hasAttributes.call(element) && Element.prototype.matches.call(element, MARKED);

/** A form as a walk needs it: one of its fields may be named `firstChild` or `nextSibling`. */
class Form implements Walked {
  constructor(private readonly element: Element) {}
  get firstChild(): ChildNode | null {
    return own(this.element, 'firstChild');
  }
  get nextSibling(): ChildNode | null {
    return own(this.element, 'nextSibling');
  }
}
type Walked = Pick<Node, 'firstChild' | 'nextSibling'>;
const own = (node: Node, name: keyof Walked): ChildNode | null =>
  Object.getOwnPropertyDescriptor(Node.prototype, name)?.get?.call(node);

/** The text nodes under `root` that stand in blocks with Han characters.
 * @param originalOf the node's text before any conversion
 * @param pause lets the page work. When it takes away what the walk stands on, the walk ends there: who hears of the
 * change walks again. */
export async function pageTexts(
  root: Element,
  originalOf: (node: Text) => string,
  pause: () => Promise<void>,
): Promise<PageTexts> {
  const nodes: Text[] = [];
  const originals: string[] = [];
  const blocks: Element[] = [];
  const starts: number[] = [];
  let holdsHan = true;
  const close = () => {
    if (holdsHan) return;
    blocks.pop();
    nodes.length = originals.length = starts.pop() ?? 0;
  };
  // A walk by hand: a TreeWalker asks for every node, and asking is what takes the time. No recursion: pages are deep.
  const opened: Walked[] = [];
  const outer: Element[] = [];
  let block = root;
  let last: Element | undefined;
  let walked = 0;
  for (let node: Node | null = root.firstChild; node; ) {
    if (++walked % STEP === 0) {
      await pause();
      if (!root.contains(node)) break;
    }
    let next: Node | null = null;
    let walkedBy: Walked = node;
    const type = node.nodeType;
    if (type === Node.TEXT_NODE) {
      const original = originalOf(node as Text);
      const isHan = isChinese(original);
      if (isHan || original.trim() !== '') {
        if (block !== last) {
          close();
          blocks.push(block);
          starts.push(nodes.length);
          holdsHan = false;
          last = block;
        }
        nodes.push(node as Text);
        originals.push(original);
        holdsHan ||= isHan;
      }
    } else if (type === Node.ELEMENT_NODE || typeof type !== 'number') {
      const element = node as Element;
      const name = element.localName;
      const kind = typeof name === 'string' ? KINDS.get(name) : 'form';
      if (kind === 'form') walkedBy = new Form(element);
      if (kind !== 'untouched' && !isMarked(element)) next = walkedBy.firstChild;
      if (next) {
        opened.push(walkedBy);
        outer.push(block);
        if (kind !== 'inline') block = element;
      }
    }
    next ??= walkedBy.nextSibling;
    while (!next && opened.length > 0) {
      next = opened.pop()?.nextSibling ?? null;
      block = outer.pop() ?? root;
    }
    node = next;
  }
  close();
  starts.push(nodes.length);
  return { nodes, originals, blocks, starts };
}

/** Attributes under `root` that hold Han characters. */
export function convertibleAttributes(
  root: Element,
  originalAttribute: (element: Element, name: string) => string | null,
): { element: Element; name: ConvertedAttribute }[] {
  return [...root.querySelectorAll(WITH_ATTRIBUTES)].flatMap((element) =>
    isUntouched(element)
      ? []
      : ATTRIBUTES.filter((name) => HAN.test(originalAttribute(element, name) ?? '')).map((name) => ({
          element,
          name,
        })),
  );
}

/** After so many blocks below the view the rest is taken to be below it, too. */
const BEYOND = 16;

/** Which of these elements are on screen, as indices from `first` to before `last`. Positions are read before anything
 * is written, and few of them: blocks mostly lie below each other, so that the first on screen is found by halving. */
export function onScreen(elements: readonly Element[], viewHeight: number): { first: number; last: number } {
  const boxOf = (i: number) => elements[i]?.getBoundingClientRect();
  let first = 0;
  for (let end = elements.length; first < end; ) {
    const middle = (first + end) >> 1;
    if ((boxOf(middle)?.bottom ?? 1) <= 0) first = middle + 1;
    else end = middle;
  }
  let last = first;
  for (let i = first; i < elements.length && i < last + BEYOND; i++) {
    if ((boxOf(i)?.top ?? 0) < viewHeight) last = i + 1;
  }
  return { first, last };
}
