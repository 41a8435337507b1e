// link FILE.html…: what saved pages have to do with the bundled documents, a line for each relation.
import { analyze } from '../facts';
import { fingerprintOf } from '../links/fingerprint';
import { linksOf } from '../links/links';
import { cleanText } from '../text/noise';
import { builtCorpus } from './built-corpus';
import { loadLexicon } from './lexicon';
import { readPageFile } from './page-file';

/** @returns the exit code */
export async function linkCommand(args: string[]): Promise<number> {
  if (args.length === 0 || args.some((arg) => arg.startsWith('-'))) {
    console.error('usage: mingce link FILE.html…');
    return 2;
  }
  const lexicon = loadLexicon();
  const { fingerprints } = await builtCorpus();
  let failed = false;
  for (const file of args) {
    try {
      const { metadata, blocks } = readPageFile(file);
      const plain = blocks.map(({ block }) => block);
      const { citations } = analyze({ title: metadata.title, docDate: metadata.writtenDate, blocks: plain }, lexicon);
      const text = plain.map((block) => cleanText(block.text, lexicon).text).join('\n');
      const own = fingerprintOf({ ...metadata, id: file, text, citations }, lexicon.fold);
      for (const { id, relation, score, evidence, role } of linksOf(own, fingerprints)) {
        console.log(JSON.stringify({ file, corpusId: id, relation, score, evidence, role }));
      }
    } catch (error) {
      failed = true;
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed ? 1 : 0;
}
