// Where something stands in a document: one block, UTF-16 units of that block's original text.

export interface Span {
  /** Index into the document's blocks. */
  block: number;
  /** First UTF-16 unit, in the block's original text. */
  start: number;
  /** One past the last UTF-16 unit. */
  end: number;
}
