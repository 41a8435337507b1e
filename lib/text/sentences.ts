// Sentences and clauses: the pieces in which Chinese policy states one thing. Reads folded text, offsets in UTF-16 units.

export interface Piece {
  start: number;
  end: number;
}

/** Tells whether a character stands inside brackets or quotes, where no sentence ends. */
export type Shut = (at: number) => boolean;

const OPEN: Shut = () => false;
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** An ASCII full stop ends a sentence only behind a Chinese character or bracket: `试行两年. 各区`, not `1.8GHz` nor `1.培育`. */
const endsAt = (text: string, at: number): boolean => {
  const character = text[at];
  if (character === '。' || character === '!' || character === '?' || character === '\n') return true;
  if (character !== '.') return false;
  const before = text.charCodeAt(at - 1);
  return (isHan(before) || before === 0x29 || before === 0x25) && text[at + 1] !== '.';
};

function split(from: number, to: number, ends: (at: number) => number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const length = ends(at);
    if (length === 0) continue;
    if (at > start) pieces.push({ start, end: at });
    start = at + length;
    at = start - 1;
  }
  if (start < to) pieces.push({ start, end: to });
  return pieces;
}

/** Sentences of folded text, without their full stops. Half-width and full-width marks count alike. */
export function splitSentences(text: string, shut: Shut = OPEN): Piece[] {
  return split(0, text.length, (at) => (endsAt(text, at) && !shut(at) ? 1 : 0));
}

/** No clause of real prose is longer; text without punctuation is cut here so that reading it stays linear. */
const LONGEST_CLAUSE = 600;

/** 森林覆盖率:60%以上;: what stands before the colon is measured, not announced. */
const VALUE =
  /^[^标务是为下]:\s?(?:增长|提高|降低|下降|减少|达到?|不[低少超高]于?过?|[≥≤<>≧≦约])?\d[\d.,]*\s?(?![年月号\d.:-])[^\s,。;:、()\d@]{1,8}(?:[,;。(]|\s*$)/;

/** Clauses of one sentence: parted by commas, semicolons, colons and dashes outside brackets. */
export function splitClauses(text: string, sentence: Piece, shut: Shut = OPEN): Piece[] {
  const pieces = split(sentence.start, sentence.end, (at) => {
    const character = text[at];
    if (character === ',')
      return shut(at) || (isDigit(text, at - 1) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))) ? 0 : 1;
    if (character === ':') return shut(at) || isDigit(text, at - 1) || VALUE.test(text.slice(at - 1, at + 25)) ? 0 : 1;
    if (character === ';') return shut(at) ? 0 : 1;
    if (character === '—' && text[at + 1] === '—' && !isDigit(text, at - 1) && text[at - 1] !== '%')
      return shut(at) ? 0 : 2;
    return 0;
  });
  return pieces.every((piece) => piece.end - piece.start <= LONGEST_CLAUSE) ? pieces : pieces.flatMap(chop);
}

function chop({ start, end }: Piece): Piece[] {
  const parts: Piece[] = [];
  for (let at = start; at < end; at += LONGEST_CLAUSE)
    parts.push({ start: at, end: Math.min(end, at + LONGEST_CLAUSE) });
  return parts;
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
