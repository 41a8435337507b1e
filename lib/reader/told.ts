// What to say of a page beyond its kind: a failure first, then what is special about it.
import type { Say } from '../i18n/catalogue';
import { type Failure, NOTED, type TERMS } from '../i18n/terms';
import { NO_DOCUMENT } from '../structure/document';
import type { PageState } from './state';

interface Saying {
  say: Say<keyof typeof TERMS>;
  sayFailure: Say<Failure>;
  /** Between two sentences: a space in English, nothing in Chinese. */
  gap: string;
}

/** One or two plain sentences, or nothing. */
export function toldOf(state: PageState, { say, sayFailure, gap }: Saying): string {
  const { failure, save, notes, detection, metadata, officialHost } = state;
  const trouble = failure ?? (save.is === 'failed' ? save.failure : null);
  if (trouble) return sayFailure(trouble);
  // What a document lacks is no news of a list of links.
  const isDocument = !NO_DOCUMENT.has(detection.kind);
  const told = NOTED.filter((code) => notes.includes(code) && (isDocument || !/-only$/.test(code))).map((code) =>
    say(`note.${code}`),
  );
  const [, n, of] = notes.map((note) => /^page (\d+) of (\d+)$/.exec(note)).find((found) => found !== null) ?? [];
  if (isDocument && n && of) told.push(say('leaf', { n, of }));
  if (detection.trust === 'unverified' && officialHost && metadata.docNumber) {
    told.push(say('originalAt', { number: metadata.docNumber, host: officialHost }));
  }
  return told.join(gap);
}

export const gapOf = (language: string): string => (language === 'en' ? ' ' : '');
