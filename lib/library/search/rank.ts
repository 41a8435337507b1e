// Which documents answer a query, and in what order: words in the title before words in the number before frequent words
// before late dates.
import { MOST_SINCE, passes } from './particulars';
import type { Filter, Query } from './query';
import type { Counted } from './racks';
import type { HitPlace, Match } from './types';

/** How often words stand in the reader's notes, by document; in the order of the words. */
export type NoteCounts = ReadonlyMap<string, readonly number[]>;

/** @param words what the counts are of, in order
 * @param tagged for each filter by a tag the documents that have it */
export function rank(
  counted: readonly Counted[],
  words: readonly string[],
  query: Query,
  { notes, tagged }: { notes: NoteCounts; tagged: ReadonlyMap<Filter, ReadonlySet<string>> },
): Match[] {
  const indexes = (list: readonly string[]) => list.map((word) => words.indexOf(word));
  const [wanted, unwanted] = [indexes(query.wanted), indexes(query.unwanted)];
  const literal = query.literal === null ? [] : [words.indexOf(query.literal)];
  const isAsked = query.wanted.length + query.filters.length > 0;
  const isFit = (each: Counted, n: number, own: readonly number[] | undefined): boolean => {
    for (const w of wanted) if (!isHeld(each.places[w], n) && !own?.[w]) return false;
    for (const w of unwanted) if (isHeld(each.places[w], n) || own?.[w]) return false;
    return true;
  };
  const matches: Match[] = [];
  for (const each of counted) {
    const { rack, places } = each;
    // Most racks lack a rare word altogether.
    const lacks = (w: number) => !places[w] && notes.size === 0;
    const mayFit = isAsked && !wanted.some(lacks);
    if (!mayFit && literal.every(lacks)) continue;
    for (let n = 0; n < rack.ids.length; n++) {
      const id = rack.ids[n] ?? '';
      const own = notes.size > 0 ? notes.get(id) : undefined;
      const fits = mayFit && isFit(each, n, own);
      const isLiteral = literal.length > 0 && literal.some((w) => isHeld(places[w], n) || (own?.[w] ?? 0) > 0);
      if ((!fits && !isLiteral) || rack.isOut(n)) continue;
      const about = rack.particulars(n);
      const passed = isLiteral || query.filters.every((one) => passes(about, one, tagged.get(one)?.has(id) ?? false));
      if (!passed) continue;
      const { where, score } = weigh(places, n, fits ? wanted : literal, own, about.since);
      matches.push({ shelf: rack.shelf, id, where, score });
    }
  }
  return inOrder(matches);
}

/** The highest score first, equal ones by their ids. Numbers alone sort several times as fast as matches. */
function inOrder(matches: readonly Match[]): Match[] {
  const equals = new Map<number, Match[]>();
  for (const match of matches) {
    const group = equals.get(match.score);
    if (group) group.push(match);
    else equals.set(match.score, [match]);
  }
  const byId = (a: Match, b: Match) => (a.id < b.id ? -1 : 1);
  const scores = Float64Array.from(equals.keys()).sort().reverse();
  return Array.from(scores, (score) => equals.get(score)?.sort(byId) ?? []).flat();
}

const isHeld = (places: Counted['places'][number], n: number): boolean =>
  places !== undefined && ((places[n * 3] ?? 0) | (places[n * 3 + 1] ?? 0) | (places[n * 3 + 2] ?? 0)) !== 0;

function weigh(
  counts: Counted['places'],
  n: number,
  words: readonly number[],
  notes: readonly number[] | undefined,
  since: number,
): { where: HitPlace; score: number } {
  let [titles, numbers, texts, often] = [0, 0, 0, 0];
  for (const w of words) {
    const places = counts[w];
    const text = places?.[n * 3 + 2] ?? 0;
    if ((places?.[n * 3] ?? 0) > 0) titles++;
    if ((places?.[n * 3 + 1] ?? 0) > 0) numbers++;
    texts += text;
    often += text + (notes?.[w] ?? 0);
  }
  // Without words the filters alone were asked.
  const inTitle = titles > 0 || words.length === 0;
  const where = inTitle ? 'title' : numbers > 0 ? 'number' : texts > 0 ? 'text' : 'note';
  return { where, score: scoreOf(titles, numbers, often, since) };
}

/** Each step of the order outweighs all that follow. */
const MOST = { words: 33, often: 99_999 };

function scoreOf(titles: number, numbers: number, often: number, since: number): number {
  const [byOften, byNumber] = [MOST_SINCE + 1, (MOST_SINCE + 1) * (MOST.often + 1)];
  return (titles * MOST.words + numbers) * byNumber + Math.min(often, MOST.often) * byOften + since;
}
