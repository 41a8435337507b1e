// Reads the heading that a block is or begins with, also one that ran into its text when line breaks were lost.
import { FAMILY_LEVEL, type Heading, lineHeading } from './heading-line';
import { markerAt } from './marker';
import { plain } from './plain';
import { endOfRunOnTitle } from './run-on';

export type { Heading } from './heading-line';

const HEAD = 200;

/** @param text a block's own text, glosses and either script and width allowed
 * @returns null where the block does not begin with a heading: a listed sentence, an article (第一条), plain text */
export function headingOf(text: string): Heading | null {
  return lineHeading(text) ?? runOnHeading(text);
}

function runOnHeading(text: string): Heading | null {
  const { text: line, toRaw } = plain(text.slice(0, HEAD));
  const marker = markerAt(line);
  if (!marker || /dash|bullet|circled/.test(marker.family)) return null;
  const length = endOfRunOnTitle(line.slice(marker.end));
  if (length === null) return null;
  const end = toRaw(marker.end + length);
  return {
    level: FAMILY_LEVEL[marker.family] ?? 5,
    marker: text.slice(toRaw(marker.start), toRaw(marker.end)),
    title: text.slice(toRaw(marker.end), end).trim(),
    end,
  };
}
