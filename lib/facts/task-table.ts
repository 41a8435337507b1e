// Tables of tasks with their grid: what the head of a column says of the cells below it, who answers for a row and by when.
import { type BodyList, readNames } from './bodies';
import type { Passage } from './passage';
import type { Body } from './records';

const LONGEST_HEAD = 14;
const BODY_HEADS: readonly { role: Body['role']; head: RegExp }[] = [
  { role: 'lead', head: /^(?:主办|第一责任|牵头)(?:责任)?(?:单位|部门)$/ },
  { role: 'support', head: /^(?:协同|配合|参与|参加|协办)(?:责任)?(?:单位|部门)$/ },
  { role: 'joint', head: /^(?:主管|责任|承办|落实|实施)(?:主体|单位|部门)$/ },
];
const TIME_HEAD = /^(?:完成|办理|办结|整改|推进|实施)?(?:时间|时限|期限|时间(?:要求|节点|进度)|进度要求)(?:要求)?$/;

export interface TaskRow {
  bodies: BodyList | null;
  /** Passage of the cell that says by when: one of the row, or the head of the column (2024年推进任务). */
  time: number | null;
  /** A column's head: the year in it is due in the cells below. */
  isHead: boolean;
  /** Passage of the cell that says what is to be done. */
  task: number | null;
  /** Passage of the cell that tells how far the task has come. */
  told: number | null;
}

const TASK_HEAD = /任务|工作|事项|举措|措施|项目|内容|问题/;
const TOLD_HEAD = /^(?:工作|目前)?(?:进展|完成|办理|整改|推进|落实|实施)(?:进度|情况|成效)$/;
const NOTHING: TaskRow = { bodies: null, time: null, isHead: false, task: null, told: null };
const YEAR_HEAD = /20\d\d年/;

/** Rows by the passages of their cells. A cell that spans rows stands in its first alone and holds for those below. */
export function readTaskTables(passages: readonly Passage[]): ReadonlyMap<number, TaskRow> {
  const found = new Map<number, TaskRow>();
  let table = -1;
  let heads = new Map<number, string>();
  let row = -1;
  let above: TaskRow = NOTHING;
  let cells: number[] = [];
  /** Passages of heads with a year, by column. */
  let years = new Map<number, number>();
  const close = (): void => {
    if (cells.length === 0 || heads.size === 0) return;
    above = readCells(cells, passages, heads, above);
    for (const cell of cells) {
      const time = above.time ?? years.get(passages[cell]?.block.col ?? -1) ?? null;
      if (above.bodies || time !== null || above.told !== null) found.set(cell, { ...above, time });
    }
  };
  passages.forEach((passage, i) => {
    const { kind, table: at = 0, row: line = 0, col = 0 } = passage.block;
    if (kind !== 'cell') return;
    if (at !== table || line !== row) {
      close();
      cells = [];
      row = line;
    }
    if (at !== table) [table, heads, years, above] = [at, new Map(), new Map(), NOTHING];
    const words = passage.folded.trim();
    const isHead =
      words.length <= LONGEST_HEAD &&
      (roleOf(words) !== null ||
        TIME_HEAD.test(words) ||
        TOLD_HEAD.test(words) ||
        (line === 0 && TASK_HEAD.test(words)));
    if (isHead) heads.set(col, words);
    else cells.push(i);
    if (isHead && YEAR_HEAD.test(words)) {
      years.set(col, i);
      found.set(i, { ...NOTHING, isHead });
    }
  });
  close();
  return found;
}

const roleOf = (head: string): Body['role'] | null => BODY_HEADS.find((known) => known.head.test(head))?.role ?? null;

function readCells(
  cells: readonly number[],
  passages: readonly Passage[],
  heads: ReadonlyMap<number, string>,
  above: TaskRow,
): TaskRow {
  const lists: BodyList[] = [];
  let { time, task } = above;
  let told: number | null = null;
  for (const i of cells) {
    const passage = passages[i];
    const head = heads.get(passage?.block.col ?? -1);
    if (!passage || !head) continue;
    const role = roleOf(head);
    const list = role && readNames(passage, role);
    if (list) lists.push(list);
    if (TIME_HEAD.test(head)) time = i;
    else if (TOLD_HEAD.test(head)) told = i;
    else if (!role && TASK_HEAD.test(head)) task = i;
  }
  const [first] = lists;
  if (!first) return { ...above, time, task, told };
  const isPlain = lists.every((list) => list.isPlain);
  const bodies = { ...first, bodies: lists.flatMap((list) => list.bodies), isPlain };
  return { bodies, time, isHead: false, task, told };
}
