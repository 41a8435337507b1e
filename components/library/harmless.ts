// Kept HTML made harmless: nothing in it runs, nothing is asked of any server, its pictures are the ones kept with it.
import DOMPurify from 'dompurify';
import type { Picture } from '../../lib/library/schema';

/** The frame's own law, should anything slip through: no script, no request. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;

/** Attributes that name an address; following one would be a request. `src` is set anew for pictures we hold. */
const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'background', 'poster', 'ping', 'cite', 'data'];
/** Elements that load, ask or navigate; the text inside them stays. */
const LOADING = ['link', 'base', 'meta', 'iframe', 'frame', 'object', 'embed', 'audio', 'video', 'form', 'svg', 'math'];

/** @param html as the page had it · @param url its address, for resolving relative ones */
export async function harmless(html: string, url: string, pictures: readonly Picture[]): Promise<string> {
  const dataUrls = new Map(await Promise.all(pictures.map(async (each) => [each.url, await dataUrl(each)] as const)));
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Kept aside while the sanitiser takes every address away.
  for (const image of page.querySelectorAll('img')) {
    const own = image.getAttribute('src');
    const address = own !== null && URL.canParse(own, url) ? new URL(own, url).href : '';
    image.dataset.kept = address;
  }
  const clean = DOMPurify.sanitize(page.documentElement, {
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
    FORBID_TAGS: LOADING,
    FORBID_ATTR: ADDRESSES,
  });
  if (!(clean instanceof HTMLElement)) return '';
  for (const image of clean.querySelectorAll('img')) {
    const data = dataUrls.get(image.dataset.kept ?? '');
    delete image.dataset.kept;
    if (data) image.setAttribute('src', data);
  }
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  // Before everything else: the parser puts it at the top of the head.
  return `<!DOCTYPE html>${head}${clean.outerHTML}`;
}

async function dataUrl({ bytes, type }: Picture): Promise<string | null> {
  // A drawing is code, too.
  if (!bytes || type.includes('svg')) return null;
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([bytes], { type }));
  });
}
