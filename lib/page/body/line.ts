// A line: a stretch of text that the page shows as one paragraph, and where each of its characters stands in the DOM.

import { squeeze } from '../plain';

/** A stretch of a block's text that stands unbroken in one text node. All figures count UTF-16 units. */
export interface Run {
  node: Text;
  /** Where the stretch begins in the node's original text. */
  nodeStart: number;
  /** Where it begins in the block's text. */
  blockStart: number;
  length: number;
}

export interface CellPlace {
  table: Element;
  row: number;
  col: number;
  header: boolean;
}

export interface Line {
  text: string;
  /** The text's first units, squeezed, for the rules that look at short lines. */
  bare: string;
  runs: Run[];
  /** The nearest block-level element (the cell, for a cell) that holds the line. */
  element: Element;
  /** How many units of the text stand inside links. */
  linked: number;
  /** 1–6 inside h1–h6, else 0. */
  heading: number;
  cell: CellPlace | null;
}

/** The original text of a node, whatever the page shows at the moment. */
export type TextOf = (node: Text) => string;

/** UTF-16 units that `bare` is made of. */
const BARE = 400;
/** A run at the end is tried where it begins, not at each of its characters. */
const EDGE = /^[\s​-‏⁠]+|(?<![\s​-‏⁠])[\s​-‏⁠]+$/g;

/** Gathers text nodes into one line, collapsing white space as HTML does. Full-width and no-break spaces inside stay. */
export class LineBuilder {
  private text = '';
  private runs: Run[] = [];
  private linked = 0;

  /** @param start, end the part of the node's text to take, UTF-16 units. */
  add(node: Text, data: string, inLink: boolean, start = 0, end = data.length): void {
    const before = this.text.length;
    let from = start;
    for (const gap of data.slice(start, end).matchAll(/[ \t\n\r\f]+/g)) {
      const at = start + gap.index;
      // A single space is text like any other, unless it would open the line or double the one before it.
      const plainSpace = gap[0] === ' ' && at > from;
      this.append(node, data, from, plainSpace ? at + 1 : at);
      if (!plainSpace && this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
      from = at + gap[0].length;
    }
    this.append(node, data, from, end);
    if (inLink) this.linked += this.text.length - before;
  }

  /** The line so far, trimmed, or null when it holds nothing but white space; the builder is empty again. */
  take(element: Element, heading: number): Line | null {
    const { text, runs, linked } = this;
    if (text === '') return null;
    this.text = '';
    this.runs = [];
    this.linked = 0;
    const trimmed = text.replace(EDGE, '');
    if (trimmed === '') return null;
    const cut = text.indexOf(trimmed);
    return {
      text: trimmed,
      bare: squeeze(trimmed.slice(0, BARE)),
      runs: trimmed === text ? runs : shiftRuns(runs, cut, trimmed.length),
      element,
      linked,
      heading,
      cell: null,
    };
  }

  private append(node: Text, data: string, from: number, to: number): void {
    if (to <= from) return;
    const last = this.runs.at(-1);
    const joins =
      last?.node === node &&
      last.nodeStart + last.length === from &&
      last.blockStart + last.length === this.text.length;
    if (last && joins) last.length += to - from;
    else this.runs.push({ node, nodeStart: from, blockStart: this.text.length, length: to - from });
    this.text += data.slice(from, to);
  }
}

/** Runs of text[cut, cut + length), counted from `cut`. */
function shiftRuns(runs: readonly Run[], cut: number, length: number): Run[] {
  return runs.flatMap((run) => {
    const start = Math.max(run.blockStart, cut);
    const end = Math.min(run.blockStart + run.length, cut + length);
    if (end <= start) return [];
    return [
      {
        node: run.node,
        nodeStart: run.nodeStart + start - run.blockStart,
        blockStart: start - cut,
        length: end - start,
      },
    ];
  });
}

/** Several lines as one, with a line feed between them (a cell of several paragraphs). */
export function joinLines(lines: readonly Line[], element: Element, cell: CellPlace): Line {
  let text = '';
  const runs: Run[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    for (const run of line.runs) runs.push({ ...run, blockStart: run.blockStart + text.length });
    text += line.text;
  }
  return {
    text,
    bare: squeeze(text.slice(0, BARE)),
    runs,
    element,
    linked: lines.reduce((sum, line) => sum + line.linked, 0),
    heading: 0,
    cell,
  };
}
