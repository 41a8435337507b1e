import { expect, it } from 'vitest';
import { planWord } from '../../../../lib/library/search/plan';
import { Roll } from '../../../../lib/library/search/roll';
import { rankUnits, sortPlaces } from '../../../../lib/library/search/sort';
import { type Segment, SOLO } from '../../../../lib/library/search/tables';
import { takeTurns } from '../../../../lib/library/search/turns';
import { fold } from './seeds';
import { dice, makeDocument } from './stock';

/** 甲乙 often together, commas everywhere, 丙 seldom. */
async function segmentOf(): Promise<Segment> {
  const roll = dice(3);
  const word = () => ['甲乙', '甲', '乙', '丁戊己庚辛'[roll(5)], ',', ','][roll(6)];
  const text = `${Array.from({ length: 200_000 }, word).join('')}丙`;
  const rolled = new Roll(fold);
  const { document, version } = makeDocument(1, [text]);
  rolled.add(document, version.blocks);
  const turn = takeTurns();
  const ranked = await rankUnits(rolled.text, rolled.counts, turn);
  const { units, counts, splits, pairs, pairCounts } = await sortPlaces(rolled.text, ranked, turn);
  const about = { units, counts, splits, pairs, pairCounts };
  return { id: 1, ids: document.id, starts: rolled.bounds, particulars: '', solos: true, ...about };
}

const segment = await segmentOf();
const asked = (word: string) =>
  planWord(word, segment)?.map(({ unit, offset }) => `${String.fromCharCode(unit)}${offset}`);

it('the list of a pair tells both units, so that no list of the second is asked', () => {
  expect(asked('甲乙')).toEqual(['甲0']);
});

it('every unit is told by a list, the shortest list first', () => {
  expect(asked('丙')).toEqual(['丙0']);
  const plan = planWord('甲乙丙', segment) ?? [];
  expect(plan[0]?.offset).toBe(2);
  expect(plan.map(({ count }) => count)).toEqual(plan.map(({ count }) => count).sort((a, b) => a - b));
});

it('a unit that stands everywhere and ends a word is looked up in its own list, where there is one', () => {
  const last = (of: Segment) => planWord('丙,', of)?.find(({ offset }) => offset === 1)?.next;
  expect(last(segment)).toBe(SOLO);
  const { solos: _, ...older } = segment;
  expect(last(older)).toBe(null);
});

it('a segment that lacks a unit holds no word with it', () => {
  expect(planWord('甲龘乙', segment)).toBe(null);
});

it('a word as long as a query may be is planned, too', () => {
  const told = planWord('甲乙'.repeat(5000), segment) ?? [];
  expect(told.length).toBeGreaterThanOrEqual(5000);
  expect(told.length).toBeLessThan(10_000);
});
