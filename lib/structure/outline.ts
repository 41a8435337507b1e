// The outline of a document: its headings, those that run into their paragraph included.
import type { Block } from './block';
import { headingOf } from './heading';
import { levelsOf } from './level';

export interface OutlineEntry {
  /** Index of the block. */
  block: number;
  level: number;
  /** Mark and words as written, closing punctuation left out. */
  text: string;
}

/** Run-in headings deeper than 1. would crowd the outline. */
const DEEPEST_RUN_IN = 4;

export function outline(blocks: readonly Block[]): OutlineEntry[] {
  const levels = levelsOf(blocks.filter((block) => block.kind === 'heading').map((block) => block.text));
  const entries: OutlineEntry[] = [];
  for (const [block, { kind, level, text }] of blocks.entries()) {
    if (kind === 'heading') entries.push({ block, level: level ?? 1, text: shown(text) });
    else if (kind === 'paragraph') {
      const depth = levels(text);
      if (depth !== null && depth <= DEEPEST_RUN_IN && headingOf(text))
        entries.push({ block, level: depth, text: shown(text) });
    }
  }
  return entries;
}

function shown(text: string): string {
  const heading = headingOf(text);
  if (!heading) return text.trim();
  const gap = text.slice(0, heading.end).includes(`${heading.marker}${heading.title}`) ? '' : ' ';
  return heading.marker ? heading.marker + gap + heading.title : heading.title;
}
