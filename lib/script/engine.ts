// Script conversion for the background and the command line, over the bytes of data/script.bin.
import type { Script } from '../structure/document';
import { convertDetected, leaning, type Neutral } from './auto';
import { ByteReader } from './bytes';
import { createDetector, detectScript } from './detect';
import { repair as repaired } from './policy/repair';
import { createStraddles } from './policy/straddle';
import { convertAround, KEPT_WORDS } from './policy/taiwan';
import { readWords } from './policy/words';
import { createRoute, type Route } from './route';
import { planFor, type Source, STORED_TABLES, type StoredTable, type TableName, type Target } from './routes';
import { readTable, type Table } from './tables';
import { Alphabet, withoutKeys } from './trie';

export interface ConvertOptions {
  to: Target;
  /** Default `auto`: what the text shows; with `plain`, cn for →hk, tw, twp and t for →cn. */
  from?: Source | 'auto';
  /** OpenCC's own answer, without our policy layer. */
  plain?: boolean;
  /** The text is traditional made by a machine (范圍, 云計算, 制造): put right on the way to hk or tw. */
  repair?: boolean;
  /** With `auto`, the script of a text that no character gives away. Default: simplified. */
  neutral?: Neutral;
}

export interface Engine {
  /** @returns the converted text, or the same string when nothing changes. Never throws. */
  convert: (text: string, options: ConvertOptions) => string;
  /** The texts of one page: as `convert`, but a text that shows no script follows the others. */
  convertAll: (texts: readonly string[], options: ConvertOptions) => string[];
  scriptOf: (text: string) => Script;
}

/** @param bytes the content of data/script.bin, made by `compileScript`.
 * @throws RangeError when the bytes are cut short. */
export function createEngine(bytes: Uint8Array): Engine {
  const { tables, alphabet, words } = readScript(bytes);
  const straddles = createStraddles(tables.st, words, alphabet.codes);
  const detector = createDetector(tables);

  const routes: Record<Target | 'twp plain', Partial<Record<Source, Route>>> = {
    cn: {},
    hk: {},
    tw: {},
    twp: {},
    'twp plain': {},
  };
  const routeFor = (from: Source, to: Target, plain: boolean): Route => {
    const made = routes[plain && to === 'twp' ? 'twp plain' : to];
    const route = made[from] ?? makeRoute(from, to, plain);
    made[from] = route;
    return route;
  };
  const makeRoute = (from: Source, to: Target, plain: boolean): Route => {
    const plan = planFor(from, to, plain);
    return plan ? createRoute(plan, tables, alphabet, straddles) : (text) => text;
  };

  const withPolicy = (text: string, from: Source, to: Target): string => {
    const route = routeFor(from, to, false);
    if (to !== 'twp') return route(text, true);
    const characters = routeFor(from, 'tw', false);
    return convertAround(
      text,
      (piece) => route(piece, true),
      (piece) => characters(piece, true),
    );
  };

  /** One conversion with its choices made, for many texts. */
  const converter = ({ to, from, plain = false, repair, neutral = 'simplified' }: ConvertOptions) => {
    if (repair && !plain && to !== 'cn') return (text: string) => repaired(text, to, withPolicy);
    const convertFrom = plain
      ? (text: string, source: Source) => routeFor(source, to, true)(text, false)
      : (text: string, source: Source) => withPolicy(text, source, to);
    const source = from ?? (plain ? (to === 'cn' ? 't' : 'cn') : 'auto');
    if (source !== 'auto') return (text: string) => convertFrom(text, source);
    return (text: string) => convertDetected(text, to, neutral, detector, convertFrom);
  };

  const convertAll = (texts: readonly string[], options: ConvertOptions): string[] => {
    const all = { simplified: 0, traditional: 0 };
    for (const text of texts) {
      const { simplified, traditional } = detector.count(text);
      all.simplified += simplified;
      all.traditional += traditional;
    }
    const convertOne = converter({ ...options, neutral: options.neutral ?? leaning(all) });
    return texts.map((text) => convertOne(text));
  };

  return {
    convert: (text, options) => converter(options)(text),
    convertAll,
    scriptOf: (text) => detectScript(detector.count(text)),
  };
}

function readScript(bytes: Uint8Array) {
  const reader = new ByteReader(bytes);
  const alphabet = new Alphabet();
  const stored = {} as Record<StoredTable, Table>;
  for (const name of STORED_TABLES) stored[name] = readTable(reader, alphabet);
  const kept = KEPT_WORDS.flatMap(({ words }) => words.split(' '));
  const twKept = { ...stored.twWords, trie: withoutKeys(stored.twWords.trie, alphabet, kept) };
  const tables: Record<TableName, Table> = { ...stored, twKept };
  return { tables, alphabet, words: readWords(reader, alphabet) };
}
