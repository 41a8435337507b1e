// Indicator tables whose rows are lines, a block each, under a line that heads the columns (序号 指标 2024年 2027年 属性) or
// a caption that names them (表1 主要指标(序号、指标、2024年、2027年、属性)).
import type { Reading } from '../reading';
import type { Draft } from './draft';
import { NATURES } from './flattened';
import { readColumns, readRow } from './table';

const LONGEST_LINE = 120;
const FEWEST_COLUMNS = 3;
/** A dash, a number with what belongs to it, or a nature. */
const VALUE = /^[〔([]?(?:[≥≤<>≧≦约±]*|不?[低高少超大小]于?过?)\d/;

interface Cell {
  start: number;
  end: number;
}

/** The cells of a line: what white space parts, and a number that runs on behind a unit in brackets. */
function cellsOf(folded: string): Cell[] {
  if (folded.length > LONGEST_LINE || /[。;]/.test(folded)) return [];
  return [...folded.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
    const cut = /(?<=\))(?=[≥≤<>约\d])/.exec(word)?.index;
    const end = index + word.length;
    return cut === undefined
      ? [{ start: index, end }]
      : [
          { start: index, end: index + cut },
          { start: index + cut, end },
        ];
  });
}

/** What heads the columns of a table that begins with this line. */
function headsOf(folded: string): string[] {
  const caption = /^[专附]?[表栏][^()]{0,40}\(([^()]{6,80})\)$/.exec(folded.trim());
  const words = cellsOf(folded).map(({ start, end }) => folded.slice(start, end));
  // 附表 节能主要指标 序号 指标 2020年: a caption may stand before the heads.
  const first = words.findIndex((word) => /^(?:序号|编号|类别|项目|指标)(?:名称)?$/.test(word));
  const heads = caption?.[1]?.split('、') ?? words.slice(Math.max(0, first));
  // 2025年目标 指标 属性: one head in two words.
  return heads.flatMap((head, i) =>
    head === '指标' && heads[i + 1] === '属性'
      ? []
      : head === '属性' && heads[i - 1] === '指标'
        ? ['指标属性']
        : [head],
  );
}

/** Drafts of every such table of a document, by the passage of their row. */
export function findLineRows(reading: Reading): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const { passages, fold } = reading;
  for (let at = 0; at < passages.length; at++) {
    const head = passages[at]?.passage;
    const heads = head ? headsOf(head.folded) : [];
    const columns = heads.length >= FEWEST_COLUMNS ? readColumns(heads, reading) : null;
    if (!columns) continue;
    let row = at + 1;
    for (; passages[row]; row++) {
      const { text = '', folded = '' } = passages[row]?.passage ?? {};
      // The number of the next row, on a line of its own.
      if (/^\s*\d{1,3}\s*$/.test(folded)) continue;
      const cells = cellsOf(folded);
      // What stands behind the name is counted from the end: names may hold white space.
      const of = (column: number | null): Cell | undefined =>
        column === null ? undefined : cells[cells.length - heads.length + column];
      const target = of(columns.target);
      const behind = of(columns.name + 1);
      const missing = Math.max(0, heads.length - cells.length);
      if (missing > columns.name || !target || !behind || !VALUE.test(folded.slice(target.start, target.end))) {
        // 监测率(%) — 重点城市≥30 一般城市≥15 预期性, 项目数量 个 约束性 全面启动…: the table goes on behind it.
        if (NATURES.test(folded)) continue;
        break;
      }
      // A group's name (健康水平) may stand in its first row alone, and be cut in two by its cell's width.
      const spare = Math.max(0, cells.length - heads.length);
      const name = cells.slice(columns.name - missing, columns.name - missing + spare + 1).at(-1);
      const word = (cell: Cell | undefined): string => (cell ? text.slice(cell.start, cell.end) : '');
      if (!name || name.start >= behind.start) break;
      const made = readRow(
        {
          label: text.slice(name.start, behind.start).trim(),
          unit: word(of(columns.unit)),
          nature: word(of(columns.nature)),
          target: word(target),
          base: word(of(columns.base)),
          fold,
        },
        columns,
      );
      const end = cells.at(-1)?.end ?? text.length;
      if (made) drafts.set(row, { ...made, start: name.start, end, rule: 'target/table-line' });
    }
    at = row - 1;
  }
  return drafts;
}
