// What is selected on a page, in its original words.

export interface SelectionCopy {
  url: string;
  /** The page's own title; empty where it has none. */
  pageTitle: string;
  paragraphs: string[];
}

/** Runs in the page and stands alone: the browser sends its source there. Null where nothing is selected. What the page does
 * not show is not selected, though it stands between the words that are.
 * A text node cut by the selection is cut in its original, too, where conversion kept its length; else it is taken whole. */
export function copySelection(): SelectionCopy | null {
  type Reader = { session?: { source: { text: { originalOf: (node: Text) => string } } } };
  const reader = (globalThis as { [key: symbol]: Reader | undefined })[Symbol.for('mingce.reader')];
  const originalOf = (node: Text) => reader?.session?.source.text.originalOf(node) ?? node.data;
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const paragraphs: { block: Element | null; text: string }[] = [];
  // As in lib/page/body/walk.ts, but navigation and footers are the reader's own choice here.
  const textless =
    'script,style,noscript,template,svg,iframe,frame,object,embed,video,audio,canvas,select,button,input,textarea,map,head,rp';
  // A form's own `matches` may be one of its fields.
  const isTextless = (element: Element) => Element.prototype.matches.call(element, textless);
  const isHidden = (element: Element) => getComputedStyle(element).display === 'none';
  const nodes = document.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      const isOut = !range.intersectsNode(node) || isTextless(node) || isHidden(node);
      return isOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  // A walker does not visit its own root.
  for (let node: Node | null = nodes.root; node; node = nodes.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    if (node.parentElement && getComputedStyle(node.parentElement).visibility !== 'visible') continue;
    const original = originalOf(node);
    const whole = original.length !== node.data.length;
    const start = !whole && node === range.startContainer ? range.startOffset : 0;
    const end = !whole && node === range.endContainer ? range.endOffset : original.length;
    const block = node.parentElement?.closest('p,div,li,td,th,dd,dt,h1,h2,h3,h4,h5,h6,section,article,body') ?? null;
    const last = paragraphs.at(-1);
    if (last && last.block === block) last.text += original.slice(start, end);
    else paragraphs.push({ block, text: original.slice(start, end) });
  }
  const texts = paragraphs.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return { url: location.href, pageTitle: document.title, paragraphs: texts };
}
