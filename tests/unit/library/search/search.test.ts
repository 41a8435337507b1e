import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Library } from '../../../../lib/library/schema';
import { search } from '../../../../lib/library/search';
import { keepIndex } from '../../../../lib/library/search/keep';
import { normalise } from '../../../../lib/library/search/normal';
import { newKey } from '../saving';
import { fold, SENTENCES } from './seeds';
import { dice, makeBlocks, makeDocument, type Stocked, stock } from './stock';

const SELECTIONS = 400;
const library = new Library(`test-${newKey()}`);
const roll = dice(8);
/** Most are in the index, the last few wait. */
const all = Array.from({ length: 64 }, (_, n) => makeDocument(n, makeBlocks(SENTENCES, roll, 900)));

beforeAll(async () => {
  await stock(library, all.slice(0, 60));
  await keepIndex(library, fold);
  await stock(library, all.slice(60));
});
afterAll(() => library.delete());

const find = async (query: string) => (await search(library, query, { fold, limit: 0 })).matches.map(({ id }) => id);
/** The truth: every text read in full. */
const holding = (words: string[]) =>
  all
    .filter(({ document, version }) =>
      words.every((word) =>
        [document.title ?? '', document.docNumber ?? '', ...version.blocks.map(({ text }) => text)].some((text) =>
          normalise(text, fold).includes(normalise(word, fold)),
        ),
      ),
    )
    .map(({ document }) => document.id)
    .sort();

/** A stretch of a document's text, from any place of any block. */
function select({ version }: Stocked): string {
  const { text } = version.blocks[roll(version.blocks.length)] ?? { text: '' };
  const start = roll(text.length);
  return text.slice(start, start + 1 + roll(30));
}

describe('nothing is missed, nothing is invented', () => {
  it('most of the library is in the index, and some of it is not', async () => {
    expect(await library.waiting.count()).toBe(4);
    expect(await library.segments.count()).toBeGreaterThan(0);
  });

  it(`of ${SELECTIONS} selections every document that holds the selection is found`, async () => {
    for (let i = 0; i < SELECTIONS; i++) {
      const selection = select(all[roll(all.length)] ?? makeDocument(0, []));
      const found = new Set(await find(selection));
      if (selection.trim() === '') continue;
      expect([selection, holding([selection]).filter((id) => !found.has(id))]).toEqual([selection, []]);
    }
  });

  it('a selection as a phrase finds those that hold it, and no others', async () => {
    for (let i = 0; i < 100; i++) {
      const selection = select(all[roll(all.length)] ?? makeDocument(0, []))
        .replace(/["“”「」『』〝〞„‟＂]/g, '')
        .trim();
      if (selection === '') continue;
      expect([selection, (await find(`"${selection}"`)).sort()]).toEqual([selection, holding([selection])]);
    }
  });

  it('a single character finds all that hold it', async () => {
    for (const character of ['的', '，', '。', '5', '深', '龘']) {
      expect((await find(character)).sort()).toEqual(holding([character]));
    }
  });

  it('either script finds both', async () => {
    expect((await find('数字经济')).sort()).toEqual(holding(['数字经济']));
    expect((await find('數字經濟')).sort()).toEqual(holding(['数字经济']));
    expect(holding(['数字经济']).length).toBeGreaterThan(0);
  });

  it('two words find what holds both, wherever', async () => {
    expect((await find('发展 安全')).sort()).toEqual(holding(['发展', '安全']));
  });
});
