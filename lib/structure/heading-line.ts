// Reads the heading that a line is or begins with, where punctuation or the line's end closes it.
import { type Marker, type MarkerFamily, markerAt } from './marker';
import { plain } from './plain';

export interface Heading {
  /** 1 is the highest; what it counts in a document with chapters, `classifyBlocks` says. */
  level: number;
  /** The mark as written: 第一章, （一）, 1.; empty for a heading without one (前言, 专栏1). */
  marker: string;
  /** The words as written, without mark and closing punctuation. */
  title: string;
  /** One past the heading part, its closing punctuation included, in UTF-16 units of the block's text. The block's own
   * text may go on after it: （一）主要目标。到2022年… */
  end: number;
}

/** Levels of a document without chapters. */
export const FAMILY_LEVEL: Readonly<Record<MarkerFamily, number | null>> = {
  part: 1,
  chapter: 1,
  section: 2,
  han: 1,
  'han-bracket': 2,
  digit: 3,
  decimal: 4,
  'digit-bracket': 4,
  circled: 5,
  dash: 5,
  bullet: null,
};

/** Longest heading read, in units of plain text. */
const LONGEST = 60;
const HEAD = 400;
const UNMARKED = /^(?:目\s*录|前\s*言|引\s*言|序\s*言|导\s*言|附\s*则|总\s*则|结束语|编制说明)\s*$/;
/** 专栏 is a box beside the text; its name runs to the end of the line. */
const BOX = /^专\s?栏\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[ :：]?/;

/** @param text a block's own text, glosses and either script and width allowed
 * @returns null where the block does not begin with a heading: a listed sentence, an article (第一条), plain text */
export function lineHeading(text: string): Heading | null {
  const { text: line, toRaw } = plain(text.slice(0, HEAD));
  const isWhole = text.length <= HEAD;
  const marker = markerAt(line);
  const found = marker ? markedTitle(line, marker, isWhole) : unmarkedTitle(line, isWhole);
  if (!found) return null;
  const title = text.slice(toRaw(found.start), toRaw(found.end)).trim();
  return {
    level: (marker && FAMILY_LEVEL[marker.family]) ?? (UNMARKED.test(line.trim()) ? 1 : 5),
    marker: marker ? text.slice(toRaw(marker.start), toRaw(marker.end)) : '',
    title,
    end: toRaw(found.after),
  };
}

interface Title {
  start: number;
  end: number;
  /** Past the closing punctuation. */
  after: number;
}

function markedTitle(line: string, marker: Marker, isWhole: boolean): Title | null {
  if (marker.family === 'bullet') return null;
  const start = marker.end + (/^[\s、.]*/.exec(line.slice(marker.end))?.[0].length ?? 0);
  const words = /^[^。!?;:\n]*?(?=[。!?;:\n]|\s{2,}|$)/.exec(line.slice(start))?.[0] ?? '';
  const close = start + words.length;
  const isCut = close === line.length && !isWhole;
  if (!isCut && isTitle(words, marker.family, line.slice(close))) {
    const end = close + (/^[。!?;:]/.test(line.slice(close)) ? 1 : 0);
    return { start, end: start + words.trimEnd().length, after: end };
  }
  return null;
}

/** High marks always head; low ones also number sentences, which tell a date, an amount or a duty, or are long. */
function isTitle(words: string, family: MarkerFamily, rest: string): boolean {
  if (words.length > LONGEST || (words.match(/[\u3400-\u9fff]/g)?.length ?? 0) < 2) return false;
  if (rest.startsWith(';') || /[,、]$/.test(words)) return false;
  const commas = words.match(/,/g)?.length ?? 0;
  const isHigh = family === 'part' || family === 'chapter' || family === 'section' || family === 'han';
  if (isHigh) return true;
  // A line that ends like a sentence is taken for a heading only if it is short.
  if (rest.trim() === '。' && words.length > 28 && family !== 'han-bracket') return false;
  return (
    commas <= 2 &&
    words.length <= 48 &&
    !/\d{4}年|\d[%％‰]|\d(?:万|亿|元)|不得|应当|必须|^本\S{1,3}(?:自|由|所)/.test(words)
  );
}

function unmarkedTitle(line: string, isWhole: boolean): Title | null {
  if (!isWhole) return null;
  const end = line.trimEnd().length;
  const start = line.length - line.trimStart().length;
  const words = line.slice(start, end);
  if (UNMARKED.test(words)) return { start, end, after: end };
  const box = BOX.exec(words)?.[0];
  if (!box || words.length > LONGEST || /[。;,]/.test(words) || (words.length === box.length && !/\d/.test(box)))
    return null;
  return { start, end, after: end };
}
