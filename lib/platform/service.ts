// What the background answers. It alone writes the library; everything is lazy, since it may be stopped at any moment.
import { writeCalendar } from '../export/ics';
import { analyze } from '../facts';
import { kindsOff } from '../highlight/brush-css';
import { Failed } from '../i18n/failed';
import { comparePage, findSaved } from '../library/find';
import { runJobs } from '../library/jobs';
import { likenessOf } from '../library/likeness';
import { callOff, readAgain } from '../library/reread';
import { Library, type Version } from '../library/schema';
import { deleteForEver, moveToTrash, restore, sweep } from '../library/trash';
import { indicatorKey } from '../links/indicators';
import { knownPlaces } from '../links/known';
import { linkSaved } from '../links/link-saved';
import { statedValidity } from '../page/metadata/validity';
import { officialHost } from '../page/official-host';
import { settleBlocks } from '../page/settle';
import type { SelectionCopy } from '../reader/copy-selection';
import { snapshotOfSelection } from '../reader/selection';
import type { Block } from '../structure/block';
import { outline } from '../structure/outline';
import { randomHex } from '../text/random-hex';
import { backupHandlers, isTakingIn } from './backup-service';
import { barLook } from './bar-look';
import { convertTexts } from './converting';
import { corpusFingerprints } from './corpus-files';
import { deadlineHandlers } from './deadline-service';
import { keepGlimpse } from './glimpse';
import { askIfIncognito } from './incognito';
import { injectBar, injectLastResort, injectNotes, injectPanelLine, injectReader, insertBrush } from './inject';
import { keepPage } from './keep-page';
import type { BackgroundHandlers, Sender } from './messages';
import { noteHandlers } from './notes-service';
import { organiseHandlers } from './organise-service';
import { fetchAttachment, fetchPicture } from './pictures';
import { engine, lexicon, noiseFree } from './reading-tools';
import { remindIfDue } from './reminders';
import { receive, savingHandlers } from './saving-service';
import { backUpIfDue } from './scheduled-backup';
import { findWords, keepSearchIndex } from './search-service';
import { changeSettings, readSettings } from './settings';
import { openLibrary, showStanding } from './toolbar';

const library = new Library();
const now = () => new Date().toISOString();

/** @throws Failed when the asker is not a tab's page */
function tabOf(sender: Sender): number {
  if (sender.from !== 'page') throw new Failed('not-allowed');
  return sender.tabId;
}

/** A longer text is kept but not read, UTF-16 units: its facts would fill more than one message of 64 MiB, and finding them
 * would hold up all else for ten seconds. The longest plan known has 147,000. */
const LONGEST_READ = 3_000_000;
const charsIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

async function readVersion({ title, writtenDate, blocks }: Pick<Version, 'title' | 'writtenDate' | 'blocks'>) {
  if (charsIn(blocks) > LONGEST_READ) return { targets: [], deadlines: [], citations: [] };
  return analyze({ title, docDate: writtenDate, blocks }, await lexicon());
}

/** Empties out of the trash and the passing tables what is over. */
export const sweepLibrary = (): Promise<void> => sweep(library, now());

/** What is done by the day, where the reader has switched it on. */
export const DAILY = [() => remindIfDue(library), () => backUpIfDue(library)];

let running: Promise<unknown> = Promise.resolve();

/** Does what earlier saves left to do; calls queue up, so that no job is done twice at once. */
export function resumeJobs(): Promise<unknown> {
  if (isTakingIn()) return running;
  void keepSearchIndex(library);
  running = running
    .catch((error) => console.warn('jobs', error))
    .then(() =>
      runJobs(library, {
        read: async (version) => {
          const [facts, { fold }] = await Promise.all([readVersion(version), lexicon()]);
          return { facts, indicators: facts.targets.map(({ indicator }) => indicatorKey(indicator, fold)) };
        },
        keep: ({ url }, tabId) => keepPage(tabId, url, now()),
        picture: fetchPicture,
        attachment: fetchAttachment,
        words: findWords,
        scriptOf: async (text) => (await engine()).scriptOf(text),
        likeness: async (text) => likenessOf(text, (await lexicon()).fold, await noiseFree()),
        link: async (_library, version, facts) => {
          const [{ fold }, clean, corpus] = await Promise.all([lexicon(), noiseFree(), corpusFingerprints()]);
          await linkSaved(library, version, facts, { fold, clean, corpus });
        },
      }),
    );
  return running;
}

/** Saves what was selected on a page as a document of its own. @throws Failed as `receivePiece` does, or `incognito` */
export async function saveSelection(
  selection: SelectionCopy,
  tab: { tabId: number; incognito: boolean },
): Promise<void> {
  const key = randomHex(16);
  await askIfIncognito(tab, key);
  const text = JSON.stringify(snapshotOfSelection(selection));
  await receive(library, { key, index: 0, total: 1, text }, { part: true }, resumeJobs);
}

export const handlers: BackgroundHandlers = {
  'page/found': async (_input, sender) => {
    // What reading takes is made ready while the page is.
    void noiseFree().catch(() => undefined);
    await injectReader(tabOf(sender));
    return null;
  },
  'reader/started': async (_input, sender) => {
    const [{ script, marks }] = await Promise.all([readSettings(), insertBrush(tabOf(sender))]);
    return { shown: script, off: kindsOff(marks) };
  },
  'reader/bar': async (_input, sender) => {
    await injectBar(tabOf(sender));
    return null;
  },
  'reader/last-resort': async (_input, sender) => {
    await injectLastResort(tabOf(sender));
    return null;
  },
  'bar/look': barLook,
  'bar/moved': async (corner) => {
    await changeSettings({ bar: corner });
    return null;
  },
  'reader/counted': async ({ findings }, sender) => {
    await showStanding(tabOf(sender), { findings });
    await injectNotes(tabOf(sender));
    return null;
  },
  'text/analyze': async (input, sender) => {
    const { docDate, page } = input;
    const blocks = settleBlocks(input.blocks);
    if (charsIn(blocks) > LONGEST_READ) throw new Failed('too-large');
    const [words, clean] = await Promise.all([lexicon(), noiseFree()]);
    const facts = analyze({ ...input, blocks }, words);
    const title = input.title && clean(input.title);
    const named = { title, writtenDate: docDate };
    // A library that cannot be read is no reason not to read the page.
    const known = page
      ? await comparePage(library, { ...page, ...named }, blocks, words.fold, clean).catch((error) => {
          console.error('compare', error);
          return null;
        })
      : null;
    if (page && known && known.clauses > 0) {
      await keepGlimpse(known.documentId, { url: page.url, title, writtenDate: docDate, blocks, facts, at: now() });
    }
    if (page && sender.from === 'page') void showStanding(sender.tabId, { known }).catch(() => undefined);
    const validity = statedValidity(blocks, { writtenDate: docDate, effectiveDate: null, expiryDate: null });
    const places = page
      ? await knownPlaces(library, facts.citations, await corpusFingerprints(), words.fold).catch(() => [])
      : [];
    return { facts, title, ...validity, outline: outline(blocks), known, places };
  },
  'text/calendar': (day) => writeCalendar([day], new Date()),
  'text/convert': ({ texts, to, sample }) => convertTexts(texts, to, sample),
  ...savingHandlers(library, resumeJobs),
  'page/known': async (page) => {
    const [{ fold }, clean] = await Promise.all([lexicon(), noiseFree()]);
    const found = await findSaved(library, { ...page, title: page.title && clean(page.title) }, fold);
    return {
      saved: found && { documentId: found.id, savedAt: found.savedAt, clauses: 0 },
      officialHost: page.docNumber && officialHost(fold(page.docNumber)),
    };
  },
  'library/open': async ({ place }) => {
    await openLibrary(place);
    return null;
  },
  'library/trash': async ({ ids }) => {
    await moveToTrash(library, ids, now());
    return null;
  },
  'library/restore': async ({ ids }) => {
    await restore(library, ids);
    return null;
  },
  'library/reread': async ({ on }) => {
    await (on ? readAgain(library) : callOff(library));
    void resumeJobs();
    return null;
  },
  'library/delete': async ({ ids }) => {
    await deleteForEver(library, ids);
    return null;
  },
  ...organiseHandlers(library),
  ...deadlineHandlers(library),
  ...noteHandlers(library),
  ...backupHandlers(library, resumeJobs),
  'tab/panel': async ({ tabId }) => {
    await injectPanelLine(tabId);
    return null;
  },
  'tab/wake': async ({ tabId }) => {
    await injectReader(tabId);
    return null;
  },
};
