// What a backup keeps of each table, as it is read from a file that anybody may have written.
import * as v from 'valibot';
import { CONTEXT } from '../../compare/quote';
import { Failed } from '../../i18n/failed';
import { DOCUMENT_KINDS, TRUSTS } from '../../structure/document';
import { isDay } from '../day';
import { LONGEST_NOTE, LONGEST_QUOTE } from '../notes';
import type { KeptAttachment, Note, Original, Picture, SavedDocument, Settled, Sighting, Version } from '../schema';
import { BLOCK, LONGEST_SNAPSHOT, MOST } from '../snapshot';
import { fromBase64, toBase64 } from './bytes';

/** Rows without what is worked out again: facts, counts, sizes, keys that others tell. */
export interface Kept {
  documents: Omit<SavedDocument, 'dates' | 'counts' | 'chars' | 'site'>;
  versions: Omit<Version, 'facts' | 'chars' | 'canon1'>;
  sightings: Omit<Sighting, 'id'>;
  notes: Note;
  settled: Settled;
  originals: Omit<Original, 'size'>;
  pictures: Omit<Picture, 'size'>;
  attachments: Omit<KeptAttachment, 'size'>;
}

/** The order of a document's rows. */
export const TABLES = [
  'documents',
  'versions',
  'sightings',
  'notes',
  'settled',
  'originals',
  'pictures',
  'attachments',
] as const;
export type Table = (typeof TABLES)[number];
export type Row = { [T in Table]: { t: T; r: Kept[T] } }[Table];

const text = v.pipe(v.string(), v.maxLength(LONGEST_SNAPSHOT));
const line = v.pipe(v.string(), v.maxLength(MOST.line));
const maybe = v.nullable(line);
/** A day of the calendar, or a month or a year. */
const day = v.nullable(
  v.pipe(
    v.string(),
    v.regex(/^\d{4}(-\d\d){0,2}$/),
    v.check((said) => isDay(`${said}-01-01`.slice(0, 10))),
  ),
);
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/),
  v.check((said) => !Number.isNaN(Date.parse(said))),
);
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const documentId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const bundledId = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{3}-[\w-]+$/));
const versionId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}\/[0-9a-f]{64}$/));
/** As `snapshot.ts` has it: what is followed later leads nowhere else. */
const page = v.pipe(
  line,
  v.regex(/^(https?|file|paste):/),
  v.check((url) => URL.canParse(url)),
);
const address = v.pipe(line, v.regex(/^https?:/));

const bytes = v.pipe(
  v.strictObject({ $bytes: v.string() }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const buffer = fromBase64(dataset.value.$bytes);
    if (buffer) return buffer;
    addIssue({ message: 'no base64' });
    return NEVER;
  }),
);

const blocks = v.pipe(v.array(v.strictObject({ ...BLOCK, text })), v.maxLength(MOST.blocks));

const file = <const F extends string>(refusal: F) => ({
  versionId,
  url: address,
  type: v.pipe(v.string(), v.maxLength(200), v.regex(/^[\w.+/-]*$/)),
  bytes: v.nullable(bytes),
  failure: v.nullable(v.picklist(['not-allowed', 'not-found', 'too-large', refusal])),
});

const SHAPES = {
  documents: v.strictObject({
    id: documentId,
    // Made of a number and a title, at most.
    identity: v.pipe(v.string(), v.maxLength(MOST.line * 2 + 100)),
    versionId,
    kind: v.picklist(DOCUMENT_KINDS),
    trust: v.picklist(TRUSTS),
    url: page,
    script: v.picklist(['simplified', 'traditional', 'mixed', 'none']),
    title: maybe,
    docNumber: maybe,
    indexNumber: maybe,
    issuer: v.pipe(v.array(line), v.maxLength(MOST.issuers)),
    writtenDate: day,
    publishedDate: day,
    effectiveDate: day,
    expiryDate: day,
    status: maybe,
    topic: maybe,
    // Documents that were saved before pages' sources were read have none.
    source: v.optional(maybe, null),
    savedAt: instant,
    seenAt: instant,
    tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(1000)),
    starred: v.boolean(),
    deletedAt: v.nullable(instant),
  }),
  versions: v.strictObject({
    id: versionId,
    documentId,
    capturedAt: instant,
    url: page,
    title: maybe,
    writtenDate: day,
    blocks,
    attachments: v.pipe(
      v.array(v.strictObject({ url: address, name: line, kind: line })),
      v.maxLength(MOST.attachments),
    ),
  }),
  sightings: v.strictObject({ versionId, url: page, at: instant }),
  notes: v.strictObject({
    id: documentId,
    documentId,
    versionId,
    block: place,
    start: place,
    lastBlock: place,
    end: place,
    quote: v.pipe(v.string(), v.maxLength(LONGEST_QUOTE)),
    before: v.pipe(v.string(), v.maxLength(CONTEXT)),
    after: v.pipe(v.string(), v.maxLength(CONTEXT)),
    text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
    madeAt: instant,
    changedAt: instant,
  }),
  // Of bundled documents, too.
  settled: v.strictObject({
    documentId: v.union([documentId, bundledId]),
    key: line,
    state: v.picklist(['done', 'dismissed']),
    at: instant,
  }),
  originals: v.strictObject({ versionId, html: bytes, chars: place, at: instant }),
  pictures: v.strictObject(file('no-picture')),
  attachments: v.strictObject(file('no-file')),
} satisfies { [T in Table]: v.GenericSchema<unknown, Kept[T]> & { entries: Record<keyof Kept[T], unknown> } };

/** Keys in alphabetical order, bytes as base64: equal rows give equal lines. */
const replacer = (_key: string, value: unknown): unknown => {
  if (value instanceof ArrayBuffer) return { $bytes: toBase64(value) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** One line, without its line feed. What the table holds beyond what is kept is left out. */
export function writeRow<T extends Table>(table: T, row: Kept[T]): string {
  const kept = Object.entries(row).filter(([key]) => Object.hasOwn(SHAPES[table].entries, key));
  return `{"t":"${table}","r":${JSON.stringify(Object.fromEntries(kept), replacer)}}`;
}

/** The table that a line says it is of; null where it says none. */
export const tableOf = (written: string): Table | null => {
  const said = /^\{"t":"(\w+)","r":/.exec(written)?.[1];
  return TABLES.find((table) => table === said) ?? null;
};

/** @throws Failed `backup-broken` for what is no row */
export function readRow(written: string): Row {
  const table = tableOf(written);
  if (!table) throw new Failed('backup-broken');
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch (cause) {
    throw new Failed('backup-broken', { cause });
  }
  const parsed = v.safeParse(v.strictObject({ t: v.literal(table), r: SHAPES[table] }), value);
  if (!parsed.success) throw new Failed('backup-broken', { cause: parsed.issues });
  return parsed.output as Row;
}
