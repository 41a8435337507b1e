// A saved page → its reading, for every command that takes pages: what the reader and the background do between them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readLastResort } from '../page/last-resort';
import { statedValidity } from '../page/metadata/validity';
import { type PageReading, readRaw } from '../page/read-raw';
import { settleBlocks } from '../page/settle';
import { decodePage } from '../text/decode';
import { parsePage } from './parse-html';

/** @param url where the page came from; without one, links are resolved against the file, and the page is unverified.
 * @throws when the file cannot be read, or is too large or too deep to be parsed within seconds. */
export function readPageFile(file: string, url = pathToFileURL(resolve(file)).href): PageReading {
  const doc = parsePage(decodePage(readFileSync(file)));
  const raw = readRaw(doc, url);
  const reading = raw.notes.includes('no-body') ? readLastResort(doc, raw) : raw;
  const { metadata } = reading;
  const settled = settleBlocks(reading.blocks.map(({ block }) => block));
  return {
    ...reading,
    metadata: { ...metadata, ...statedValidity(settled, metadata) },
    blocks: reading.blocks.map((own, i) => ({ ...own, block: settled[i] ?? own.block })),
  };
}
