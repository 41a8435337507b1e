// Finding what can be converted: the page's own text in Chinese, grouped by the block it stands in.
import { ATTRIBUTES, type ConvertedAttribute } from './page-text';

/** Text that a block element holds, in as many nodes as the page cut it into. */
export interface TextGroup {
  element: Element;
  nodes: Text[];
}

const HAN = /\p{Script=Han}/u;
/** Code, input and other people's words are not ours to convert. */
const UNTOUCHED =
  'script,style,noscript,textarea,code,kbd,samp,svg,math,mingce-bar,[contenteditable]:not([contenteditable="false"]),[translate="no"]';
/** Elements that flow inside a line; any other one starts a block. Tag names, since computed style would force layout. */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RP RT RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR O:P ST1:CHSDATE'.split(
    ' ',
  ),
);

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && INLINE.has(element.tagName.toUpperCase())) element = element.parentElement;
  return element;
}

/** Groups of text nodes under `root` that hold Han characters, in document order.
 * @param originalOf the node's text before any conversion */
export function textGroups(root: Element, originalOf: (node: Text) => string): TextGroup[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).matches(UNTOUCHED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const groups: TextGroup[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const element = blockOf(node);
    if (!element || originalOf(node).trim() === '') continue;
    const last = groups.at(-1);
    if (last?.element === element) last.nodes.push(node);
    else groups.push({ element, nodes: [node] });
  }
  return groups.filter(({ nodes }) => nodes.some((node) => HAN.test(originalOf(node))));
}

/** Attributes under `root` that hold Han characters. */
export function convertibleAttributes(
  root: Element,
  originalAttribute: (element: Element, name: string) => string | null,
): { element: Element; name: ConvertedAttribute }[] {
  const selector = ATTRIBUTES.map((name) => `[${name}]`).join();
  return [...root.querySelectorAll(selector)].flatMap((element) =>
    element.closest(UNTOUCHED)
      ? []
      : ATTRIBUTES.filter((name) => HAN.test(originalAttribute(element, name) ?? '')).map((name) => ({
          element,
          name,
        })),
  );
}

/** Groups on screen first, the rest in document order. Reads every position before anything is written. */
export function visibleFirst(
  groups: readonly TextGroup[],
  viewHeight: number,
): { visible: TextGroup[]; rest: TextGroup[] } {
  const visible: TextGroup[] = [];
  const rest: TextGroup[] = [];
  for (const group of groups) {
    const { top, bottom } = group.element.getBoundingClientRect();
    (bottom > 0 && top < viewHeight ? visible : rest).push(group);
  }
  return { visible, rest };
}
