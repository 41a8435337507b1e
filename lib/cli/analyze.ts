// `mingce analyze FILE.jsonl… | -`: reads documents as JSON Lines, prints what they set and when.
import { readFileSync } from 'node:fs';
import { analyze } from '../facts';
import { loadLexicon } from './lexicon';
import { classifyBlocks } from '../structure/classify';

export async function analyzeCommand(args: string[]): Promise<number> {
  const lexicon = loadLexicon();
  for (const file of args)
    for (const line of readFileSync(file === '-' ? 0 : file, 'utf8').split('\n')) {
      if (!line.trim()) continue;
      const doc = JSON.parse(line);
      const blocks = classifyBlocks(doc.blocks);
      console.log(JSON.stringify({ id: doc.id, ...analyze({ ...doc, blocks }, lexicon) }));
    }
  return 0;
}
