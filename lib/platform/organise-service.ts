// What the background answers about tags and stars.
import { renameTag, starDocuments, tagDocuments } from '../library/organise';
import type { Library } from '../library/schema';
import type { BackgroundHandlers } from './messages';

export const organiseHandlers = (
  library: Library,
): Pick<BackgroundHandlers, 'library/tag' | 'library/star' | 'library/rename-tag'> => ({
  'library/tag': async ({ ids, add, remove }) => {
    await tagDocuments(library, ids, { add, remove });
    return null;
  },
  'library/star': async ({ ids, starred }) => {
    await starDocuments(library, ids, starred);
    return null;
  },
  'library/rename-tag': async ({ from, to }) => {
    await renameTag(library, from, to);
    return null;
  },
});
