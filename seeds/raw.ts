// Reads the raw files, and nothing but the files that the inventory describes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SeedFacts } from './inventory';

const FOLDER = new URL('./raw/', import.meta.url);

/** Lower-case hex. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** @param folder where the raw files lie
 * @throws Error that names the file when it is missing, is not UTF-8, or is not the file that the inventory describes */
export function readSeed({ file, sha256: expected }: SeedFacts, folder: URL = FOLDER): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(new URL(file, folder));
  } catch (error) {
    throw new Error(`seeds/raw/${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`seeds/raw/${file} is not UTF-8; the raw files must stay byte for byte as they were copied`);
  }
  const found = sha256(bytes);
  if (found !== expected)
    throw new Error(`seeds/raw/${file} has changed: SHA-256 ${found}, the inventory says ${expected}`);
  return text;
}
