// Does the page of a saved document say something else by now? Fetched by the background, read here without being run.
import { canon1Key } from '../../lib/compare/canon';
import { countChanges, diffBlocks } from '../../lib/compare/diff';
import { datesDiffer } from '../../lib/compare/identity';
import { failureOf } from '../../lib/i18n/failed';
import type { Failure } from '../../lib/i18n/terms';
import { lastSeenAt } from '../../lib/library/find';
import { identityKey } from '../../lib/library/identity';
import { isShellOf, likenessOf, shareOf } from '../../lib/library/likeness';
import type { Library, SavedDocument, Version } from '../../lib/library/schema';
import type { Snapshot } from '../../lib/library/snapshot';
import { readPage } from '../../lib/page/read';
import { ask } from '../../lib/platform/messages';
import { sendSnapshot, snapshotOf } from '../../lib/reader/snapshot';
import type { Fold } from '../../lib/text/fold';

export type Outcome =
  | { is: 'unchanged' }
  | { is: 'changed'; clauses: number }
  /** The address holds another text now: a notice that the page is gone, a form to log in. */
  | { is: 'other' }
  | { is: 'no-address' }
  | { is: 'failed'; failure: Failure };

export interface Checked {
  document: SavedDocument;
  outcome: Outcome;
}

/** Documents that are checked one after the other. */
export interface Round {
  of: number;
  /** In the order they were asked for. */
  checked: Checked[];
  state: 'running' | 'done' | 'cancelled';
}

/** Less than this in common, and it is no longer the same text. Unrelated texts share 0.02. */
const STILL = 0.3;

/** A version is stored where the text changed. Never throws. */
export async function checkNow(library: Library, document: SavedDocument, fold: Fold): Promise<Outcome> {
  if (!/^https?:/.test(document.url)) return { is: 'no-address' };
  try {
    const { html } = await ask('page/fetch', { url: document.url });
    const page = new DOMParser().parseFromString(html, 'text/html');
    const snapshot = snapshotOf(readPage(page, document.url));
    if (snapshot.blocks.length === 0 || isShellOf(document, snapshot, fold))
      return { is: 'failed', failure: 'empty-page' };
    const before =
      (await lastSeenAt(library, document.id, document.url)) ?? (await library.versions.get(document.versionId));
    if (!before) return { is: 'failed', failure: 'gone' };
    const same = before.canon1 === (await canon1Key(snapshot.blocks));
    const clauses = same ? 0 : countChanges(diffBlocks(before.blocks, snapshot.blocks, fold));
    if (clauses > 0 && !isStill(document, before, snapshot, fold)) return { is: 'other' };
    if (!same && clauses === 0) return { is: 'unchanged' };
    // What was read of the page is kept with what changed; what did not change is only seen again.
    await sendSnapshot(clauses > 0 ? { ...snapshot, html } : snapshot, {
      piece: (piece) => ask('save/piece', { ...piece, of: document.id }),
    });
    return clauses > 0 ? { is: 'changed', clauses } : { is: 'unchanged' };
  } catch (error) {
    return { is: 'failed', failure: failureOf(error) };
  }
}

function isStill(document: SavedDocument, before: Version, { metadata, blocks, url }: Snapshot, fold: Fold): boolean {
  const isNamedSo = identityKey(metadata, url, fold) === document.identity && metadata.title !== null;
  // The same title on another day may head the next year's document.
  if (isNamedSo && (metadata.docNumber !== null || !datesDiffer(metadata, document))) return true;
  const [ours, theirs] = [before.blocks, blocks].map((each) =>
    likenessOf(each.map(({ text }) => text).join('\n'), fold, (text) => text),
  );
  return Boolean(ours && theirs && shareOf(ours, theirs) >= STILL);
}
