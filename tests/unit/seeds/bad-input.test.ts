import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutSeed } from '../../../seeds/cut';
import { SEEDS } from '../../../seeds/inventory';
import { readSeed } from '../../../seeds/raw';

let folder: string;
let url: URL;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  cpSync(new URL('../../../seeds/raw/', import.meta.url), folder, { recursive: true });
  url = pathToFileURL(`${folder}/`);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(SEEDS.map((seed) => [seed.file, seed] as const))('raw file %s', (file, seed) => {
  it('is read as it was copied', () => {
    expect(readSeed(seed, url)).toBe(readFileSync(join(folder, file), 'utf8'));
  });

  it('stops the build by its name when it is missing', () => {
    rmSync(join(folder, file));
    expect(() => readSeed(seed, url)).toThrow(file);
  });

  it('stops the build by its name when one character is changed', () => {
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n`);
    expect(() => readSeed(seed, url)).toThrow(new RegExp(`${file} has changed`));
  });

  it('stops the build by its name when it is in another encoding', () => {
    writeFileSync(join(folder, file), Buffer.from(readFileSync(join(folder, file), 'utf8'), 'utf16le'));
    expect(() => readSeed(seed, url)).toThrow(new RegExp(`${file}.*(UTF-8|changed)`));
  });

  it('is not cut when it lacks the words that a document begins with', () => {
    expect(() => cutSeed('别的内容', seed)).toThrow(file);
  });
});
