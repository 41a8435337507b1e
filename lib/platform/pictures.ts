// Fetching a page's pictures when it is saved, from hosts that the reader lets us ask.
import { browser } from 'wxt/browser';
import type { Picture } from '../library/schema';

/** Largest picture kept, bytes. */
const LARGEST = 10_000_000;
/** A server that has not answered by then is given up, milliseconds. */
const PATIENCE = 20_000;

/** Never throws: what could not be had is recorded with its reason. No cookies are sent. */
export async function fetchPicture(url: string): Promise<Omit<Picture, 'versionId'>> {
  const without = (failure: Picture['failure']) => ({ url, type: '', bytes: null, size: 0, failure });
  try {
    const { protocol, hostname } = new URL(url);
    // Match patterns know no port.
    const allowed = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
    if (!allowed) return without('not-allowed');
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (!response.ok) return without('not-found');
    if (!type.startsWith('image/')) return without('no-picture');
    if (Number(response.headers.get('content-length')) > LARGEST) return without('too-large');
    const bytes = await response.arrayBuffer();
    const size = bytes.byteLength;
    return size > LARGEST ? without('too-large') : { url, type, bytes, size, failure: null };
  } catch {
    return without('not-found');
  }
}
