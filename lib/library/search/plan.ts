// Which lists a word asks of a segment: as few places as tell exactly where it stands.
import { classOf, isCommon, isHot, type Segment, SOLO } from './tables';

/** A list, or lists, of one segment that the places of a word lead to. */
export interface Step {
  /** The word's unit that the list is of. */
  unit: number;
  /** The unit that follows or its class, as it stands in a key; null for all lists of the unit. */
  next: number | null;
  /** Place of the unit in the word. */
  offset: number;
  /** Places in it, about. */
  count: number;
}

/** Place of a value in an ascending list, -1 if it is not there. */
export function indexIn(list: Uint16Array | Uint32Array, value: number): number {
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

/** What fetching a list costs besides its places, in places. */
const A_LIST = 1000;

/** How to tell the units of a word up to one of them. */
interface Way {
  cost: number;
  last: Step | null;
  before: Way | null;
}

/** The cheapest lists that together tell every unit of a word, the shortest first; null where the segment lacks a unit.
 * The list of a pair that has one tells two units; others tell one, for what follows is in them with others. */
export function planWord(word: string, segment: Segment): Step[] | null {
  const { units, counts, splits, pairs, pairCounts } = segment;
  let [way, twoOn]: [Way | null, Way | null] = [{ cost: 0, last: null, before: null }, null];
  for (let offset = 0; offset < word.length; offset++) {
    const unit = word.charCodeAt(offset);
    const i = indexIn(units, unit);
    if (i < 0 || !way) return null;
    const count = counts[i] ?? 0;
    const following = offset + 1 < word.length ? word.charCodeAt(offset + 1) : null;
    let step: Step = { unit, next: null, offset, count };
    let isPair = false;
    if (!isCommon(count)) step.next = classOf(0, 0);
    else if (following === null) {
      if (segment.solos && isHot(count)) step.next = SOLO;
    } else {
      const pair = indexIn(pairs, unit * 0x10000 + following);
      const split = splits[i] ?? 0;
      isPair = pair >= 0;
      step = isPair
        ? { ...step, next: following, count: pairCounts[pair] ?? 0 }
        : { ...step, next: classOf(following, split), count: count >> split };
    }
    const further: Way = { cost: way.cost + step.count + A_LIST, last: step, before: way };
    way = twoOn && twoOn.cost <= further.cost ? twoOn : further;
    twoOn = isPair ? further : null;
  }
  const steps: Step[] = [];
  for (; way?.last; way = way.before) steps.push(way.last);
  return steps.sort((a, b) => a.count - b.count);
}
