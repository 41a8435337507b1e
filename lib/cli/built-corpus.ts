// The corpus as the build makes it, for the build itself and for the command line.
import { buildCorpus } from '../../seeds/build';
import { analyze } from '../facts';
import { type Fingerprint, fingerprintOf } from '../links/fingerprint';
import { loadLexicon } from './lexicon';

interface BuiltCorpus {
  files: { path: string; contents: string }[];
  fingerprints: Fingerprint[];
}

/** @throws Error that names the seed when a raw file is missing or not what it was */
export async function builtCorpus(): Promise<BuiltCorpus> {
  const lexicon = loadLexicon();
  const { files, documents } = await buildCorpus({ analyze, lexicon });
  return { files, fingerprints: documents.map((document) => fingerprintOf(document, lexicon.fold)) };
}
