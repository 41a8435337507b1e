// The first stretch of a page's own text, links aside: all that the detector reads of it.

/** UTF-16 units taken of the text, and twice as many of links: by then the verdict on them is sure. */
const MOST = 5000;
/** Steps taken down and up, about four for a link in a list: some milliseconds' worth on a slow machine. */
const STEPS = 6000;

/** @returns the text outside links without spaces, a line feed where the page breaks it, and how many units stood in links.
 * Every question to a node counts: each is asked as rarely as can be. */
export function readOpening(root: Node, textOf: (node: Text) => string): [text: string, linked: number] {
  const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'SELECT', 'NAV', '#comment']);
  const inline = new Set(['A', 'B', 'I', 'U', 'EM', 'FONT', 'SPAN', 'STRONG', 'O:P']);
  const above: Node[] = [];
  let text = '';
  let linked = 0;
  let at: Node | null = root.firstChild;
  // Going up counts, too: a form whose fields are named like DOM properties can send a walk in circles.
  for (let seen = 0; at && seen < STEPS && text.length < MOST; seen++) {
    let next: Node | null = null;
    const name: string = at.nodeName;
    if (name === '#text')
      text += textOf(at as Text)
        .slice(0, MOST)
        .replace(/\s+/g, '');
    else if (name === 'A' && (at as Element).hasAttribute('href')) {
      if (linked < 2 * MOST) linked += (at as Element).textContent.trim().length;
    } else if (!skipped.has(name)) {
      if (!inline.has(name)) text += '\n';
      next = at.firstChild;
      if (next) above.push(at);
    }
    while (at && !next && seen++ < STEPS) {
      next = at.nextSibling;
      if (!next) at = above.pop() ?? null;
    }
    at = next;
  }
  return [text.replace(/\n+/g, '\n'), linked];
}
