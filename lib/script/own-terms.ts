// The reader's own terms: words that always become what the reader says, whatever the engine would make of them.
import type { Fold } from '../text/fold';

/** What is written, in either script, and what it becomes; a word that becomes itself is left alone. */
export type OwnTerm = readonly [from: string, to: string];

/** Converts texts with the terms kept out of the engine's hands: what stands between them is converted as it is.
 * One pass from the left, the longest term first. Of two terms that begin alike the later stands; empty ones are left out.
 * @param convertAll the engine's answer for many texts, one each, in order */
export function convertAroundTerms(
  texts: readonly string[],
  terms: readonly OwnTerm[],
  fold: Fold,
  convertAll: (pieces: string[]) => string[],
): string[] {
  const values = new Map(terms.filter(([from]) => from !== '').map(([from, to]) => [fold(from), to]));
  if (values.size === 0) return convertAll([...texts]);
  const longest = [...values.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(longest.map((from) => from.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|'), 'g');

  const pieces: string[] = [];
  const cuts = texts.map((text) => {
    const found = [...fold(text).matchAll(any)];
    let at = 0;
    for (const { 0: word, index } of found) {
      pieces.push(text.slice(at, index));
      at = index + word.length;
    }
    pieces.push(text.slice(at));
    return found.map(([word]) => values.get(word) ?? word);
  });
  const converted = convertAll(pieces);
  let next = 0;
  return cuts.map((words) => {
    let text = converted[next++] ?? '';
    for (const word of words) text += word + (converted[next++] ?? '');
    return text;
  });
}
