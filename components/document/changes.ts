// The differences of two versions set out as paragraphs: what was removed stands before what took its place.
import type { Change } from '../../lib/compare/diff';
import type { Block } from '../../lib/structure/block';

export type Stroke = 'kept' | 'added' | 'removed' | 'moved' | 'left';

export interface ChangedRow {
  /** The block whose dress it wears. */
  block: Block;
  changed: boolean;
  /** `n` counts the pieces of all rows. */
  pieces: { is: Stroke; text: string; n: number }[];
}

/** One row for each paragraph of the newer text, and for each of the older one that is gone. */
export function rowsOf(changes: readonly Change[], before: readonly Block[], after: readonly Block[]): ChangedRow[] {
  /** The paragraph in which the first kept clause of an older one stands now. */
  const heir = new Map<number, number>();
  for (const change of changes) {
    if (change.is === 'kept' && !heir.has(change.before.block)) heir.set(change.before.block, change.after.block);
  }
  const rows: (ChangedRow & { from: number | null; to: number | null })[] = [];
  let n = 0;
  for (const change of changes) {
    const gone = change.is === 'removed' || change.is === 'left';
    const at = gone ? change.before : change.after;
    const block = (gone ? before : after)[at.block];
    if (!block) continue;
    const from = change.is === 'added' || change.is === 'moved' ? null : change.before.block;
    const to = gone ? null : change.after.block;
    let row = rows.at(-1);
    const joins =
      row &&
      (to !== null && row.to !== null
        ? row.to === to
        : (from !== null && row.from === from) ||
          (to === null ? from !== null && heir.get(from) === row.to : row.from !== null && heir.get(row.from) === to));
    if (!row || !joins) {
      row = { block, changed: false, pieces: [], from: null, to: null };
      rows.push(row);
    }
    if (to !== null && row.to === null) {
      row.block = block;
      row.to = to;
    }
    row.from = from ?? row.from;
    row.changed ||= change.is !== 'kept';
    const text = block.text.slice(at.start, at.end);
    const last = row.pieces.at(-1);
    if (last?.is === change.is) last.text += text;
    else row.pieces.push({ is: change.is, text, n: n++ });
  }
  return rows.map(({ block, changed, pieces }) => ({ block, changed, pieces }));
}

export type Shown = { is: 'row'; row: ChangedRow } | { is: 'gap'; rows: ChangedRow[] };

/** Unchanged rows kept on either side of a change. */
const AROUND = 1;
/** Fewer rows than this are not worth folding away. */
const SHORTEST_GAP = 3;

/** Long runs of unchanged rows, gathered to be folded away. */
export function foldUnchanged(rows: readonly ChangedRow[]): Shown[] {
  const near = rows.map((_, i) => rows.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ changed }) => changed));
  const shown: Shown[] = [];
  rows.forEach((row, i) => {
    const last = shown.at(-1);
    if (near[i]) shown.push({ is: 'row', row });
    else if (last?.is === 'gap') last.rows.push(row);
    else shown.push({ is: 'gap', rows: [row] });
  });
  return shown.flatMap((each) =>
    each.is === 'gap' && each.rows.length < SHORTEST_GAP
      ? each.rows.map((row) => ({ is: 'row' as const, row }))
      : [each],
  );
}
