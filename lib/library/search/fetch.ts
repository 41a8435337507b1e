// Fetches lists of the index: those of all segments together, since they lie side by side on the disk, and each once.

import { countAll } from './count';
import { answer } from './direct';
import { indexIn, type Step } from './plan';
import { countPlaces, readPlaces } from './postings';
import type { Places } from './rack';
import { classOf, isCommon, keysOf, type Posting, postingKey, type Segment, segmentOf, TALLY } from './tables';
import { readTally } from './tally';

/** Lists of one unit, or of one unit and what follows, by segment. */
type Row = ReadonlyMap<number, Uint8Array[]>;

const nameOf = (unit: number, next: number | null): string => `${unit} ${next}`;

/** Where fewer than one segment in so many asks for a list, it is fetched alone. */
const FEW = 4;

/** Bytes of lists kept from one search to the next: a reader who types asks for the same ones again and again. */
const KEPT = 16_000_000;

/** Lists that were fetched lately, of segments as they then were. */
export class Kept {
  private rows = new Map<string, { row: Row; size: number }>();
  private size = 0;
  private of = '';

  /** Forgets everything once other segments count. */
  keepFor(segments: readonly Segment[]): void {
    const of = segments.map(({ id }) => id).join();
    if (of === this.of) return;
    this.of = of;
    this.rows.clear();
    this.size = 0;
  }

  get(name: string): Row | undefined {
    const kept = this.rows.get(name);
    if (!kept) return undefined;
    // The latest stand at the end.
    this.rows.delete(name);
    this.rows.set(name, kept);
    return kept.row;
  }

  put(name: string, row: Row, size: number): void {
    if (size > KEPT / 4 || this.rows.has(name)) return;
    this.rows.set(name, { row, size });
    this.size += size;
    for (const [oldest, { size: freed }] of this.rows) {
      if (this.size <= KEPT) return;
      this.rows.delete(oldest);
      this.size -= freed;
    }
  }
}

/** Reads postings within one transaction. */
export class Postings {
  private readonly asked = new Map<string, Promise<Row>>();

  constructor(
    private readonly store: IDBObjectStore,
    readonly segments: readonly Segment[],
    private readonly kept: Kept,
  ) {
    kept.keepFor(segments);
  }

  /** For each segment and each of its steps the lists. */
  async fetch(steps: readonly (readonly Step[])[]): Promise<Uint8Array[][][]> {
    const asking = new Map<string, number>();
    for (const { unit, next } of steps.flat())
      asking.set(nameOf(unit, next), (asking.get(nameOf(unit, next)) ?? 0) + 1);
    const isShared = (name: string) => (asking.get(name) ?? 0) * FEW > this.segments.length;
    const answers = steps.map((own, s) => {
      const id = this.segments[s]?.id ?? -1;
      const lists = own.map(async ({ unit, next }) => {
        if (next !== null && !isShared(nameOf(unit, next))) return this.single(postingKey(unit, next, id));
        return (await this.row(unit, next)).get(id) ?? [];
      });
      return Promise.all(lists);
    });
    return Promise.all(answers);
  }

  /** How often each document of each segment holds a unit. */
  async tally(unit: number): Promise<(Places | undefined)[]> {
    const tallied = this.segments.map(({ units, counts }) => isCommon(counts[indexIn(units, unit)] ?? 0));
    const [tallies, lists] = await Promise.all([
      tallied.includes(true) ? this.row(unit, TALLY) : undefined,
      tallied.includes(false) ? this.row(unit, classOf(0, 0)) : undefined,
    ]);
    return this.segments.map((segment, s) => {
      const bytes = (tallied[s] ? tallies : lists)?.get(segment.id)?.[0];
      if (!bytes) return undefined;
      if (tallied[s]) return readTally(bytes, (segment.starts.length - 1) / 3);
      const places = new Uint32Array(countPlaces(bytes));
      readPlaces(bytes, places);
      return countAll(places, segment);
    });
  }

  private async single(key: number): Promise<Uint8Array[]> {
    const posting: Posting | undefined = await answer(this.store.get(key));
    return posting ? [posting.bytes] : [];
  }

  private row(unit: number, next: number | null): Promise<Row> {
    const name = nameOf(unit, next);
    const asked = this.asked.get(name) ?? this.read(name, unit, next);
    this.asked.set(name, asked);
    return asked;
  }

  private async read(name: string, unit: number, next: number | null): Promise<Row> {
    const kept = this.kept.get(name);
    if (kept) return kept;
    const [from, to] = next === null ? keysOf(unit) : [postingKey(unit, next, 0), postingKey(unit, next + 1, 0)];
    const rows: Posting[] = await answer(this.store.getAll(IDBKeyRange.bound(from, to, false, true)));
    const row = new Map<number, Uint8Array[]>();
    let size = 0;
    for (const { key, bytes } of rows) {
      const lists = row.get(segmentOf(key));
      if (lists) lists.push(bytes);
      else row.set(segmentOf(key), [bytes]);
      size += bytes.length;
    }
    this.kept.put(name, row, size);
    return row;
  }
}
