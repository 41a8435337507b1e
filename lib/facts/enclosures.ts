// What stands inside 《》, “”, () and 〔〕: where sentences do not end, and most numbers are names.

import { matches } from '../text/matches';

export type EnclosureKind = 'title' | 'quote' | 'paren' | 'bracket';

export interface Enclosure {
  /** UTF-16 units in folded text, brackets included. */
  start: number;
  end: number;
  kind: EnclosureKind;
}

const KINDS: Record<string, { close: string; kind: EnclosureKind; limit: number }> = {
  '《': { close: '》', kind: 'title', limit: 200 },
  '〈': { close: '〉', kind: 'title', limit: 120 },
  '“': { close: '”', kind: 'quote', limit: 120 },
  '「': { close: '」', kind: 'quote', limit: 120 },
  '『': { close: '』', kind: 'quote', limit: 120 },
  '(': { close: ')', kind: 'paren', limit: 600 },
  '〔': { close: '〕', kind: 'bracket', limit: 200 },
  '[': { close: ']', kind: 'bracket', limit: 200 },
  '【': { close: '】', kind: 'bracket', limit: 60 },
};
const CLOSERS = new Set(Object.values(KINDS).map((k) => k.close));
/** Brackets left open beyond this depth are forgotten, so that reading stays linear. */
export const DEEPEST = 16;
const BRACKET = /[《》〈〉“”「」『』()〔〕[\]【】"\n]/g;

/** Pairs brackets in one pass; a bracket whose partner is missing or too far away encloses nothing.
 * @param text folded text. @returns in order of their ends. */
export function findEnclosures(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  let open: { at: number; close: string; kind: EnclosureKind; limit: number }[] = [];
  for (const match of matches(BRACKET, text)) {
    const at = match.index;
    const character = match[0];
    if (character === '\n') {
      open = [];
      continue;
    }
    const straight = character === '"';
    const known = KINDS[character];
    const closing = straight ? open.some((o) => o.close === '"') : CLOSERS.has(character);
    if (!closing) {
      open.push({ at, ...(known ?? { close: '"', kind: 'quote', limit: 60 }) });
      if (open.length > DEEPEST) open.shift();
      continue;
    }
    const last = open.findLastIndex((o) => o.close === character);
    const partner = open[last];
    if (!partner) continue;
    open.length = last;
    // “引进人才2000名左右,贡献率达到40%”: a statement that is quoted, not a name.
    if (partner.kind === 'quote' && /[,;].*\d/.test(text.slice(partner.at, Math.min(at, partner.at + partner.limit))))
      continue;
    if (at - partner.at <= partner.limit) found.push({ start: partner.at, end: at + 1, kind: partner.kind });
  }
  return found;
}
