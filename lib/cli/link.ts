// link FILE.html…: what saved pages have to do with the bundled documents, a line for each relation.
import { cut } from 'nodejieba-wasm';
import { analyze } from '../facts';
import { COMPARED_TERMS, keepWeightiest, weighTerms } from '../library/search/terms';
import { fingerprintOf } from '../links/fingerprint';
import { linksOf } from '../links/links';
import { nearOf } from '../links/near';
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
  const { fingerprints, words } = await builtCorpus();
  const tools = { cut: (text: string) => cut(text, true), fold: lexicon.fold };
  let failed = false;
  for (const file of args) {
    try {
      const { metadata, blocks } = readPageFile(file);
      const plain = blocks.map(({ block }) => block);
      const { citations } = analyze({ title: metadata.title, docDate: metadata.writtenDate, blocks: plain }, lexicon);
      const text = plain.map((block) => cleanText(block.text, lexicon).text).join('\n');
      const own = fingerprintOf({ ...metadata, id: file, text, citations }, lexicon.fold);
      const links = linksOf(own, fingerprints);
      const same = links.filter(({ relation }) => relation === 'same').map(({ id }) => id);
      const terms = weighTerms({ title: metadata.title, blocks: plain }, words.frequencies, tools);
      const near = nearOf(keepWeightiest(terms, COMPARED_TERMS), words, same);
      for (const { id, ...link } of [...links, ...near]) console.log(JSON.stringify({ file, corpusId: id, ...link }));
    } catch (error) {
      failed = true;
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed ? 1 : 0;
}
