// Takes a stretch of a raw file apart: paragraphs with their cleaned text, and the noise in and between them.
import { splitParagraphs } from '../lib/structure/paragraphs';
import { mendFromCopy } from '../lib/text/damage';
import { type Edit, editText } from '../lib/text/edit';
import type { Lexicon } from '../lib/text/lexicon';
import { cleanText, type Removed } from '../lib/text/noise';
import type { Range, TextMap } from '../lib/text/text-map';
import type { KnownRepair } from './inventory';

/** A paragraph of a raw file. */
export interface Piece {
  /** Cleaned and mended; never empty. */
  text: string;
  /** From `text` to the raw file. */
  map: TextMap;
  /** Number of its line within the stretch, counted from 0. */
  line: number;
  /** In units of `text`. */
  mends: (Range & { was: string; because: 'second copy' | 'phrase' })[];
}

export interface Taken {
  pieces: Piece[];
  /** In units of the raw file, ascending and apart. */
  noise: Removed[];
}

export interface TakingOptions {
  /** Words on lines of their own that begin the document, wherever the raw file has lost their line breaks. */
  opening?: readonly string[];
  /** Lines stay whole, however many paragraphs are in them. */
  isWhole?: boolean;
  repairs?: readonly KnownRepair[];
  /** The second copy of the stretch, to mend damage from. */
  copy?: string;
}

export function takeApart(raw: string, { start, end }: Range, lexicon: Lexicon, options: TakingOptions): Taken {
  const taken: Taken = { pieces: [], noise: [] };
  let at = start;
  let opening = options.opening;
  for (const [line, text] of raw.slice(start, end).split('\n').entries()) {
    const found = takeLine(text, lexicon, { ...options, opening });
    if (opening?.[0] && text.includes(opening[0])) opening = undefined;
    const inFile = (map: TextMap): TextMap => map.within(at, raw.length);
    taken.pieces.push(...found.pieces.map((piece) => ({ ...piece, line, map: inFile(piece.map) })));
    taken.noise.push(...found.noise.map((noise) => ({ ...noise, start: at + noise.start, end: at + noise.end })));
    at += text.length + 1;
  }
  return taken;
}

function takeLine(
  raw: string,
  lexicon: Lexicon,
  { opening = [], isWhole = false, repairs = [], copy = '' }: TakingOptions,
): Taken {
  const edits = mendsOf(raw, repairs, copy);
  const mended = editText(raw, edits);
  const { removed } = cleanText(mended.text, lexicon);
  // Marks are looked for in text without noise: 二、总体要求[公&…号](一)指导思想.
  const bare = editText(
    mended.text,
    removed.map(({ start, end }) => ({ start, end, text: '' })),
  );
  const pieces: Piece[] = [];
  for (const range of isWhole ? [{ start: 0, end: bare.text.length }] : paragraphsOf(bare.text, opening)) {
    const inLine = bare.map.rangeToRaw(range);
    const cleaned = cleanText(mended.text.slice(inLine.start, inLine.end), lexicon);
    if (cleaned.text === '') continue;
    const map = mended.map.followedBy(cleaned.map.within(inLine.start, mended.text.length));
    const mends = edits
      .map((edit) => ({ ...map.rangeToClean(edit), was: raw.slice(edit.start, edit.end), because: edit.because }))
      .filter((mend) => mend.end > mend.start);
    pieces.push({ text: cleaned.text, map, line: 0, mends });
  }
  return { pieces, noise: removed.map((noise) => ({ ...noise, ...mended.map.rangeToRaw(noise) })) };
}

function mendsOf(
  line: string,
  repairs: readonly KnownRepair[],
  copy: string,
): (Edit & { because: 'second copy' | 'phrase' })[] {
  const known = repairs.flatMap(({ was, text }) => {
    const start = line.indexOf(was);
    return start < 0 ? [] : [{ start, end: start + was.length, text, because: 'phrase' as const }];
  });
  const isKnown = ({ start, end }: Range): boolean => known.some((other) => start < other.end && other.start < end);
  const copied = mendFromCopy(line, copy).filter((mend) => !isKnown(mend));
  return [...known, ...copied.map((mend) => ({ ...mend, because: 'second copy' as const }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Ranges of a line without noise: each opening line it begins with, then its paragraphs. */
function paragraphsOf(line: string, opening: readonly string[]): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const words of opening) {
    const from = start + (/^\s*/.exec(line.slice(start))?.[0].length ?? 0);
    if (!line.startsWith(words, from)) break;
    start = from + words.length;
    found.push({ start: from, end: start });
  }
  // The date and the source that a page shows above or below a text: 2019-01-18工信部信管〔2018〕301號.
  const date = /^\s*\d{4}-\d{2}-\d{2}(?=\S)/.exec(line.slice(start))?.[0].length;
  if (date) found.push({ start, end: start + date });
  start += date ?? 0;
  return [
    ...found,
    ...splitParagraphs(line.slice(start)).map((range) => ({ start: start + range.start, end: start + range.end })),
  ];
}
