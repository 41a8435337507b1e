// The documents that the search bench puts everywhere, and what is asked of them. Runs in a browser.
import { normalise } from '../../lib/library/search/normal';
import { createFold, type Fold } from '../../lib/text/fold';
import { dice, makeBlocks, makeDocument, type Stocked } from '../unit/library/search/stock';

export interface Given {
  documents: number;
  /** UTF-16 units of each document. */
  chars: number;
  sentences: string[];
  foldPairs: string;
}

export interface Stock {
  documents: number;
  fold: Fold;
  /** The nth document, the same whenever it is made: 100 MB of text need not be kept. */
  make: (n: number) => Stocked;
}

export const stockOf = ({ documents, chars, sentences, foldPairs }: Given): Stock => ({
  documents,
  fold: createFold(foldPairs),
  make: (n) => makeDocument(n, makeBlocks(sentences, dice(n * 7919 + 1), chars)),
});

/** What can be searched of a document, line by line. */
export const linesOf = ({ document, version }: Stocked): string[] => [
  document.title ?? '',
  document.docNumber ?? '',
  ...version.blocks.map(({ text }) => text),
];

/** Queries as readers ask them: words of policy, and stretches that somebody marked. */
export function queriesOf({ documents, make }: Stock, count: number): string[] {
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
    const { version } = make(roll(documents));
    const { text } = version.blocks[roll(version.blocks.length)] ?? { text: '' };
    const start = roll(text.length);
    asked.push(text.slice(start, start + 1 + roll(asked.length % 3 === 0 ? 30 : 6)));
  }
  return asked.filter((query) => query.trim() !== '');
}

/** Those of the queries that are one stretch of text and nothing else. */
export const selectionsOf = (queries: readonly string[]): string[] =>
  queries.filter((query) => !/[\s:"“”「」『』-]/.test(query));

/** For each selection the documents that hold it, by reading all of them. */
export async function readAll({ documents, fold, make }: Stock, selections: readonly string[]): Promise<number[][]> {
  const compared = selections.map((each) => normalise(each, fold));
  const right: number[][] = selections.map(() => []);
  for (let n = 0; n < documents; n++) {
    const text = linesOf(make(n))
      .map((line) => normalise(line, fold))
      .join('\n');
    for (const [i, each] of compared.entries()) if (text.includes(each)) right[i]?.push(n);
    if (n % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return right;
}

/** How well documents were found. */
export interface Judged {
  /** Of the documents that hold the selection the share that was found; the mean of all selections. */
  recall: number;
  /** Selections with a document missed, and with one found that does not hold it. */
  missed: number;
  invented: number;
}

export function judge(found: readonly (readonly number[])[], right: readonly (readonly number[])[]): Judged {
  let [recall, missed, invented] = [0, 0, 0];
  for (const [i, truth] of right.entries()) {
    const own = new Set(found[i]);
    const held = truth.filter((n) => own.has(n)).length;
    recall += truth.length > 0 ? held / truth.length : 1;
    if (held < truth.length) missed++;
    if (own.size > held) invented++;
  }
  return { recall: recall / right.length, missed, invented };
}
