// The body of a document on a page: its lines in order, without what stands around and between them.
import { findDay } from '../metadata/date';
import { parentOf } from '../own';
import type { Steps } from '../steps';
import { chooseBody } from './choose';
import { isClosing, isFurniture } from './furniture';
import type { Line } from './line';
import { separateCopy } from './repeat';
import type { Branch } from './tree';
import { isAttachmentLink } from './weigh';

export interface Body {
  element: Element;
  lines: Line[];
  /** Index of the first line of the body in the page's lines. */
  from: number;
  /** Index one past its last. */
  to: number;
  /** Indexes of the lines kept. */
  kept: ReadonlySet<number>;
}

/** An addressee, or a sentence: no title and no label reads so. */
const SENTENCE = /[。；;：:]$|。/;

/** Share of a body's text after which a closing line is believed. */
const CLOSED = 0.4;

/** A line of time and source above a body: 2018-11-28 09:00, 2025年06月03日 13时44分. A date alone may be the document's own. */
const isStamp = (text: string): boolean =>
  /\d[-/年]\d+[-/月]\d+日?\s+\d+[:时]\d\d|^\s*\d{4}[-/]\d{1,2}[-/]\d{1,2}\s*$/.test(text) &&
  text.length < 40 &&
  findDay(text) !== null;

/** A line without a word, ×, or a heading with nothing under it, 相关附件：. */
const isBlank = ({ text, bare, cell }: Line): boolean =>
  !cell && (!/[\p{L}\p{N}]{2}/u.test(text) || /^(?:相关|关联)?(?:附件|文件)(?:下载)?:?$/.test(bare));

/** @param known lines of metadata, by index. @param title, byName see `chooseBody`. */
export function* extractBody(
  lines: readonly Line[],
  root: Element,
  known: ReadonlySet<number>,
  marked: readonly Element[],
  title: string,
  byName = true,
): Steps<Body | null> {
  const choice = yield* chooseBody(lines, root, known, marked, title, byName);
  if (!choice) return null;
  yield;
  const branch = separateCopy(lines, choice.branch, choice.branches);
  const junk = new Set(choice.branches.filter((one) => one.junk).map((one) => one.element));
  const inside = range(branch).filter((i) => junk.size === 0 || !isUnder(lines[i]?.element, junk, branch.element));
  const kept = trim(lines, withoutLabels(lines, inside, known), title);
  return {
    element: branch.element,
    lines: kept.flatMap((i) => lines[i] ?? []),
    from: branch.from,
    to: branch.to,
    kept: new Set(kept),
  };
}

/** Labels of the page stand before its text or after it; between its sentences they are the text's own. A table goes or
 * stays as a whole: one that only names some columns like labels (时间, 名称) is data. */
function withoutLabels(lines: readonly Line[], inside: readonly number[], known: ReadonlySet<number>): number[] {
  const isSentence = (i: number): boolean => !known.has(i) && SENTENCE.test(lines[i]?.text ?? '');
  const first = inside.find(isSentence) ?? Number.POSITIVE_INFINITY;
  const last = inside.findLast(isSentence) ?? -1;
  const balance = new Map<Element, number>();
  for (const i of inside) {
    const table = lines[i]?.cell?.table;
    if (table) balance.set(table, (balance.get(table) ?? 0) + (known.has(i) ? 1 : -1));
  }
  return inside.filter((i) => {
    const table = lines[i]?.cell?.table;
    return !(table ? (balance.get(table) ?? 0) >= 0 : known.has(i)) || (i > first && i < last);
  });
}

const range = (branch: Branch): number[] => Array.from({ length: branch.to - branch.from }, (_, i) => branch.from + i);

/** True when an ancestor below `top` is one of `elements`. Climbs at most forty steps: furniture is never deeper. */
function isUnder(element: Element | undefined, elements: ReadonlySet<Element>, top: Element): boolean {
  let at: Element | null | undefined = element;
  for (let up = 0; at && at !== top && up < 40; up++, at = parentOf(at)) if (elements.has(at)) return true;
  return false;
}

/** Without stamps and tool bars at both ends, without what follows a line that closes the document, and without the title
 * once more after it. */
function trim(lines: readonly Line[], inside: readonly number[], title: string): number[] {
  const kept = inside.filter((i) => !lineAt(lines, i, isFurniture));
  let from = 0;
  while (from < 6 && lineAt(lines, kept[from], (line) => isStamp(line.text))) from++;
  const total = kept.reduce((sum, i) => sum + (lines[i]?.text.length ?? 0), 0);
  let passed = 0;
  const to = kept.findIndex((i) => {
    passed += lines[i]?.text.length ?? 0;
    return passed > total * CLOSED && lineAt(lines, i, isClosing);
  });
  const whole = kept.slice(from, to < 0 ? undefined : to);
  const isText = (i: number): boolean => !lineAt(lines, i, isMenu) && !lineAt(lines, i, isBlank);
  const isRepeated = (i: number): boolean =>
    i !== whole[0] && lineAt(lines, i, ({ bare }) => bare.length > 8 && title.startsWith(bare));
  const start = whole.findIndex(isText);
  // A page of nothing but links is a list, and that is its body.
  if (start < 0) return whole;
  const end = whole.findLastIndex((i) => isText(i) && !isRepeated(i));
  return whole.slice(start, end + 1);
}

/** A line of links that lead to no file: at the ends of a body these are menus and lists of other pages. */
const isMenu = (line: Line): boolean => !line.cell && line.linked > line.text.length * 0.6 && !isAttachmentLink(line);

function lineAt(lines: readonly Line[], i: number | undefined, is: (line: Line) => boolean): boolean {
  const line = i === undefined ? undefined : lines[i];
  return line !== undefined && is(line);
}
