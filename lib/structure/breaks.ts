// Finds where paragraphs began in a line that lost its breaks: at marks that count on from one another, at boxes and
// tables, and where a heading's words end.
import { flattenedTables } from './flat-table';
import { type Marker, type MarkerFamily, markerAt } from './marker';
import { endOfRunOnTitle } from './run-on';

/** Where a mark may stand inside a line. Anchored rules (see `markerAt`) then say what it is. */
const CANDIDATE =
  /第[一二三四五六七八九十]{1,3}(?:部分|[编篇章节])|[一二三四五六七八九十]{1,3}[、.]|\( ?[一二三四五六七八九十]{1,3} ?\)|\d{1,2}[.、](?!\d)|\(\d{1,2}\)|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|——|[●◆■▲]|专栏 ?\d{1,2}|目 ?录(?= ?(?:第一|一、|1[.、]|前 ?言))|前 ?言(?=[\d“一第\u3400-\u9fff])|表 ?\d{1,2}(?=[\u3400-\u9fff “])/g;
const SENTENCE_END = /[。!?;:”》)\]】]/;
/** Words may stand between a heading and the next mark if no sentence ends in them and they are not more than this. */
const LONGEST_HEADING = 60;
/** A family's count begins again below each of these. */
const ORDER: readonly MarkerFamily[] = [
  'part',
  'chapter',
  'section',
  'han',
  'han-bracket',
  'digit',
  'digit-bracket',
  'circled',
];
const LONGEST_CAPTION = 60;

/** A place where a paragraph begins. */
interface Break {
  at: number;
  marker: Marker | null;
}

/** @param line plain text without breaks; its flattened tables are left whole
 * @returns offsets where a paragraph begins, ascending, without 0 */
export function findBreaks(line: string): number[] {
  const tables = flattenedTables(line);
  const marks = acceptMarks(line, tables);
  const offsets = new Set<number>();
  for (const { start, end } of tables) {
    const caption = Math.max(...['。', ';', '!'].map((stop) => line.lastIndexOf(stop, start - 1))) + 1;
    if (start - caption <= LONGEST_CAPTION) offsets.add(caption);
    offsets.add(start).add(end);
  }
  for (const [i, { at }] of marks.entries())
    if (line.charAt(at) === '专') for (const row of boxRows(line.slice(at, marks[i + 1]?.at))) offsets.add(at + row);
  for (const mark of marks) offsets.add(mark.at);
  for (const end of titleEnds(line, marks)) offsets.add(end);
  return [...offsets].filter((at) => at > 0 && at < line.length).sort((a, b) => a - b);
}

/** Rows of a table in a box, numbered 01, 02, … through all boxes: 重点领域重要标准责任部门01种植业…有关部门02林草业…. */
function boxRows(box: string): number[] {
  const rows: number[] = [];
  let next: number | null = null;
  for (const { 0: written, index } of box.matchAll(/(?<![\d.])\d\d(?=[\u3400-\u9fff])/g)) {
    const ordinal = Number(written);
    if (next !== null && ordinal !== next) continue;
    rows.push(index);
    next = ordinal + 1;
  }
  return rows.length > 1 && /责任(?:部门|单位)|牵头(?:部门|单位)/.test(box.slice(0, rows[0])) ? rows : [];
}

function acceptMarks(line: string, tables: readonly { start: number; end: number }[]): Break[] {
  const accepted: Break[] = [];
  const counts = new Map<MarkerFamily, number>();
  let table = 0;
  for (const { 0: sign, index: at } of line.matchAll(CANDIDATE)) {
    while ((tables[table]?.end ?? Infinity) <= at) table++;
    if ((tables[table]?.start ?? Infinity) <= at) continue;
    const marker = /^[专目前表]/.test(sign) ? null : markerAt(line, at);
    const last = accepted.at(-1);
    const isClear =
      at === 0 ||
      SENTENCE_END.test(line.charAt(at - 1)) ||
      tables[table - 1]?.end === at ||
      belowHeading(line, last, at);
    if (marker ? !isNext(line, marker, counts, isClear) : !isClear && !sign.startsWith('目')) continue;
    if (marker) count(counts, marker);
    accepted.push({ at, marker });
  }
  return accepted;
}

/** Between a heading's mark and here no sentence has ended: …二、总体要求(一)指导思想…. */
function belowHeading(line: string, last: Break | undefined, at: number): boolean {
  if (!last || last.marker?.family === 'bullet' || at - last.at > LONGEST_HEADING) return false;
  return !/[。!?;]/.test(line.slice(last.at, at));
}

/** A mark counts on from the one before it, wherever it stands, or begins anew after a sentence's end. */
function isNext(
  line: string,
  { family, ordinal, start, end }: Marker,
  counts: ReadonlyMap<MarkerFamily, number>,
  isClear: boolean,
): boolean {
  const before = line.charAt(start - 1);
  const after = line.charAt(end);
  if (family === 'bullet') return true;
  if (family === 'dash') return isClear && /[\u3400-\u9fff“]/.test(after);
  if (family === 'digit' && (/[\dA-Za-z.~\-—/]/.test(before) || !/[\u3400-\u9fff“《\s(A-Z]/.test(after))) return false;
  if ((family === 'han' || family === 'chapter') && /[第之]/.test(before)) return false;
  const previous = counts.get(family) ?? 0;
  // One item may have been lost: 四、… followed by (二).
  const isNextOne = ordinal === previous + 1 || (previous === 0 && ordinal === 2 && family === 'han-bracket');
  if (isClear) return ordinal === 1 || isNextOne;
  // After text without a full stop the words must look like a heading: 争取实施小(二)型水库除险加固 goes on.
  const words = line.slice(end, end + 120);
  const isHeaded = family !== 'han-bracket' || /^[^。,;:!?]{4,30}。/.test(words) || endOfRunOnTitle(words) !== null;
  return ordinal > 1 && isNextOne && isHeaded && !/[、,和及与]/.test(before);
}

/** 1. may count on through (一), (二)…; all others begin again below what stands above them. */
function count(counts: Map<MarkerFamily, number>, { family, ordinal }: Marker): void {
  counts.set(family, ordinal);
  const place = ORDER.indexOf(family);
  if (place < 0) return;
  for (const lower of ORDER.slice(place + 1)) if (lower !== 'digit') counts.delete(lower);
}

/** Where the words of a heading end and its text begins. */
function titleEnds(line: string, marks: readonly Break[]): number[] {
  const repeated = repeatedTitles(line, marks);
  const ends: number[] = [];
  for (const [i, { at, marker }] of marks.entries()) {
    if (!marker || marker.family === 'dash' || marker.family === 'bullet' || marker.family === 'circled') continue;
    const next = marks[i + 1]?.at ?? line.length;
    const words = line.slice(marker.end, Math.min(next, marker.end + 120));
    const isWhole = marks[i + 1] !== undefined && words.length <= LONGEST_HEADING && !/[。;!?]/.test(words);
    const length = isWhole ? null : (repeated.get(at) ?? endOfRunOnTitle(words));
    if (length !== null && length < words.length && !/[。,;:]/.test(words.charAt(length)))
      ends.push(marker.end + length);
  }
  return ends;
}

/** A title that stands in the table of contents and again above its text: what both have in common is the title.
 * @returns length of the title for each mark it was found for, by the mark's place */
function repeatedTitles(line: string, marks: readonly Break[]): Map<number, number> {
  const lengths = new Map<number, number>();
  const entries = new Map<string, { at: number; start: number; end: number; isLast: boolean }>();
  let inContents = false;
  for (const [i, { at, marker }] of marks.entries()) {
    inContents ||= line.charAt(at) === '目';
    if (!marker) continue;
    const end = marks[i + 1]?.at ?? line.length;
    const words = line.slice(marker.end, end);
    const key = `${marker.family} ${marker.ordinal} ${words.slice(0, 2)}`;
    if (inContents) {
      // The last entry runs into the text below the table.
      const isLast = words.length > LONGEST_HEADING || /[。;!?]/.test(words);
      entries.set(key, { at, start: marker.end, end, isLast });
      inContents = !isLast;
      continue;
    }
    const entry = entries.get(key);
    if (!entry) continue;
    const length = common(line, entry.start, marker.end);
    if (/^[\d\s.…]{0,6}$/.test(line.slice(entry.start + length, entry.end))) lengths.set(at, length);
    else if (entry.isLast && length >= 4) lengths.set(at, length).set(entry.at, length);
  }
  return lengths;
}

function common(line: string, a: number, b: number): number {
  let length = 0;
  while (
    length < LONGEST_HEADING &&
    line.charAt(a + length) === line.charAt(b + length) &&
    !/[。;]/.test(line.charAt(a + length))
  )
    length++;
  return length;
}
