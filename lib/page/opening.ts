// The first stretch of a page's own text, links aside: all that the detector reads of it.

/** Nodes visited, and UTF-16 units taken: under a millisecond, however long the page. */
const MOST = 9000;

const SKIP = /^(SCRIPT|STYLE|NOSCRIPT|SELECT|NAV)$/i;
const INLINE = /^([ABIU]|EM|FONT|SPAN|STRONG|O:P)$/i;

/** @returns the text outside links without spaces, a line feed where the page breaks it, and how many units stood in links. */
export function readOpening(root: Node, textOf: (node: Text) => string): [text: string, linked: number] {
  let text = '';
  let linked = 0;
  let at: Node | null = root.firstChild;
  for (let seen = 0; at && seen < MOST && text.length < MOST; seen++) {
    let next: Node | null = null;
    if (at.nodeType === 3) text += textOf(at as Text).slice(0, MOST).replace(/\s+/g, '');
    else if (at.nodeType === 1 && !SKIP.test(at.nodeName)) {
      if (!INLINE.test(at.nodeName)) text += '\n';
      if ((at as Element).hasAttribute('href')) linked += (at.textContent ?? '').trim().length;
      else next = at.firstChild;
    }
    while (at && at !== root && !next) {
      next = at.nextSibling;
      if (!next) at = at.parentNode;
    }
    at = next;
  }
  return [text.replace(/\n+/g, '\n'), linked];
}
