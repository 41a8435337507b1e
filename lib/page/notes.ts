// What a reader should know of how a page was read; stable codes, worded by the interface.
import type { Attachment } from '../structure/document';
import type { Line } from './body/line';
import { secondCopy } from './body/repeat';
import { hanIn } from './body/walk';
import { squeeze } from './plain';

/** A body of fewer Han characters has its text elsewhere, if pictures or files are there. */
const FEW = 40;
/** With pictures or files a body of fewer characters only points to them (“详见附件”). */
const POINTING = 90;

/** A page with more Han characters than this, and hardly a body, has one that was not found. */
const PLENTY = 200;

/** “共5页 第2页”, “2/5页”, createPageHTML(5, 1, …) of TRS (counted from 0). */
function pageOf(doc: Document, text: string): string | null {
  const shown = /第(\d{1,3})页[^\d]{0,6}共(\d{1,3})页/.exec(text) ?? /(?:^|\D)(\d{1,3})\/(\d{1,3})页/.exec(text);
  if (shown && Number(shown[2]) > 1) return `page ${shown[1]} of ${shown[2]}`;
  const turned = /共(\d{1,3})页[^\d]{0,6}第(\d{1,3})页/.exec(text);
  if (turned && Number(turned[1]) > 1) return `page ${turned[2]} of ${turned[1]}`;
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const call = /createPageHTML\w*\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,/.exec((script.textContent ?? '').slice(0, 4000));
    if (call && Number(call[1]) > 1) return `page ${Number(call[2]) + 1} of ${call[1]}`;
  }
  return null;
}

export interface Material {
  doc: Document;
  /** Lines of the whole page, and those of the body. */
  page: readonly Line[];
  body: readonly Line[];
  title: string | null;
  files: readonly Attachment[];
  pictures: readonly Attachment[];
  /** Han characters on the whole page. */
  han: number;
  cutShort: boolean;
}

/** `image-only`, `attachment-only`, `empty`: the text is not in the page. `no-body`: there is text, and no
 * body was found in it; see `readLastResort`. `page N of M`: one leaf of a paged article.
 * `second copy at N`: from block N on the body repeats itself. `cut short`: the page was too large to be read whole. */
export function takeNotes({ doc, page, body, title, files, pictures, han, cutShort }: Material): string[] {
  const notes: string[] = [];
  const bareTitle = squeeze(title ?? '');
  const own = body.filter((line) => line.bare !== bareTitle);
  const size = hanIn(own, POINTING);
  if (size < FEW && pictures.length > 0) notes.push('image-only');
  else if (files.length > 0 && (size < FEW || (size < POINTING && !own.some(({ text }) => /[：:]$/.test(text)))))
    notes.push('attachment-only');
  else {
    if (body.length === 0 || size === 0) notes.push('empty');
    if (size < FEW && han > PLENTY) notes.push('no-body');
  }
  const pager = page
    .filter((line) => line.text.length < 80 && line.text.includes('页'))
    .map((line) => line.bare)
    .join(' ');
  const leaf = pageOf(doc, pager);
  if (leaf) notes.push(leaf);
  const copy = secondCopy(body);
  if (copy > 0) notes.push(`second copy at ${copy}`);
  if (cutShort) notes.push('cut short');
  return notes;
}
