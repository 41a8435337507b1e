// What the background answers. It alone writes the library; everything is lazy, since it may be stopped at any moment.
import { analyze } from '../facts';
import { Failed } from '../i18n/failed';
import { comparePage, findSaved } from '../library/find';
import { runJobs } from '../library/jobs';
import { receivePiece } from '../library/save';
import { Library, type Version } from '../library/schema';
import { deleteForEver, moveToTrash, restore, sweep } from '../library/trash';
import { linksOf } from '../links/links';
import { officialHost } from '../page/official-host';
import { corpusFingerprints } from './corpus-files';
import { keepGlimpse } from './glimpse';
import { injectBar, injectReader, insertBrush } from './inject';
import { keepPage } from './keep-page';
import type { BackgroundHandlers, Sender } from './messages';
import { fetchPicture } from './pictures';
import { engine, lexicon, noiseFree } from './reading-tools';
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
        read: readVersion,
        keep: ({ url }, tabId) => keepPage(tabId, url, now()),
        picture: fetchPicture,
        link: async ({ documentId, title, writtenDate, blocks }, { citations }) => {
          const [{ fold }, clean, corpus] = await Promise.all([lexicon(), noiseFree(), corpusFingerprints()]);
          const docNumber = (await library.documents.get(documentId))?.docNumber ?? null;
          const text = blocks.map((block) => clean(block.text)).join('\n');
          return linksOf({ title: title && clean(title), docNumber, writtenDate, text, citations }, corpus, fold);
        },
      }),
    );
  return running;
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
  'reader/counted': async ({ findings }, sender) => {
    await showCount(tabOf(sender), findings);
    return null;
  },
  'text/analyze': async (input) => {
    const { blocks, docDate, page } = input;
    const [words, clean] = await Promise.all([lexicon(), noiseFree()]);
    const facts = analyze(input, words);
    const title = input.title && clean(input.title);
    const known = page ? await comparePage(library, { ...page, title }, blocks, words.fold) : null;
    if (page && known && known.clauses > 0) {
      await keepGlimpse(known.documentId, { url: page.url, title, writtenDate: docDate, blocks, facts, at: now() });
    }
    return { facts, title, known };
  },
  'text/convert': async ({ texts, to }) => (await engine()).convertAll(texts, { to }),
  'save/piece': async (piece, sender) => {
    const [{ fold }, { scriptOf }, clean] = await Promise.all([lexicon(), engine(), noiseFree()]);
    const tabId = sender.from === 'page' ? sender.tabId : undefined;
    const answer = await receivePiece(library, piece, { fold, clean, scriptOf, now, tabId });
    if (answer.state === 'saved') void resumeJobs();
    return answer;
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
  'tab/wake': async ({ tabId }) => {
    await injectReader(tabId);
    return null;
  },
};
