// The data files that the build puts beside the scripts: folding, readings, the conversion dictionary, the corpus.
// They are made from the packages and the seeds at every build, and never committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCorpus } from '../../seeds/build';
import type { CorpusDocument } from '../corpus/types';
import { analyze } from '../facts';
import { fingerprintOf } from '../links/fingerprint';
import { scriptBytes } from './dictionaries';
import { lexiconData, loadLexicon } from './lexicon';

export interface PackagedFile {
  /** Where it lies now. */
  absoluteSrc: string;
  /** Where it goes inside the extension. */
  relativeDest: string;
}

const ROOT = new URL('../../node_modules/.cache/mingce/packaged/', import.meta.url).pathname;

/** Makes every file anew. @throws Error that names the seed when a raw file is missing or not what it was */
export async function packagedData(): Promise<PackagedFile[]> {
  const lexicon = loadLexicon();
  const { foldPairs, readings } = lexiconData();
  const { files } = await buildCorpus({ analyze, lexicon });
  const documents = files
    .filter(({ path }) => path !== 'corpus/index.json')
    .map(({ contents }) => JSON.parse(contents) as CorpusDocument);
  const fingerprints = documents.map(({ entry, blocks }) => fingerprintOf({ ...entry, blocks }, lexicon.fold));
  return [
    { path: 'data/fold.txt', contents: foldPairs },
    { path: 'data/readings.txt', contents: readings },
    { path: 'data/script.bin', contents: await scriptBytes() },
    { path: 'corpus/fingerprints.json', contents: JSON.stringify(fingerprints) },
    ...files,
  ].map(({ path, contents }) => {
    const absoluteSrc = join(ROOT, path);
    mkdirSync(dirname(absoluteSrc), { recursive: true });
    writeFileSync(absoluteSrc, contents);
    return { absoluteSrc, relativeDest: path };
  });
}
