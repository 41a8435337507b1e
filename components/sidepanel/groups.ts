// The panel's list in groups: by the year that things are due, or by the section they stand in.
import type { Brush } from '../../lib/highlight/style';
import type { Listed } from '../../lib/platform/panel-port';

export interface Group {
  /** Year or section; null for what has none; by year, bodies and citations have groups of their own. */
  key: number | null | 'body' | 'citation';
  /** Last day of the group, ISO 8601; null where there is none. */
  due: string | null;
  /** Indices into the findings. */
  rows: number[];
}

export type Wanted = ReadonlySet<Brush>;

export function dueOf(finding: Listed): string | null {
  if (finding.brush === 'target') return finding.record.due;
  return finding.brush === 'deadline' ? finding.record.endDate : null;
}

/** A body is listed once a group, however often it is named there. */
function pick(findings: readonly Listed[], wanted: Wanted): number[] {
  return findings.flatMap(({ brush }, i) => (wanted.has(brush) ? [i] : []));
}

function onceEach(rows: readonly number[], findings: readonly Listed[]): number[] {
  const named = new Set<string>();
  return rows.filter((row) => {
    const finding = findings[row];
    if (finding?.brush !== 'body') return true;
    const isNew = !named.has(finding.record.name);
    named.add(finding.record.name);
    return isNew;
  });
}

/** Groups in the order in which their first row comes. (Node 20, where the tests run, has no Map.groupBy.) */
function gather<Key>(rows: readonly number[], keyOf: (row: number) => Key): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Years ascending, what has no date last; inside a year by day, then in the order of the text. */
export function groupByDue(findings: readonly Listed[], wanted: Wanted): Group[] {
  const years = gather(pick(findings, wanted), (row) => {
    const finding = findings[row];
    if (finding?.brush === 'body' || finding?.brush === 'citation') return finding.brush;
    const due = finding ? dueOf(finding) : null;
    return due === null ? null : Number(due.slice(0, 4));
  });
  return [...years]
    .map(([key, all]): Group => {
      const day = (row: number) => (findings[row] && dueOf(findings[row])) ?? '';
      const rows = onceEach(all, findings).sort((a, b) => day(a).localeCompare(day(b)) || a - b);
      return { key, due: typeof key === 'number' ? day(rows.at(-1) ?? -1) : null, rows };
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** After the years: no date, bodies, citations. */
const LAST = [null, 'body', 'citation'];
const placeOf = ({ key }: Group): number => (typeof key === 'number' ? key : 10_000 + LAST.indexOf(key));

/** In the order of the text; what stands before the first heading has the key null. */
export function groupBySection(findings: readonly Listed[], wanted: Wanted): Group[] {
  const sections = gather(pick(findings, wanted), (row) => findings[row]?.section ?? -1);
  return [...sections].map(([section, rows]) => ({
    key: section < 0 ? null : section,
    due: null,
    rows: onceEach(rows, findings),
  }));
}

/** The row to mark for what is being read: the last one shown that begins no later; −1 for none. */
export const currentRow = (groups: readonly Group[], reading: number): number =>
  Math.max(-1, ...groups.flatMap(({ rows }) => rows).filter((row) => row <= reading));
