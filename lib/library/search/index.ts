// The search of the library: every document that holds the words, in either script, ranked, with snippets.
export { type LikeOptions, moreLikeThis } from './like';
export { hitsOf, search } from './search';
export { type SuggestOptions, suggest } from './suggest';
export type {
  CorpusLoader,
  Hit,
  HitPlace,
  Likeness,
  Mark,
  Match,
  QueryProblem,
  SearchAnswer,
  SearchOptions,
  Snippet,
} from './types';
