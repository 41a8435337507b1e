// The toolbar icon's badge, and the tabs our own pages open in.
import { browser } from 'wxt/browser';
import { BADGE } from '../i18n/badge';
import { speak } from '../i18n/catalogue';
import type { KnownPage } from '../library/find';
import { interfaceLanguage, readSettings } from './settings';

/** Ink on paper: a number of findings is for knowing, not for alarm. What changed is for acting on. */
const COLOURS = { found: '#56524A', saved: '#2B5C8A', changed: '#C8402E' };
const INK = '#FFFFFF';

interface Standing {
  findings: number;
  /** In how many clauses the page differs from what is saved of it; null where nothing is. */
  clauses: number | null;
}

/** By tab; what is forgotten with a stopped background is learnt again when the page is read next. */
const standings = new Map<number, Standing>();

/** What the icon says: a sign on it, and words on hovering over it. */
interface Face {
  text: string;
  title: string;
}

/** What stands behind the announcement on a tab's icon, and the turn of the latest one: only that one takes it away. */
const announced = new Map<number, { turn: symbol; behind: Promise<Face> }>();

async function showFace(tabId: number, { text, title }: Face): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}

async function faceOf(tabId: number): Promise<Face> {
  const [text, title] = await Promise.all([browser.action.getBadgeText({ tabId }), browser.action.getTitle({ tabId })]);
  return { text, title };
}

/** Shows what is known of a tab's page: how much was found on it; or that it is saved, or changed since. What is being
 * announced there stays until its time is over. */
export async function showStanding(
  tabId: number,
  change: { findings?: number; known?: Pick<KnownPage, 'clauses'> | null },
): Promise<void> {
  const before = standings.get(tabId) ?? { findings: 0, clauses: null };
  const { findings = before.findings, known } = change;
  const clauses = known === undefined ? before.clauses : (known?.clauses ?? null);
  const standing = { findings, clauses };
  standings.set(tabId, standing);
  const is = clauses === null ? 'found' : clauses === 0 ? 'saved' : 'changed';
  const n = clauses || findings;
  const number = n > 999 ? '999+' : String(n);
  const text = { found: n === 0 ? '' : number, saved: '✓', changed: `±${n > 99 ? '99+' : n}` }[is];
  const title = text === '' ? '' : speak(BADGE, interfaceLanguage(await readSettings()))(is, { n });
  if (standings.get(tabId) !== standing) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[is] });
  await browser.action.setBadgeTextColor({ tabId, color: INK });
  const cover = announced.get(tabId);
  if (cover) cover.behind = Promise.resolve({ text, title });
  else await showFace(tabId, { text, title });
}

/** Forgets tabs that were closed. Call it synchronously at start. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    standings.delete(tabId);
    announced.delete(tabId);
  });
}

/** How long an announcement stands, milliseconds. */
const ANNOUNCED = 4000;

/** Shows for a while how something ended, by a sign on the icon and words on hovering over it; then what stood there, once
 * the last of several is over. */
export async function announce(tabId: number, sign: string, words?: string): Promise<void> {
  const turn = Symbol();
  const behind = announced.get(tabId)?.behind ?? faceOf(tabId);
  announced.set(tabId, { turn, behind });
  // A tab that is gone has no face.
  behind.catch(() => announced.delete(tabId));
  const { title } = await behind;
  await showFace(tabId, { text: sign, title: words ?? title });
  await new Promise((resolve) => setTimeout(resolve, ANNOUNCED));
  const cover = announced.get(tabId);
  if (cover?.turn !== turn) return;
  const face = await cover.behind;
  announced.delete(tabId);
  await showFace(tabId, face);
}

/** Opens the library page at a place such as `#/saved/ID` or `#/corpus/ID`; one already open is used again. */
export async function openLibrary(place: string): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  const url = `${page}${place.startsWith('#') ? place : ''}`;
  const [open] =
    (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }).then(
      (all) => all.filter(({ documentUrl, tabId }) => tabId >= 0 && documentUrl?.startsWith(page)),
      () => [],
    )) ?? [];
  if (open) {
    await browser.tabs.update(open.tabId, { url, active: true });
    await browser.windows.update(open.windowId, { focused: true });
  } else {
    await browser.tabs.create({ url });
  }
}
