// A selection as a document: nothing is claimed of it but its own words and where they stand.
import type { Snapshot } from '../library/snapshot';
import { trustOf } from '../page/trust';
import { classifyBlocks } from '../structure/classify';
import { NO_METADATA } from '../structure/document';
import type { SelectionCopy } from './copy-selection';

/** A selection is headed by its first words, UTF-16 units. */
const HEADING = 40;

/** The page's own title stands as the source. */
export function snapshotOfSelection({ url, pageTitle, paragraphs }: SelectionCopy): Snapshot {
  const [first = ''] = paragraphs;
  const title = first.length > HEADING ? `${first.slice(0, HEADING)}…` : first;
  return {
    url,
    kind: 'other',
    trust: trustOf(url),
    metadata: { ...NO_METADATA, title: title || null, source: pageTitle || null },
    blocks: classifyBlocks(paragraphs),
    attachments: [],
  };
}
