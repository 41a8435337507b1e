// Finding a quote again in another version of its text: exactly where it stood, else by its words and what stands around
// them, else by what is most like them. Where two places are as good as each other, none is taken: a note in the wrong
// place is worse than one that is listed as lost.
import type { Block } from '../structure/block';
import type { Fold } from '../text/fold';
import { bestMatch, type Match } from './local';
import { joinBlocks, type Place, placeAt, type Quote } from './quote';

/** Runs of so many units are looked up as they are; most runs of four stand but once in a document. */
const GRAM = 4;
/** Places looked at closely, those that share most runs first. */
const LOOKED_AT = 6;
/** Units searched beyond the quote on either side: a sentence or two may have been put in. */
const SLACK = 160;
/** Longer quotes are found piece by piece, each with its neighbours as context. UTF-16 units. */
const PIECE = 96;
const BESIDE = 32;

/** What is asked of a match: parts found of the quote, of all with its context, and of the context on each side; units
 * found at least, and by how many it must surpass the next best. Chosen on random edits of the bundled documents
 * (tests/unit/compare/anchor.test.ts). */
const LEAST = { quote: 0.5, all: 0.42, side: 0.25, units: 10, lead: 4 } as const;
/** So many found units of the quote itself need not be surrounded by their own on both sides. */
const OWN = 24;

/** Prepares a text; the function finds quotes in it. Script and width make no difference.
 * @returns null where the quote is not found, or not for certain */
export function anchorIn(blocks: readonly Pick<Block, 'text'>[], fold: Fold): (quote: Quote) => Place | null {
  const { text, starts } = joinBlocks(blocks, fold);
  return (note) => {
    const quote = fold(note.quote);
    const about = (starts[note.block] ?? text.length) + note.start;
    const found = findIn(text, { quote, before: fold(note.before), after: fold(note.after), about });
    return found && found.from < found.to ? placeAt(text, starts, found.from, found.to) : null;
  };
}

interface Wanted {
  quote: string;
  before: string;
  after: string;
  /** Where it stood, units of the joined text. */
  about: number;
}
interface Found {
  from: number;
  to: number;
}

function findIn(text: string, wanted: Wanted): Found | null {
  const { quote, before, after, about } = wanted;
  if (quote === '') return null;
  const whole = before + quote + after;
  const from = about - before.length;
  if (text.startsWith(whole, from)) return { from: about, to: about + quote.length };
  const first = text.indexOf(whole);
  if (first >= 0 && text.indexOf(whole, first + 1) < 0) {
    return { from: first + before.length, to: first + before.length + quote.length };
  }
  return quote.length > PIECE * 1.5 ? findPieces(text, wanted) : findLike(text, wanted);
}

/** The most like place, if it is like enough and no other is nearly as like. */
function findLike(text: string, { quote, before, after, about }: Wanted): Found | null {
  const whole = before + quote + after;
  const [start, end] = [before.length, before.length + quote.length];
  const matches = likelyPlaces(text, whole, about - start)
    .map((at) => bestMatch(whole, text, Math.max(0, at - SLACK), at + whole.length + SLACK, start, end))
    .filter((match): match is Match => match !== null);
  // Windows overlap: the same place may be found twice.
  const distinct = matches
    .sort((a, b) => b.matched - a.matched || Math.abs(a.from - about) - Math.abs(b.from - about))
    .filter((match, i, all) => all.findIndex((other) => other.from < match.to && other.to > match.from) === i);
  const [best, next] = distinct;
  if (!best) return null;
  const isLike =
    best.inQuote >= quote.length * LEAST.quote &&
    best.matched >= whole.length * LEAST.all &&
    best.matched >= Math.min(LEAST.units, whole.length) &&
    (best.inQuote >= OWN || (best.ahead >= before.length * LEAST.side && best.behind >= after.length * LEAST.side));
  const isAlone = !next || best.matched - next.matched >= LEAST.lead;
  return isLike && isAlone ? { from: best.from, to: best.to } : null;
}

/** Where the pattern would begin, by the runs of units it shares with the text, the most first, then the nearest. */
function likelyPlaces(text: string, pattern: string, about: number): number[] {
  const votes = new Map<number, Set<number>>();
  for (let i = 0; i + GRAM <= pattern.length; i++) {
    const gram = pattern.slice(i, i + GRAM);
    for (let at = text.indexOf(gram); at >= 0; at = text.indexOf(gram, at + 1)) {
      // Half a bucket over, so that a place at an edge gathers its votes in one of the two.
      const bucket = Math.floor((at - i) / SLACK);
      for (const each of [bucket, bucket + ((at - i) % SLACK < SLACK / 2 ? -0.5 : 0.5)]) {
        const known = votes.get(each);
        if (known) known.add(i);
        else votes.set(each, new Set([i]));
      }
    }
  }
  const ranked = [...votes]
    .map(([bucket, grams]) => ({ at: Math.round((bucket + 0.5) * SLACK), count: grams.size }))
    .sort((a, b) => b.count - a.count || Math.abs(a.at - about) - Math.abs(b.at - about));
  const chosen: number[] = [];
  for (const { at } of ranked) {
    if (chosen.length < LOOKED_AT && chosen.every((other) => Math.abs(other - at) >= SLACK)) chosen.push(at);
  }
  return chosen;
}

/** A long quote from its pieces: the longest run of them that stand in order and near each other. */
function findPieces(text: string, { quote, about }: Wanted): Found | null {
  const count = Math.ceil(quote.length / PIECE);
  const size = Math.ceil(quote.length / count);
  const pieces = Array.from({ length: count }, (_, i) => {
    const [from, to] = [i * size, Math.min(quote.length, (i + 1) * size)];
    return findLike(text, {
      quote: quote.slice(from, to),
      before: quote.slice(Math.max(0, from - BESIDE), from),
      after: quote.slice(to, to + BESIDE),
      about: about + from,
    });
  });
  let best: Found[] = [];
  let run: Found[] = [];
  for (const piece of pieces) {
    if (!piece) continue;
    const last = run.at(-1);
    const goesOn = last !== undefined && piece.from >= last.from && piece.from - last.to < quote.length / 2 + SLACK;
    run = goesOn ? [...run, piece] : [piece];
    if (run.length > best.length) best = run;
  }
  const [first] = best;
  const last = best.at(-1);
  return first && last && best.length * 2 >= count ? { from: first.from, to: last.to } : null;
}
