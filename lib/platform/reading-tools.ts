// What reading and converting need, built once from packaged data: folding, readings, the conversion dictionary.
import { createEngine, type Engine } from '../script/engine';
import { createFold, type Fold } from '../text/fold';
import { createLexicon, type Lexicon } from '../text/lexicon';
import { cleanText } from '../text/noise';
import { once, packaged } from './packaged';

const textOf = async (path: string) => (await packaged(path)).text();

/** Folding alone, about 15 kB: enough to search in either script. */
export const folding: () => Promise<Fold> = once(async () => createFold(await textOf('data/fold.txt')));

export const lexicon: () => Promise<Lexicon> = once(async () => {
  const [foldPairs, readings] = await Promise.all([textOf('data/fold.txt'), textOf('data/readings.txt')]);
  return createLexicon({ foldPairs, readings });
});

/** Text without pinyin glosses, watermarks and other noise of copies. */
export const noiseFree: () => Promise<(text: string) => string> = once(async () => {
  const words = await lexicon();
  return (text) => cleanText(text, words).text;
});

export const engine: () => Promise<Engine> = once(async () =>
  createEngine(new Uint8Array(await (await packaged('data/script.bin')).arrayBuffer())),
);
