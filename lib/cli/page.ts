// `mingce page FILE.html… [--url URL]`: what each saved page is, states and holds, a JSON object a line.
import { parseArgs } from 'node:util';
import tradToSimp from 'opencc-js/dict/TSCharacters';
import { documentKey } from '../compare/identity';
import { foldPairs } from '../script/fold-pairs';
import { createFold } from '../text/fold';
import { readPageFile } from './page-file';

const USAGE = 'usage: mingce page FILE.html… [--url URL]';

function readArguments(args: string[]): { files: string[]; url: string | undefined } {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' } } });
  if (positionals.length === 0) throw new Error('no file given');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Error(`not a URL: ${values.url}`);
  return { files: positionals, url: values.url };
}

/** @returns the exit code: 0, 1 when a file could not be read (the others are still printed), 2 for bad usage. */
export async function pageCommand(args: string[]): Promise<number> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(args);
  } catch (error) {
    console.error(`mingce page: ${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  const fold = createFold(foldPairs(tradToSimp));
  let code = 0;
  for (const file of asked.files) {
    try {
      const { detection, metadata, alternatives, blocks, attachments, notes } = readPageFile(file, asked.url);
      const plain = blocks.map(({ block }) => block);
      const identity = documentKey(metadata, fold);
      const known = { file, detection, metadata, blocks: plain, attachments, alternatives, notes, identity };
      console.log(JSON.stringify(known));
    } catch (error) {
      console.error(`mingce page: ${file}: ${messageOf(error)}`);
      code = 1;
    }
  }
  return code;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
