// The words that go into a page, in one language: four would weigh more than the bar itself.
import { BAR } from './bar';
import { CARD } from './card';
import { inLanguage, type Language, type Spoken } from './catalogue';
import { DUE } from './due';
import { NOTES } from './notes';
import { FAILURES, TERMS } from './terms';

const CATALOGUES = { terms: TERMS, failures: FAILURES, bar: BAR, card: CARD, due: DUE, notes: NOTES };

export type PageWords = { [Name in keyof typeof CATALOGUES]: Spoken<keyof (typeof CATALOGUES)[Name] & string> };

export const pageWords = (language: Language): PageWords => ({
  terms: inLanguage(CATALOGUES.terms, language),
  failures: inLanguage(CATALOGUES.failures, language),
  bar: inLanguage(CATALOGUES.bar, language),
  card: inLanguage(CATALOGUES.card, language),
  due: inLanguage(CATALOGUES.due, language),
  notes: inLanguage(CATALOGUES.notes, language),
});
