// A backup as a file: its lines go into it as they are written, so that the browser may put them on the disk.
import type { Library } from '../schema';
import { type Watch, type Written, writeBackup } from './export';

/** Lines are handed on in parts of at least this size, bytes. */
const PART = 1_000_000;

/** @param packed gzipped · @throws the signal's reason when it is aborted */
export async function backupBlob(
  library: Library,
  { packed = false, ...watch }: Watch & { packed?: boolean } = {},
): Promise<{ blob: Blob; written: Written }> {
  const lines = writeBackup(library, watch);
  let written: Written = { documents: 0, rows: 0, skipped: 0 };
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        const parts: Uint8Array<ArrayBuffer>[] = [];
        for (let size = 0; size < PART; ) {
          const next = await lines.next();
          if (next.done) {
            written = next.value;
            if (size > 0) controller.enqueue(await joined(parts));
            controller.close();
            return;
          }
          parts.push(next.value);
          size += next.value.length;
        }
        controller.enqueue(await joined(parts));
      },
      cancel: async () => void (await lines.return(written)),
    },
    { highWaterMark: 0 },
  );
  const bytes = packed ? stream.pipeThrough(new CompressionStream('gzip')) : stream;
  const blob = await new Response(bytes).blob();
  return { blob, written };
}

const joined = async (parts: BlobPart[]) => new Uint8Array(await new Blob(parts).arrayBuffer());

/** Name of the file. @param day ISO 8601 */
export const backupName = (day: string, packed = false): string => `mingce-${day}.jsonl${packed ? '.gz' : ''}`;
