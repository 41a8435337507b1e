// What the background answers. It alone writes the library; everything is lazy, since it may be stopped at any moment.
import { writeCalendar } from '../export/ics';
import { analyze } from '../facts';
import { Failed } from '../i18n/failed';
import { comparePage, findSaved } from '../library/find';
import { runJobs } from '../library/jobs';
import { receivePiece, type SaveAnswer } from '../library/save';
import { Library, type Version } from '../library/schema';
import { deleteForEver, moveToTrash, restore, sweep } from '../library/trash';
import { linksOf } from '../links/links';
import { bareTitle } from '../links/names';
import { officialHost } from '../page/official-host';
import type { SelectionCopy } from '../reader/copy-selection';
import { snapshotOfSelection } from '../reader/selection';
import { outline } from '../structure/outline';
import { corpusFingerprints } from './corpus-files';
import { forgetGlimpse, keepGlimpse } from './glimpse';
import { injectBar, injectPanelLine, injectReader, insertBrush } from './inject';
import { keepPage } from './keep-page';
import type { BackgroundHandlers, Sender } from './messages';
import { fetchPicture } from './pictures';
import type { BackgroundInput } from './protocol';
import { engine, lexicon, noiseFree } from './reading-tools';
import { barLook, changeSettings } from './settings';
import { openLibrary, showCount } from './toolbar';

const library = new Library();
const now = () => new Date().toISOString();

/** @throws Failed when the asker is not a tab's page */
function tabOf(sender: Sender): number {
  if (sender.from !== 'page') throw new Failed('not-allowed');
  return sender.tabId;
}

async function readVersion({ title, writtenDate, blocks }: Pick<Version, 'title' | 'writtenDate' | 'blocks'>) {
  return analyze({ title, docDate: writtenDate, blocks }, await lexicon());
}

/** Empties out of the trash and the passing tables what is over. */
export const sweepLibrary = (): Promise<void> => sweep(library, now());

let running: Promise<unknown> = Promise.resolve();

/** Does what earlier saves left to do; calls queue up, so that no job is done twice at once. */
export function resumeJobs(): Promise<unknown> {
  running = running
    .catch((error) => console.warn('jobs', error))
    .then(() =>
      runJobs(library, {
        read: async (version) => {
          const [facts, { fold }] = await Promise.all([readVersion(version), lexicon()]);
          return { facts, indicators: facts.targets.map(({ indicator }) => bareTitle(indicator, fold)) };
        },
        keep: ({ url }, tabId) => keepPage(tabId, url, now()),
        picture: fetchPicture,
        link: async ({ documentId, title, writtenDate, blocks }, { citations }) => {
          const [{ fold }, clean, corpus] = await Promise.all([lexicon(), noiseFree(), corpusFingerprints()]);
          const docNumber = (await library.documents.get(documentId))?.docNumber ?? null;
          const text = blocks.map((block) => clean(block.text)).join('\n');
          const page = { title: title && clean(title), docNumber, writtenDate, text, citations };
          return linksOf(page, corpus, fold).map(({ corpusId, ...link }) => ({ ...link, otherId: corpusId }));
        },
      }),
    );
  return running;
}

async function receive(piece: BackgroundInput<'save/piece'>, tabId?: number): Promise<SaveAnswer> {
  const [{ fold }, { scriptOf }, clean] = await Promise.all([lexicon(), engine(), noiseFree()]);
  const answer = await receivePiece(library, piece, { fold, clean, scriptOf, now, tabId });
  if (answer.state === 'saved') {
    void resumeJobs();
    void forgetGlimpse(answer.documentId);
  }
  return answer;
}

/** Saves what was selected on a page as a document of its own. @throws Failed as `receivePiece` does */
export async function saveSelection(selection: SelectionCopy): Promise<void> {
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
  await receive({ key: key.join(''), index: 0, total: 1, text: JSON.stringify(snapshotOfSelection(selection)) });
}

export const handlers: BackgroundHandlers = {
  'page/found': async (_input, sender) => {
    await injectReader(tabOf(sender));
    return null;
  },
  'reader/started': async (_input, sender) => {
    await insertBrush(tabOf(sender));
    return null;
  },
  'reader/bar': async (_input, sender) => {
    await injectBar(tabOf(sender));
    return null;
  },
  'bar/look': barLook,
  'bar/moved': async (corner) => {
    await changeSettings({ bar: corner });
    return null;
  },
  'reader/counted': async ({ findings }, sender) => {
    await showCount(tabOf(sender), findings);
    return null;
  },
  'text/analyze': async (input) => {
    const { blocks, docDate, page } = input;
    const [words, clean] = await Promise.all([lexicon(), noiseFree()]);
    const facts = analyze(input, words);
    const title = input.title && clean(input.title);
    // A library that cannot be read is no reason not to read the page.
    const known = page
      ? await comparePage(library, { ...page, title }, blocks, words.fold).catch((error) => {
          console.error('compare', error);
          return null;
        })
      : null;
    if (page && known && known.clauses > 0) {
      await keepGlimpse(known.documentId, { url: page.url, title, writtenDate: docDate, blocks, facts, at: now() });
    }
    return { facts, title, outline: outline(blocks), known };
  },
  'text/calendar': (day) => writeCalendar([day], new Date()),
  'text/convert': async ({ texts, to }) => (await engine()).convertAll(texts, { to }),
  'save/piece': async (piece, sender) => {
    return receive(piece, sender.from === 'page' ? sender.tabId : undefined);
  },
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
  'library/delete': async ({ ids }) => {
    await deleteForEver(library, ids);
    return null;
  },
  'tab/panel': async ({ tabId }) => {
    await injectPanelLine(tabId);
    return null;
  },
  'tab/wake': async ({ tabId }) => {
    await injectReader(tabId);
    return null;
  },
};
