// Lines of the body → blocks. What the DOM says surely (title, headings, cells) is set; everything else is a paragraph yet.
import type { Block } from '../../structure/block';
import { squeeze } from '../plain';
import type { Line, Run } from './line';

export interface DomBlock {
  block: Block;
  runs: Run[];
  /** The block-level element that holds the block. */
  element: Element;
}

/** Templates set whole paragraphs in h3 for their size: a heading has fewer units and ends no sentence. */
const LONG_HEADING = 60;

/** The lines near the start that make up the known title between them: a title is often set on several. */
function titleLines(lines: readonly Line[], title: string | null): ReadonlySet<number> {
  const whole = squeeze(title ?? '');
  for (let from = 0; whole !== '' && from < Math.min(8, lines.length); from++) {
    let joined = '';
    for (let to = from; to < Math.min(from + 6, lines.length) && whole.startsWith(joined); to++) {
      joined += lines[to]?.bare ?? '';
      if (joined === whole) return new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i));
    }
  }
  return new Set();
}

/** @param title of the document, where it is known. */
export function toBlocks(lines: readonly Line[], title: string | null): DomBlock[] {
  const ofTitle = titleLines(lines, title);
  const tables = [...new Set(lines.flatMap((line) => line.cell?.table ?? []))];
  return lines.map(({ text, cell, heading, runs, element }, i) => ({
    block: ofTitle.has(i)
      ? { text, kind: 'title' }
      : cell
        ? {
            text,
            kind: 'cell',
            table: tables.indexOf(cell.table),
            row: cell.row,
            col: cell.col,
            ...(cell.header && { header: true }),
          }
        : heading > 1 && text.length < LONG_HEADING && !/[。；;]$/.test(text)
          ? { text, kind: 'heading', level: heading - 1 }
          : { text, kind: 'paragraph' },
    runs,
    element,
  }));
}
