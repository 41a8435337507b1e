// A page → what it is, what it states of its document, and the document's blocks, each tied to the text nodes it stands in.
// What can be told of a block from its text alone is left to `settleBlocks`: it need not travel into the page.
import { type Attachment, type Metadata, NO_METADATA } from '../structure/document';
import { type AttributeOf, baseOf, fileLinks, pictures } from './attachments';
import { type DomBlock, toBlocks } from './body/blocks';
import { type Body, extractBody } from './body/extract';
import { bodyFrame } from './body/frames';
import type { Line, TextOf } from './body/line';
import { hanIn, type Walk, walkSteps } from './body/walk';
import { type Detection, judge } from './judge';
import type { Field } from './metadata/finding';
import { findLabels, type Labelled } from './metadata/labels';
import type { Alternative } from './metadata/merge';
import { readMetadata } from './metadata/read';
import { takeNotes } from './notes';
import { hanCount, squeeze } from './plain';
import { shorten } from './shorten';
import { collectSignals } from './signals';
import { finish, type Steps } from './steps';
import { hostOf, isLookAlike, trustOf } from './trust';

export interface PageReading {
  /** Where it was read: a page may move on to another address without being loaded anew. */
  url: string;
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
/** UTF-16 units of a page looked at for a text that was not found. */
const MOST_LOOKED_AT = 200_000;
/** Lines of the body that may still be its title. */
const TITLES_WITHIN = 6;
/** Fields whose labels forms and lists use, too. */
const LOOSE: ReadonlySet<Field> = new Set(['title', 'topic', 'status']);

/** Reads the page without measuring or changing it, and never throws into it: a page that breaks the reading (one whose
 * fields bear the names of DOM properties, say) gives an empty one with the note `failed`.
 * @param url its address; empty when unknown. */
export const readRaw = (doc: Document, url: string, options: ReadOptions = {}): PageReading =>
  finish(readSteps(doc, url, options));

/** `readRaw` in steps. The page must not change between two of them: begin anew when it has. */
export function* readSteps(doc: Document, url: string, options: ReadOptions = {}): Steps<PageReading> {
  try {
    return yield* read(doc, url, options);
  } catch {
    return unread(url, 'failed');
  }
}

/** What is known of a page before it has been read, or that cannot be. */
export const unread = (url: string, ...notes: string[]): PageReading => ({
  url,
  detection: { kind: 'other', trust: trustOf(url), score: 0, reasons: [] },
  metadata: { ...NO_METADATA, issuer: [] },
  alternatives: [],
  blocks: [],
  attachments: [],
  notes,
  body: null,
});

function* read(doc: Document, url: string, options: ReadOptions): Steps<PageReading> {
  const { textOf = (node) => node.data, attributeOf = (element, name) => element.getAttribute(name) } = options;
  const detection = judge(collectSignals(doc, url, textOf));
  yield;
  const root = doc.body ?? doc.documentElement;
  const walk = yield* walkPage(doc, root, textOf);
  const { lines } = walk;
  const labels = yield* findLabels(lines);
  const known = new Set(
    labels.filter((label, i) => isMetadata(label, i, labels, lines)).flatMap((label) => label.lines),
  );
  const docTitle = titleOf(doc, textOf);
  const body = yield* extractBody(lines, root, known, walk.marked, squeeze(docTitle), options.byName);
  yield;
  const { metadata, alternatives } = readMetadata({
    doc,
    host: hostOf(url),
    docTitle,
    lines,
    labels: body ? labels.filter((label) => isOutside(label, body, known)) : labels,
    body: body?.lines ?? [],
    titlesEnd: Math.min(lines.length, (body?.from ?? 0) + TITLES_WITHIN),
  });
  yield;
  const base = baseOf(doc, url);
  const files = body ? fileLinks(body.element, base, textOf, attributeOf) : [];
  const hasText = body !== null && hanIn(body.lines, HARDLY_ANY) > HARDLY_ANY;
  const images = hasText ? [] : pictures(root, base, attributeOf);
  const own = { page: lines, body: body?.lines ?? [], title: metadata.title };
  // What the walk passes over (a body set in <footer>) counts here.
  const han = hasText ? 0 : hanCount((root.textContent ?? '').slice(0, MOST_LOOKED_AT));
  const notes = takeNotes({ doc, ...own, files, pictures: images, han, cutShort: walk.cutShort });
  if (isLookAlike(url)) notes.push('look-alike');
  if (body && body.element.ownerDocument !== doc) notes.push('framed');
  yield;
  return {
    url,
    detection,
    metadata,
    alternatives,
    blocks: toBlocks(own.body, own.title),
    attachments: notes.includes('image-only') ? [...files, ...images] : files,
    notes,
    body: body?.element ?? null,
  };
}

/** The lines of the page; of what it hides and of its frames where it shows hardly any. */
function* walkPage(doc: Document, root: Element, textOf: TextOf): Steps<Walk> {
  const shown = yield* walkSteps(root, textOf);
  const walk = hanIn(shown.lines, HARDLY_ANY) < HARDLY_ANY ? yield* walkSteps(root, textOf, true) : shown;
  const framed = bodyFrame(doc, textOf);
  if (!framed || hanIn(framed.lines) <= hanIn(walk.lines)) return walk;
  return { ...framed, lines: [...walk.lines, ...framed.lines] };
}

function titleOf(doc: Document, textOf: TextOf): string {
  const node = doc.querySelector('title')?.firstChild;
  return shorten((node?.nodeType === 3 ? textOf(node as Text) : doc.title).replace(/\s+/g, ' ').trim());
}

/** A label that stands with another one, or that no sentence begins with: 名称： may be a form's, two together are a list. */
function isMetadata(label: Labelled, i: number, labels: readonly Labelled[], lines: readonly Line[]): boolean {
  const beside = [labels[i - 1], labels[i + 1]];
  const isList = beside.some(
    (other) =>
      other &&
      (other.field ? Math.abs(other.line - label.line) <= 6 : other.line === label.line) &&
      other.label !== label.label,
  );
  if (isList) return true;
  const text = lines[label.line]?.text ?? '';
  return (
    label.field !== null &&
    !LOOSE.has(label.field) &&
    label.weight >= 70 &&
    text.length < 60 &&
    squeeze(text).startsWith(label.label)
  );
}

/** Labels inside the running text are the text's own: forms, tables of repealed documents. */
function isOutside(label: Labelled, body: Body, known: ReadonlySet<number>): boolean {
  return label.line < body.from || label.line >= body.to || (known.has(label.line) && !body.kept.has(label.line));
}
