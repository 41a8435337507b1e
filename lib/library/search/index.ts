// The search of the library: every document that holds the words, in either script, ranked, with snippets.
export { hitsOf, search } from './search';
export { suggest } from './suggest';
export type { Hit, SearchAnswer, Snippet } from './types';
