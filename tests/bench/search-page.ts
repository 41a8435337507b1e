// What the search bench does inside a browser's page: stocks a library, indexes it, asks it.
import { receivePiece } from '../../lib/library/save';
import { Library } from '../../lib/library/schema';
import { search } from '../../lib/library/search';
import { keepIndex } from '../../lib/library/search/keep';
import { NO_METADATA } from '../../lib/structure/document';
import { stock } from '../unit/library/search/stock';
import { type Given, type Judged, judge, queriesOf, readAll, type Stock, selectionsOf, stockOf } from './search-stock';

/** Rows that a screen holds, whose snippets come with the answer. */
const IN_SIGHT = 12;

const library = new Library('bench');
let stocked: Stock;

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const usage = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;

/** @returns bytes on the disk */
export async function fill(all: Given): Promise<number> {
  stocked = stockOf(all);
  await library.delete();
  await library.open();
  for (let n = 0; n < all.documents; n += 200) {
    const size = Math.min(200, all.documents - n);
    await stock(
      library,
      Array.from({ length: size }, (_, i) => stocked.make(n + i)),
    );
  }
  return usage();
}

/** Milliseconds between two looks at whether the thread is free; more of them would be work of their own. */
const LOOK = 4;

/** A thread that is held longer lets what a reader does wait, milliseconds. */
const LONG = 50;

export interface Built {
  ms: number;
  /** How long the thread was held at once, ms, each time that it was longer than `LONG`, the longest last. */
  held: number[];
  /** Documents saved meanwhile: milliseconds to the acknowledgement of each. */
  saves: number[];
  /** Of the browser's own estimate of the disk; and of the index's rows alone. */
  bytes: number;
  rows: number;
}

/** Indexes all that waits; meanwhile a document is saved now and then. */
export async function index(): Promise<Built> {
  const held: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - last > LONG) held.push(now - last);
    last = now;
  }, LOOK);
  let running = true;
  const saves: number[] = [];
  const saving = (async () => {
    for (let n = 0; running; n++) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (running) saves.push(await timed(() => saveOne(n)));
    }
  })();
  const ms = await timed(() => keepIndex(library, stocked.fold));
  running = false;
  clearInterval(timer);
  await saving;
  return { ms, held: held.sort((a, b) => a - b), saves, bytes: await usage(), rows: await sizeOfIndex() };
}

/** A document like the others, saved as a page is. */
async function saveOne(n: number): Promise<void> {
  const { document, version } = stocked.make(1_000_000 + n);
  const { title, docNumber, issuer, writtenDate, kind, trust, url } = document;
  const metadata = { ...NO_METADATA, title, docNumber, issuer, writtenDate };
  const text = JSON.stringify({ url, kind, trust, metadata, blocks: version.blocks, attachments: [] });
  const tools = { fold: stocked.fold, clean: (each: string) => each, now: () => new Date().toISOString() };
  await receivePiece(library, { key: n.toString(16).padStart(32, '0'), index: 0, total: 1, text }, tools);
}

/** Bytes of the lists and of what stands beside them in each segment. */
async function sizeOfIndex(): Promise<number> {
  let size = 0;
  await library.postings.each(({ bytes }) => {
    size += bytes.length;
  });
  await library.segments.each((segment) => {
    for (const value of Object.values(segment)) size += value.byteLength ?? value.length ?? 0;
  });
  return size;
}

export const queries = (count: number): string[] => queriesOf(stocked, count);

/** @returns milliseconds of each query, in the order of the queries, and how many documents each found */
export async function ask(asked: readonly string[]): Promise<{ times: number[]; totals: number[] }> {
  const times: number[] = [];
  const totals: number[] = [];
  for (const query of asked) {
    times.push(
      await timed(async () => {
        totals.push((await search(library, query, { fold: stocked.fold, limit: IN_SIGHT })).total);
      }),
    );
  }
  return { times, totals };
}

export interface Checked extends Judged {
  selections: string[];
  /** The documents that hold each selection, by reading all of them. */
  right: number[][];
}

/** Compares our answers to those queries that are stretches of text with what reading every document finds. */
export async function check(asked: readonly string[]): Promise<Checked> {
  const selections = selectionsOf(asked);
  const right = await readAll(stocked, selections);
  const found: number[][] = [];
  for (const selection of selections) {
    const { matches } = await search(library, selection, { fold: stocked.fold, limit: 0 });
    // What was saved while the index was built has an id of its own kind.
    found.push(matches.map(({ id }) => Number.parseInt(id, 16)).filter((n) => n < stocked.documents));
  }
  return { selections, right, ...judge(found, right) };
}
