// What an export says of where its words come from.
import type { Metadata } from '../structure/document';

export interface Source extends Metadata {
  /** Address of the page, or null for a text that came from no page. */
  url: string | null;
  /** ISO 8601 instant at which it was read or saved. */
  at: string;
}

/** The day that a reader knows the document by: of publication where the page says it, else of writing; it may be a month
 * (2020-07) where the text names no day. */
export const dayOf = ({ publishedDate, writtenDate }: Pick<Metadata, 'publishedDate' | 'writtenDate'>): string | null =>
  publishedDate ?? writtenDate;
