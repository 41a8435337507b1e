// A page's own HTML as it came: what conversion wrote is put back, and our one element is left out.

/** What is used of a reader on the page; injected code shares nothing with us but the page's isolated world. */
interface Source {
  text: {
    originalOf: (node: Text) => string;
    originalAttribute: (element: Element, name: string) => string | null;
  };
  /** Null where the text is in pictures. */
  body: Element | null;
}

export interface PageCopy {
  url: string;
  html: string;
  /** Addresses of the pictures in its body, as the page shows them; all of them where they hold the text. */
  pictures: string[];
}

/** Runs in the page and stands alone: the browser sends its source there. Null where no reader runs.
 * The page itself is not touched. */
export function copyPage(): PageCopy | null {
  const reader = (globalThis as { [key: symbol]: { session?: { source: Source } } })[Symbol.for('mingce.reader')];
  const source = reader?.session?.source;
  if (!source) return null;
  const { text, body } = source;
  // A form shows its fields under their names, before what it can do.
  const { hasAttribute: has, removeAttribute: remove, setAttribute: set } = Element.prototype;
  const copy = document.documentElement.cloneNode(true) as Element;
  const nodes = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const twins = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (;;) {
    const node = nodes.currentNode;
    const twin = twins.currentNode;
    if (node instanceof Text) (twin as Text).data = text.originalOf(node);
    else if (node instanceof Element) {
      for (const name of ['title', 'alt', 'placeholder', 'aria-label', 'lang']) {
        if (!has.call(node, name)) continue;
        const original = text.originalAttribute(node, name);
        if (original === null) remove.call(twin, name);
        else set.call(twin, name, original);
      }
    }
    if (!nodes.nextNode() || !twins.nextNode()) break;
  }
  copy.querySelector('mingce-bar')?.remove();
  const images = (body ?? document.documentElement).querySelectorAll('img');
  const pictures = Array.from(images, (picture) => picture.currentSrc || picture.src);
  return {
    url: location.href,
    html: `${document.doctype ? '<!DOCTYPE html>\n' : ''}${copy.outerHTML}`,
    pictures: [...new Set(pictures)].filter((url) => /^https?:/.test(url)),
  };
}
