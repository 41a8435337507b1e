// Pinyin glosses that copying pages sow into a text: 數(shù)字, doubled 化(huà)(huà), toneless 的(de).
import type { Lexicon } from '../lexicon';
import { toToneless } from '../readings';
import { matches } from '../matches';
import type { Removed } from './removed';

/** The longest syllable is zhuang, with a tone mark of its own at most eight units. */
const BRACKETED = /[(（]([\p{Script=Latin}\p{Mn}:]{1,8})[)）]/gu;
const HAN = /[\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]/;
const MARKED = /[\u00c0-\u024f]|\p{Mn}/u;

/** A letter or a capital without a tone mark is a variable or an abbreviation — 金额(e), 会(HUI) — not a gloss. */
const looksSpoken = (letters: string): boolean => MARKED.test(letters) || /^[a-zɑɡ:]{2,}$/.test(letters);

/** Finds brackets whose letters are a reading of the character before them; (CEPA), (PPP), (VR) are none. */
export function findGlosses(text: string, readings: Lexicon['readings']): Removed[] {
  const found: Removed[] = [];
  for (const match of matches(BRACKETED, text)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = found.at(-1);
    const isRepeated = last !== undefined && last.end === start;
    const host = text.charAt((isRepeated ? last.start : start) - 1);
    const letters = match[1] ?? '';
    if (!HAN.test(host) || !looksSpoken(letters) || !readings(host).includes(toToneless(letters))) continue;
    if (isRepeated) last.end = end;
    else found.push({ start, end, reason: 'pinyin gloss' });
  }
  return found;
}
