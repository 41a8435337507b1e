// Sites beyond the government's that the reader lets Mingce look at by itself: asked for one at a time, given back as easily.
import { browser } from 'wxt/browser';
import { GOVERNMENT_HOSTS } from './hosts';
import { changeSettings, onSettings, readSettings } from './settings';

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

/** Whether the detector looks there in any case. @param host a host name */
export const isGovernmentHost = (host: string): boolean =>
  GOVERNMENT_HOSTS.some((pattern) => `.${host}`.endsWith(hostOf(pattern).replace(/^\*/, '')));

/** Hosts allowed so far, in alphabetical order: added by the reader, or only let be read for a link or a check. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(GOVERNMENT_HOSTS.map(hostOf));
  return [...new Set(origins.map(hostOf))].filter((host) => !own.has(host)).sort();
}

/** Those of these hosts that may be read now, be it by a wider permission than their own, in alphabetical order. */
export async function readableSites(hosts: readonly string[]): Promise<string[]> {
  const may = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })));
  return hosts.filter((_host, i) => may[i]).sort();
}

/** Asks the browser, which asks the reader, and has the detector look there by itself from then on. To be called straight
 * from a click. @returns whether it is allowed now */
export async function addSite(host: string): Promise<boolean> {
  const allowed = await browser.permissions.request({ origins: [patternOf(host)] });
  if (allowed) await changeSettings(({ sites }) => ({ sites: [...new Set([...sites, host])] }));
  return allowed;
}

/** Gives a host back: it may be read no more, however it came to be allowed. */
export async function forbidSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] });
  await forget([host]);
}

async function forget(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  await changeSettings(({ sites }) => ({ sites: sites.filter((host) => !hosts.includes(host)) }));
}

/** Forgets the sites that may be read no more. */
async function forgetLost(): Promise<void> {
  const { sites } = await readSettings();
  const left = await readableSites(sites);
  await forget(sites.filter((host) => !left.includes(host)));
}

/** @returns how to stop listening */
export function onSites(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** In the background: the detector runs on the sites that the reader has added, while they are allowed, and on no others. */
export function keepDetectorOnSites(): void {
  const warn = (error: unknown) => console.warn('sites', error);
  // One after the other, or the detector would be registered twice.
  let registering = Promise.resolve();
  const run = () => {
    registering = registering.then(register).catch(warn);
  };
  onSites(run);
  onSettings(({ sites }, before) => {
    if (sites.join() !== before.sites.join()) run();
  });
  // A new version of ours has no registrations left.
  browser.runtime.onInstalled.addListener(run);
  // Allowed again one day for a link, it is not thereby added again.
  browser.permissions.onRemoved.addListener(() => void forgetLost().catch(warn));
}

async function register(): Promise<void> {
  const matches = (await readableSites((await readSettings()).sites)).map(patternOf);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: REGISTRATION, js: ['detector.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
