// Gives every block of a document its kind and level.
import type { Block, BlockKind } from './block';
import { contentsLines } from './contents';
import { lineHeading } from './heading-line';
import { levelsOf } from './level';
import {
  isAddresseeLine,
  isAttachmentLine,
  isDateLine,
  isNumberLine,
  isOrganLine,
  isOrganWithDate,
  isReleaseLine,
  isTitleHead,
  isTitleLine,
  isTitleTail,
} from './line';
import { type Marker, type MarkerFamily, markerAt } from './marker';
import { plain } from './plain';

export type BlockInput = string | (Partial<Block> & { text: string });

/** Lines longer than this are prose: no rule for a title, an addressee or a signature looks at them. */
const HEAD = 420;
const LONGEST_TITLE = 80;
/** An annex is called by a title only where it has a name of its own, not 附件 or 名单. */
const SHORTEST_NAME = 6;
const LISTING: ReadonlySet<MarkerFamily> = new Set(['digit', 'digit-bracket', 'circled', 'dash', 'bullet']);

interface Line {
  text: string;
  /** Plain and trimmed, its first `HEAD` units. */
  plain: string;
  marker: Marker | null;
  /** A heading and nothing after it. */
  isHeading: boolean;
}

/** @returns one block for each item, in order, its text untouched. A kind or a level that is given stays; a level without
 *   a kind makes a heading. */
export function classifyBlocks(items: readonly BlockInput[]): Block[] {
  const given = items.map((item) => (typeof item === 'string' ? { text: item } : item));
  const lines = given.map(({ text }) => readLine(text));
  const contents = contentsLines(
    lines.map((line) => line.plain),
    (i) => lines[i]?.isHeading ?? false,
  );
  const levels = levelsOf(lines.filter((line, i) => line.isHeading && !contents.has(i)).map((line) => line.text));
  const blocks: Block[] = [];
  const opening = new Opening(lines);
  let above = 0;
  for (const [i, item] of given.entries()) {
    const kind = item.kind ?? (item.level === undefined ? kindOf(i, lines, contents, opening, blocks) : 'heading');
    opening.pass(kind, lines[i]?.plain ?? '');
    const block: Block = { ...item, kind };
    if (kind === 'heading' && block.level === undefined) block.level = levels(item.text) ?? above + 1;
    if (kind === 'heading' && (lines[i]?.marker || above === 0)) above = block.level ?? above;
    blocks.push(block);
  }
  return blocks;
}

function readLine(text: string): Line {
  const line = plain(text.slice(0, HEAD)).text.trim();
  const heading = lineHeading(text);
  return {
    text,
    plain: line,
    marker: markerAt(line),
    isHeading: heading !== null && text.slice(heading.end).trim() === '',
  };
}

function kindOf(
  i: number,
  lines: readonly Line[],
  contents: ReadonlySet<number>,
  opening: Opening,
  before: readonly Block[],
): BlockKind {
  const line = lines[i];
  if (!line || line.plain === '') return 'paragraph';
  if (contents.has(i)) return 'list-item';
  return opening.kindOf(i) ?? (line.marker || line.isHeading ? markedKind(i, line, lines, before.at(-1)) : 'paragraph');
}

/** Whether a marked line heads what follows or is one of a list. */
function markedKind(i: number, line: Line, lines: readonly Line[], previous: Block | undefined): BlockKind {
  const family = line.marker?.family;
  if (!family) return 'heading';
  // (一)…; (二)…; (三)….: items end with a semicolon, the last with a full stop.
  const continues = previous?.kind === 'list-item' && lines[i - 1]?.marker?.family === family;
  if (family === 'han-bracket' && (continues || line.plain.endsWith(';'))) return 'list-item';
  if (!line.isHeading) {
    if (!lineHeading(line.text)) return LISTING.has(family) ? 'list-item' : 'paragraph';
    return family === 'dash' || family === 'circled' || family === 'digit-bracket' ? 'list-item' : 'paragraph';
  }
  // Neighbours with the same mark and nothing between them are a list: 1.申请表。 2.身份证复印件。
  const next = lines[i + 1];
  const isFollowed = next?.marker?.family === family && next.isHeading;
  return LISTING.has(family) && (continues || isFollowed) ? 'list-item' : 'heading';
}

/** What stands before the text begins: title, number, addressee — and again after each signature, where the text that a
 * notice issues has its own title. */
class Opening {
  readonly #lines: readonly Line[];
  #isOpen = true;
  #sawSignature = false;
  #sawTitle = false;
  /** Lines that name what is annexed: 附件:1.部分地方典型做法. */
  readonly #annexed: string[] = [];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  kindOf(i: number): BlockKind | null {
    const line = this.#lines[i];
    if (!line) return null;
    const text = line.plain;
    if (isNumberLine(text)) return 'number';
    if (isAttachmentLine(text)) return 'attachment';
    if (isDateLine(text) || isOrganWithDate(text) || this.#isOrganAboveDate(i)) return 'signature';
    if (!this.#isOpen || line.marker) return null;
    if (this.#isTitle(i, text)) return 'title';
    return !this.#sawSignature && isAddresseeLine(text) ? 'addressee' : null;
  }

  /** Tells what became of a line, whoever decided it. */
  pass(kind: BlockKind, text: string): void {
    if (kind === 'title') this.#sawTitle = true;
    if (kind === 'attachment') this.#annexed.push(text);
    if (kind === 'signature' || kind === 'attachment' || isReleaseLine(text)) {
      this.#isOpen = true;
      this.#sawSignature ||= kind === 'signature' && this.#sawTitle;
      this.#sawTitle = false;
    } else if (kind === 'heading' || kind === 'list-item' || (kind === 'paragraph' && text.includes('。')))
      this.#isOpen = false;
  }

  #isTitle(i: number, text: string): boolean {
    if (this.#sawTitle && isTitleTail(text)) return true;
    if (text.length > LONGEST_TITLE || isAddresseeLine(text)) return false;
    if (isTitleLine(text)) return true;
    const name = text.replace(/[(（][^()（）]*[)）]$/, '').trim();
    if (name.length >= SHORTEST_NAME && this.#annexed.some((line) => line.endsWith(name))) return true;
    const next = this.#lines[i + 1]?.plain ?? '';
    const isHead = isTitleHead(text) || (text.length <= 40 && /^[及和与的]/.test(next) && !/[。;:,!?]$/.test(text));
    if (isHead && isTitleLine(text + next) && next.length <= LONGEST_TITLE) return true;
    return i === 0 && !/[>|_/。;!?]|[:,]$/.test(text);
  }

  #isOrganAboveDate(i: number): boolean {
    for (let below = i; below < i + 6; below++) {
      const text = this.#lines[below]?.plain ?? '';
      if (below > i && isDateLine(text)) return true;
      if (!isOrganLine(text)) return false;
    }
    return false;
  }
}
