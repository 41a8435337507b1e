// The library's tables. One version of the schema is one entry here; a later one is added below it, never edited.
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Quote } from '../compare/quote';
import type { Deadline, Facts, Target } from '../facts/records';
import type { Block } from '../structure/block';
import type { Attachment, PolicyDocument, Script } from '../structure/document';
import { type Grave, type Half, type Posting, type Segment, type Waiting, waitingFor } from './search/tables';

/** What lists and searches read: everything of a document but its text. */
export interface SavedDocument extends Omit<PolicyDocument, 'blocks' | 'attachments' | 'script'> {
  /** The key that its copies are looked for by; see `identityKey`. */
  identity: string;
  /** Latest version's id. */
  versionId: string;
  script: Script;
  /** ISO 8601 instants. */
  savedAt: string;
  seenAt: string;
  /** Last days of its deadlines, ISO 8601, ascending; null until the document has been read. */
  dates: string[] | null;
  /** How many of each its latest version holds; null until read. */
  counts: { targets: number; deadlines: number; citations: number } | null;
  /** The reader's own words for it, in the order they were given. */
  tags: string[];
  starred: boolean;
  /** Units of text, UTF-16. */
  chars: number;
  /** ISO 8601 instant of the move to the trash, or null. */
  deletedAt: string | null;
}

/** One text of a document; never changed but for `facts`, which a better engine may compute anew. */
export interface Version {
  /** `documentId/canon1 key`. */
  id: string;
  documentId: string;
  /** SHA-256 of the text in the form `canon1`, hex. */
  canon1: string;
  capturedAt: string;
  url: string;
  title: string | null;
  writtenDate: string | null;
  blocks: Block[];
  attachments: Attachment[];
  /** Units of text, UTF-16. */
  chars: number;
  facts: Facts | null;
}

/** The same text met again, here or at another address. */
export interface Sighting {
  id: number;
  versionId: string;
  url: string;
  at: string;
}

/** In the order they are told. */
export const RELATIONS = ['same', 'cites', 'cited-by', 'similar'] as const;
export type Relation = (typeof RELATIONS)[number];

/** From a saved document to a bundled one, or to another saved one. */
export interface Link {
  documentId: string;
  /** A bundled document's id (`002-01`) or a saved one's (16 hex digits). */
  otherId: string;
  relation: Relation;
  /** 0 to 1. */
  score: number;
  evidence: string;
  /** With `cites` and `cited-by`, where the words say it. */
  role: Role | null;
}

/** A piece of a snapshot on its way in. */
export interface Piece {
  key: string;
  index: number;
  total: number;
  text: string;
  at: string;
}

/** What a completed save answered, so that a retry gets the same answer. */
export interface Receipt {
  key: string;
  documentId: string;
  created: boolean;
  savedAt: string;
  /** When this save was done: `savedAt` is the document's first. */
  at: string;
}

/** Work to do after a save; a job outlives the background, and stays until it is done or given up (./jobs). */
export interface Job {
  id: number;
  kind: 'read' | 'link' | 'keep' | 'pictures' | 'attachments' | 'words';
  versionId: string;
  /** How often it failed. */
  tries: number;
  /** How often it was begun and the background stopped before it was done. */
  stops?: number;
  /** Asked for by the reader for the whole library, see ./reread. */
  again?: boolean;
  /** With `keep`: the tab whose page is to be kept as it stands. */
  tabId?: number;
  /** With `pictures` and `attachments`: what is still to be fetched. */
  urls?: string[];
}

/** The page's own HTML as it stood when a version was saved, originals put back, our host removed. */
export interface Original {
  versionId: string;
  /** Compressed by gzip, UTF-8. */
  html: ArrayBuffer;
  /** Length of `html`. */
  size: number;
  /** Units of HTML, UTF-16. */
  chars: number;
  at: string;
}

/** A file that belongs to a version, fetched when it was saved or when the reader asked. */
export interface KeptFile<Refusal extends string> {
  versionId: string;
  url: string;
  /** As the server said, such as `image/png`; empty with a failure. */
  type: string;
  bytes: ArrayBuffer | null;
  /** Length of `bytes`. */
  size: number;
  /** Why it is not here, or null. */
  failure: 'not-allowed' | 'not-found' | 'too-large' | Refusal | null;
}

/** A picture of the body. */
export type Picture = KeptFile<'no-picture'>;

/** A file that the document brings with it: `no-file` where the server sent a page in its place. */
export type KeptAttachment = KeptFile<'no-file'>;

/** What tells that another text is a near-duplicate of a document's latest one. */
export interface Signature {
  documentId: string;
  /** Keys by which near-duplicates meet; see `bands`. */
  bands: string[];
  /** MinHash of the text's beginning; see `likenessOf`, packed by `packSketch`. */
  values: string;
}

/** What a citation says of what becomes of the cited text: it is carried out, passed on, changed, or ended. */
export const ROLES = ['repeals', 'amends', 'forwards', 'implements'] as const;
export type Role = (typeof ROLES)[number];

/** What is known of a document's latest text so that others are linked to it without its text being read again. */
export interface Print {
  documentId: string;
  /** Few values of the sketch, by which texts that share passages meet. */
  marks: number[];
  /** Names and number it goes by in other documents, bare. */
  keys: string[];
  /** Names and numbers that it cites, bare. */
  citeKeys: string[];
  names: string[];
  docNumber: string | null;
  writtenDate: string | null;
  cites: { names: string[]; docNumber: string | null; role: Role | null; words: string }[];
  /** See `packSketch`. */
  sketch: string;
}

/** Distinctive words of a document's latest text, the weightiest first. */
export interface Keywords {
  documentId: string;
  terms: string[];
  weights: number[];
  /** More of them, by which it is compared with others. */
  compared: { terms: string[]; weights: number[] };
}

/** A target of a document's latest text, in a table of its own so that a ledger need not read every text. */
export interface TargetRow extends Target {
  documentId: string;
  /** Place among the document's targets, from 0. */
  n: number;
  /** The indicator folded: equal in either script. */
  key: string;
}

export interface DeadlineRow extends Deadline {
  documentId: string;
  n: number;
}

/** A deadline that the reader has done with. Kept by its words, so that reading anew or a new version forgets nothing. */
export interface Settled {
  documentId: string;
  /** The deadline's folded words; see `settledKey`. */
  key: string;
  state: 'done' | 'dismissed';
  at: string;
}

/** The reader's own highlight, with or without words of theirs. Its place, its words and what stood around them (`Quote`)
 * are those of the version it was made on; in another version it is found again by them. */
export interface Note extends Quote {
  /** 16 hex digits. */
  id: string;
  documentId: string;
  versionId: string;
  /** Empty for a highlight alone. */
  text: string;
  /** ISO 8601 instants. */
  madeAt: string;
  changedAt: string;
}

export class Library extends Dexie {
  documents!: EntityTable<SavedDocument, 'id'>;
  versions!: EntityTable<Version, 'id'>;
  sightings!: EntityTable<Sighting, 'id'>;
  kin!: Table<Link, [string, string, Relation]>;
  pieces!: Table<Piece, [string, number]>;
  receipts!: EntityTable<Receipt, 'key'>;
  jobs!: EntityTable<Job, 'id'>;
  originals!: EntityTable<Original, 'versionId'>;
  pictures!: Table<Picture, [string, string]>;
  attachments!: Table<KeptAttachment, [string, string]>;
  signatures!: EntityTable<Signature, 'documentId'>;
  prints!: EntityTable<Print, 'documentId'>;
  keywords!: EntityTable<Keywords, 'documentId'>;
  targets!: Table<TargetRow, [string, number]>;
  deadlines!: Table<DeadlineRow, [string, number]>;
  settled!: Table<Settled, [string, string]>;
  notes!: EntityTable<Note, 'id'>;
  segments!: EntityTable<Segment, 'id'>;
  postings!: EntityTable<Posting, 'key'>;
  waiting!: EntityTable<Waiting, 'documentId'>;
  graves!: Table<Grave, [number, number]>;
  halves!: EntityTable<Half, 'segment'>;

  constructor(name = 'mingce') {
    // Strict: a transaction is complete only when it is on the disk. Measured cost: 0.2 ms a save.
    // No cache of what live queries read: it would copy every row of a long list.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      documents: 'id, identity, url, savedAt, deletedAt, *dates',
      versions: 'id, documentId, canon1, chars',
      sightings: '++id, versionId',
      links: '[documentId+corpusId+relation], documentId, corpusId',
      pieces: '[key+index], key, at',
      receipts: 'key, at, documentId',
      jobs: '++id, versionId',
      originals: 'versionId, size',
      pictures: '[versionId+url], versionId, size',
    });
    this.version(2)
      .stores({
        documents: 'id, identity, url, savedAt, deletedAt, *dates, *tags',
        // Links lead to saved documents, too, and are made anew.
        links: null,
        kin: '[documentId+otherId+relation], documentId, otherId',
        attachments: '[versionId+url], versionId, size',
        signatures: 'documentId, *bands',
        prints: 'documentId, *marks, *keys, *citeKeys',
        keywords: 'documentId, *terms',
        targets: '[documentId+n], documentId, key, due',
        deadlines: '[documentId+n], documentId, endDate',
        settled: '[documentId+key], documentId',
        notes: 'id, documentId, madeAt',
        segments: 'id',
        postings: 'key',
        waiting: 'documentId',
        graves: '[segment+n]',
        halves: 'segment',
      })
      .upgrade(async (upgrade) => {
        const documents = await upgrade.table<SavedDocument>('documents').toArray();
        await upgrade.table('documents').toCollection().modify({ tags: [], starred: false });
        await upgrade.table('waiting').bulkAdd(documents.map(({ id }) => waitingFor(id)));
        for (const kind of ['read', 'link'] as const) {
          await upgrade.table('jobs').bulkAdd(documents.map(({ versionId }) => ({ kind, versionId, tries: 0 })));
        }
      });
    // What repeals is looked for over the whole library.
    this.version(3).stores({ kin: '[documentId+otherId+relation], documentId, otherId, role' });
  }
}
