// The table of contents in front of a text: its lines look like headings and are none.
import { isContentsLine } from './line';

const LONGEST_ENTRY = 70;
const FEWEST = 3;

/** An entry without its page number: 第一章 总则……3. */
const bare = (line: string): string => {
  const words = line.trimEnd().replace(/\d{1,3}$/, '');
  return words.replace(/(?<![\s.·…])[\s.·…]+$/, '').replace(/\s+/g, '');
};

/** @param lines plain text of each block
 * @param isHeadingLike whether a block, by itself, would be a heading
 * @returns indices of the entries, without the line 目录 itself */
export function contentsLines(lines: readonly string[], isHeadingLike: (index: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (const [start, line] of lines.entries()) {
    if (!isContentsLine(line)) continue;
    const entries: number[] = [];
    const seen = new Set<string>();
    for (let i = start + 1; i < lines.length; i++) {
      const entry = bare(lines[i] ?? '');
      if (entry.length > LONGEST_ENTRY || !isHeadingLike(i) || seen.has(entry)) break;
      seen.add(entry);
      entries.push(i);
    }
    if (entries.length >= FEWEST) for (const i of entries) found.add(i);
  }
  return found;
}
