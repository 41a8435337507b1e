// Everything that crosses a wall between the page, the background and our own pages: names, inputs, outputs.
// Chromium sends messages as JSON, so inputs and outputs are plain JSON values.
import * as v from 'valibot';
import type { Facts } from '../facts/records';
import type { KnownPage } from '../library/find';
import type { SaveAnswer } from '../library/save';
import type { BarLook } from '../reader/bar-look';
import type { PageState } from '../reader/state';
import { SHOWN } from '../reader/state';
import { BLOCK_KINDS } from '../structure/block';
import type { OutlineEntry } from '../structure/outline';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullableText = v.nullable(v.string());
const ids = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.maxLength(10_000));

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
    page: v.optional(v.object({ url: v.string(), docNumber: nullableText })),
  }),
  /** One deadline as a calendar file. */
  'text/calendar': v.object({
    identity: v.string(),
    day: v.pipe(v.string(), v.isoDate()),
    summary: v.string(),
    description: v.string(),
    url: v.string(),
  }),
  /** Converts strings, one answer for each, in order. */
  'text/convert': v.object({ texts: v.array(v.string()), to: v.picklist(['cn', 'hk', 'tw']) }),
  /** One piece of a snapshot's JSON; the last piece to arrive completes the save. */
  'save/piece': v.object({
    key: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    index: count,
    total: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64)),
    text: v.string(),
  }),
  /** What is known of this page's document: is it in the library, and where does its original stand? */
  'page/known': v.object({ url: v.string(), docNumber: nullableText, title: nullableText }),
  /** Opens the library page, on a document when an id is given. */
  'library/open': v.object({ place: v.pipe(v.string(), v.maxLength(200)) }),
  /** Our own pages only: run the reader on a tab that the browser lets us read. */
  'tab/wake': v.object({ tabId: count }),
  /** Our own pages only: the same, with the reader's end of the side panel's line. */
  'tab/panel': v.object({ tabId: count }),
  /** Our own pages only: documents go to the trash, come back from it, or leave it for ever. */
  'library/trash': v.object({ ids }),
  'library/restore': v.object({ ids }),
  'library/delete': v.object({ ids }),
} as const;

/** Said by the background or one of our own pages to the reader in a tab. */
export const TO_READER = {
  'reader/state': v.object({}),
  'reader/show': v.object({ shown: v.picklist(SHOWN) }),
  'reader/save': v.object({}),
  'reader/open-bar': v.object({}),
} as const;

export interface Outputs {
  'page/found': null;
  'reader/started': null;
  'reader/bar': null;
  'bar/look': BarLook;
  'bar/moved': null;
  'reader/counted': null;
  /** `title` is the title without pinyin glosses and the like. */
  'text/analyze': { facts: Facts; title: string | null; outline: OutlineEntry[]; known: KnownPage | null };
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
  'library/delete': null;
}

/** What the reader answers. */
export interface ReaderOutputs {
  'reader/state': PageState;
  'reader/show': null;
  'reader/save': PageState;
  'reader/open-bar': null;
}

type Input<Protocol, Name extends keyof Protocol> = Protocol[Name] extends v.GenericSchema
  ? v.InferOutput<Protocol[Name]>
  : never;
export type BackgroundInput<Name extends keyof typeof TO_BACKGROUND> = Input<typeof TO_BACKGROUND, Name>;
export type ReaderInput<Name extends keyof typeof TO_READER> = Input<typeof TO_READER, Name>;
