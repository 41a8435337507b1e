// Indicator tables that lost their grid: one record a row, its span the row's text from the indicator on.
import { flattenedTables } from '../../structure/flat-table';
import type { Reading, ReadPassage } from '../reading';
import type { Draft } from './draft';
import { readColumns, readRow } from './table';

/** What such a table's rows end with. */
export const NATURES = /约束性|预期性/;
/** Text without these words holds none. */
const HINT = /约束性|预期性|序号.{0,8}指\s?标|[表栏].{0,40}指标/;

/** 专栏 主要指标(2027年目标值):健康素养水平(%)42.5;人均面积(平方米)≥3.0: a table told as a list. */
const TOLD = /^\s*.?[表栏][^。;:]*指标(?:\(([^():]+)\))?:/;
/** A row of it, group by group: its number, name, value and nature. */
const ROW = /^(\d*[.、]?)(.{2,40}?)(\s*)([≥≤<>]?\d[\d.,]*[%‰]?)\s*(约束性|预期性)?。?$/;

export interface FlattenedRows {
  /** The table's stretch in the passage, from its first column head to its last cell. */
  start: number;
  end: number;
  drafts: Draft[];
}

/** The flattened tables of a passage, in order. */
export function findFlattened(read: ReadPassage, reading: Reading): FlattenedRows[] {
  const { text, folded, block } = read.passage;
  const found: FlattenedRows[] = [];
  if (block.kind === 'cell' || !HINT.test(folded)) return found;
  for (const table of flattenedTables(text)) {
    const columns = readColumns(
      table.columns.map(({ start, end }) => folded.slice(start, end).replace(/\s/g, '')),
      reading,
    );
    const drafts = columns
      ? table.rows.flatMap(({ cells }): Draft[] => {
          const name = cells[columns.name];
          const last = cells.findLast((cell) => cell !== null);
          const word = (at: number | null): string => {
            const cell = at === null ? null : cells[at];
            return cell ? text.slice(cell.start, cell.end) : '';
          };
          if (!name || !last) return [];
          const row = readRow(
            {
              label: word(columns.name),
              unit: word(columns.unit),
              nature: word(columns.nature),
              target: word(columns.target),
              change: word(columns.change),
              base: word(columns.base),
              fold: reading.fold,
            },
            columns,
          );
          return row ? [{ ...row, start: name.start, end: last.end, rule: 'target/table-row' }] : [];
        })
      : [];
    found.push({ start: table.start, end: table.end, drafts });
  }
  const told = found.length === 0 && tellRows(read, reading);
  return told ? [told] : found;
}

function tellRows({ passage: { text, folded } }: ReadPassage, reading: Reading): FlattenedRows | null {
  const head = TOLD.exec(folded);
  const columns = head && readColumns(['指标', head[1] ?? '目标', '属性'], reading);
  if (!columns) return null;
  let start = head[0].length;
  const drafts = folded
    .slice(start)
    .split(';')
    .flatMap((line): Draft[] => {
      const from = start;
      start += line.length + 1;
      const [, number = '', name = '', space = '', target = '', nature = ''] = ROW.exec(line) ?? [];
      const at = from + number.length;
      const label = text.slice(at, at + name.length);
      const row =
        name && readRow({ label, unit: '', nature, target, change: '', base: '', fold: reading.fold }, columns);
      const end = at + name.length + space.length + target.length;
      return row
        ? [
            {
              ...row,
              start: at,
              end: nature ? folded.indexOf(nature, end) + nature.length : end,
              rule: 'target/table-row',
            },
          ]
        : [];
    });
  return drafts.length > 1 ? { start: head[0].length, end: folded.length, drafts } : null;
}
