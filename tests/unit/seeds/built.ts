// The corpus, built once for the tests of a file.
import { loadLexicon } from '../../../lib/cli/lexicon';
import type { CorpusDocument } from '../../../lib/corpus/types';
import { analyze } from '../../../lib/facts';
import { type BuiltCorpus, buildCorpus } from '../../../seeds/build';

export const lexicon = loadLexicon();
export const build = (): Promise<BuiltCorpus> => buildCorpus({ analyze, lexicon });

/** @throws Error when there is none of this id */
export function documentOf({ documents }: BuiltCorpus, id: string): CorpusDocument {
  const found = documents.find(({ entry }) => entry.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
}
