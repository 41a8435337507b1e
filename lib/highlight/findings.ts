// What there is to point at on a page: every record that is painted, in the order of the text.
import type { Body, Citation, Deadline, Facts, Target } from '../facts/records';
import type { Span } from '../text/span';

export type Finding = { at: Span } & (
  | { brush: 'target'; record: Target }
  | { brush: 'deadline'; record: Deadline }
  | { brush: 'body'; record: Body }
  | { brush: 'citation'; record: Citation }
);

/** Directional targets are kept but not painted: a page of goals would be gold all over. A body is named once a place. */
export function findingsOf({ targets, deadlines, citations }: Facts): Finding[] {
  const painted = targets.filter(({ tier }) => tier !== 'D');
  const bodies = new Map<string, Body>();
  for (const record of [...painted, ...deadlines]) {
    for (const body of record.bodies) bodies.set(`${body.at.block}:${body.at.start}`, body);
  }
  const all: Finding[] = [
    ...painted.map((record) => ({ brush: 'target' as const, at: record, record })),
    ...deadlines.map((record) => ({ brush: 'deadline' as const, at: record, record })),
    ...[...bodies.values()].map((record) => ({ brush: 'body' as const, at: record.at, record })),
    ...citations.map((record) => ({ brush: 'citation' as const, at: record, record })),
  ];
  return all.sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start || b.at.end - a.at.end);
}
