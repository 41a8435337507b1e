// The same indicator over documents: who set which value for when, for the same place.
import type { Target } from '../facts/records';
import type { Fold } from '../text/fold';
import { bareTitle } from './names';

/** What a document says of an indicator. */
export interface Point {
  /** The document. */
  id: string;
  /** See `indicatorKey`. */
  key: string;
  /** The place that the value is for, simplified; null where nothing tells. */
  place: string | null;
  target: Target;
}

/** An indicator with all that is said of it for one place, in one unit, the earliest due first. */
export interface IndicatorLine {
  key: string;
  /** As the first point words it. */
  indicator: string;
  place: string | null;
  unit: string | null;
  points: Point[];
}

/** “全省数字经济增加值” is 数字经济增加值 for the province that speaks. */
const WHOLE = /^(?:全国|全省|全市|全区|全县|全镇|全州|全旗|本省|本市|本区|我国|我省|我市|我区|我县)/;
/** Shorter ones (造成, 企业) are what is left of a clause, not an indicator. Characters. */
const SHORTEST = 4;

/** What two documents must share to speak of one indicator; empty where the words are too few to tell.
 * @param indicator in either script */
export function indicatorKey(indicator: string, fold: Fold): string {
  const bare = bareTitle(indicator, fold).replace(WHOLE, '');
  return bare.length < SHORTEST ? '' : bare;
}

/** @param place what the document governs, see `placeOf` */
export function pointOf(id: string, target: Target, place: string | null, fold: Fold): Point {
  const scope = target.scope && fold(target.scope);
  const isOwn = !scope || WHOLE.test(scope);
  return { id, key: indicatorKey(target.indicator, fold), place: isOwn ? place : scope, target };
}

/** Lines that two documents or more share; a value that a document repeats counts once. */
export function linesOf(points: readonly Point[], fold: Fold): IndicatorLine[] {
  const lines = new Map<string, Point[]>();
  for (const point of points) {
    const { key, place, target } = point;
    if (key === '' || target.tier !== 'Q') continue;
    const name = [key, place, fold(target.unit ?? ''), target.changeType].join('|');
    const line = lines.get(name);
    if (line) line.push(point);
    else lines.set(name, [point]);
  }
  return [...lines.values()].flatMap((line) => {
    const each = [...new Map(line.map((point) => [sayingOf(point), point])).values()].sort(byDue);
    const [first] = each;
    if (!first || new Set(each.map(({ id }) => id)).size < 2) return [];
    const { key, place, target } = first;
    return [{ key, indicator: target.indicator, place, unit: target.unit, points: each }];
  });
}

const sayingOf = ({ id, target: { value, min, max, due, comparator } }: Point): string =>
  [id, value, min, max, due, comparator].join('|');

const byDue = (a: Point, b: Point): number => {
  const [x, y] = [a.target.due ?? '9999', b.target.due ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
};
