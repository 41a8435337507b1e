// A saved page → its reading, for every command that takes pages.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PageReading, readPage } from '../page/read';
import { decodePage } from './decode';
import { parsePage } from './parse-html';

/** @param url where the page came from; without one, links are resolved against the file, and the page is unverified.
 * @throws when the file cannot be read, or is too large or too deep to be parsed within seconds. */
export function readPageFile(file: string, url = pathToFileURL(resolve(file)).href): PageReading {
  return readPage(parsePage(decodePage(readFileSync(file))), url);
}
