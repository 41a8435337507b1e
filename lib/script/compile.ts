// Build time only: OpenCC's dictionaries and our guards, packed into the bytes of data/script.bin. Deterministic.
import { ByteReader, ByteWriter } from './bytes';
import { tellingBits } from './detect';
import commonWords from './policy/common-words.json';
import { SIMPLIFIED_TERMS, type Term } from './policy/terms';
import { TRADITIONAL_TERMS } from './policy/traditional-terms';
import { STORED_TABLES, type StoredTable } from './routes';
import { DICTIONARIES } from './sources';
import { readTable, type Table } from './tables';
import { writeTrie } from './trie';

type Entry = readonly [key: string, value: string];

const parse = (dictionary: string): Entry[] =>
  dictionary.split('|').map((entry) => {
    const [key = '', value = ''] = entry.split(' ');
    return [key, value];
  });

const isOneUnit = ([key, value]: Entry): boolean => key.length === 1 && value.length === 1;
const isPhrase = ([key]: Entry): boolean => [...key].length > 1;
const byKey = (a: Entry, b: Entry): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

/** Writes one conversion step as `readTable` reads it.
 * @param guards entries of the policy layer, kept apart from the dictionary's own by their numbers. */
function writeTable(writer: ByteWriter, dictionaries: readonly string[], guards: readonly Entry[]): void {
  const first = new Map<string, string>();
  for (const [key, value] of dictionaries.flatMap(parse)) if (!first.has(key)) first.set(key, value);
  const all = [...first].sort(byKey);
  const chars = all.filter((entry) => isOneUnit(entry) && entry[0] !== entry[1]);
  const longer = all.filter((entry) => !isOneUnit(entry));
  const phrases = longer.filter(isPhrase);
  const singles = longer.filter((entry) => !isPhrase(entry));
  writer.number(chars.length);
  writer.units(chars.map(([key]) => key).join(''));
  writer.units(chars.map(([, value]) => value).join(''));
  writer.number(phrases.length);
  const keysOf = (some: readonly Entry[]) => some.map(([key]) => key);
  const keys = new ByteWriter();
  const numbered = writeTrie(keys, keysOf(phrases), keysOf(singles), keysOf(guards));
  writer.text(keysOf(guards).join('\n'));
  writer.text(numbered.singles.join(''));
  writer.append(keys);
  const entriesOf = (some: readonly string[]) => some.map((key): Entry => [key, first.get(key) ?? '']);
  writeValues(writer, [...entriesOf(numbered.phrases), ...guards, ...entriesOf(numbered.singles)], new Map(chars));
}

/** Writes the texts that are not their key character by character, each after how many entries without one. */
function writeValues(writer: ByteWriter, entries: readonly Entry[], single: ReadonlyMap<string, string>): void {
  const byCharacter = (key: string) => Array.from(key.split(''), (unit) => single.get(unit) ?? unit).join('');
  const own = entries.map(([key, value]) => (value === byCharacter(key) ? '' : value));
  writer.number(own.join('').length);
  writer.units(own.join(''));
  let gap = 0;
  for (const value of own) {
    if (value === '') gap++;
    else {
      if (value.length > 31) throw new RangeError(`too long for the format: ${value}`);
      writer.number(gap);
      writer.byte(value.length);
      gap = 0;
    }
  }
  writer.number(gap);
}

/** The common words that ./policy/straddle weighs, each with its level. */
function writeWords(writer: ByteWriter): void {
  const levels = new Map<string, number>();
  for (const [level, words] of Object.entries(commonWords)) {
    for (const word of words.split(' ')) levels.set(word, Number(level));
  }
  const { phrases } = writeTrie(writer, [...levels.keys()], [], []);
  writer.number(phrases.length);
  for (const word of phrases) writer.byte(levels.get(word) ?? 0);
}

const guardsOf = (terms: readonly Term[]): Entry[] => terms.map(({ key, value }) => [key, value]);

const GUARDS: Partial<Record<StoredTable, readonly Entry[]>> = {
  st: guardsOf(SIMPLIFIED_TERMS),
  ts: guardsOf(TRADITIONAL_TERMS),
};

/** @returns the bytes that `createEngine` reads: blocks, each after its length. */
export function compileScript(): Uint8Array {
  const all = new ByteWriter();
  const write = (fill: (writer: ByteWriter) => void): ByteReader => {
    const block = new ByteWriter();
    fill(block);
    all.number(block.length);
    all.append(block);
    return new ByteReader(block.done());
  };
  const tables = {} as Record<StoredTable, Table>;
  for (const name of STORED_TABLES) {
    tables[name] = readTable(write((writer) => writeTable(writer, DICTIONARIES[name], GUARDS[name] ?? [])));
  }
  write(writeWords);
  write((writer) => {
    for (const bits of tellingBits(tables)) for (const byte of bits) writer.byte(byte);
  });
  return all.done();
}
