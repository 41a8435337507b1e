// Build time only: OpenCC's dictionaries and our guards, packed into the bytes of data/script.bin. Deterministic.
import { ByteWriter } from './bytes';
import commonWords from './policy/common-words.json';
import { SIMPLIFIED_TERMS, type Term, TRADITIONAL_TERMS } from './policy/terms';
import { STORED_TABLES, type StoredTable } from './routes';
import { DICTIONARIES } from './sources';

type Entry = readonly [key: string, value: string];

const parse = (dictionary: string): Entry[] =>
  dictionary.split('|').map((entry) => {
    const [key = '', value = ''] = entry.split(' ');
    return [key, value];
  });

const isOneUnit = ([key, value]: Entry): boolean => key.length === 1 && value.length === 1;
const isPhrase = ([key]: Entry): boolean => [...key].length > 1;
const byKey = (a: Entry, b: Entry): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

function sharedUnits(a: string, b: string): number {
  let shared = 0;
  while (shared < 15 && shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

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
  const entries = [...phrases, ...[...guards].sort(byKey), ...singles];

  writer.number(chars.length);
  writer.units(chars.map(([key]) => key).join(''));
  writer.units(chars.map(([, value]) => value).join(''));
  writer.number(phrases.length);
  writer.number(phrases.length + guards.length);
  writer.number(entries.length);
  writeKeys(
    writer,
    entries.map(([key]) => key),
    phrases.length + guards.length,
  );
  writeValues(writer, entries, new Map(chars));
}

/** @param restart the key that shares nothing with the one before, so that reading can begin there. */
function writeKeys(writer: ByteWriter, keys: readonly string[], restart: number): void {
  const shared = keys.map((key, i) => (i === restart ? 0 : sharedUnits(keys[i - 1] ?? '', key)));
  const added = keys.map((key, i) => key.slice(shared[i])).join('');
  writer.number(added.length);
  writer.units(added);
  for (const [i, key] of keys.entries()) {
    const follow = key.length - (shared[i] ?? 0);
    if (follow > 15) throw new RangeError(`too long for the format: ${key}`);
    writer.byte(((shared[i] ?? 0) << 4) | follow);
  }
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
  const words = [...levels].sort(([a], [b]) => (a < b ? -1 : 1));
  writer.number(words.length);
  writeKeys(
    writer,
    words.map(([word]) => word),
    0,
  );
  for (const [, level] of words) writer.byte(level);
}

const entriesOf = (terms: readonly Term[]): Entry[] => terms.map(({ key, value }) => [key, value]);

const GUARDS: Partial<Record<StoredTable, readonly Entry[]>> = {
  st: entriesOf(SIMPLIFIED_TERMS),
  ts: entriesOf(TRADITIONAL_TERMS),
};

/** @returns the bytes that `createEngine` reads. */
export function compileScript(): Uint8Array {
  const writer = new ByteWriter();
  for (const name of STORED_TABLES) writeTable(writer, DICTIONARIES[name], GUARDS[name] ?? []);
  writeWords(writer);
  return writer.done();
}
