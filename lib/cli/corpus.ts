// `mingce corpus`: the bundled documents, a line each, with what was taken out of the raw files and why.
import { buildCorpus } from '../../seeds/build';
import type { CorpusDocument } from '../corpus/types';
import { analyze } from '../facts';
import { loadLexicon } from './lexicon';

/** @returns the exit code: 1 when a raw file is missing or not what it was, 2 for bad usage */
export async function corpusCommand(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error('usage: mingce corpus');
    return 2;
  }
  try {
    const { documents } = await buildCorpus({ analyze, lexicon: loadLexicon() });
    for (const document of documents) console.log(JSON.stringify(lineOf(document)));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** What the text does not say is null; `chars` counts the UTF-16 units of the raw file, white space left out. */
function lineOf({ entry, removed }: CorpusDocument) {
  const { id, seed, title, docNumber, issuer, writtenDate, planPeriod, jurisdiction, level, script, chars, blocks } =
    entry;
  const sums = new Map<string, { reason: string; count: number; chars: number }>();
  for (const passage of removed) {
    const sum = sums.get(passage.reason) ?? { reason: passage.reason, count: 0, chars: 0 };
    sums.set(passage.reason, { ...sum, count: sum.count + 1, chars: sum.chars + passage.chars });
  }
  return {
    id,
    seed,
    title,
    docNumber,
    issuer: issuer.length > 0 ? issuer : null,
    writtenDate,
    planPeriod,
    jurisdiction,
    level,
    script,
    chars,
    blocks,
    removed: [...sums.values()],
  };
}
