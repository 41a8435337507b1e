// A library with texts in it, recombined out of the seeds, for what is asked of the search. Runs in a browser, too.
import type { Library, SavedDocument, Version } from '../../../../lib/library/schema';
import { waitingFor } from '../../../../lib/library/search/tables';
import { NO_METADATA } from '../../../../lib/structure/document';

/** Always the same numbers below `below`. */
export function dice(seed = 1): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface Stocked {
  document: SavedDocument;
  version: Version;
}

/** The nth document of a stock. */
export function makeDocument(n: number, blocks: readonly string[], change: Partial<SavedDocument> = {}): Stocked {
  const id = n.toString(16).padStart(16, '0');
  const versionId = `${id}/1`;
  const chars = blocks.join('\n').length;
  const title = change.title ?? `关于${(blocks[0] ?? '').slice(0, 12)}的通知`;
  const at = '2026-01-02T03:04:05.000Z';
  const url = `http://www.gd.gov.cn/${n}.html`;
  const document: SavedDocument = {
    ...NO_METADATA,
    ...{ id, identity: id, versionId, kind: 'policy', trust: 'official', url, site: 'www.gd.gov.cn', title },
    ...{ docNumber: `粤府〔${2010 + (n % 15)}〕${n}号`, issuer: ['广东省人民政府'], script: 'simplified' },
    ...{
      writtenDate: `${2010 + (n % 15)}-0${1 + (n % 9)}-1${n % 10}`,
      savedAt: at,
      seenAt: at,
      dates: null,
      counts: null,
    },
    ...{ tags: [], starred: false, chars, deletedAt: null },
    ...change,
  };
  const version: Version = {
    ...{
      id: versionId,
      documentId: id,
      canon1: '1',
      capturedAt: at,
      url,
      title,
      writtenDate: null,
      chars,
      facts: null,
    },
    ...{ blocks: blocks.map((text) => ({ kind: 'paragraph', text })), attachments: [] },
  };
  return { document, version };
}

/** Blocks of a few sentences each, until they hold so many UTF-16 units. */
export function makeBlocks(sentences: readonly string[], roll: (below: number) => number, chars: number): string[] {
  const blocks: string[] = [];
  for (let length = 0; length < chars; ) {
    const block = Array.from({ length: 1 + roll(4) }, () => sentences[roll(sentences.length)] ?? '').join('');
    blocks.push(block);
    length += block.length;
  }
  return blocks;
}

export async function stock(library: Library, all: readonly Stocked[]): Promise<void> {
  await library.documents.bulkPut(all.map(({ document }) => document));
  await library.versions.bulkPut(all.map(({ version }) => version));
  await library.waiting.bulkPut(all.map(({ document }) => waitingFor(document.id)));
}
