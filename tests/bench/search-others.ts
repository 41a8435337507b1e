// What the search bench does with other libraries inside a browser's page: builds their index of the same documents and
// asks them the same selections.
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { normalise } from '../../lib/library/search/normal';
import { type Given, type Judged, judge, linesOf, type Stock, stockOf } from './search-stock';

export type Other = 'MiniSearch' | 'FlexSearch';

let stock: Stock;
let found: (selection: string) => number[];

/** Chinese has no spaces: two characters at a time, as those who use these libraries for it do. */
const pairs = (text: string): string[] => {
  const compared = normalise(text, stock.fold).replace(/[^\p{L}\p{N}]+/gu, '');
  return compared.length < 2
    ? [compared]
    : Array.from({ length: compared.length - 1 }, (_, i) => compared.slice(i, i + 2));
};

function begin(name: Other): (n: number, text: string) => unknown {
  if (name === 'MiniSearch') {
    const mini = new MiniSearch({ fields: ['text'], tokenize: pairs, processTerm: (term) => term });
    found = (selection) => mini.search(selection, { combineWith: 'AND' }).map(({ id }) => Number(id));
    return (id, text) => mini.add({ id, text });
  }
  const flex = new Index({ tokenize: 'strict', encode: pairs });
  found = (selection) => flex.search(selection, { limit: 1e6 }).map(Number);
  return (n, text) => flex.add(n, text);
}

/** Builds an index. @returns milliseconds, the making of the texts not counted */
export async function build(given: Given, name: Other): Promise<number> {
  stock = stockOf(given);
  const add = begin(name);
  let ms = 0;
  for (let n = 0; n < given.documents; n++) {
    const text = linesOf(stock.make(n)).join('\n');
    const start = performance.now();
    add(n, text);
    ms += performance.now() - start;
    if (n % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return ms;
}

export interface Answered extends Judged {
  /** Milliseconds of each selection. */
  times: number[];
}

/** @param right the documents that hold each selection */
export function ask(selections: readonly string[], right: readonly (readonly number[])[]): Answered {
  const times: number[] = [];
  const all = selections.map((selection) => {
    const start = performance.now();
    const ids = found(selection);
    times.push(performance.now() - start);
    return ids;
  });
  return { times, ...judge(all, right) };
}
