// From what is selected in a document to the place in its original text, and from a place to where it stands on the screen.
import type { Place } from '../../lib/compare/quote';
import { originalOffset } from '../../lib/reader/selected';
import { alignOffsets } from '../../lib/script/align';

/** What a block says, and what is shown of it. */
export interface Words {
  original: string;
  shown: string;
}
type WordsOf = (block: number) => Words;

/** Blocks are the elements with the ids b0, b1 …; a piece of one bears `data-from`, its first unit in the original. */
const BLOCK = '[id^="b"]';

/** Null where the selection is empty or holds none of the text. */
export function placeOfSelection(body: Element, selection: Selection | null, wordsOf: WordsOf): Place | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const ends = [...body.querySelectorAll(BLOCK)].flatMap((element) => {
    const block = Number(element.id.slice(1));
    const parts = [...element.querySelectorAll('[data-from]')];
    return (parts.length > 0 ? parts : [element]).flatMap((part) => withinOf(part, range, block, wordsOf));
  });
  const first = ends[0];
  const last = ends.at(-1);
  if (!first || !last) return null;
  const place = { block: first.block, start: first.start, lastBlock: last.block, end: last.end };
  return place.block < place.lastBlock || place.start < place.end ? place : null;
}

function withinOf(part: Element, range: Range, block: number, wordsOf: WordsOf) {
  if (!range.intersectsNode(part)) return [];
  const { original, shown } = wordsOf(block);
  const text = part.textContent ?? '';
  const base = alignOffsets(original, shown)(Number(part.getAttribute('data-from') ?? 0));
  // Something stands there that is not the block's own text, such as what the cleaning took out.
  if (shown.slice(base, base + text.length) !== text) return [];
  const inside = range.cloneRange();
  const whole = part.ownerDocument.createRange();
  whole.selectNodeContents(part);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    inside.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) inside.setEnd(whole.endContainer, whole.endOffset);
  const ahead = part.ownerDocument.createRange();
  ahead.setStart(whole.startContainer, whole.startOffset);
  ahead.setEnd(inside.startContainer, inside.startOffset);
  const words = inside.toString();
  const from = ahead.toString().length + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  if (from >= to) return [];
  return [
    { block, start: originalOffset(original, shown, base + from), end: originalOffset(original, shown, base + to) },
  ];
}

/** Top of a place's first line, CSS pixels of the view; null where it is not shown. */
export function topOf(body: Element, place: Place, wordsOf: WordsOf): number | null {
  const element = body.querySelector(`#b${place.block}`);
  if (!element) return null;
  const { original, shown } = wordsOf(place.block);
  const locate = alignOffsets(original, shown);
  const parts = [...element.querySelectorAll('[data-from]')];
  const part = parts.findLast((each) => Number(each.getAttribute('data-from')) <= place.start) ?? parts[0] ?? element;
  let left = locate(place.start) - locate(Number(part.getAttribute('data-from') ?? 0));
  const nodes = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    if (left < node.data.length) {
      const range = part.ownerDocument.createRange();
      range.setStart(node, Math.max(0, left));
      range.setEnd(node, Math.max(0, left) + 1);
      return range.getBoundingClientRect().top;
    }
    left -= node.data.length;
  }
  return element.getBoundingClientRect().top;
}
