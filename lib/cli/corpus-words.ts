// Keywords of the bundled documents, and how common words are in policy: made at every build, for the background.
import { cut } from 'nodejieba-wasm';
import type { CorpusDocument } from '../corpus/types';
import { COMPARED_TERMS, countFrequencies, keepWeightiest, weighTerms } from '../library/search/terms';
import type { CorpusWords } from '../library/search/words';
import type { Fold } from '../text/fold';

export function corpusWords(documents: readonly CorpusDocument[], fold: Fold): CorpusWords {
  const tools = { cut: (text: string) => cut(text, true), fold };
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const frequencies = countFrequencies(texts, tools.cut, fold);
  const weighed = documents.map(({ entry: { id, title }, blocks }) => [
    id,
    keepWeightiest(weighTerms({ title, blocks }, frequencies, tools), COMPARED_TERMS),
  ]);
  return { frequencies, documents: Object.fromEntries(weighed) };
}
