// The labels that stand on a page, and the values beside them.

import type { CellPlace, Line } from '../body/line';
import { parentOf } from '../own';
import { GLOSS, squeeze } from '../plain';
import { flatMapSteps, type Steps } from '../steps';
import { type Meaning, meaningOf, meaningOfBare } from './spellings';

/** A label and the text beside it, as written. */
export interface Labelled extends Meaning {
  label: string;
  value: string;
  /** Index of the line that holds the label. */
  line: number;
  /** Indexes of the lines that hold the label and its value. */
  lines: number[];
}

/** A label before a colon inside a running line: up to nine Han characters, possibly padded. The padding is read in one way
 * only, so that much of it costs little. */
const INSIDE = /((?:[一-鿿][ \u00a0　]*){2,9})(?:(?:[】\]）)]|[^\S \u00a0　])\s*)?[:：]/g;
/** What stands before a label, unless it opens a text node: 来源：<span>市政府</span><span>发布日期：…</span>. A day ends
 * where a label begins: 2018-11-28来源：新华社. */
const APART = /[\s　|｜【[（(\]】)）]/;
const BEFORE = /[\s　|｜【[（(\]】)）\d日]/;

/** A day and a time of day without a label, before or after the source: 2018-11-28 09:00 来源：新华社. */
const STAMP = /^\s*\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}日?(?:\s*\d{1,2}[:时]\d\d(?::\d\d|分)?)?\s*$/;
const STAMP_AFTER = /\s\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s*$/;
const STAMP_WEIGHT = 55;

const stamp = (value: string, line: number): Labelled => ({
  field: 'publishedDate',
  weight: STAMP_WEIGHT,
  label: '',
  value,
  line,
  lines: [line],
});

/** “发布时间：2018-11-28 来源：新华社 字号：[大 中 小]” → each label with what stands before the next. */
function readInside(line: Line, index: number): Labelled[] {
  const text = line.text.replace(GLOSS, '');
  const opens = (at: number): boolean =>
    at === 0 || BEFORE.test(text.charAt(at - 1)) || line.runs.some((run) => run.blockStart === at);
  const found = [...text.matchAll(INSIDE)].flatMap((match) => {
    const [whole, padded = ''] = match;
    for (let from = match.index; from < match.index + padded.length - 1; from++) {
      const label = text.slice(from, match.index + padded.length);
      const meaning = opens(from) && !APART.test(label.charAt(0)) ? meaningOf(label) : undefined;
      if (meaning) return [{ meaning, label, from, to: match.index + whole.length }];
    }
    return [];
  });
  const labelled = found.map(({ meaning, label, to }, i) => ({
    ...meaning,
    label: squeeze(label),
    value: text
      .slice(to, found[i + 1]?.from)
      .replace(/[\s|｜【[（(]+$/, '')
      .trim(),
    line: index,
    lines: [index],
  }));
  const ahead = text.slice(0, found[0]?.from ?? 0);
  const after = labelled.flatMap((one) => (one.field === 'source' ? (STAMP_AFTER.exec(one.value)?.[0] ?? []) : []));
  return [...(STAMP.test(ahead) ? [ahead] : after).map((day) => stamp(day, index)), ...labelled];
}

/** A line whose first text node is a whole label without a colon: <b>文号</b>国发〔2019〕5号. */
function readLeading(line: Line, index: number): Labelled[] {
  const first = line.runs[0];
  if (!first || first.length >= line.text.length) return [];
  const label = line.text.slice(0, first.length);
  const meaning = meaningOf(label);
  return meaning
    ? [
        {
          ...meaning,
          label: squeeze(label),
          value: line.text.slice(first.length).replace(/^[\s:：]+/, ''),
          line: index,
          lines: [index],
        },
      ]
    : [];
}

/** A table of two rows, labels above and values under them: the value in the label's column, as indexes of lines; null for
 * any other table. */
function valueBelow(lines: readonly Line[], index: number, isLabel: (i: number) => boolean): number[] | null {
  const own = lines[index]?.cell;
  if (own?.row !== 0) return null;
  let from = index;
  while (lines[from - 1]?.cell?.table === own?.table) from--;
  const cells: [index: number, cell: CellPlace][] = [];
  for (let i = from; cells.length < 40; i++) {
    const cell = lines[i]?.cell;
    if (!cell || cell.table !== own?.table) break;
    cells.push([i, cell]);
  }
  const heads = cells.filter(([, { row }]) => row === 0);
  const labelled = heads.filter(([i]) => isLabel(i)).length;
  const isSuch = labelled > 1 && labelled >= heads.length - 1 && cells.every(([, { row }]) => row < 2);
  return isSuch ? cells.filter(([, { row, col }]) => row === 1 && col === own.col).map(([i]) => i) : null;
}

/** Every label of the page with its value. Values are taken from the same line, else from the next sibling of the
 * largest element that holds the label alone; a sibling that is a label itself, or is not there, means an empty value. */
export function* findLabels(lines: readonly Line[]): Steps<Labelled[]> {
  const byElement = new Map<Element, number[]>();
  const hasWhole = lines.some((line) => meaningOfBare(line.bare));
  lines.forEach((line, i) => {
    for (
      let element: Element | null = hasWhole ? line.element : null, up = 0;
      element && up < 4;
      element = parentOf(element), up++
    ) {
      const held = byElement.get(element);
      if (held) held.push(i);
      else byElement.set(element, [i]);
    }
  });
  const linesIn = (element: Element): readonly number[] => byElement.get(element) ?? [];
  const textAt = (i: number): string => lines[i]?.text ?? '';
  const opensLabel = (i: number): boolean =>
    meaningOfBare(lines[i]?.bare ?? '') !== undefined ||
    lines.slice(i, i + 1).some((line) => readInside(line, 0).length > 0);

  return yield* flatMapSteps(lines, (line, index) => {
    if (line.text.length > 400 || !(line.cell || /[:：]/.test(line.text) || line.bare.length < 40)) return [];
    if (/[:时]/.test(line.text) && STAMP.test(line.text)) return [stamp(line.text, index)];
    const whole = meaningOfBare(line.bare);
    if (!whole) {
      const inside = readInside(line, index);
      return inside.length > 0 ? inside : readLeading(line, index);
    }
    const below = line.cell && valueBelow(lines, index, opensLabel);
    if (below)
      return [{ ...whole, label: line.bare, value: below.map(textAt).join(''), line: index, lines: [index, ...below] }];
    // <li><span>文号：</span><p>国发〔2019〕5号</p></li>: the value is a block in the label's own element.
    const [first, ...within] = linesIn(line.element);
    if (first === index && within.length > 0 && within.length < 8 && !within.some(opensLabel))
      return [
        { ...whole, label: line.bare, value: within.map(textAt).join(''), line: index, lines: [index, ...within] },
      ];
    let holder = line.element;
    for (let up = 0; up < 3 && !holder.nextElementSibling; up++) {
      const parent = parentOf(holder);
      if (!parent || linesIn(parent).length !== 1) break;
      holder = parent;
    }
    const beside = holder.nextElementSibling ? linesIn(holder.nextElementSibling) : [];
    const value = beside.length < 8 && !beside.some(opensLabel) ? beside : [];
    return [{ ...whole, label: line.bare, value: value.map(textAt).join(''), line: index, lines: [index, ...value] }];
  });
}
