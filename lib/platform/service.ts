// What the background answers. It alone writes the library; everything is lazy, since it may be stopped at any moment.
import { analyze } from '../facts';
import { Failed } from '../i18n/failed';
import { findSaved } from '../library/find';
import { runJobs } from '../library/jobs';
import { receivePiece } from '../library/save';
import { Library, type Version } from '../library/schema';
import { linksOf } from '../links/links';
import { officialHost } from '../page/official-host';
import { corpusFingerprints } from './corpus-files';
import { injectBar, injectReader, insertBrush } from './inject';
import type { BackgroundHandlers, Sender } from './messages';
import { engine, lexicon, noiseFree } from './reading-tools';
import { openLibrary, showCount } from './toolbar';

const library = new Library();

/** @throws Failed when the asker is not a tab's page */
function tabOf(sender: Sender): number {
  if (sender.from !== 'page') throw new Failed('not-allowed');
  return sender.tabId;
}

async function readVersion({ title, writtenDate, blocks }: Pick<Version, 'title' | 'writtenDate' | 'blocks'>) {
  return analyze({ title, docDate: writtenDate, blocks }, await lexicon());
}

let running: Promise<unknown> = Promise.resolve();

/** Does what earlier saves left to do; calls queue up, so that no job is done twice at once. */
export function resumeJobs(): Promise<unknown> {
  running = running
    .catch((error) => console.warn('jobs', error))
    .then(() =>
      runJobs(library, {
        read: readVersion,
        link: async ({ blocks }, { citations }) => {
          const [{ fold }, clean, corpus] = await Promise.all([lexicon(), noiseFree(), corpusFingerprints()]);
          return linksOf({ text: blocks.map(({ text }) => clean(text)).join('\n'), citations }, corpus, fold);
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
    const [words, clean] = await Promise.all([lexicon(), noiseFree()]);
    return { facts: analyze(input, words), title: input.title && clean(input.title) };
  },
  'text/convert': async ({ texts, to }) => (await engine()).convertAll(texts, { to }),
  'save/piece': async (piece) => {
    const [{ fold }, { scriptOf }, clean] = await Promise.all([lexicon(), engine(), noiseFree()]);
    const answer = await receivePiece(library, piece, { fold, clean, scriptOf, now: () => new Date().toISOString() });
    if (answer.state === 'saved') void resumeJobs();
    return answer;
  },
  'page/known': async (page) => {
    const [{ fold }, clean] = await Promise.all([lexicon(), noiseFree()]);
    const found = await findSaved(library, { ...page, title: page.title && clean(page.title) }, fold);
    return {
      saved: found && { documentId: found.id, savedAt: found.savedAt },
      officialHost: page.docNumber && officialHost(fold(page.docNumber)),
    };
  },
  'library/open': async ({ place }) => {
    await openLibrary(place);
    return null;
  },
  'tab/wake': async ({ tabId }) => {
    await injectReader(tabId);
    return null;
  },
};
