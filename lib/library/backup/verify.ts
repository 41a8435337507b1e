// The first of two readings of a backup: nothing is written before every line of it has been found right.
import { Failed } from '../../i18n/failed';
import type { Watch } from './export';
import { Chain, type Footer, readFooter, readHeader } from './format';
import { linesOf } from './lines';
import { RowOrder } from './order';
import { readRow } from './rows';

/** Longest kept page once it is unpacked, bytes: `keep-page.ts` keeps 20 million units of at most three bytes. */
const LONGEST_PAGE = 60_000_000;
/** Longest header, bytes: what begins with more is no backup, whatever it is. */
const LONGEST_HEADER = 1000;

/** @returns what the file holds · @throws Failed `backup-none`, `backup-newer`, `backup-broken`, `backup-too-large`; the
 * signal's reason when it is aborted */
export async function verifyBackup(file: Blob, { signal, onProgress }: Watch = {}): Promise<Footer> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const chain = new Chain();
  const order = new RowOrder();
  let of = -1;
  let footer: Footer | null = null;
  for await (const bytes of linesOf(file, signal)) {
    if (footer) throw new Failed('backup-broken', { cause: 'lines after the footer' });
    if (of < 0) {
      if (bytes.length > LONGEST_HEADER) throw new Failed('backup-none');
      of = readHeader(decode(decoder, bytes, 'backup-none')).documents;
    } else {
      const line = decode(decoder, bytes, 'backup-broken');
      footer = line.startsWith('{"t":') ? null : readFooter(line);
      if (footer) continue;
      const row = readRow(line);
      await order.take(row);
      if (row.t === 'originals') await checkPage(row.r.html);
      if (row.t === 'documents') onProgress?.({ done: order.documents - 1, of: Math.max(of, order.documents) });
    }
    await chain.add(bytes);
  }
  if (of < 0) throw new Failed('backup-none');
  order.end();
  const { documents, rows } = order;
  if (footer?.sha256 !== chain.hex || footer.documents !== documents || footer.rows !== rows) {
    throw new Failed('backup-broken', { cause: footer ? 'digest' : 'no footer' });
  }
  return footer;
}

function decode(decoder: TextDecoder, bytes: Uint8Array, failure: 'backup-none' | 'backup-broken'): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new Failed(failure, { cause });
  }
}

/** A kept page is unpacked when it is shown: it must be a gzip, and not unpack without end. */
async function checkPage(html: ArrayBuffer): Promise<void> {
  const reader = new Blob([html]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let length = 0; ; ) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new Failed('backup-broken', { cause });
    });
    if (done) return;
    length += value.length;
    if (length > LONGEST_PAGE) {
      await reader.cancel();
      throw new Failed('backup-too-large');
    }
  }
}
