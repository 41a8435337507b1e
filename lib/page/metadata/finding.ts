// What a page says of its document, each statement with the place it was read from.
import type { Metadata } from '../../structure/document';

export type Field = keyof Metadata;

/** Where a statement stands: a metadata table or list, the body itself (number line, signature), a meta tag, the titles. */
type Place = 'label' | 'body' | 'meta' | 'title';

export interface Finding {
  field: Field;
  value: string;
  place: Place;
  /** How surely the place means the field; the highest wins, the first among equals. See `order` in merge.ts. */
  weight: number;
}
