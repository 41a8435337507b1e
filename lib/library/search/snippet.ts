// The stretch of a text that shows best why it was found.
import type { Mark, Snippet } from './types';

/** UTF-16 units shown, and how many of them before the first word. */
const LENGTH = 110;
const BEFORE = 28;

const isTrail = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');

/** Every place of the words, ascending, those that touch or overlap as one; a character is never marked by half.
 * @param compared the text in its compared form, see `normalise` */
export function markWords(text: string, compared: string, words: readonly string[]): Mark[] {
  const found: Mark[] = [];
  for (const word of words) {
    for (let at = compared.indexOf(word); at >= 0; at = compared.indexOf(word, at + word.length)) {
      const [start, end] = [at, at + word.length];
      found.push([isTrail(text, start) ? start - 1 : start, isTrail(text, end) ? end + 1 : end]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const marks: Mark[] = [];
  for (const [start, end] of found) {
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** Cuts a stretch around the first mark; the beginning of the text where there is none. @param all marks of the text */
export function cutSnippet(text: string, all: readonly Mark[]): Snippet {
  const first = all[0] ?? [0, 0];
  let start = text.length <= LENGTH ? 0 : Math.max(0, Math.min(first[0] - BEFORE, text.length - LENGTH));
  let end = Math.min(text.length, start + LENGTH);
  if (isTrail(text, start)) start--;
  if (isTrail(text, end)) end++;
  const marks = all
    .filter((mark) => mark[0] < end && mark[1] > start)
    .map((mark): Mark => [Math.max(mark[0], start) - start, Math.min(mark[1], end) - start]);
  return { text: text.slice(start, end), start, marks, cut: { before: start > 0, after: end < text.length } };
}
