// Keeping a page's own HTML with its save.
import { browser } from 'wxt/browser';
import { bareAddress } from '../library/identity';
import type { Original } from '../library/schema';
import { copyPage } from '../reader/copy-page';
import { gzip } from '../text/gzip';

/** Longest HTML kept, UTF-16 units: it crosses as one message of at most 64 MiB, and a unit may take three bytes. */
const LONGEST = 20_000_000;
/** Most pictures fetched of one page. */
const PICTURES = 60;

/** The page that a tab shows, gzipped; null when it shows another one by now, or one that is too large.
 * @param now ISO 8601 instant */
export async function keepPage(
  tabId: number,
  url: string,
  now: string,
): Promise<{ original: Omit<Original, 'versionId'>; urls: string[] } | null> {
  // A tab that was closed, or that left for where we may not look, has nothing to keep.
  const results = await browser.scripting.executeScript({ target: { tabId }, func: copyPage }).catch(() => []);
  const copy = results[0]?.result;
  if (!copy || bareAddress(copy.url) !== bareAddress(url) || copy.html.length > LONGEST) return null;
  const html = await gzip(copy.html);
  return {
    original: { html, size: html.byteLength, chars: copy.html.length, at: now },
    urls: copy.pictures.slice(0, PICTURES),
  };
}
