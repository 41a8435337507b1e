// What a page sends when it is saved: its original text and what was read off it. Parsed at the wall, trusted inside.
import * as v from 'valibot';
import { Failed } from '../i18n/failed';
import { BLOCK_KINDS } from '../structure/block';
import { DOCUMENT_KINDS, TRUSTS } from '../structure/document';
import { isDay } from './day';

/** Longest page kept, UTF-16 units of JSON. */
export const LONGEST_SNAPSHOT = 100_000_000;

/** Most of each that a page is saved with. A backup takes in no more, so nothing that was saved is left out of it.
 * `line` in UTF-16 units. */
export const MOST = { line: 1_000_000, issuers: 1000, blocks: 1_000_000, attachments: 10_000 } as const;

const text = v.string();
const line = v.pipe(text, v.maxLength(MOST.line));
const maybe = v.nullable(line);
const day = v.nullable(v.pipe(v.string(), v.check(isDay)));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A block, field by field, as it is saved and as a backup holds it. */
export const BLOCK = {
  kind: v.picklist(BLOCK_KINDS),
  text,
  level: v.optional(place),
  table: v.optional(place),
  row: v.optional(place),
  col: v.optional(place),
  header: v.optional(v.boolean()),
};

const snapshotSchema = v.object({
  /** Of a page its address; of a file `file:///` and its name, of what was pasted `paste:` and the instant. */
  url: v.pipe(line, v.regex(/^(https?|file|paste):/)),
  kind: v.picklist(DOCUMENT_KINDS),
  trust: v.picklist(TRUSTS),
  metadata: v.object({
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
    source: maybe,
  }),
  blocks: v.pipe(v.array(v.object(BLOCK)), v.maxLength(MOST.blocks)),
  attachments: v.pipe(
    v.array(v.object({ url: v.pipe(line, v.regex(/^https?:/)), name: line, kind: line })),
    v.maxLength(MOST.attachments),
  ),
  /** The HTML it was read from, where no tab shows it. */
  html: v.optional(text),
});

export type Snapshot = v.InferOutput<typeof snapshotSchema>;

/** @throws Failed `unexpected` when the text is no snapshot, `too-large` when it has more of anything than is kept,
 * `empty-page` when it holds no text. */
export function parseSnapshot(json: string): Snapshot {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new Failed('unexpected', { cause });
  }
  const parsed = v.safeParse(snapshotSchema, value);
  if (!parsed.success) {
    const isTooLarge = parsed.issues.every(({ type }) => type === 'max_length');
    throw new Failed(isTooLarge ? 'too-large' : 'unexpected', { cause: parsed.issues });
  }
  if (parsed.output.blocks.every((block) => block.text.trim() === '')) throw new Failed('empty-page');
  return parsed.output;
}
