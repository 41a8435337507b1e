// Looks words up in the segments: which documents hold them, where and how often, exactly, without reading a text.
import type { Library } from '../schema';
import { markFollowed, readPlaces } from './postings';
import type { Places } from './rack';
import { classOf, isCommon, keysOf, postingKey, type Segment, segmentOf, TALLY } from './tables';
import { readTally } from './tally';

/** About so long it takes to fetch and read one place, and to read one document's text, ms (measured in Chromium 156). */
const COST = { place: 0.000_02, text: 0.15 };
/** Pairs looked up before reading the texts that are left is considered. */
const ENOUGH = 4;

/** Of one segment. */
interface Found {
  lists: Uint8Array[];
  /** The lists hold nothing but what was asked for. */
  isExact: boolean;
}

/** Reads postings in one transaction, each list once. */
export class Postings {
  private readonly asked = new Map<string, Promise<Found[]>>();

  constructor(
    private readonly library: Library,
    readonly segments: readonly Segment[],
  ) {}

  /** For each segment lists that hold every place of a unit, or, given the unit that follows, every place of the pair. */
  of(unit: number, next?: number): Promise<Found[]> {
    const name = `${unit} ${next}`;
    const answer = this.asked.get(name) ?? (next === undefined ? this.whole(unit) : this.pair(unit, next));
    this.asked.set(name, answer);
    return answer;
  }

  private async whole(unit: number): Promise<Found[]> {
    const rows = await this.library.postings
      .where('key')
      .between(...keysOf(unit))
      .toArray();
    const lists = new Map(this.segments.map(({ id }): [number, Uint8Array[]] => [id, []]));
    for (const { key, bytes } of rows) lists.get(segmentOf(key))?.push(bytes);
    return Array.from(lists.values(), (each) => ({ lists: each, isExact: true }));
  }

  private async pair(unit: number, next: number): Promise<Found[]> {
    const asked = this.segments.map((segment) => {
      const isExact = indexIn(segment.pairs, unit * 0x10000 + next) >= 0;
      const splits = segment.splits[indexIn(segment.units, unit)] ?? 0;
      return { key: postingKey(unit, isExact ? next : classOf(next, splits), segment.id), isExact };
    });
    const rows = await this.library.postings.bulkGet(asked.map(({ key }) => key));
    return asked.map(({ isExact }, s) => ({ lists: rows[s] ? [rows[s].bytes] : [], isExact }));
  }

  /** How often each document of each segment holds a unit. */
  async tally(unit: number): Promise<(Places | undefined)[]> {
    const isTallied = this.segments.map(({ units, counts }) => isCommon(counts[indexIn(units, unit)] ?? 0));
    const keys = this.segments.map(({ id }, s) => postingKey(unit, isTallied[s] ? TALLY : classOf(0, 0), id));
    const rows = await this.library.postings.bulkGet(keys);
    return this.segments.map((segment, s) => {
      const bytes = rows[s]?.bytes;
      if (!bytes) return undefined;
      return isTallied[s] ? readTally(bytes, (segment.starts.length - 1) / 3) : countAll(readPlaces(bytes), segment);
    });
  }

  /** How many places must be read for it, about. */
  countOf(unit: number, next?: number): number {
    let sum = 0;
    for (const { units, counts, splits, pairs, pairCounts } of this.segments) {
      const i = indexIn(units, unit);
      const pair = next === undefined ? -1 : indexIn(pairs, unit * 0x10000 + next);
      const count = counts[i] ?? 0;
      if (next === undefined || !isCommon(count)) sum += count;
      else sum += pair >= 0 ? (pairCounts[pair] ?? 0) : count >> (splits[i] ?? 0);
    }
    return sum;
  }
}

/** Place of a value in an ascending list, -1 if it is not there. */
function indexIn(list: Uint16Array | Uint32Array, value: number): number {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export interface Looked {
  /** Counts of each segment's documents, in the order of the segments; undefined where none holds the word. */
  places: (Places | undefined)[];
  /** Segment and document whose texts must be read to know: their counts are not made yet. */
  unsure: { segment: number; n: number }[];
}

/** Looks one word up: first the pairs of units that are rarest, so that the common ones are seldom needed. */
export async function lookUp(word: string, postings: Postings): Promise<Looked> {
  const { segments } = postings;
  const none = { places: segments.map(() => undefined), unsure: [] };
  if (Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)).some((unit) => postings.countOf(unit) === 0)) {
    return none;
  }
  if (word.length === 1) return { places: await postings.tally(word.charCodeAt(0)), unsure: [] };
  const steps = stepsOf(word, postings);
  const known = segments.map(() => new Uint8Array(word.length));
  let starts: Uint32Array[] | undefined;
  await fetchAll(steps.slice(0, ENOUGH), postings);
  for (const [i, { unit, next, offset }] of steps.entries()) {
    const isLeft = (s: number) => (starts?.[s]?.length ?? 1) > 0 && !isKnown(known[s], offset, next !== undefined);
    if (!segments.some((_, s) => isLeft(s))) continue;
    if (starts && (i >= ENOUGH || next === undefined)) {
      const rest = steps.slice(i).reduce((sum, { count }) => sum + count, 0);
      const documents = documentsOf(starts, segments);
      if (rest * COST.place > documents.length * COST.text) return { ...none, unsure: documents };
      await fetchAll(steps.slice(i), postings);
    }
    const found = await postings.of(unit, next);
    starts = segments.map((_, s) => {
      const before = starts?.[s];
      if (before && !isLeft(s)) return before;
      const { lists = [], isExact = false } = found[s] ?? {};
      known[s]?.fill(1, offset, offset + (isExact && next !== undefined ? 2 : 1));
      const places = lists.map(readPlaces);
      return before ? followed(before, places, offset) : moved(places[0] ?? NO_PLACES, offset);
    });
    if (starts.every(({ length }) => length === 0)) return none;
  }
  return { places: segments.map((segment, s) => countAll(starts?.[s] ?? NO_PLACES, segment)), unsure: [] };
}

/** Nothing further is to be learnt of this unit, nor of the next where a pair is asked for. */
const isKnown = (known: Uint8Array | undefined, offset: number, isPair: boolean): boolean =>
  known?.[offset] === 1 && (!isPair || known[offset + 1] === 1);

const NO_PLACES = new Uint32Array(0);

interface Step {
  unit: number;
  /** The unit that follows; the word's last one has none. */
  next: number | undefined;
  offset: number;
  /** Places to read, about. */
  count: number;
}

/** The word's units each with the next, the rarest pairs first; at the end the last unit, which nothing follows. */
function stepsOf(word: string, postings: Postings): Step[] {
  const steps = Array.from({ length: word.length }, (_, offset): Step => {
    const unit = word.charCodeAt(offset);
    const next = offset + 1 < word.length ? word.charCodeAt(offset + 1) : undefined;
    return { unit, next, offset, count: postings.countOf(unit, next) };
  });
  const last = steps.pop();
  return [...steps.sort((a, b) => a.count - b.count), ...(last ? [last] : [])];
}

/** Asked for together, since each answer alone would be waited for. */
const fetchAll = (steps: readonly Step[], postings: Postings): Promise<unknown> =>
  Promise.all(steps.map(({ unit, next }) => postings.of(unit, next)));

/** Places `back` units earlier; what would begin before the segment is no start. */
function moved(places: Uint32Array, back: number): Uint32Array {
  let kept = 0;
  for (const place of places) if (place >= back) places[kept++] = place - back;
  return places.subarray(0, kept);
}

/** Of the starts those that one of the lists follows `ahead` units behind. */
function followed(starts: Uint32Array, lists: readonly Uint32Array[], ahead: number): Uint32Array {
  const marks = new Uint8Array(starts.length);
  for (const places of lists) markFollowed(starts, places, ahead, marks);
  let kept = 0;
  for (let i = 0; i < starts.length; i++) if (marks[i] === 1) starts[kept++] = starts[i] ?? 0;
  return starts.subarray(0, kept);
}

/** Calls back with the document of every start, and the part of it: 0 its title, 1 its number, 2 its body. */
function eachDocument(starts: Uint32Array, segment: Segment, found: (n: number, part: number) => void): void {
  const bounds = segment.starts;
  let n = 0;
  for (const at of starts) {
    while (at >= (bounds[n * 3 + 3] ?? Infinity)) n++;
    found(n, at < (bounds[n * 3 + 1] ?? 0) ? 0 : at < (bounds[n * 3 + 2] ?? 0) ? 1 : 2);
  }
}

function countAll(starts: Uint32Array, segment: Segment): Places | undefined {
  if (starts.length === 0) return undefined;
  const places = new Uint32Array(segment.starts.length - 1);
  eachDocument(starts, segment, (n, part) => {
    places[n * 3 + part] = (places[n * 3 + part] ?? 0) + 1;
  });
  return places;
}

function documentsOf(starts: readonly Uint32Array[], segments: readonly Segment[]): Looked['unsure'] {
  return segments.flatMap((segment, s) => {
    const found = new Set<number>();
    eachDocument(starts[s] ?? NO_PLACES, segment, (n) => found.add(n));
    return Array.from(found, (n) => ({ segment: s, n }));
  });
}
