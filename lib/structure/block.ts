// A document is a list of blocks; a block is a string with a role.

export const BLOCK_KINDS = [
  'title',
  'number',
  'addressee',
  'heading',
  'paragraph',
  'list-item',
  'cell',
  'signature',
  'attachment',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface Block {
  kind: BlockKind;
  /** The block's original text. Every offset in the project counts its UTF-16 units. */
  text: string;
  /** Headings: 1 is the highest (第一章, 一、), 2 (一), 3 1., 4 (1). */
  level?: number;
  /** Cells: which table of the document, counted from 0. */
  table?: number;
  /** Cells: row and column in that table, counted from 0, spans resolved to their first place. */
  row?: number;
  col?: number;
  /** Cells: true when the cell heads its column or row. */
  header?: boolean;
}
