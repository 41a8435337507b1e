// Typesetting puts spaces around numbers (到 2025 年,达到 30 万人); what reads them wants none. Cells of a table that lost its
// grid are parted by spaces, too: those stay.
import { editText } from './edit';
import type { TextMap } from './text-map';

const HAN = '[\\u4e00-\\u9fff]';
const DIGIT = '[\\d０-９]';
/** Between a character and a number or a percent sign and the other way round; not before the number of an item (3.加强) or
 * behind that of a row (14 农业). Each begins with the space itself, which is what a text is searched for. */
const LOOSE = new RegExp(
  ` (?:(?<=${HAN} )(?=${DIGIT}(?!${DIGIT}?[.、．](?!${DIGIT})))|(?<=(?:${DIGIT}|[%％]) )(?<!^${DIGIT}{1,3} )(?=${HAN}))`,
  'g',
);
/** Within a date, in a line of any kind. */
const IN_DATE = new RegExp(` (?:(?<=${DIGIT} )(?=[年月日])|(?<=[年月] )(?=${DIGIT}{1,2} ?[月日]))`, 'g');
const PROSE = /[。；;]/;
/** Two figures side by side are two cells. */
const CELLS = /[\d%％)）] [\d(（≥≤<>—-]|约束性|预期性/;

/** @param text clean text, a run of white space one space
 * @returns the text without such spaces and the map back to it; null where it has none */
export function closeUp(text: string): { text: string; map: TextMap } | null {
  if (!text.includes(' ')) return null;
  const pattern = PROSE.test(text) && !CELLS.test(text) ? LOOSE : IN_DATE;
  const spaces = [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + 1, text: '' }));
  return spaces.length > 0 ? editText(text, spaces) : null;
}
