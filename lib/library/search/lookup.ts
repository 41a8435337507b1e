// Looks words up in the segments: which documents hold them, where and how often, exactly, without reading a text.
import { countAll, documentsOf } from './count';
import type { Postings } from './fetch';
import { planWord, type Step } from './plan';
import { countPlaces, markFollowed, readPlaces } from './postings';
import type { Places } from './rack';
import { markFollowedIn, readStretches } from './stretches';
import { SOLO } from './tables';

/** About so long it takes, ms (measured in Chromium 156): to fetch and read one place, one list, one document's text. */
const COST = { place: 0.000_015, list: 0.02, text: 0.4 };
/** Lists looked at before reading the texts that are left is considered. */
const ENOUGH = 4;

export interface Looked {
  /** Counts of each segment's documents, in the order of the segments; undefined where none holds the word. */
  places: (Places | undefined)[];
  /** Segment and document whose texts must be read to know: their counts are not made yet. */
  unsure: { segment: number; n: number }[];
}

/** Looks one word up: first its shortest lists, so that the long ones are seldom needed. */
export async function lookUp(word: string, postings: Postings): Promise<Looked> {
  const { segments } = postings;
  if (word.length === 1) return { places: await postings.tally(word.charCodeAt(0)), unsure: [] };
  const plans = segments.map((segment) => planWord(word, segment));
  const starts = await narrowed(
    plans.map((plan) => plan?.slice(0, ENOUGH) ?? []),
    [],
    postings,
  );
  const rest = plans.map((plan, s) => (starts[s]?.length ? (plan?.slice(ENOUGH) ?? []) : []));
  const candidates = documentsOf(
    starts.map((each, s) => (rest[s]?.length ? each : NO_PLACES)),
    segments,
  );
  const cost = rest.flat().reduce((sum, { count }) => sum + count * COST.place + COST.list, 0);
  const unsure = cost > candidates.length * COST.text ? candidates : [];
  const sure =
    unsure.length > 0
      ? starts.map((each, s) => (rest[s]?.length ? NO_PLACES : each))
      : await narrowed(rest, starts, postings);
  return { places: segments.map((segment, s) => countAll(sure[s] ?? NO_PLACES, segment)), unsure };
}

const NO_PLACES = new Uint32Array(0);

/** Places of one list; larger with need. */
let room = new Uint32Array(2 ** 16);

function read(bytes: Uint8Array): number {
  const count = countPlaces(bytes);
  if (room.length < count) room = new Uint32Array(count * 2);
  return readPlaces(bytes, room);
}

/** Where the word may begin in each segment, after the lists of these steps.
 * @param before where it may begin before them; nothing for a segment where nothing is known yet */
async function narrowed(
  steps: readonly (readonly Step[])[],
  before: readonly Uint32Array[],
  postings: Postings,
): Promise<Uint32Array[]> {
  const fetched = await postings.fetch(steps);
  return steps.map((own, s) => {
    let starts = before[s];
    for (const [i, step] of own.entries()) {
      const lists = fetched[s]?.[i] ?? [];
      starts = starts ? followed(starts, lists, step) : begun(lists, step);
      if (starts.length === 0) break;
    }
    return starts ?? NO_PLACES;
  });
}

/** Where a word begins whose unit at the step's place in it is in one of the lists. */
function begun(lists: readonly Uint8Array[], { next, offset }: Step): Uint32Array {
  const all = lists.map((bytes) => {
    const places = next === SOLO ? readStretches(bytes) : room.slice(0, read(bytes));
    let kept = 0;
    // What would begin before the segment is no beginning.
    for (const place of places) if (place >= offset) places[kept++] = place - offset;
    return places.subarray(0, kept);
  });
  if (all.length === 1 && all[0]) return all[0];
  const joined = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const starts of all) {
    joined.set(starts, at);
    at += starts.length;
  }
  return joined.sort();
}

/** Of the starts those that one of the lists follows where the step's unit stands. */
function followed(starts: Uint32Array, lists: readonly Uint8Array[], { next, offset }: Step): Uint32Array {
  const marks = new Uint8Array(starts.length);
  for (const bytes of lists) {
    if (next === SOLO) markFollowedIn(bytes, starts, offset, marks);
    else {
      const count = read(bytes);
      markFollowed(starts, room, count, offset, marks);
    }
  }
  let kept = 0;
  for (let i = 0; i < starts.length; i++) if (marks[i] === 1) starts[kept++] = starts[i] ?? 0;
  return starts.subarray(0, kept);
}
