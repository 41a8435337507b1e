// What the background answers about a document that a page cites.
import { listSaved } from '../library/find';
import type { Library } from '../library/schema';
import { resolver } from '../links/resolve';
import { corpusIndex } from './corpus-files';
import type { BackgroundHandlers } from './messages';
import { folding } from './reading-tools';

export const citationHandlers = (library: Library): Pick<BackgroundHandlers, 'citation/resolve'> => ({
  'citation/resolve': async (citation) => {
    const [corpus, saved, fold] = await Promise.all([corpusIndex(), listSaved(library), folding()]);
    return resolver(corpus, saved, fold)(citation)?.place ?? null;
  },
});
