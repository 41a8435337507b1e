// Text and HTML that come without a tab: pasted, dropped, or in a file. Read as a page is, and never executed.
import { Failed } from '../i18n/failed';
import type { Snapshot } from '../library/snapshot';
import { toBlocks } from '../page/body/blocks';
import { walkLines } from '../page/body/walk';
import { type PageReading, readPage } from '../page/read';
import { settleBlocks } from '../page/settle';
import type { Block } from '../structure/block';
import { classifyBlocks } from '../structure/classify';
import { decodePage } from '../text/decode';

/** Largest file or paste, bytes or UTF-16 units. */
export const LARGEST = 30_000_000;

/** An inert document: nothing in it runs and nothing is asked of any server. */
export type Parse = (html: string) => Document;

/** Where it came from: a file by its name, or pasted at an instant. */
export type Source = { file: string } | { pasted: Date };

/** What is there to be read: bare text or HTML. */
export type Brought = { text: string } | { html: string };

/** @throws Failed `too-large`, `unreadable` for what is no text, `empty-page` */
export function readFile(bytes: Uint8Array, name: string): Brought {
  if (bytes.length > LARGEST) throw new Failed('too-large');
  const text = decodePage(bytes);
  if (!isText(text)) throw new Failed('unreadable');
  return isHtml(text, name) ? { html: text } : { text };
}

/** Pictures, PDF and the like hold characters that no text has, or do not decode. */
function isText(text: string): boolean {
  const start = text.slice(0, 100_000);
  const odd = start.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return !start.startsWith('%PDF-') && odd <= start.length / 100;
}

const isHtml = (text: string, name: string): boolean =>
  /\.(x?html?|xht)$/i.test(name) || /^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(text);

/** The snapshot of what was brought in.
 * @throws Failed `too-large`, `empty-page` */
export function snapshotOfBrought(brought: Brought, source: Source, parse: Parse): Snapshot {
  const given = 'html' in brought ? brought.html : brought.text;
  if (given.length > LARGEST) throw new Failed('too-large');
  const url = urlOf(source);
  const snapshot =
    'text' in brought ? ofText(brought.text, url, parse) : ofHtml(brought.html, url, parse, 'pasted' in source);
  const { blocks, metadata } = snapshot;
  if (blocks.every(({ text }) => !/[\p{L}\p{N}]/u.test(text))) throw new Failed('empty-page');
  return { ...snapshot, metadata: { ...metadata, title: metadata.title ?? titleOf(blocks, source) } };
}

/** A title stands within so many blocks of the beginning. */
const TITLE_WITHIN = 12;
/** A text without a title is headed by its first words, UTF-16 units. */
const HEADING = 40;

/** The lines that look like a title, the file's name, or the first words. */
function titleOf(blocks: readonly Block[], source: Source): string {
  const from = blocks.slice(0, TITLE_WITHIN).findIndex(({ kind }) => kind === 'title');
  if (from >= 0) {
    const rest = blocks.slice(from).findIndex(({ kind }) => kind !== 'title');
    const lines = blocks.slice(from, rest < 0 ? from + TITLE_WITHIN : from + rest);
    return lines.map(({ text }) => text).join('');
  }
  if ('file' in source) return source.file.replace(/\.\w{1,5}$/, '');
  const [first = ''] = blocks.flatMap(({ text }) => text.trim() || []);
  return first.length > HEADING ? `${first.slice(0, HEADING)}…` : first;
}

const urlOf = (source: Source): string =>
  'file' in source ? `file:///${encodeURIComponent(source.file)}` : `paste:${source.pasted.toISOString()}`;

function ofHtml(html: string, url: string, parse: Parse, isPart: boolean): Snapshot {
  const page = parse(html);
  const reading = readPage(page, url);
  // All that was pasted was chosen; of a whole page only the body is the document.
  const isWhole = isPart || reading.blocks.length === 0;
  const blocks = isWhole
    ? toBlocks(walkLines(page.body, (node) => node.data).lines, reading.metadata.title)
    : reading.blocks;
  return { ...snapshotWith(reading, url), blocks: settleBlocks(blocks.map(({ block }) => block)), html };
}

/** Every line stays; what it states of itself is read as a page's would be. */
function ofText(text: string, url: string, parse: Parse): Snapshot {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const page = parse('');
  for (const line of lines) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    page.body.append(paragraph);
  }
  return { ...snapshotWith(readPage(page, url), url), blocks: classifyBlocks(lines.filter((line) => line !== '')) };
}

function snapshotWith({ detection, metadata, attachments }: PageReading, url: string): Omit<Snapshot, 'blocks'> {
  return {
    url,
    kind: detection.kind,
    trust: 'unverified',
    metadata,
    attachments: attachments.filter((attachment) => /^https?:/.test(attachment.url)),
  };
}
