// The corpus as the build makes it, for the build itself and for the command line.
import { buildCorpus } from '../../seeds/build';
import { analyze } from '../facts';
import type { Link } from '../library/schema';
import type { CorpusWords } from '../library/search/words';
import { type Fingerprint, fingerprintOfBundled } from '../links/fingerprint';
import { type Point, pointOf } from '../links/indicators';
import { linksOf } from '../links/links';
import { nearOf } from '../links/near';
import { corpusWords } from './corpus-words';
import { loadLexicon } from './lexicon';

interface BuiltCorpus {
  files: { path: string; contents: string }[];
  fingerprints: Fingerprint[];
  /** The corpus's own web: which bundled document cites which. */
  kin: Link[];
  /** What the documents say of indicators that another document may speak of, too. */
  indicators: Point[];
  words: CorpusWords;
}

/** @throws Error that names the seed when a raw file is missing or not what it was */
export async function builtCorpus(): Promise<BuiltCorpus> {
  const lexicon = loadLexicon();
  const { files, documents } = await buildCorpus({ analyze, lexicon });
  const indicators = documents.flatMap(({ entry: { id, jurisdiction }, facts }) =>
    facts.targets
      .filter(({ tier }) => tier === 'Q')
      .map((target) => pointOf(id, target, jurisdiction, lexicon.fold))
      .filter(({ key }) => key !== ''),
  );
  const fingerprints = documents.map((document) => fingerprintOfBundled(document, lexicon.fold));
  const words = corpusWords(documents, lexicon.fold);
  const kin = fingerprints.flatMap((own) => {
    const cited = linksOf(own, fingerprints).map(
      ({ id, ...link }): Link => ({ ...link, documentId: own.id, otherId: id }),
    );
    const terms = words.documents[own.id];
    const near = terms ? nearOf(terms, words, [own.id]) : [];
    return [
      ...cited,
      ...near.map(({ id, ...link }): Link => ({ ...link, role: null, documentId: own.id, otherId: id })),
    ];
  });
  return { files, fingerprints, kin, indicators, words };
}
