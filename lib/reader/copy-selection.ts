// What is selected on a page, in its original words.

export interface SelectionCopy {
  url: string;
  /** The page's own title; empty where it has none. */
  pageTitle: string;
  paragraphs: string[];
}

/** Runs in the page and stands alone: the browser sends its source there. Null where nothing is selected.
 * A text node cut by the selection is cut in its original, too, where conversion kept its length; else it is taken whole. */
export function copySelection(): SelectionCopy | null {
  type Reader = { session?: { source: { text: { originalOf: (node: Text) => string } } } };
  const reader = (globalThis as { [key: symbol]: Reader | undefined })[Symbol.for('mingce.reader')];
  const originalOf = (node: Text) => reader?.session?.source.text.originalOf(node) ?? node.data;
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const paragraphs: { block: Element | null; text: string }[] = [];
  const nodes = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  // A walker does not visit its own root.
  for (let node: Node | null = nodes.root; node; node = nodes.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
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
