// The first stretch of a page's own text, links aside: all that the detector reads of it.

/** Nodes visited on the way down, and UTF-16 units taken: about a millisecond, however long the page. */
const MOST = 5000;

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'SELECT', 'NAV']);
const INLINE = new Set(['B', 'I', 'U', 'EM', 'FONT', 'SPAN', 'STRONG', 'O:P']);

/** @returns the text outside links without spaces, a line feed where the page breaks it, and how many units stood in links. */
export function readOpening(root: Node, textOf: (node: Text) => string): [text: string, linked: number] {
  let text = '';
  let linked = 0;
  let at: Node | null = root.firstChild;
  for (let seen = 0; at && seen < 2 * MOST && text.length < MOST; seen++) {
    let next: Node | null = null;
    const name = at.nodeName;
    if (at.nodeType === 3)
      text += textOf(at as Text)
        .slice(0, MOST)
        .replace(/\s+/g, '');
    else if (name === 'A' && (at as Element).hasAttribute('href')) linked += (at.textContent ?? '').trim().length;
    else if (at.nodeType === 1 && !SKIPPED.has(name)) {
      if (!INLINE.has(name) && name !== 'A') text += '\n';
      next = at.firstChild;
    }
    // Counted, too: a form whose fields are named like DOM properties can send a walk in circles.
    while (at && at !== root && !next && seen++ < 2 * MOST) {
      next = at.nextSibling;
      if (!next) at = at.parentNode;
    }
    at = next;
  }
  return [text.replace(/\n+/g, '\n'), linked];
}
