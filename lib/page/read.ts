// A page → what it is, what it states of its document, and the document's blocks, each tied to the text nodes it stands in.
import type { Attachment, Metadata } from '../structure/document';
import { type AttributeOf, baseOf, fileLinks, pictures } from './attachments';
import { type DomBlock, toBlocks } from './body/blocks';
import { type Body, extractBody } from './body/extract';
import { bodyFrame } from './body/frames';
import type { Line, TextOf } from './body/line';
import { hanIn, walkLines } from './body/walk';
import { type Detection, judge } from './judge';
import { findLabels, type Labelled } from './metadata/labels';
import type { Alternative } from './metadata/merge';
import { readMetadata } from './metadata/read';
import { takeNotes } from './notes';
import { collectSignals } from './signals';
import { hostOf } from './trust';

export type { DomBlock } from './body/blocks';
export type { Run } from './body/line';

export interface PageReading {
  detection: Detection;
  metadata: Metadata;
  /** What the page also states and `metadata` does not hold, best first. */
  alternatives: Alternative[];
  blocks: DomBlock[];
  attachments: Attachment[];
  /** See `takeNotes`. */
  notes: string[];
  /** The element that holds the body; null when nothing on the page can be one. */
  body: Element | null;
}

export interface ReadOptions {
  /** The original text of a node, where the page shows another script. */
  textOf?: TextOf;
  /** The original value of `title` and `alt`, likewise. */
  attributeOf?: AttributeOf;
  /** False leaves the names of containers aside, to measure the general rule. */
  byName?: boolean;
}

/** Less Han text than this on a whole page, and what is hidden is read, too. */
const HARDLY_ANY = 60;

/** Reads the page without measuring or changing it. @param url its address; empty when unknown. */
export function readPage(doc: Document, url: string, options: ReadOptions = {}): PageReading {
  const { textOf = (node) => node.data, attributeOf = (element, name) => element.getAttribute(name), byName = true } = options;
  const detection = judge(collectSignals(doc, url, textOf));
  const root = doc.body ?? doc.documentElement;
  let walk = walkLines(root, textOf);
  if (hanIn(walk.lines) < HARDLY_ANY) walk = walkLines(root, textOf, true);
  const framed = bodyFrame(doc, textOf);
  if (framed && hanIn(framed.lines) > hanIn(walk.lines)) walk = { ...framed, lines: [...walk.lines, ...framed.lines] };

  const { lines } = walk;
  const labels = findLabels(lines);
  const known = new Set(clustered(labels).flatMap((label) => label.lines));
  const body = extractBody(lines, root, known, walk.marked, byName);

  const docTitle = titleOf(doc, textOf);
  const { metadata, alternatives } = readMetadata({
    doc,
    host: hostOf(url),
    docTitle,
    lines,
    labels: body ? labels.filter((label) => isOutside(label, body, known)) : labels,
    body: body?.lines ?? [],
    titlesEnd: titlesEnd(lines, body),
  });
  const base = baseOf(doc, url);
  const textIn = (element: Element): string => walkLines(element, textOf).lines.map((line) => line.text).join(' ');
  const files = body ? fileLinks(body.element, base, textIn, attributeOf) : [];
  const hasText = body !== null && hanIn(body.lines) > HARDLY_ANY;
  const images = hasText ? [] : pictures(root, base, attributeOf);
  const notes = takeNotes({ doc, page: lines, body: body?.lines ?? [], title: metadata.title, files, pictures: images, cutShort: walk.cutShort });
  return {
    detection,
    metadata,
    alternatives,
    blocks: toBlocks(body?.lines ?? [], metadata.title),
    attachments: notes.includes('image-only') ? [...files, ...images] : files,
    notes,
    body: body?.element ?? null,
  };
}

function titleOf(doc: Document, textOf: TextOf): string {
  const node = doc.querySelector('title')?.firstChild;
  return (node?.nodeType === 3 ? textOf(node as Text) : doc.title).replace(/\s+/g, ' ').trim();
}

/** Labels that stand with another one: a lone 名称： may be a sentence's, two together are a list. */
function clustered(labels: readonly Labelled[]): Labelled[] {
  return labels.filter((label, i) =>
    [labels[i - 1], labels[i + 1]].some((other) => other && other.label !== label.label && Math.abs(other.line - label.line) <= 6),
  );
}

/** Labels inside the running text are the text's own: forms, tables of repealed documents. */
function isOutside(label: Labelled, body: Body, known: ReadonlySet<number>): boolean {
  return label.line < body.from || label.line >= body.to || (known.has(label.line) && !body.kept.has(label.line));
}

/** One past the last line that may be a title: some lines into the body. */
const titlesEnd = (lines: readonly Line[], body: Body | null): number => Math.min(lines.length, (body?.from ?? 0) + 6);
