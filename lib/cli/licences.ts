// The licences of everything that ships: the packages in the scripts, and those that the packaged data is made from.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Packages that are only needed to build, but whose data ships. */
const DATA_FROM = ['opencc-js', 'pinyin-pro'];

/** Data of ours that was made from another work. */
const MADE_FROM = `
jieba's dictionary (MIT)
${'-'.repeat(40)}
The list of common words in the script conversion is made from the dictionary of jieba.
Copyright (c) 2013 Sun Junyi
`;

/** May be combined with MIT and passed on in a packed extension. */
const COMPATIBLE = new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

/** @param expression SPDX: alternatives with OR, each of them whole with AND */
const isCompatible = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => COMPATIBLE.has(each)));

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  peer?: boolean;
}

function licenceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|third_party)/i.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');
}

/** @returns the whole list as text · @throws Error that names a package whose licence is not compatible */
export function licences(): string {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const parts = Object.entries(lock.packages).flatMap(([path, locked]) => {
    const name = path.replace(/^.*node_modules\//, '');
    const ships = DATA_FROM.includes(name) || !(locked.dev || locked.devOptional || locked.optional || locked.peer);
    if (path === '' || !ships || !existsSync(join(ROOT, path))) return [];
    const { license = 'unknown', version = '' } = locked;
    if (!isCompatible(license))
      throw new Error(`${name}: its licence, ${license}, is not on the list of compatible ones`);
    return [`\n${name} ${version} (${license})\n${'-'.repeat(40)}\n${licenceText(join(ROOT, path))}\n`];
  });
  return `Mingce is made with these packages.\n${parts.join('\n')}${MADE_FROM}`;
}
