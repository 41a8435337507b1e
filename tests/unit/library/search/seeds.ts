// What is read from the disk for a stock: the sentences of all seeds, and folding.
import { readdirSync, readFileSync } from 'node:fs';
import { loadLexicon } from '../../../../lib/cli/lexicon';

export const { fold } = loadLexicon();

const raw = new URL('../../../../seeds/raw/', import.meta.url);
/** In either script, each with its end. */
export const SENTENCES = readdirSync(raw)
  .flatMap((name) => readFileSync(new URL(name, raw), 'utf8').split(/(?<=[。；;\n])/))
  .map((line) => line.trim())
  .filter((line) => line.length > 8);
