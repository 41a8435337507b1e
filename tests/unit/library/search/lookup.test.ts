import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Library } from '../../../../lib/library/schema';
import { search } from '../../../../lib/library/search';
import { keepIndex } from '../../../../lib/library/search/keep';
import { normalise } from '../../../../lib/library/search/normal';
import { countPlaces, readPlaces, writePlaces } from '../../../../lib/library/search/postings';
import { isHot } from '../../../../lib/library/search/tables';
import { newKey } from '../saving';
import { fold } from './seeds';
import { dice, makeDocument, stock } from './stock';

/** Written and read again. */
function again(places: readonly number[]): number[] {
  const bytes = writePlaces(Uint32Array.from(places), 0, places.length);
  const read = new Uint32Array(countPlaces(bytes));
  expect(readPlaces(bytes, read)).toBe(places.length);
  return [...read];
}

describe('places written as bits', () => {
  it.each([
    ['one after the other', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['a single late one', [4_999_999]],
    ['a gap that no neighbour has', [3, 4, 5, 6, 900_000, 900_001, 4_000_000_000]],
    ['none', []],
  ])('%s come back as they were', (_, places) => {
    expect(again(places)).toEqual(places);
  });

  it('bytes that hold more places than there is room for are none of ours', () => {
    const bytes = writePlaces(Uint32Array.from([1, 2, 3]), 0, 3);
    expect(() => readPlaces(bytes, new Uint32Array(2))).toThrow(RangeError);
  });

  it('in any mixture of near and far come back as they were', () => {
    const roll = dice(5);
    for (let round = 0; round < 60; round++) {
      let at = roll(5000);
      const places = Array.from({ length: 1 + roll(300) }, () => {
        at += 1 + roll(2 ** roll(18));
        return at;
      });
      expect(again(places)).toEqual(places);
    }
  });
});

describe('characters so common that their places are split', () => {
  const library = new Library(`test-${newKey()}`);
  const roll = dice(11);
  /** Few characters, the first of them the commonest, and many rare ones between, so that there are pairs of all sorts. */
  const LETTERS = '的发展和建设、业区新一二三四五六七';
  const letter = () =>
    roll(3) > 0
      ? (LETTERS[roll(1 + roll(LETTERS.length))] ?? '')
      : normalise(String.fromCharCode(0x6000 + roll(400)), fold);
  const texts = Array.from({ length: 30 }, () => Array.from({ length: 16_000 }, letter).join(''));

  beforeAll(async () => {
    await stock(
      library,
      texts.map((text, n) => makeDocument(n, [text], { title: `第${n}件`, docNumber: null })),
    );
    await keepIndex(library, fold);
  });
  afterAll(() => library.delete());

  it('the index has lists for pairs, for classes and tallies', async () => {
    const [segment] = await library.segments.toArray();
    expect(segment?.pairs.length).toBeGreaterThan(10);
    expect(Math.max(...(segment?.splits ?? []))).toBeGreaterThan(0);
    expect(segment?.counts.some(isHot)).toBe(true);
    expect(await library.waiting.count()).toBe(0);
  });

  it.each([1, 2, 3, 5, 9])('words of %i find every document that holds them, as often as it does', async (length) => {
    for (let i = 0; i < 30; i++) {
      const text = texts[roll(texts.length)] ?? '';
      const start = roll(text.length - length);
      // Half of them stand somewhere, half are made up.
      const word = i % 2 === 0 ? text.slice(start, start + length) : Array.from({ length }, letter).join('');
      const { matches } = await search(library, word, { fold, limit: 0 });
      const count = (of: string) => Array.from(of, (_, at) => at).filter((at) => of.startsWith(word, at)).length;
      const truth = texts
        .map((of, n) => ({ id: n.toString(16).padStart(16, '0'), count: count(of) }))
        .filter((each) => each.count > 0);
      expect(matches.map(({ id }) => id).sort()).toEqual(truth.map(({ id }) => id));
      const often = new Map(truth.map((each) => [each.id, each.count]));
      const inOrder = matches.map(({ id }) => often.get(id) ?? 0);
      expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
    }
  });

  it('a selection of 10,000 characters finds the document it is of', async () => {
    const selection = texts[4]?.slice(3000, 13_000) ?? '';
    const { matches } = await search(library, selection, { fold, limit: 0 });
    expect(matches.map(({ id }) => Number.parseInt(id, 16))).toEqual([4]);
  });

  it('words that end in the commonest of all are found in a segment without a list of its own for that, too', async () => {
    const words = ['五的', '六的', '和七的'].flatMap((end) => [end, `的${end}`]);
    const found = async () =>
      Promise.all(words.map(async (word) => (await search(library, word, { fold, limit: 0 })).matches));
    const before = await found();
    expect(before.map((matches) => matches.length)).toEqual(
      words.map((word) => texts.filter((text) => text.includes(word)).length),
    );
    const older = new Library(`test-${newKey()}`);
    await older.open();
    for (const name of ['documents', 'versions', 'postings'] as const) {
      await older.table(name).bulkAdd(await library.table(name).toArray());
    }
    for (const { solos: _, ...segment } of await library.segments.toArray()) await older.segments.add(segment);
    const again = words.map(async (word) => (await search(older, word, { fold, limit: 0 })).matches);
    expect(await Promise.all(again)).toEqual(before);
    await older.delete();
  });
});
