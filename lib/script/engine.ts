// Script conversion for the background and the command line, over the bytes of data/script.bin.
import type { Script } from '../structure/document';
import { convertDetected, leaning, type Neutral } from './auto';
import { ByteReader } from './bytes';
import { createDetector, detectScript } from './detect';
import { repair as repaired } from './policy/repair';
import { createStraddles } from './policy/straddle';
import { KEPT_WORDS, protectedStretches } from './policy/taiwan';
import { readWords } from './policy/words';
import { createRoute, type Route } from './route';
import { planFor, type Source, STORED_TABLES, type StoredTable, type TableName, type Target } from './routes';
import { readTable, type Table } from './tables';
import { withoutKeys } from './trie';
import { Units } from './units';

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
  /** With `auto`, text that tells what `neutral` does not; for `convertAll`, which else asks all its texts. */
  sample?: string;
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
  const { tableOf, words, telling } = readScript(bytes);
  const straddles = once(() => createStraddles(tableOf('st'), readWords(words)));
  const out = new Units();
  const detector = createDetector(tableOf('st').changed, tableOf('ts').changed, telling);

  const routes = new Map<string, Route | undefined>();
  const routeFor = (from: Source, to: Target, plain: boolean): Route | undefined => {
    const name = `${from} ${to} ${plain}`;
    if (!routes.has(name)) {
      const plan = planFor(from, to, plain);
      routes.set(name, plan && createRoute(plan, tableOf, straddles, out));
    }
    return routes.get(name);
  };

  /** @returns what was written to `out`, or the text itself where it says the same. */
  const written = (text: string, changed: number): string => {
    const shown = changed === 0 ? text : out.text();
    out.release();
    return shown;
  };

  const along = (text: string, from: Source, to: Target, plain: boolean): string => {
    const route = routeFor(from, to, plain);
    if (!route) return text;
    if (to !== 'twp' || plain) return written(text, route(text, 0, text.length, !plain));
    const characters = routeFor(from, 'tw', false);
    let changed = 0;
    let at = 0;
    const stretches = protectedStretches(text);
    for (let i = 0; i < stretches.length; i += 2) {
      const [start = 0, end = 0] = [stretches[i], stretches[i + 1]];
      changed |= route(text, at, start, true);
      if (characters) changed |= characters(text, start, end, true);
      else out.appendText(text, start, end);
      at = end;
    }
    return written(text, changed | route(text, at, text.length, true));
  };

  /** One conversion with its choices made, for many texts. */
  const converter = ({ to, from, plain = false, repair, neutral = 'simplified' }: ConvertOptions) => {
    if (repair && !plain && to !== 'cn')
      return (text: string) => repaired(text, to, (each, source, target) => along(each, source, target, false));
    const convertFrom = (text: string, source: Source) => along(text, source, to, plain);
    const source = from ?? (plain ? (to === 'cn' ? 't' : 'cn') : 'auto');
    if (source !== 'auto') return (text: string) => convertFrom(text, source);
    return (text: string) => convertDetected(text, to, neutral, detector, convertFrom);
  };

  const convertAll = (texts: readonly string[], options: ConvertOptions): string[] => {
    const shown = detector.count(options.sample ?? '');
    if (leaning(shown) === undefined) {
      for (const text of texts) {
        const { simplified, traditional } = detector.count(text);
        shown.simplified += simplified;
        shown.traditional += traditional;
      }
    }
    const convertOne = converter({ ...options, neutral: options.neutral ?? leaning(shown) });
    return texts.map((text) => convertOne(text));
  };

  return {
    convert: (text, options) => converter(options)(text),
    convertAll,
    scriptOf: (text) => detectScript(detector.count(text)),
  };
}

/** @returns what makes the value when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Each table is decoded when the first route that needs it is made. */
function readScript(bytes: Uint8Array) {
  const reader = new ByteReader(bytes);
  const blocks = STORED_TABLES.map((name) => [name, reader.block()] as const);
  const words = reader.block();
  const telling = reader.block();
  const made = {} as Record<StoredTable, () => Table>;
  for (const [name, block] of blocks) made[name] = once(() => readTable(block));
  const twKept = once((): Table => {
    const table = made.twWords();
    const kept = KEPT_WORDS.flatMap(({ words }) => words.split(' '));
    return { ...table, trie: withoutKeys(table.trie, kept) };
  });
  const tableOf = (name: TableName): Table => (name === 'twKept' ? twKept() : made[name]());
  return { tableOf, words, telling };
}
