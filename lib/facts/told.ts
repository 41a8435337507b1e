// Parts of a document that tell the past although no heading says so: their own figures do.
import { findQuantities, type Quantity } from './quantities/quantity';
import type { Reading } from './reading';
import type { Zone } from './sections';
import { readTenses, type Tense } from './tense';

/** Clauses with a number that must tell of the past, and how many of them one that looks ahead weighs against. */
const LEAST_TOLD = 8;
const AHEAD_WEIGHS = 12;
/** The same where nothing but their figures tells. */
const HOPE_WEIGHS = 4;
/** Hopes are no facts. */
const HOPES = /力争|争取|确保|\d[^,]{0,4}(?:左右|以内|以上)|不[低少]于/;

/** Figures told are exact, aims are round: three digits and more, noughts at the end aside. */
function isExact({ value }: Quantity): boolean {
  let digits = Math.round((value ?? 0) * 1e4);
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return digits >= 100;
}

/** How the figures of an item look that stands under no heading known. */
interface Figures {
  passage: number;
  all: number;
  exact: number;
  ahead: number;
}

interface Part {
  told: number;
  ahead: number;
  isSettled: boolean;
  zones: Set<Zone>;
  passages: Set<number>;
}

/** The tense of every clause of every passage. A part whose numbers are told of without exception is history, and its
 * role is set so: 新增就业5万人 between 同比增长4% and 连续三年第一 sets no target. */
export function readAllTenses(reading: Reading): Tense[][][] {
  let last: Tense | undefined;
  const tenses = reading.passages.map((read) => {
    const found = readTenses(read, reading, last);
    last = found.at(-1)?.at(-1);
    return found;
  });
  const parts = new Map<number, Part>();
  const again = new Set<number>();
  const known = new Map<Zone, Figures>();
  reading.passages.forEach(({ sentences, passage }, p) => {
    sentences.forEach(({ zone, clauses }, s) => {
      const part: Part = parts.get(zone.part) ?? {
        told: 0,
        ahead: 0,
        isSettled: false,
        zones: new Set(),
        passages: new Set(),
      };
      parts.set(zone.part, part);
      part.zones.add(zone);
      part.passages.add(p);
      part.isSettled ||= zone.role === 'goals' || zone.role === 'conditions' || zone.role === 'organisation';
      if (part.isSettled) return;
      const figures = known.get(zone) ?? { passage: p, all: 0, exact: 0, ahead: 0 };
      if (zone.role === null) known.set(zone, figures);
      clauses.forEach(({ start, end }, c) => {
        const tense = tenses[p]?.[s]?.[c];
        const hopes = tense === 'coming' || HOPES.test(passage.folded.slice(start, end));
        if (tense === 'open' && !hopes && zone.role !== null) return;
        const quantities = findQuantities(passage.folded, start, end);
        figures.all += quantities.length;
        figures.exact += quantities.filter(isExact).length;
        if (hopes && quantities.length > 0) figures.ahead++;
        if ((tense === 'open' && !hopes) || quantities.length === 0) return;
        if (tense === 'past') part.told++;
        else part.ahead++;
      });
    });
  });
  // 城镇新增就业48.81万人,…: nothing but exact figures, under no heading.
  for (const [zone, { all, exact, ahead, passage }] of known) {
    if (all < LEAST_TOLD || exact * 2 < all || ahead * HOPE_WEIGHS > exact) continue;
    zone.role = 'history';
    again.add(passage);
  }
  for (const part of parts.values()) {
    if (part.isSettled || part.told < LEAST_TOLD || part.ahead * AHEAD_WEIGHS > part.told) continue;
    for (const zone of part.zones) zone.role = 'history';
    for (const p of part.passages) again.add(p);
  }
  return tenses.map((before, p) => {
    const read = again.has(p) ? reading.passages[p] : undefined;
    return read ? readTenses(read, reading) : before;
  });
}
