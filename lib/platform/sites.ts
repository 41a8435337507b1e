// Sites beyond the government's that the reader lets Mingce look at by itself: asked for one at a time, given back as easily.
import { browser } from 'wxt/browser';
import { GOVERNMENT_HOSTS } from './hosts';

/** Name of the detector's registration for these sites. */
const REGISTRATION = 'allowed-sites';
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/;

/** Host name in what a reader may type: a name, an address, with www or a path; null where there is none. */
export function hostIn(typed: string): string | null {
  const text = typed.trim();
  try {
    const { hostname } = new URL(/^https?:\/\//i.test(text) ? text : `http://${text}`);
    return HOST.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

const patternOf = (host: string) => `*://${host}/*`;
const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Hosts allowed so far, in alphabetical order. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(GOVERNMENT_HOSTS.map(hostOf));
  return [...new Set(origins.map(hostOf))].filter((host) => !own.has(host)).sort();
}

/** Asks the browser, which asks the reader. To be called straight from a click. @returns whether it is allowed now */
export const allowSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] });

export const forbidSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(host)] });

/** @returns how to stop listening */
export function onSites(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** In the background: the detector runs on the allowed sites, and on no others. */
export function keepDetectorOnSites(): void {
  onSites(() => void register().catch((error) => console.warn('sites', error)));
}

async function register(): Promise<void> {
  const matches = (await allowedSites()).map(patternOf);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: REGISTRATION, js: ['detector.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
