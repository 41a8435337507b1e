// Indicator tables whose cells stand one under another, a block each: as text copied from a page gives them.
import type { Reading } from '../reading';
import type { Draft } from './draft';
import { HEAD, namesPlaces, readColumns, readRow } from './table';

const LONGEST_CELL = 40;
/** What stands in a cell of values: a number (达到90%), a dash, a nature, or a unit in brackets. */
const VALUE =
  /^(?:[一-龥]{2,3}(?=\d))?[〔([<>≤≥≈约]*[\d—一-][\d.,%‰〕)\]亿万/—左右以上下内至~个百分点-]*$|^(?:预期|约束)性?$|^$/;

/** Drafts of every such table of a document, by the passage of their value cell. */
export function findStackedRows(reading: Reading): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const { passages } = reading;
  const cell = (i: number): string | null => {
    const words = passages[i]?.passage.folded.replace(/\s/g, '');
    return words === undefined || words.length > LONGEST_CELL || /[。;]/.test(words) ? null : words;
  };
  const word = (i: number): string => passages[i]?.passage.text.trim() ?? '';
  /** The heads of a table that begins at a passage, and what its columns hold. */
  const headsAt = (at: number) => {
    let end = namesPlaces([0, 1, 2].map((i) => cell(at + i) ?? '')) ? at + 1 : at;
    while (
      HEAD.test(cell(end) ?? '') &&
      !/^(?:[表专附]|.{1,3}[、)])|表$|.{4}指标$/.test(cell(end) ?? '') &&
      end - at < 9
    )
      end++;
    const heads = Array.from({ length: end - at }, (_, i) => cell(at + i) ?? '');
    const columns = heads.length < 3 ? null : readColumns(heads, reading);
    return columns && { heads, columns, end };
  };
  for (let at = 0; at < passages.length; at++) {
    const table = headsAt(at);
    if (!table) continue;
    const { heads, columns, end } = table;
    const values = heads.length - columns.name - 1;
    const holds = (label: number): boolean =>
      !VALUE.test(cell(label) ?? '') &&
      Array.from({ length: values }, (_, i) => cell(label + 1 + i)).every(
        (c, i) => c !== null && (VALUE.test(c) || columns.name + 1 + i === columns.unit),
      );
    let row = end;
    // One table may stand right behind another.
    while (cell(row) !== null && !headsAt(row)) {
      if (!holds(row)) {
        row++;
        continue;
      }
      const label = row;
      const of = (column: number | null): number => label + (column ?? 0) - columns.name;
      const made = readRow(
        {
          label: word(label),
          unit: columns.unit === null ? columns.headUnit : word(of(columns.unit)),
          nature: columns.nature === null ? '' : word(of(columns.nature)),
          target: word(of(columns.target)),
          base: columns.base === null ? '' : word(of(columns.base)),
          fold: reading.fold,
        },
        columns,
      );
      const target = of(columns.target);
      const { text = '' } = passages[target]?.passage ?? {};
      const start = text.length - text.trimStart().length;
      if (made?.tier === 'Q')
        drafts.set(target, { ...made, start, end: text.trimEnd().length, rule: 'target/table-stacked' });
      row += values + 1;
    }
    at = row - 1;
  }
  return drafts;
}
