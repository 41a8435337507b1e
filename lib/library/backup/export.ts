// Writing a backup, a document at a time: no more of the library is in memory than one row with its bytes.
import type { Library } from '../schema';
import { Chain, LONGEST_LINE, writeFooter, writeHeader } from './format';
import { isOfBundled, RowOrder } from './order';
import { type Kept, readRow, type Table, writeRow } from './rows';

export interface Progress {
  /** Documents. */
  done: number;
  of: number;
}

export interface Watch {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

export interface Written {
  documents: number;
  rows: number;
  /** Rows that could not be read back, and were left out. */
  skipped: number;
}

/** The library as the lines of a backup, each with its line feed, as UTF-8. What is deleted while it is written is left
 * out, what is added is not in it. @throws the signal's reason when it is aborted */
export async function* writeBackup(
  library: Library,
  { signal, onProgress }: Watch = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, Written> {
  const encoder = new TextEncoder();
  const chain = new Chain();
  const order = new RowOrder();
  let skipped = 0;
  const lineOf = async (line: string) => {
    const bytes = encoder.encode(`${line}\n`);
    await chain.add(bytes.subarray(0, -1));
    return bytes;
  };

  const ids = await library.documents.toCollection().primaryKeys();
  yield lineOf(writeHeader(ids.length));
  for (const row of (await library.settled.toArray()).filter(isOfBundled)) {
    const line = writeRow('settled', row);
    if (await isTaken(order, line)) yield lineOf(line);
  }
  for (const [done, id] of ids.entries()) {
    onProgress?.({ done, of: ids.length });
    const texts = await textsOf(library, id);
    if (!texts) continue;
    // What we could not take in again would make the whole file unreadable.
    if (!(await isWhole(texts))) {
      console.warn('backup leaves out', id);
      skipped++;
      continue;
    }
    for await (const [table, row] of rowsOf(library, texts)) {
      signal?.throwIfAborted();
      const line = writeRow(table, row);
      if (await isTaken(order, line)) yield lineOf(line);
      else {
        console.warn('backup leaves out', table, id);
        skipped++;
      }
    }
  }
  const { documents, rows } = order;
  yield encoder.encode(`${writeFooter({ documents, rows, sha256: chain.hex })}\n`);
  onProgress?.({ done: ids.length, of: ids.length });
  return { documents, rows, skipped };
}

const fits = (line: string): boolean =>
  line.length * 3 < LONGEST_LINE || new TextEncoder().encode(line).length <= LONGEST_LINE;

const isTaken = async (order: RowOrder, line: string): Promise<boolean> => {
  if (!fits(line)) return false;
  try {
    await order.take(readRow(line));
    return true;
  } catch {
    return false;
  }
};

/** Whether the document and its latest text can be read back. */
async function isWhole({ document, all }: Texts): Promise<boolean> {
  const order = new RowOrder();
  const latest = all.find(({ id }) => id === document.versionId);
  return (
    latest !== undefined &&
    (await isTaken(order, writeRow('documents', document))) &&
    (await isTaken(order, writeRow('versions', latest)))
  );
}

type Texts = NonNullable<Awaited<ReturnType<typeof textsOf>>>;

/** A document with its texts, as they stand at one moment; null where it has been deleted. */
function textsOf(library: Library, id: string) {
  const { documents, versions, sightings, notes, settled } = library;
  return library.transaction('r', [documents, versions, sightings, notes, settled], async () => {
    const document = await documents.get(id);
    const all = await versions.where('documentId').equals(id).sortBy('id');
    const ids = all.map((version) => version.id);
    const met = await sightings.where('versionId').anyOf(ids).sortBy('id');
    const own = await notes.where('documentId').equals(id).sortBy('id');
    const done = await settled.where('documentId').equals(id).sortBy('key');
    return document ? { document, all, met, own, done } : null;
  });
}

type AnyRow = { [T in Table]: [T, Kept[T]] }[Table];

/** Files are too large for one transaction, and each stands for itself. */
async function* rowsOf({ originals, pictures, attachments }: Library, texts: Texts): AsyncGenerator<AnyRow> {
  yield ['documents', texts.document];
  for (const row of texts.all) yield ['versions', row];
  for (const row of texts.met) yield ['sightings', row];
  for (const row of texts.own) yield ['notes', row];
  for (const row of texts.done) yield ['settled', row];

  const ids = texts.all.map((version) => version.id);
  for (const versionId of ids) {
    const row = await originals.get(versionId);
    if (row) yield ['originals', row];
  }
  for (const key of await pictures.where('versionId').anyOf(ids).primaryKeys()) {
    const row = await pictures.get(key);
    if (row) yield ['pictures', row];
  }
  for (const key of await attachments.where('versionId').anyOf(ids).primaryKeys()) {
    const row = await attachments.get(key);
    if (row) yield ['attachments', row];
  }
}
