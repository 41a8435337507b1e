// `mingce page FILE.html… [--url URL]`: what each saved page is, states and holds, a JSON object a line.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type PageReading, readPage } from '../page/read';
import { decodePage } from './decode';
import { parsePage } from './parse-html';

const USAGE = 'usage: mingce page FILE.html… [--url URL]';

/** Reads one saved page. @param url where it came from; without one, links are resolved against the file.
 * @throws when the file cannot be read or is too large to be parsed. */
export async function readPageFile(file: string, url?: string): Promise<PageReading> {
  const html = decodePage(await readFile(file));
  return readPage(parsePage(html), url ?? pathToFileURL(file).href);
}

/** @returns the exit code: 0, 1 when a file could not be read (the others are still printed), 2 for bad usage. */
export async function pageCommand(args: string[]): Promise<number> {
  let files: string[];
  let url: string | undefined;
  try {
    const parsed = parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' } } });
    files = parsed.positionals;
    url = parsed.values.url;
  } catch (error) {
    console.error(`mingce page: ${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  let code = 0;
  for (const file of files) {
    try {
      const { detection, metadata, alternatives, blocks, attachments, notes } = await readPageFile(file, url);
      console.log(JSON.stringify({ file, detection, metadata, alternatives, blocks: blocks.map(({ block }) => block), attachments, notes }));
    } catch (error) {
      console.error(`mingce page: ${file}: ${(error as Error).message}`);
      code = 1;
    }
  }
  return code;
}
