// HTML → Document in Node, with the structure a browser would give it, and a refusal where parsing would take minutes.
import { parseHTML } from 'linkedom';

/** Tags beyond which the parser runs out of time and memory (about 10 s at a million, measured). */
const MOST_TAGS = 600_000;
/** Levels of open elements: the parser's cost grows with their square (0.3 s at 30,000, measured). */
const DEEPEST = 30_000;
const VOID =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dd|dt|td|th|tr|option|tbody|thead)$/i;

export class UnreadablePage extends Error {}

/** Throws when a page is too large or too deep to be parsed within seconds. */
function check(html: string): void {
  let tags = 0;
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:]*)/gi)) {
    if (++tags > MOST_TAGS) throw new UnreadablePage(`more than ${MOST_TAGS} tags`);
    if (VOID.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) throw new UnreadablePage(`elements nested more than ${DEEPEST} deep`);
  }
}

/** One html, one head and one body element, closed at the end: a browser ignores the strays that templates leave in the
 * middle of a page (www.gov.cn closes html before its content, included menus bring a head of their own), the parser here
 * would stop at them. */
function straighten(html: string): string {
  let bodies = 0;
  let heads = 0;
  let roots = 0;
  const inner = html.replace(/<(\/?)(html|head|body)(?=[\s>])[^>]*>/gi, (tag, slash: string, named: string) => {
    const name = named.toLowerCase();
    if (name === 'head') return bodies > 0 || (!slash && heads++ > 0) ? '' : tag;
    if (slash) return '';
    if (name === 'html') return roots++ === 0 ? tag : '';
    // An element left open in the head would take the body in with it.
    return bodies++ === 0 ? `</head>${tag}` : '';
  });
  if (bodies > 0) return `${roots > 0 ? '' : '<html>'}${inner}</body></html>`;
  return roots > 0 ? `${inner}</html>` : `<html><head></head><body>${inner}</body></html>`;
}

/** A head and after it the body, as a browser has them: the parser leaves scripts and comments that stand between. */
function settle(doc: Document): void {
  const root = doc.documentElement;
  const children = [...root.children];
  const body = children.find((child) => child.tagName === 'BODY') ?? root.appendChild(doc.createElement('body'));
  const head = children.find((child) => child.tagName === 'HEAD') ?? doc.createElement('head');
  root.insertBefore(head, root.firstChild);
  const after = children.indexOf(body);
  for (const [i, child] of children.entries())
    if (child !== head && child !== body) (i < after || after < 0 ? head : body).appendChild(child);
  root.insertBefore(body, head.nextSibling);
}

/** @throws UnreadablePage. */
export function parsePage(html: string): Document {
  check(html);
  const doc = parseHTML(straighten(html)).document as unknown as Document;
  settle(doc);
  return doc;
}
