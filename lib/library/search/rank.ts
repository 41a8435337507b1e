// Which documents answer a query, and in what order: words in the title before words in the number before frequent words
// before late dates.
import { passes } from './particulars';
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
  const matches: Match[] = [];
  for (const { rack, places } of counted) {
    // Most racks lack a rare word altogether.
    const lacks = (w: number) => !places[w] && notes.size === 0;
    const mayFit = isAsked && !wanted.some(lacks);
    if (!mayFit && literal.every(lacks)) continue;
    for (const [n, id] of rack.ids.entries()) {
      const own = notes.get(id);
      const holds = (w: number) => isHeld(places[w], n) || (own?.[w] ?? 0) > 0;
      const fits = mayFit && wanted.every(holds) && !unwanted.some(holds);
      const isLiteral = literal.some(holds);
      if ((!fits && !isLiteral) || rack.isOut(n)) continue;
      const about = rack.particulars(n);
      if (!isLiteral && !query.filters.every((each) => passes(about, each, tagged.get(each)?.has(id) ?? false)))
        continue;
      const { where, score } = weigh(places, n, fits ? wanted : literal, own, about.date);
      matches.push({ shelf: rack.shelf, id, where, score });
    }
  }
  return matches.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

const isHeld = (places: Counted['places'][number], n: number): boolean =>
  places !== undefined && ((places[n * 3] ?? 0) | (places[n * 3 + 1] ?? 0) | (places[n * 3 + 2] ?? 0)) !== 0;

function weigh(
  counts: Counted['places'],
  n: number,
  words: readonly number[],
  notes: readonly number[] | undefined,
  date: string,
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
  return { where, score: scoreOf(titles, numbers, often, date) };
}

/** Each step of the order outweighs all that follow. */
const MOST = { words: 33, often: 99_999, days: 9_999 };

function scoreOf(titles: number, numbers: number, often: number, date: string): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const since = Math.min(Math.max(0, ((year - 1949) * 372 + month * 31 + day) / 8), MOST.days);
  const [byOften, byNumber] = [MOST.days + 1, (MOST.days + 1) * (MOST.often + 1)];
  return (titles * MOST.words + numbers) * byNumber + Math.min(often, MOST.often) * byOften + since;
}
