// What a line says for or against the place it stands in being the body of a document.
import { isDocNumber } from '../metadata/number';
import { parentOf } from '../own';
import { hanCount } from '../plain';
import { isClosing, isFurniture } from './furniture';
import type { Line } from './line';

/** Files that documents are attached as; a link to one belongs to the document. */
export const FILE = /\.(pdf|docx?|xlsx?|pptx?|wps|et|dps|ofd|ceb|rtf|txt|csv|zip|rar|7z|tiff?)(?=$|[?#&])/i;

/** Marks of a document's build, each worth a short paragraph: they stand in the body and hardly anywhere else. */
export const BUILD: readonly RegExp[] = [
  // 第三条 本办法所称……
  /^第[一二三四五六七八九十百零〇\d]+[章条节编]/,
  // 一、总体要求
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])/,
  // 各县（区）人民政府，市政府各部门：
  /^[^。;:]{3,200}[:]$/,
  // 二〇一八年十一月二十日
  /^(?:[\d〇○零O一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)$/,
];
const BUILD_WEIGHT = 20;
/** One line never outweighs a page. */
const MOST = 400;

/** True for a line that hardly stands anywhere but in a document. */
export const isBuilt = ({ text, bare }: Line): boolean =>
  text.length <= 240 && (isDocNumber(text, '') || BUILD.some((pattern) => pattern.test(bare)));

/** Positive for text of a document, negative for furniture, in characters; 0 for what says nothing either way. */
export function weighLine(line: Line): number {
  const { text } = line;
  const size = Math.min(MOST, hanCount(text) + (text.match(/[A-Za-z]{2,}/g)?.length ?? 0));
  // Furniture is left out wherever it stands, so that a place is not much the worse for it.
  if (isFurniture(line)) return -4;
  if (isClosing(line)) return -Math.max(4, size);
  if (line.linked > text.length * 0.6) return isAttachmentLink(line) ? 0 : -Math.max(2, size);
  if (size === 0) return 0;
  if (isBuilt(line)) return size + BUILD_WEIGHT;
  // Short words without punctuation are as often menus as text.
  return line.cell || size > 8 || /[，。；：、,.;:]/.test(text) ? size : size / 2;
}

/** True when a link of the line leads to a file. */
export function isAttachmentLink(line: Line): boolean {
  for (const run of line.runs) {
    let element: Element | null = run.node.parentElement;
    for (let up = 0; element && up < 4 && element.tagName !== 'A'; up++) element = parentOf(element);
    if (
      element?.tagName === 'A' &&
      FILE.test(`${element.getAttribute('href') ?? ''} ${element.getAttribute('title') ?? ''}`)
    )
      return true;
    if (FILE.test(line.text)) return true;
  }
  return false;
}
