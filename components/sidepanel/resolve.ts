// What a citation leads to, for the rows of the panel.
import type { Citation } from '../../lib/facts/records';

/** Where a citation of the list leads in the library page, `#/saved/ID` or `#/corpus/ID`; null where it leads nowhere. */
export type Resolve = (citation: Citation) => string | null;
