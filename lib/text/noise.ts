// Cleaning: takes out of a text what was never written in it, and keeps the way back.
import type { Lexicon } from './lexicon';
import { findCounters } from './noise/counter';
import { cut } from './noise/cut';
import { findGlosses } from './noise/gloss';
import type { Cleaned, Removed } from './noise/removed';
import { findTemplateLeftovers } from './noise/template';
import { findWatermarks } from './noise/watermark';

export type { Cleaned, NoiseReason, Removed } from './noise/removed';

/** Cleans one block of raw text. Never throws; time grows with the length of the text, whatever is in it. */
export function cleanText(raw: string, lexicon: Lexicon): Cleaned {
  const first = cut(raw, [
    ...findTemplateLeftovers(raw),
    ...findWatermarks(raw),
    ...findGlosses(raw, lexicon.readings),
  ]);
  const counters = findCounters(lexicon.fold(first.text));
  if (counters.length === 0) return first;

  // A counter's label may have held glosses (點擊數(shù):): what stands inside a counter goes with it.
  const outer: Removed[] = counters.map((counter) => ({ ...counter, ...first.map.rangeToRaw(counter) }));
  const inner = outside(first.removed, outer);
  const second = cut(first.text, counters);
  return {
    text: second.text,
    map: first.map.followedBy(second.map),
    removed: [...inner, ...outer].sort((a, b) => a.start - b.start),
  };
}

/** Those of `spans` that stand in none of `others`; both ascending and apart. */
function outside(spans: readonly Removed[], others: readonly Removed[]): Removed[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next++;
    const other = others[next];
    return !other || start < other.start || other.end < end;
  });
}
