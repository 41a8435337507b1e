// What to say of a page beyond its kind: a failure first, then what is special about it.
import { type Language, speak } from '../i18n/catalogue';
import { FAILURES, TERMS } from '../i18n/terms';
import type { PageState } from './state';

/** One or two plain sentences, or nothing. */
export function toldOf(state: PageState, language: Language): string {
  const say = speak(TERMS, language);
  const { failure, save, notes, detection, metadata, officialHost } = state;
  const trouble = failure ?? (save.is === 'failed' ? save.failure : null);
  if (trouble) return speak(FAILURES, language)(trouble);
  const told = notes.flatMap((code) => {
    const key = `note.${code}`;
    return Object.hasOwn(TERMS, key) ? say(key as keyof typeof TERMS) : [];
  });
  if (detection.trust === 'unverified' && officialHost && metadata.docNumber) {
    told.push(say('originalAt', { number: metadata.docNumber, host: officialHost }));
  }
  return told.join(language === 'en' ? ' ' : '');
}
