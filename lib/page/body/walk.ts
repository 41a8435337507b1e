// One pass over a part of the page: its lines in reading order. Nothing is measured and nothing is written, so the page
// keeps its layout; no recursion, so depth costs nothing.
import { attributeOf } from '../own';
import { hanCount } from '../plain';
import { finish, STRIDE, type Steps } from '../steps';
import { type Line, LineBuilder, type TextOf } from './line';
import { tableSteps } from './table';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that hold no text of the document: machinery, controls, and what HTML itself calls navigation or footer. */
const SKIPPED = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME FRAME OBJECT EMBED VIDEO AUDIO CANVAS SELECT BUTTON INPUT TEXTAREA MAP HEAD TITLE META LINK NAV FOOTER RP',
);
/** Elements that stand inside a line, with Word's own (o:p, st1:chsdate). Everything else, unknown names included, breaks it. */
const INLINE = words(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK Q RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR NOBR BASEFONT',
);
const HIDDEN = /display\s*:\s*none/i;
const PRE = /white-space\s*:\s*(pre|break)/i;
/** Marks that content systems leave around the body: 大汉 (ZJEG_RSS.content.begin), TRS (ContentStart). */
const BODY_MARK = /content\.?(begin|start)|正文开始/i;

/** More steps and lines than any page for readers takes; beyond them the walk stops and says so. */
const MOST_STEPS = 5_000_000;
const MOST_LINES = 200_000;

export interface Walk {
  lines: Line[];
  /** Elements whose content system marked its beginning as the body's. */
  marked: Element[];
  /** True when the page was too large to be read to its end. */
  cutShort: boolean;
}

/** Han characters in all, counted no further than `enough`. */
export function hanIn(lines: readonly Line[], enough = Infinity): number {
  let sum = 0;
  for (const { text } of lines) {
    sum += hanCount(text);
    if (sum > enough) break;
  }
  return sum;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function isHidden(element: Element, asForm: boolean): boolean {
  if (attributeOf(element, 'hidden', asForm) !== null) return true;
  const style = attributeOf(element, 'style', asForm);
  if (style !== null && HIDDEN.test(style)) return true;
  return /(^|\s)(ng-hide|d-none)(\s|$)/.test(attributeOf(element, 'class', asForm) ?? '');
}

/** A form that holds a field named `tagName` shows that field instead. */
const nameOf = ({ tagName }: Element): string => (typeof tagName === 'string' ? tagName.toUpperCase() : 'FORM');
const isInline = (name: string): boolean => INLINE.has(name) || name.includes(':');

/** `walkSteps` in one go. */
export const walkLines = (root: Element, textOf: TextOf, withHidden = false): Walk =>
  finish(walkSteps(root, textOf, withHidden));

/** The page must not change between two steps: a node that is moved or taken out leads the walk astray.
 * @param withHidden reads what is hidden, too: for pages whose body is switched on by a script. */
export function* walkSteps(root: Element, textOf: TextOf, withHidden = false): Steps<Walk> {
  const walk: Walk = { lines: [], marked: [], cutShort: false };
  const builder = new LineBuilder();
  const blocks: Element[] = [root];
  const pre: Element[] = [];
  let links = 0;
  let heading = 0;
  let seen = 0;
  let rest = STRIDE;

  const flush = (): void => {
    const line = builder.take(blocks[blocks.length - 1] ?? root, heading);
    if (line) walk.lines.push(line);
  };
  const addText = (node: Text): void => {
    const data = textOf(node);
    let from = 0;
    // Where the page shows line feeds, each ends a line.
    if (pre.length > 0) {
      for (const feed of data.matchAll(/\r?\n/g)) {
        builder.add(node, data, links > 0, from, feed.index);
        flush();
        from = feed.index + feed[0].length;
      }
    }
    builder.add(node, data, links > 0, from);
  };
  /** True when what the element holds is to be read. */
  const isRead = (element: Element): boolean => {
    const name = nameOf(element);
    if (name === 'META' && BODY_MARK.test(element.getAttribute('name') ?? '') && element.parentElement)
      walk.marked.push(element.parentElement);
    if (SKIPPED.has(name) || (!withHidden && isHidden(element, name === 'FORM'))) return false;
    if (name === 'BR' || name === 'HR') {
      flush();
      return false;
    }
    return true;
  };
  const enter = (element: Element): void => {
    const name = nameOf(element);
    if (name === 'A') links++;
    if (!isInline(name)) {
      flush();
      blocks.push(element);
      if (/^H[1-6]$/.test(name)) heading = Number(name.charAt(1));
    }
    if (name === 'PRE' || PRE.test(attributeOf(element, 'style', name === 'FORM') ?? '')) pre.push(element);
  };
  const leave = (element: Element): void => {
    const name = nameOf(element);
    if (name === 'A') links--;
    if (pre[pre.length - 1] === element) pre.pop();
    if (isInline(name)) return;
    flush();
    if (blocks[blocks.length - 1] === element) blocks.pop();
    if (/^H[1-6]$/.test(name)) heading = 0;
  };

  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    if (++seen > MOST_STEPS || walk.lines.length > MOST_LINES) {
      walk.cutShort = true;
      break;
    }
    if (seen > rest) {
      rest = seen + STRIDE;
      yield;
    }
    if (node.nodeType === 3) addText(node as Text);
    else if (node.nodeType === 8 && BODY_MARK.test((node as Comment).data) && node.parentElement)
      walk.marked.push(node.parentElement);
    if (isElement(node) && isRead(node)) {
      const cells: Line[] | null =
        nameOf(node) === 'TABLE' ? yield* tableSteps(node, (cell) => walkSteps(cell, textOf, withHidden)) : null;
      if (cells) {
        flush();
        for (const cell of cells) walk.lines.push(cell);
      } else {
        enter(node);
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        leave(node);
      }
    }
    // Climbing counts: a form whose fields are named like DOM properties can send a walk in circles.
    while (node && node !== root && !node.nextSibling && ++seen <= MOST_STEPS) {
      node = node.parentNode;
      if (node && node !== root && isElement(node)) leave(node);
    }
    if (node && node !== root) node = node.nextSibling;
  }
  flush();
  return walk;
}
