// The backup's file: JSON Lines. A header, one row of the library a line, a footer with how many there are and a digest
// over all of them. Everything that can be worked out again is left out.
import * as v from 'valibot';
import { Failed } from '../../i18n/failed';

const FORMAT = 1;

/** Longest line, bytes of UTF-8: a kept file of 50 MB takes 67 MB in base64. */
export const LONGEST_LINE = 128_000_000;
/** Most lines of one document: its files, and how often it was met. */
export const MOST_LINES = 200_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const header = v.strictObject({
  mingce: v.literal('backup'),
  format: v.literal(FORMAT),
  /** How many there were when it was begun, for saying how far one is. */
  documents: count,
});
const footer = v.strictObject({
  documents: count,
  rows: count,
  /** The chain's last digest; see `Chain`. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export type Header = v.InferOutput<typeof header>;
export type Footer = v.InferOutput<typeof footer>;

export const writeHeader = (documents: number): string =>
  JSON.stringify({ mingce: 'backup', format: FORMAT, documents });
export const writeFooter = ({ documents, rows, sha256 }: Footer): string => JSON.stringify({ documents, rows, sha256 });

/** @throws Failed `backup-none` where the line heads no backup of ours, `backup-newer` where a later Mingce wrote it */
export function readHeader(line: string): Header {
  const value = parse(line);
  const said = v.safeParse(v.object({ mingce: v.literal('backup'), format: v.number() }), value);
  if (!said.success) throw new Failed('backup-none');
  if (said.output.format > FORMAT) throw new Failed('backup-newer');
  const parsed = v.safeParse(header, value);
  if (!parsed.success) throw new Failed('backup-none');
  return parsed.output;
}

/** Null where the line is no footer. */
export function readFooter(line: string): Footer | null {
  const parsed = v.safeParse(footer, parse(line));
  return parsed.success ? parsed.output : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** SHA-256 over the digest before and the line's bytes, line after line, from 32 zero bytes: it needs no more of a file at
 * once than a line. */
export class Chain {
  #digest = new Uint8Array(32);

  /** @param line UTF-8 without its line feed */
  async add(line: Uint8Array): Promise<void> {
    const bytes = new Uint8Array(this.#digest.length + line.length);
    bytes.set(this.#digest);
    bytes.set(line, this.#digest.length);
    this.#digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  }

  get hex(): string {
    return Array.from(this.#digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
