// The reader's own terms as a file: a line for each, the term and what it becomes with a tab between.
import { LONGEST_TERM, MOST_TERMS } from '../../lib/platform/settings-record';

export type Term = [from: string, to: string];

/** What a line without a tab may have between its two parts: others write it, we do not. */
const BETWEEN = /→|->|=>|=|,|，/;

export interface ReadTerms {
  terms: Term[];
  /** Lines that hold no term, or one that is too long; lines that are empty, or begin with # and hold no tab, do not count. */
  bad: number;
}

/** Reads a file of terms; a term that comes twice counts as it comes last. */
export function readTerms(text: string): ReadTerms {
  const found = new Map<string, string>();
  let bad = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    const hasTab = line.includes('\t');
    if (line === '' || (line.startsWith('#') && !hasTab)) continue;
    const [from = '', to = '', ...more] = line.split(hasTab ? '\t' : BETWEEN).map((part) => part.trim());
    if (from === '' || to === '' || more.length > 0 || from.length > LONGEST_TERM || to.length > LONGEST_TERM) bad++;
    else found.set(from, to);
  }
  return { terms: [...found], bad };
}

export const writeTerms = (terms: readonly Term[]): string => terms.map((term) => `${term.join('\t')}\n`).join('');

/** The first list with the second's terms put in; a term that is in both becomes what the second says. Those that come
 * after the most that are kept are left out. */
export function mergeTerms(into: readonly Term[], added: readonly Term[]): Term[] {
  return [...new Map([...into, ...added])].slice(0, MOST_TERMS);
}

/** How many terms of the second list `mergeTerms` leaves out. */
export const countOver = (into: readonly Term[], added: readonly Term[]): number =>
  Math.max(0, new Map([...into, ...added]).size - MOST_TERMS);
