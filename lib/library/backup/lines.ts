// A file as lines, gzipped or not, without ever holding more of it than a line.
import { Failed } from '../../i18n/failed';
import { LONGEST_LINE } from './format';

/** So much more than its gzipped bytes no library unpacks to: real ones to 3–10 times, deflate's limit is 1032. */
const RATIO = 200;
/** Below this size, bytes, a ratio tells nothing. */
const SMALL = 64_000_000;

const LINE_FEED = 10;

/** Each line without its line feed, UTF-8. A last line without a line feed counts as one.
 * @throws Failed `backup-too-large` for a line that is too long or a file that was made to unpack without end,
 * `backup-broken` for bytes that are no gzip to the end */
export async function* linesOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = (await unpacked(file)).getReader();
  let parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw cause instanceof Failed ? cause : new Failed('backup-broken', { cause });
      });
      if (done) break;
      let from = 0;
      for (let at = value.indexOf(LINE_FEED); at >= 0; at = value.indexOf(LINE_FEED, from)) {
        parts.push(value.subarray(from, at));
        yield joined(parts);
        parts = [];
        length = 0;
        from = at + 1;
      }
      if (from < value.length) parts.push(value.subarray(from));
      length += value.length - from;
      if (length > LONGEST_LINE) throw new Failed('backup-too-large');
    }
    if (parts.length > 0) yield joined(parts);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const line = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return line;
}

async function unpacked(file: Blob): Promise<ReadableStream<Uint8Array>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = first === 0x1f && second === 0x8b;
  if (!isGzip) return file.stream();
  let packed = 0;
  let plain = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, stream) => {
      packed += chunk.length;
      stream.enqueue(chunk);
    },
  });
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, stream) => {
      plain += chunk.length;
      if (plain > SMALL && plain > packed * RATIO) stream.error(new Failed('backup-too-large'));
      else stream.enqueue(chunk);
    },
  });
  return file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).pipeThrough(bounded);
}
