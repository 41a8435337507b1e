// Files and pictures that belong to a document: absolute address, name, kind.
import type { Attachment } from '../structure/document';
import { hasJunkName } from './body/furniture';
import type { TextOf } from './body/line';
import { FILE } from './body/weigh';
import { parentOf } from './own';

/** The original value of an attribute, whatever the page shows at the moment. */
export type AttributeOf = (element: Element, name: string) => string | null;

const PICTURE = /\.(png|jpe?g|gif|webp|bmp|svg)(?=$|[?#&])/i;
/** Pictures smaller than this (CSS pixels) are rules, icons and file signs. */
const SMALL = 60;
const ICON = /icon|logo|fileTypeImages|share|qrcode|ewm|blank|spacer|loading|\/skin\//i;

/** @returns the absolute form of a link to something on the web; null for scripts, anchors and a drive's own paths. */
function absolute(href: string, base: string): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  try {
    const url = new URL(trimmed, base === '' ? undefined : base);
    const isLocal = url.protocol === 'file:' && base.startsWith('file:') && !/^file:/i.test(trimmed);
    return /^https?:$/.test(url.protocol) || isLocal ? url.href : null;
  } catch {
    return null;
  }
}

/** Base address of the page's links: <base href>, itself relative to the page. */
export function baseOf(doc: Document, url: string): string {
  const href = doc.querySelector('base[href]')?.getAttribute('href');
  return (href && absolute(href, url)) || url;
}

const nameFrom = (address: string): string => {
  const file = address.split(/[?#]/)[0]?.split('/').pop() ?? '';
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
};

/** Links to files in the body and in what stands up to three elements around it, furniture left out. */
export function fileLinks(body: Element, base: string, textOf: TextOf, attributeOf: AttributeOf): Attachment[] {
  let around = body;
  for (let up = 0; up < 3; up++) {
    const parent = parentOf(around);
    if (!parent || parent.tagName === 'HTML') break;
    around = parent;
  }
  const found = new Map<string, Attachment>();
  for (const link of around.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const text = textIn(link, textOf).replace(/\s+/g, ' ').trim();
    const title = attributeOf(link, 'title') ?? '';
    const kind = [href, text, title]
      .map((from) => FILE.exec(from)?.[1])
      .find(Boolean)
      ?.toLowerCase();
    if (!kind || (!body.contains(link) && isInJunk(link, around))) continue;
    const url = absolute(href, base);
    if (url && !found.has(url)) found.set(url, { url, name: text || title || nameFrom(href), kind });
  }
  return [...found.values()];
}

/** Text of a link, from its first nodes: a link is no place for more. */
function textIn(link: Element, textOf: TextOf): string {
  const waiting: Node[] = [link];
  let text = '';
  for (let seen = 0; seen < 80; seen++) {
    const node = waiting.pop();
    if (!node) break;
    if (node.nodeType === 3) text += textOf(node as Text);
    for (let child = node.lastChild; child && waiting.length < 80; child = child.previousSibling) waiting.push(child);
  }
  return text;
}

/** Climbs no further than furniture is ever deep. */
function isInJunk(link: Element, top: Element): boolean {
  let at: Element | null = link;
  for (let up = 0; at && at !== top && up < 40; up++, at = parentOf(at))
    if (hasJunkName(at) || /^(NAV|FOOTER)$/.test(at.tagName)) return true;
  return false;
}

/** Pictures that may hold the text of a page without text; where one links to a larger copy, that one. */
export function pictures(root: Element, base: string, attributeOf: AttributeOf): Attachment[] {
  const found = new Map<string, Attachment>();
  for (const picture of root.querySelectorAll('img')) {
    if (isInJunk(picture, root)) continue;
    const src =
      picture.getAttribute('src') || picture.getAttribute('data-src') || picture.getAttribute('data-original') || '';
    const sizes = ['width', 'height'].map((name) => Number.parseInt(picture.getAttribute(name) ?? '', 10));
    if (ICON.test(src) || sizes.some((size) => size < SMALL)) continue;
    const larger = picture.parentElement?.tagName === 'A' ? (picture.parentElement.getAttribute('href') ?? '') : '';
    const url = (PICTURE.test(larger) && absolute(larger, base)) || absolute(src, base);
    if (url && !found.has(url))
      found.set(url, {
        url,
        name: attributeOf(picture, 'alt') || attributeOf(picture, 'title') || nameFrom(url),
        kind: 'image',
      });
  }
  return [...found.values()];
}
