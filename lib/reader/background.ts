// What a reader asks of the background, so that it can be tested without a browser extension around it.
import type { Facts } from '../facts/records';
import type { KnownPage } from '../library/find';
import type { SaveAnswer } from '../library/save';
import type { Validity } from '../page/metadata/validity';
import type { Block } from '../structure/block';
import type { OutlineEntry } from '../structure/outline';

export interface Background {
  analyze: (input: {
    title: string | null;
    docDate: string | null;
    blocks: Block[];
    /** Set where the text is to be compared with what is saved of this page. */
    page?: { url: string; docNumber: string | null; issuer: string[] };
  }) => Promise<
    Validity & {
      facts: Facts;
      title: string | null;
      outline: OutlineEntry[];
      known: KnownPage | null;
      /** Where each citation leads in the library page, or null. */
      places: (string | null)[];
    }
  >;
  /** @param sample of the page: tells how to take a text that no character gives away */
  convert: (texts: string[], to: 'cn' | 'hk' | 'tw', sample: string) => Promise<string[]>;
  known: (page: {
    url: string;
    docNumber: string | null;
    title: string | null;
    writtenDate: string | null;
  }) => Promise<{ saved: KnownPage | null; officialHost: string | null }>;
  piece: (piece: { key: string; index: number; total: number; text: string }) => Promise<SaveAnswer>;
}
