// What the background does for the search after a save: the index, and keywords by jieba. Both go on where a stopped
// background left off.
import { cut, initSync } from 'nodejieba-wasm/web';
import type { Library, Version } from '../library/schema';
import { findStrays, keepIndex } from '../library/search/keep';
import { findKeywords } from '../library/search/words';
import { linkNear } from '../links/near';
import { corpusWords } from './corpus-files';
import { once, packaged } from './packaged';
import { folding } from './reading-tools';

let indexing: Promise<unknown> = Promise.resolve();
let isFirst = true;

/** Indexes what saves, changes and deletions have left to do; calls queue up, so that no two write the index at once. */
export function keepSearchIndex(library: Library): Promise<unknown> {
  indexing = indexing
    .then(async () => {
      if (isFirst) await findStrays(library);
      isFirst = false;
      await keepIndex(library, await folding());
    })
    .catch((error) => console.warn('index', error));
  return indexing;
}

/** The dictionary's 4 MB take some 0.2 s to unfold: fetched for the first keywords, never for a page. */
const jieba = once(async () => {
  const module = await WebAssembly.compile(await (await packaged('data/jieba.wasm')).arrayBuffer());
  initSync({ module });
  return (text: string) => cut(text, true);
});

/** Keywords, and what is near to the document by them. */
export async function findWords(library: Library, version: Version): Promise<void> {
  const [cutWords, fold, words] = await Promise.all([jieba(), folding(), corpusWords()]);
  await findKeywords(library, version, { cut: cutWords, fold, words });
  await linkNear(library, version.documentId, corpusWords);
}
