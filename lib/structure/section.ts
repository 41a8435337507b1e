// Which section a block stands in, and how that is said in one short line.
import type { OutlineEntry } from './outline';

/** The mark of a heading: 一, （二）, 3, 第四章. */
const MARK =
  /^(第[一二三四五六七八九十百\d]+[章节節编編篇部]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+)/;

/** Index of the last heading at or above a block; −1 before the first. */
export const sectionOf = (outline: readonly OutlineEntry[], block: number): number =>
  outline.findLastIndex((entry) => entry.block <= block);

/** The marks of the headings above, then the section's own heading: 一（三）主要目标. Empty for −1. */
export function saySection(outline: readonly OutlineEntry[], section: number): string {
  const own = outline[section];
  if (!own) return '';
  const marks: string[] = [];
  let level = own.level;
  for (let i = section - 1; i >= 0; i--) {
    const above = outline[i];
    if (!above || above.level >= level) continue;
    level = above.level;
    marks.unshift(MARK.exec(above.text)?.[0] ?? '');
  }
  const [mark = ''] = MARK.exec(own.text) ?? [];
  // 3．推进政府数据开放共享 is said as 3 推进政府数据开放共享 behind the marks above it.
  const words = /\d$/.test(mark) ? `${mark} ${own.text.slice(mark.length).replace(/^[、.．\s]+/, '')}` : own.text;
  return marks.join('') + words;
}
