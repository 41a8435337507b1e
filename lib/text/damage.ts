// Characters that a copying page destroyed. They are marked; what stood there is never guessed.
import type { Range } from './text-map';

/** Private-use characters and U+FFFD, with the signs about them that come of one byte too few; and a gloss whose character
 * was lost: 區域?qū)ν饪萍. */
const DAMAGE =
  /(?:\?[a-z\u00e0-\u01dc]{1,6}\))?[\ue000-\uf8ff\ufffd]+|\?(?=[a-z]*[\u00e0-\u01dc])[a-z\u00e0-\u01dc]{1,6}\)/g;
/** Units on either side by which a place is found again in another copy. */
const CONTEXT = 8;

export function findDamage(text: string): Range[] {
  return [...text.matchAll(DAMAGE)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

export interface Mended extends Range {
  /** What the other copy has there. */
  text: string;
}

/** Looks up the damaged places of a text in a second copy of it: the same words on both sides, found there once, with
 * nothing damaged between them. */
export function mendFromCopy(text: string, copy: string): Mended[] {
  const mended: Mended[] = [];
  for (const { start, end } of findDamage(text)) {
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const at = copy.indexOf(before);
    const next = at < 0 ? -1 : copy.indexOf(after, at + before.length);
    if (before.length < CONTEXT || after.length < CONTEXT || next < 0 || copy.indexOf(before, at + 1) >= 0) continue;
    const between = copy.slice(at + before.length, next);
    if (between.length <= (end - start) * 2 + 4 && findDamage(between).length === 0)
      mended.push({ start, end, text: between });
  }
  return mended;
}
