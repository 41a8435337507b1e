// What a save writes, inside its transaction: the same text only adds a sighting, another text of the same document a version.
import type { Table } from 'dexie';
import { canon1Key } from '../compare/canon';
import { Failed } from '../i18n/failed';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';
import { gzip } from '../text/gzip';
import { randomHex } from '../text/random-hex';
import { filesToFetch } from './attachments';
import { identityKey, partKey } from './identity';
import { findKnown, findPart, type Known } from './known';
import { isShellOf, type Likeness, likenessOf, textOf } from './likeness';
import type { Job, Library, Original, Receipt, SavedDocument } from './schema';
import { isFoundAs } from './search/particulars';
import { waitingFor } from './search/tables';
import type { Snapshot } from './snapshot';

export interface StoreTools {
  fold: Fold;
  /** Takes pinyin glosses and other noise out of a title or a text. */
  clean: (text: string) => string;
  /** Now, as an ISO 8601 instant. */
  now: () => string;
  /** The tab that shows the page, where there is one: what it shows is kept, too. */
  tabId?: number;
  /** Settles what the reading inside a page leaves open. */
  settle?: (snapshot: Snapshot) => Snapshot;
  /** The saved document that this is the page of: it is saved there or nowhere. */
  of?: string;
  /** A part of a page stands for itself: neither its first words nor its likeness make it the whole, or another part. */
  part?: boolean;
  /** Whether the files that the page brings with it are kept, too. */
  attachments?: boolean;
}

/** A snapshot with all that is worked out before its transaction, which must not wait for anything else. */
export interface Prepared {
  snapshot: Snapshot;
  canon1: string;
  text: string;
  likeness: Likeness | null;
  original: Omit<Original, 'versionId'> | null;
}

export async function prepare(snapshot: Snapshot, { fold, clean, now, part }: StoreTools): Promise<Prepared> {
  const { blocks, html } = snapshot;
  const text = textOf(blocks);
  const likeness = part ? null : likenessOf(text, fold, clean);
  const [canon1, packed] = await Promise.all([canon1Key(blocks), html === undefined ? null : gzip(html)]);
  const original = packed && { html: packed, size: packed.byteLength, chars: html?.length ?? 0, at: now() };
  return { snapshot, canon1, text, likeness, original };
}

/** Tables that `store` reads and writes. */
export const storeTables = ({ documents, versions, sightings, jobs, originals, signatures, waiting }: Library) => [
  documents,
  versions,
  sightings,
  jobs,
  originals,
  signatures,
  waiting,
];

/** @throws Failed `gone` where the document that it is to be saved to is in the library no longer */
export async function store(
  library: Library,
  prepared: Prepared,
  tools: StoreTools,
): Promise<Omit<Receipt, 'key' | 'at'>> {
  const at = tools.now();
  const { canon1, text, likeness } = prepared;
  const { url, metadata: stated } = prepared.snapshot;
  const metadata = { ...stated, title: stated.title && tools.clean(stated.title) };
  const snapshot = { ...prepared.snapshot, metadata };
  const identity = tools.part ? partKey(url, canon1) : identityKey(metadata, url, tools.fold);
  const { document: known, byText } = (await belongsTo(library, { ...prepared, snapshot }, identity, tools)) ?? {};
  const documentId = known?.id ?? randomHex(8);
  const versionId = `${documentId}/${canon1}`;
  // A copy of what is kept from the issuer's own site is one more version, not the document's face; nor is a mere title.
  const isCopy = known?.trust === 'official' && snapshot.trust !== 'official' && known.deletedAt === null;
  const outranked = known && (isCopy || isShellOf(known, prepared.snapshot, tools.fold));
  const isFace = !outranked && known?.versionId !== versionId;
  await storeVersion(library, { ...prepared, snapshot }, tools, { documentId, versionId, at, isFace });
  if (outranked) {
    await library.documents.update(documentId, { seenAt: at, deletedAt: null });
    return { documentId, created: false, savedAt: known.savedAt };
  }

  // What a near-duplicate does not say of itself is known all the same.
  const asKnown = known && byText && known.trust === snapshot.trust ? known : null;
  const document: SavedDocument = {
    ...(asKnown ? filled(asKnown, metadata) : metadata),
    id: documentId,
    identity: asKnown?.identity ?? identity,
    versionId,
    kind: asKnown?.kind ?? snapshot.kind,
    trust: snapshot.trust,
    url,
    site: new URL(url).hostname,
    // Told when it is read: the dictionary that tells would have to be loaded first.
    script: known?.script ?? 'none',
    savedAt: known?.savedAt ?? at,
    seenAt: at,
    dates: isFace ? null : (known?.dates ?? null),
    counts: isFace ? null : (known?.counts ?? null),
    tags: known?.tags ?? [],
    starred: known?.starred ?? false,
    chars: text.length,
    deletedAt: null,
  };
  await library.documents.put(document);
  if (!known || !isFoundAs(known, document)) await library.waiting.put(waitingFor(documentId));
  if (likeness) await library.signatures.put({ ...likeness, documentId });
  else await library.signatures.delete(documentId);
  return { documentId, created: !known, savedAt: document.savedAt };
}

/** The document that a snapshot belongs to: the one it is meant for, or the one that it is. */
async function belongsTo(
  library: Library,
  { snapshot, text, likeness }: Prepared,
  identity: string,
  { of, part, fold, clean }: StoreTools,
): Promise<Known | null> {
  if (part) return findPart(library, identity);
  if (of === undefined) return findKnown(library, { ...snapshot, text, likeness }, { fold, clean });
  const document = await library.documents.get(of);
  if (!document || document.deletedAt !== null) throw new Failed('gone');
  return { document, byText: false };
}

interface Stored {
  documentId: string;
  versionId: string;
  at: string;
  /** Whether this text is the document's from now on, and was not before: what is known of the document is made from it.
   * An earlier text may come back. */
  isFace: boolean;
}

async function storeVersion(
  library: Library,
  { snapshot, canon1, text, original }: Prepared,
  { tabId, attachments: withFiles }: StoreTools,
  { documentId, versionId, at, isFace }: Stored,
): Promise<void> {
  const { url, blocks, attachments } = snapshot;
  const { title, writtenDate } = snapshot.metadata;
  // Asked by their keys alone: a text need not be read to know that it is there.
  const isThere = async (table: Pick<Table, 'where'>) => (await table.where(':id').equals(versionId).count()) > 0;
  const [isKept, isKnown] = await Promise.all([isThere(library.originals), isThere(library.versions)]);
  const urls = withFiles ? filesToFetch(attachments) : [];
  const jobs: (Pick<Job, 'kind' | 'tabId' | 'urls'> | false)[] = [
    // First what may soon be gone; an earlier save may have come too late for it.
    tabId !== undefined && !isKept && { kind: 'keep', tabId },
    (isFace || !isKnown) && { kind: 'read' },
    isFace && { kind: 'link' },
    !isKnown && urls.length > 0 && { kind: 'attachments', urls },
  ];
  await library.jobs.bulkAdd(jobs.filter((job) => job !== false).map((job) => ({ ...job, versionId, tries: 0 })));
  if (original && !isKept) await library.originals.add({ ...original, versionId });
  if (!isKnown) {
    const chars = text.length;
    const texts = { title, writtenDate, blocks, attachments, chars, facts: null };
    await library.versions.add({ id: versionId, documentId, canon1, capturedAt: at, url, ...texts });
  }
  await library.sightings.add({ versionId, url, at });
}

/** What is known, and where that is nothing, what the copy states. */
function filled(known: Metadata, stated: Metadata): Metadata {
  return {
    title: known.title ?? stated.title,
    docNumber: known.docNumber ?? stated.docNumber,
    indexNumber: known.indexNumber ?? stated.indexNumber,
    issuer: known.issuer.length > 0 ? known.issuer : stated.issuer,
    writtenDate: known.writtenDate ?? stated.writtenDate,
    publishedDate: known.publishedDate ?? stated.publishedDate,
    effectiveDate: known.effectiveDate ?? stated.effectiveDate,
    expiryDate: known.expiryDate ?? stated.expiryDate,
    status: known.status ?? stated.status,
    topic: known.topic ?? stated.topic,
    source: known.source ?? stated.source,
  };
}
