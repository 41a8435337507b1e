// What the search bench does inside a browser's page: stocks a library, indexes it, asks it; then the same with others.
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { Library } from '../../lib/library/schema';
import { search } from '../../lib/library/search';
import { keepIndex } from '../../lib/library/search/keep';
import { normalise } from '../../lib/library/search/normal';
import { createFold } from '../../lib/text/fold';
import { dice, makeBlocks, makeDocument, type Stocked, stock } from '../unit/library/search/stock';

export interface Given {
  documents: number;
  /** UTF-16 units of each document. */
  chars: number;
  sentences: string[];
  foldPairs: string;
}

const library = new Library('bench');
let given: Given;
let fold = createFold('');

/** The nth document, the same whenever it is made: 100 MB of text need not be kept. */
const make = (n: number): Stocked => makeDocument(n, makeBlocks(given.sentences, dice(n * 7919 + 1), given.chars));

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const usage = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;

/** @returns bytes on the disk */
export async function fill(all: Given): Promise<number> {
  given = all;
  fold = createFold(all.foldPairs);
  await library.delete();
  await library.open();
  for (let n = 0; n < all.documents; n += 200) {
    const size = Math.min(200, all.documents - n);
    await stock(
      library,
      Array.from({ length: size }, (_, i) => make(n + i)),
    );
  }
  return usage();
}

/** @returns milliseconds to index all that waits, the longest that the thread was held, and bytes on the disk */
export async function index(): Promise<{ ms: number; longest: number; bytes: number }> {
  let longest = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  let running = true;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  const ms = await timed(() => keepIndex(library, fold));
  running = false;
  return { ms, longest, bytes: await usage() };
}

/** Queries as readers ask them: words of policy, and stretches that somebody marked. */
export function queries(count: number): string[] {
  const roll = dice(42);
  const asked = [
    '数字经济',
    '的',
    '高质量发展',
    '碳达峰',
    '發展 安全',
    '广东省人民政府',
    '专项资金 -补贴',
    '机关:广东 数据',
    '年份:2021 绿色',
  ];
  while (asked.length < count) {
    const { version } = make(roll(given.documents));
    const { text } = version.blocks[roll(version.blocks.length)] ?? { text: '' };
    const start = roll(text.length);
    asked.push(text.slice(start, start + 1 + roll(asked.length % 3 === 0 ? 30 : 6)));
  }
  return asked.filter((query) => query.trim() !== '');
}

export interface Asked {
  /** Milliseconds of each query, in the order of the queries. */
  times: number[];
  totals: number[];
}

export async function ask(asked: readonly string[]): Promise<Asked> {
  const times: number[] = [];
  const totals: number[] = [];
  for (const query of asked) {
    times.push(
      await timed(async () => {
        totals.push((await search(library, query, { fold, limit: 20 })).total);
      }),
    );
  }
  return { times, totals };
}

/** Chinese has no spaces: two characters at a time, as those who use these libraries for it do. */
const pairs = (text: string): string[] => {
  const compared = normalise(text, fold).replace(/[^\p{L}\p{N}]+/gu, '');
  return compared.length < 2
    ? [compared]
    : Array.from({ length: compared.length - 1 }, (_, i) => compared.slice(i, i + 2));
};

const others: Record<
  string,
  { add: (n: number, text: string) => unknown; find: (query: string) => (number | string)[] }
> = {};

/** Builds another library's index of the same texts. @returns milliseconds, the making of the texts not counted */
export async function buildOther(name: 'MiniSearch' | 'FlexSearch'): Promise<number> {
  if (name === 'MiniSearch') {
    const mini = new MiniSearch({ fields: ['text'], tokenize: pairs, processTerm: (term) => term });
    others[name] = {
      add: (id, text) => mini.add({ id, text }),
      find: (query) => mini.search(query, { combineWith: 'AND' }).map(({ id }) => id),
    };
  } else {
    const flex = new Index({ tokenize: 'strict', encode: pairs });
    others[name] = {
      add: (n, text) => flex.add(n, text),
      find: (query) => flex.search(query, { limit: 1e6 }) as number[],
    };
  }
  let ms = 0;
  for (let n = 0; n < given.documents; n++) {
    const { document, version } = make(n);
    const text = [document.title, document.docNumber, ...version.blocks.map((block) => block.text)].join('\n');
    const start = performance.now();
    others[name]?.add(n, text);
    ms += performance.now() - start;
    if (n % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return ms;
}

export function askOther(name: string, asked: readonly string[]): Asked {
  const times: number[] = [];
  const totals: number[] = [];
  for (const query of asked) {
    const start = performance.now();
    totals.push(others[name]?.find(query).length ?? 0);
    times.push(performance.now() - start);
  }
  return { times, totals };
}

export function forgetOther(name: string): void {
  delete others[name];
}
