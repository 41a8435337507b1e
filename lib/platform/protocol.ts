// Everything that crosses a wall between the page, the background and our own pages: names, inputs, outputs.
// Chromium sends messages as JSON, so inputs and outputs are plain JSON values.
import * as v from 'valibot';
import { CONTEXT } from '../compare/quote';
import type { Facts } from '../facts/records';
import type { Marked } from '../highlight/brush-css';
import type { Taken } from '../library/backup/take-in';
import type { KnownPage } from '../library/find';
import { LONGEST_NOTE, LONGEST_QUOTE, type PlacedNote } from '../library/notes';
import type { SaveAnswer } from '../library/save';
import type { Validity } from '../page/metadata/validity';
import type { BarLook } from '../reader/bar-look';
import type { PageState, Shown } from '../reader/state';
import { BLOCK_KINDS } from '../structure/block';
import type { OutlineEntry } from '../structure/outline';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullableText = v.nullable(v.string());
/** Most documents that one message names; see `askInPortions`. */
export const MOST_IDS = 10_000;
const ids = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.maxLength(MOST_IDS));
const documentId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const versionId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}\/[0-9a-f]{64}$/));
const tags = v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(1000));

const noteText = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
const quote = v.object({
  block: count,
  start: count,
  lastBlock: count,
  end: count,
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUOTE)),
  before: v.pipe(v.string(), v.maxLength(CONTEXT)),
  after: v.pipe(v.string(), v.maxLength(CONTEXT)),
});

const block = v.object({
  kind: v.picklist(BLOCK_KINDS),
  text: v.string(),
  level: v.optional(count),
  table: v.optional(count),
  row: v.optional(count),
  col: v.optional(count),
  header: v.optional(v.boolean()),
});

/** Said by a page's content script or one of our own pages to the background. */
export const TO_BACKGROUND = {
  /** The detector took this page for a policy. */
  'page/found': v.object({}),
  /** A reader has started on this page and wants the brush's style sheet. */
  'reader/started': v.object({}),
  /** The page is a policy, or its reader called: put the bar on it. */
  'reader/bar': v.object({}),
  /** The reader found no body on its page: bring Readability. */
  'reader/last-resort': v.object({}),
  /** The bar's script wants its words and its place. */
  'bar/look': v.object({}),
  /** The reader dragged the bar there. */
  'bar/moved': v.object({ right: v.number(), bottom: v.number() }),
  /** How many findings the page holds, for the toolbar icon. */
  'reader/counted': v.object({ findings: count }),
  /** Reads targets, deadlines and citations. */
  'text/analyze': v.object({
    title: nullableText,
    docDate: nullableText,
    blocks: v.array(block),
    /** Set where the text is to be compared with what is saved of this page. */
    page: v.optional(v.object({ url: v.string(), docNumber: nullableText, issuer: v.array(v.string()) })),
  }),
  /** One deadline as a calendar file. */
  'text/calendar': v.object({
    identity: v.string(),
    day: v.pipe(v.string(), v.isoDate()),
    summary: v.string(),
    description: v.string(),
    url: v.string(),
  }),
  /** Converts strings, one answer for each, in order. What a string's own characters do not tell, the sample does. */
  'text/convert': v.object({
    texts: v.array(v.string()),
    to: v.picklist(['cn', 'hk', 'tw']),
    sample: v.optional(v.string()),
  }),
  /** One piece of a snapshot's JSON; the last piece to arrive completes the save. */
  'save/piece': v.object({
    key: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    index: count,
    total: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64)),
    text: v.string(),
    /** From our own pages: the saved document that this is the page of. */
    of: v.optional(documentId),
  }),
  /** What is known of this page's document: is it in the library, and where does its original stand? */
  'page/known': v.object({
    url: v.string(),
    docNumber: nullableText,
    title: nullableText,
    writtenDate: nullableText,
  }),
  /** Opens the library page, on a document when an id is given. */
  'library/open': v.object({ place: v.pipe(v.string(), v.maxLength(4000)) }),
  /** Our own pages only: run the reader on a tab that the browser lets us read. */
  'tab/wake': v.object({ tabId: count }),
  /** Our own pages only: the same, with the reader's end of the side panel's line. */
  'tab/panel': v.object({ tabId: count }),
  /** Our own pages only: documents go to the trash, come back from it, or leave it for ever. */
  'library/trash': v.object({ ids }),
  'library/restore': v.object({ ids }),
  /** Our own pages only: every document is read and linked anew, or no more of them. */
  'library/reread': v.object({ on: v.boolean() }),
  'library/delete': v.object({ ids }),
  /** Our own pages only: fetches the files that a version brings with it. */
  'library/keep-attachments': v.object({ versionId }),
  /** Our own pages only: what an address holds now, where the browser lets us ask. */
  'page/fetch': v.object({ url: v.pipe(v.string(), v.regex(/^https?:/)) }),
  /** Our own pages only: tags are given and taken, a tag is renamed or (null) taken away everywhere, stars set. */
  'library/tag': v.object({ ids, add: tags, remove: tags }),
  'library/rename-tag': v.object({ from: v.string(), to: v.nullable(v.string()) }),
  'library/star': v.object({ ids, starred: v.boolean() }),
  /** Our own pages only: deadlines are done with, or (null) open again. */
  'deadlines/settle': v.object({
    all: v.pipe(
      v.array(
        v.object({
          documentId: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
          key: v.pipe(v.string(), v.maxLength(20_000)),
          state: v.nullable(v.picklist(['done', 'dismissed'])),
        }),
      ),
      v.maxLength(10_000),
    ),
  }),
  /** The reader's notes on a saved document, each where it stands in these blocks. */
  'notes/of': v.object({ documentId, blocks: v.array(block) }),
  /** A new note on a saved document. */
  'notes/add': v.object({ documentId, quote, text: noteText }),
  'notes/change': v.object({ id: documentId, text: noteText }),
  /** The answer can be given back to undo it. */
  'notes/delete': v.object({ id: documentId }),
  'notes/restore': v.object({
    id: documentId,
    quote,
    documentId,
    versionId,
    text: noteText,
    madeAt: v.pipe(v.string(), v.isoTimestamp()),
    changedAt: v.pipe(v.string(), v.isoTimestamp()),
  }),
  /** The reader in this tab wants the script that takes notes. */
  'notes/tools': v.object({}),
  /** Our own pages only: rows of a backup that has been verified, a piece at a time. */
  'backup/take': v.object({
    key: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    index: count,
    total: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64)),
    text: v.pipe(v.string(), v.maxLength(2_500_000)),
  }),
  /** Our own pages only: all have been sent, or the reader stopped it; what they leave to do is begun, or gone on with. */
  'backup/end': v.object({}),
} as const;

/** Said by the background or one of our own pages to the reader in a tab; see `answerInReader`. */
export interface ReaderInputs {
  'reader/state': object;
  'reader/show': { shown: Shown };
  'reader/save': object;
  'reader/open-bar': object;
  'reader/off': { off: Marked[] };
}

export interface Outputs {
  'page/found': null;
  /** The script that the reader wants policy pages in, and the kinds of findings that are not to be painted. */
  'reader/started': { shown: Shown; off: Marked[] };
  'reader/bar': null;
  'reader/last-resort': null;
  'bar/look': BarLook;
  'bar/moved': null;
  'reader/counted': null;
  /** `title` is the title without pinyin glosses and the like. */
  'text/analyze': Validity & {
    facts: Facts;
    title: string | null;
    outline: OutlineEntry[];
    known: KnownPage | null;
    places: (string | null)[];
  };
  /** A place such as `#/corpus/002-01`; null where the document is not known. */
  'text/calendar': string;
  'text/convert': string[];
  'save/piece': SaveAnswer;
  /** `officialHost` is the issuer's site, where the number tells it for certain. */
  'page/known': { saved: KnownPage | null; officialHost: string | null };
  'library/open': null;
  'tab/wake': null;
  'tab/panel': null;
  'library/trash': null;
  'library/restore': null;
  'library/reread': null;
  'library/delete': null;
  'library/keep-attachments': null;
  /** `url` is the address that it was had from in the end. */
  'page/fetch': { html: string; url: string };
  'library/tag': null;
  'library/rename-tag': null;
  'library/star': null;
  'deadlines/settle': null;
  'notes/of': PlacedNote[];
  /** The note's id. */
  'notes/add': string;
  'notes/change': null;
  'notes/delete': BackgroundInput<'notes/restore'> | null;
  'notes/restore': null;
  'notes/tools': null;
  'backup/take': Taken | { state: 'partial' };
  'backup/end': null;
}

/** What the reader answers. */
export interface ReaderOutputs {
  'reader/state': PageState;
  'reader/show': null;
  'reader/save': PageState;
  'reader/open-bar': null;
  'reader/off': null;
}

type Input<Protocol, Name extends keyof Protocol> = Protocol[Name] extends v.GenericSchema
  ? v.InferOutput<Protocol[Name]>
  : never;
export type BackgroundInput<Name extends keyof typeof TO_BACKGROUND> = Input<typeof TO_BACKGROUND, Name>;
