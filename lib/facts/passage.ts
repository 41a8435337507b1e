// One block made ready to read: cleaned, folded, its brackets paired. Every rule reads `folded`; records quote `text`.
import type { Block, BlockKind } from '../structure/block';
import type { Lexicon } from '../text/lexicon';
import { closeUp } from '../text/close-up';
import { cleanText } from '../text/noise';
import type { Span } from '../text/span';
import type { TextMap } from '../text/text-map';
import { type Enclosure, type EnclosureKind, findEnclosures } from './enclosures';

const FRAME: ReadonlySet<BlockKind> = new Set(['title', 'number', 'addressee', 'signature']);
const NO_MASK = new Uint8Array(0);
const BITS: Record<EnclosureKind, number> = { title: 1, quote: 2, paren: 4, bracket: 8 };

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

export class Passage {
  readonly enclosures: readonly Enclosure[];
  readonly #mask: Uint8Array;
  #traditional: boolean | null = null;

  private constructor(
    readonly index: number,
    readonly block: Block,
    /** Cleaned, in the script it was written in. */
    readonly text: string,
    /** Cleaned and folded, unit for unit as long as `text`. */
    readonly folded: string,
    readonly map: TextMap,
    readonly raw: string,
  ) {
    this.enclosures = findEnclosures(folded);
    this.#mask = this.enclosures.length > 0 ? new Uint8Array(folded.length + 1) : NO_MASK;
    for (const { start, end, kind } of this.enclosures)
      for (let at = start; at < end; at++) this.#mask[at] = (this.#mask[at] ?? 0) | BITS[kind];
  }

  static read(block: Block, index: number, lexicon: Lexicon): Passage {
    const clean = cleanText(block.text, lexicon);
    const closed = closeUp(clean.text);
    const { text } = closed ?? clean;
    const map = closed ? clean.map.followedBy(closed.map) : clean.map;
    return new Passage(index, block, text, lexicon.fold(text), map, block.text);
  }

  /** Whether the unit at `at` stands inside one of these brackets (the brackets themselves count). */
  inside(at: number, ...kinds: EnclosureKind[]): boolean {
    const mask = this.#mask[at] ?? 0;
    return kinds.some((kind) => (mask & BITS[kind]) !== 0);
  }

  /** Whether any bracket or quote is open at `at`. */
  isShut = (at: number): boolean => (this.#mask[at] ?? 0) !== 0;

  /** Whether a Chinese character of it is none in simplified script: folding changes it. */
  get isTraditional(): boolean {
    if (this.#traditional === null) {
      let at = 0;
      while (at < this.text.length && !(this.text[at] !== this.folded[at] && isHan(this.text.charCodeAt(at)))) at++;
      this.#traditional = at < this.text.length;
    }
    return this.#traditional;
  }

  /** Whether the block only names, dates or addresses the document. A title that holds a sentence, a table or the news
   * (2035年公路网规模将超46万公里) is neither. */
  get isFrame(): boolean {
    const { kind } = this.block;
    return (
      FRAME.has(kind) &&
      !(
        kind === 'title' &&
        /[。;]|约束性|预期性|\d{4}年[^,。:]{2,30}(?:力争|达到|将|突破|超过)[^,。\d]{0,12}\d/.test(this.folded)
      )
    );
  }

  /** Offsets in the block's original text of a stretch of cleaned text. */
  span(start: number, end: number): Span & { text: string } {
    const raw = this.map.rangeToRaw({ start, end });
    return { block: this.index, start: raw.start, end: raw.end, text: this.raw.slice(raw.start, raw.end) };
  }
}
