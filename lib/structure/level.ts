// How deep a heading stands, which depends on what else the document is divided into.
import { FAMILY_LEVEL, lineHeading } from './heading-line';
import { type MarkerFamily, markerAt } from './marker';
import { plain } from './plain';

const DIVISIONS: readonly MarkerFamily[] = ['part', 'chapter', 'section'];

/** @param headings text of the document's headings
 * @returns the level of a text that begins with a heading: in a document with chapters 一、 stands below them. Null for a
 *   heading whose depth its mark does not tell (专栏) and for text that begins with none. */
export function levelsOf(headings: readonly string[]): (text: string) => number | null {
  const families = new Set(headings.map(familyOf));
  const divisions = DIVISIONS.filter((family) => families.has(family));
  return (text) => {
    const family = familyOf(text);
    if (!family) return lineHeading(text)?.level === 1 ? 1 : null;
    const depth = divisions.indexOf(family);
    if (depth >= 0) return depth + 1;
    const level = FAMILY_LEVEL[family];
    return level === null ? null : level + (DIVISIONS.includes(family) ? 0 : divisions.length);
  };
}

const familyOf = (text: string): MarkerFamily | undefined => markerAt(plain(text.slice(0, 40)).text)?.family;
