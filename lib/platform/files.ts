// Fetching what belongs to a page, from hosts that the reader lets us ask. No cookies are sent.
import { browser } from 'wxt/browser';
import type { KeptFile } from '../library/schema';

/** A server that has not answered by then is given up, milliseconds. Chromium stops a background whose question has no answer
 * after 30 seconds. */
const PATIENCE = 20_000;
/** A large file may take longer on its way, milliseconds. */
const LONG_PATIENCE = 120_000;

/** Whether the browser lets us ask a host without the reader's click. Match patterns know no port. */
export function mayAsk(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Has the browser ask the reader about the hosts of these addresses. To be called straight from a click.
 * @returns whether all are allowed now */
export function allowHosts(urls: readonly string[]): Promise<boolean> {
  const origins = new Set(urls.map((url) => `*://${new URL(url).hostname}/*`));
  return browser.permissions.request({ origins: [...origins] });
}

export interface Wanted<Refusal extends string> {
  /** Largest file kept, bytes. */
  largest: number;
  /** Whether a content type is what was asked for; what to say where it is not. */
  isRight: (type: string) => boolean;
  refusal: Refusal;
}

/** Never throws: what could not be had is recorded with its reason. */
export async function fetchFile<Refusal extends string>(
  url: string,
  { largest, isRight, refusal }: Wanted<Refusal>,
): Promise<Omit<KeptFile<Refusal>, 'versionId'>> {
  const without = (failure: KeptFile<Refusal>['failure']) => ({ url, type: '', bytes: null, size: 0, failure });
  try {
    if (!(await mayAsk(url))) return without('not-allowed');
    const unanswered = new AbortController();
    const timer = setTimeout(() => unanswered.abort(), PATIENCE);
    const late = AbortSignal.timeout(largest > 10_000_000 ? LONG_PATIENCE : PATIENCE);
    const response = await fetch(url, {
      credentials: 'omit',
      signal: AbortSignal.any([unanswered.signal, late]),
    });
    clearTimeout(timer);
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!response.ok) return without('not-found');
    if (!isRight(type)) return without(refusal);
    const bytes = Number(response.headers.get('content-length')) > largest ? null : await readUpTo(response, largest);
    return bytes ? { url, type, bytes, size: bytes.byteLength, failure: null } : without('too-large');
  } catch {
    return without('not-found');
  }
}

/** Null for a body longer than that; no more of it is then fetched. @param most bytes */
export async function readUpTo(response: Response, most: number): Promise<ArrayBuffer | null> {
  const reader = response.body?.getReader();
  if (!reader) return new ArrayBuffer(0);
  const parts: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}
