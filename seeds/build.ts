// Builds the bundled corpus out of the five raw files. The same files and the same code give the same bytes.
import type { CorpusDocument, CorpusIndex } from '../lib/corpus/types';
import type { Lexicon } from '../lib/text/lexicon';
import type { Analyze } from './analyze';
import type { Coverage } from './coverage';
import { cutSeed, type Stretch } from './cut';
import { type Draft, draftDocument, finishDocument, passageOf } from './document';
import { findFurniture } from './furniture';
import { SEEDS, type SeedFacts } from './inventory';
import { type Passage, passageOfNoise } from './passage';
import { takeApart } from './pieces';
import { readSeed } from './raw';

export interface BuildOptions {
  analyze: Analyze;
  lexicon: Lexicon;
  /** Where the raw files lie; `seeds/raw/` by default. */
  folder?: URL;
}

export interface BuiltCorpus {
  /** `corpus/index.json` first, then one file a document. Paths are within the extension. */
  files: { path: string; contents: string }[];
  documents: CorpusDocument[];
  /** One a document, in the same order. */
  coverage: Coverage[];
}

/** @throws Error that names the raw file when it is missing, changed, in a wrong encoding, or not cut as the inventory says */
export async function buildCorpus({ analyze, lexicon, folder }: BuildOptions): Promise<BuiltCorpus> {
  const built = SEEDS.flatMap((seed) => buildSeed(readSeed(seed, folder), seed, analyze, lexicon));
  const documents = built.map(({ document }) => document);
  const index: CorpusIndex = { entries: documents.map(({ entry }) => entry) };
  return {
    files: [
      { path: 'corpus/index.json', contents: JSON.stringify(index) },
      ...documents.map((document) => ({
        path: `corpus/${document.entry.id}.json`,
        contents: JSON.stringify(document),
      })),
    ],
    documents,
    coverage: built.map(({ coverage }) => coverage),
  };
}

function buildSeed(
  raw: string,
  seed: SeedFacts,
  analyze: Analyze,
  lexicon: Lexicon,
): { document: CorpusDocument; coverage: Coverage }[] {
  const stretches = cutSeed(raw, seed);
  const drafts: Draft[] = [];
  let waiting: Passage[] = [];
  for (const stretch of stretches) {
    if (!stretch.document) {
      const passages = leftover(raw, stretch, lexicon);
      const before = drafts.at(-1);
      if (before) before.passages.push(...passages);
      else waiting.push(...passages);
      continue;
    }
    const { document } = stretch;
    const copy = stretches.find(({ copyOf }) => copyOf === document.id);
    const taken = takeApart(raw, stretch, lexicon, {
      opening: document.opening,
      repairs: seed.repairs,
      copy: copy && raw.slice(copy.start, copy.end),
    });
    const draft = draftDocument(raw, document, seed, taken, lexicon);
    draft.passages.push(...waiting);
    waiting = [];
    drafts.push(draft);
  }
  return drafts.map((draft) => finishDocument(raw, draft, analyze, lexicon));
}

/** What lies between documents: its lines, each with the reason of the whole unless noise or spam tells a better one. */
function leftover(raw: string, stretch: Stretch, lexicon: Lexicon): Passage[] {
  const reason = stretch.reason ?? 'page furniture';
  if (reason === 'duplicate') return [{ start: stretch.start, end: stretch.end, reason, text: '' }];
  const taken = takeApart(raw, stretch, lexicon, { isWhole: true });
  const better = findFurniture(taken, lexicon.fold);
  return [
    ...taken.noise.map((noise) => passageOfNoise(raw, noise)),
    ...taken.pieces.map((piece, i) => passageOf(piece, better[i] === 'spam' ? 'spam' : reason)),
  ];
}
