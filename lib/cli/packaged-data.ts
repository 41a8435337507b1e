// The data files that the build puts beside the scripts: folding, readings, the conversion dictionary, the corpus.
// They are made from the packages and the seeds at every build, and never committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtCorpus } from './built-corpus';
import { scriptBytes } from './dictionaries';
import { lexiconData } from './lexicon';
import { licences } from './licences';

export interface PackagedFile {
  /** Where it lies now. */
  absoluteSrc: string;
  /** Where it goes inside the extension. */
  relativeDest: string;
}

const ROOT = fileURLToPath(new URL('../../node_modules/.cache/mingce/packaged/', import.meta.url));

/** jieba's dictionary and code: fetched by the background when it first needs them. */
const JIEBA = fileURLToPath(
  new URL('../../node_modules/nodejieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm', import.meta.url),
);

/** Makes every file anew. @throws Error that names the seed when a raw file is missing or not what it was */
export async function packagedData(): Promise<PackagedFile[]> {
  const { foldPairs, readings } = lexiconData();
  const { files, fingerprints, kin, indicators, words } = await builtCorpus();
  return [
    { path: 'data/fold.txt', contents: foldPairs },
    { path: 'data/readings.txt', contents: readings },
    { path: 'data/script.bin', contents: await scriptBytes() },
    { path: 'data/words.json', contents: JSON.stringify(words) },
    { path: 'data/jieba.wasm', contents: readFileSync(JIEBA) },
    { path: 'licences.txt', contents: licences() },
    { path: 'corpus/fingerprints.json', contents: JSON.stringify(fingerprints) },
    { path: 'corpus/kin.json', contents: JSON.stringify(kin) },
    { path: 'corpus/indicators.json', contents: JSON.stringify(indicators) },
    ...files,
  ].map(({ path, contents }) => {
    const absoluteSrc = join(ROOT, path);
    mkdirSync(dirname(absoluteSrc), { recursive: true });
    writeFileSync(absoluteSrc, contents);
    return { absoluteSrc, relativeDest: path };
  });
}
