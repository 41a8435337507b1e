// What the background answers about saving: pieces of a page, the files it brings with it, what its address holds now.
import { Failed } from '../i18n/failed';
import { keepAttachments } from '../library/attachments';
import { receivePiece, type SaveAnswer } from '../library/save';
import type { Library } from '../library/schema';
import type { StoreTools } from '../library/store';
import { settleSnapshot } from '../reader/settle-snapshot';
import { decodePage } from '../text/decode';
import { mayAsk, readUpTo } from './files';
import { forgetGlimpse } from './glimpse';
import { askIfIncognito } from './incognito';
import type { BackgroundHandlers } from './messages';
import type { BackgroundInput } from './protocol';
import { lexicon, noiseFree } from './reading-tools';
import { readSettings } from './settings';
import { showStanding } from './toolbar';

/** Largest page fetched, bytes. */
const LARGEST = 20_000_000;
/** A server that has not answered by then is given up, milliseconds. */
const PATIENCE = 20_000;

type Answered = 'save/piece' | 'library/keep-attachments' | 'page/fetch';

/** @param resumeJobs does what a save leaves to do */
export const savingHandlers = (
  library: Library,
  resumeJobs: () => Promise<unknown>,
): Pick<BackgroundHandlers, Answered> => ({
  'save/piece': async (piece, sender) => {
    if (sender.from === 'own') return receive(library, piece, { of: piece.of }, resumeJobs);
    await askIfIncognito(sender, piece.key);
    const { tabId } = sender;
    const answer = await receive(library, piece, { tabId, settle: settleSnapshot }, resumeJobs);
    if (answer.state === 'saved') void showStanding(tabId, { known: { clauses: 0 } }).catch(() => undefined);
    return answer;
  },
  'library/keep-attachments': async ({ versionId }) => {
    await keepAttachments(library, versionId);
    void resumeJobs();
    return null;
  },
  'page/fetch': ({ url }) => fetchPage(url),
});

/** @throws Failed as `receivePiece` does */
export async function receive(
  library: Library,
  { key, index, total, text }: BackgroundInput<'save/piece'>,
  where: Pick<StoreTools, 'tabId' | 'of' | 'part' | 'settle'>,
  resumeJobs: () => Promise<unknown>,
): Promise<SaveAnswer> {
  const [{ fold }, clean, { attachments }] = await Promise.all([lexicon(), noiseFree(), readSettings()]);
  const now = () => new Date().toISOString();
  const answer = await receivePiece(library, { key, index, total, text }, { fold, clean, now, attachments, ...where });
  if (answer.state === 'saved') {
    void resumeJobs();
    void forgetGlimpse(answer.documentId);
  }
  return answer;
}

/** @throws Failed `not-allowed`, `unreachable`, `too-large` */
async function fetchPage(url: string): Promise<{ html: string; url: string }> {
  if (!(await mayAsk(url))) throw new Failed('not-allowed');
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || (type !== '' && !/html|xml|text\/plain/i.test(type))) throw new Failed('unreachable');
    const bytes = await readUpTo(response, LARGEST);
    if (!bytes) throw new Failed('too-large');
    const named = /charset=\s*"?([\w-]+)/i.exec(type)?.[1];
    return { html: decodePage(new Uint8Array(bytes), named), url: response.url || url };
  } catch (cause) {
    throw cause instanceof Failed ? cause : new Failed('unreachable', { cause });
  }
}
