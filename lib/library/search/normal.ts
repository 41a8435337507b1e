// Text as it is compared: one unit in, one unit out, so that a place in it is a place in the original.
import type { Fold } from '../../text/fold';

/** Marks that different sites write differently; those of one row are one. 「」 stand in traditional text where simplified
 * text has “”, and 〔2020〕 is copied as [2020] and (2020). */
export const SAME_MARKS: readonly [to: string, from: string][] = [
  ['"', '“”„‟「」『』〝〞'],
  ["'", '‘’‚‛′'],
  ['(', '〔【〖['],
  [')', '〕】〗]'],
  ['-', '—–―‐‑‒─━－'],
  ['~', '〜∼'],
  ['·', '•・‧･'],
];

/** Parts what must not be read as one: title, number and blocks. No query holds it, since white space becomes a space. */
export const BREAK = '\n';

const tables = new WeakMap<Fold, Uint16Array>();

/** For every UTF-16 unit the one that it is compared as: simplified, half-width, lower case, white space as one space. */
export function normalTable(fold: Fold): Uint16Array {
  const known = tables.get(fold);
  if (known) return known;
  const table = new Uint16Array(0x10000);
  // Folding changes no length, so that all can be folded at once, which is much faster.
  const folded = fold(Array.from(table, (_, unit) => String.fromCharCode(unit)).join(''));
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = folded[unit] ?? '';
    const lower = character.toLowerCase();
    table[unit] = /\s/.test(character) ? 0x20 : (lower.length === 1 ? lower : character).charCodeAt(0);
  }
  for (const [to, from] of SAME_MARKS) for (const mark of from) table[mark.charCodeAt(0)] = to.charCodeAt(0);
  tables.set(fold, table);
  return table;
}

/** Units turned into a string at once: more than some 100,000 arguments overflow the stack. */
const AT_ONCE = 8192;
const units = new Uint16Array(AT_ONCE);

/** Text in the compared form; its length never changes. */
export function normalise(text: string, fold: Fold): string {
  const table = normalTable(fold);
  let out = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, text.length - from);
    for (let i = 0; i < length; i++) units[i] = table[text.charCodeAt(from + i)] ?? 0;
    // Three times as fast as spreading them.
    out += String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  }
  return out;
}

/** The compared form of a whole document: title, number, then its blocks, each a line. */
export function normalText(
  { title, docNumber }: { title: string | null; docNumber: string | null },
  blocks: readonly { text: string }[],
  fold: Fold,
): { text: string; number: number; body: number } {
  const head = normalise(title ?? '', fold) + BREAK;
  const upToBody = head + normalise(docNumber ?? '', fold) + BREAK;
  const text = upToBody + blocks.map((block) => normalise(block.text, fold)).join(BREAK);
  return { text, number: head.length, body: upToBody.length };
}
