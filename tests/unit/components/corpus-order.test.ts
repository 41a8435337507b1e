import { expect, it } from 'vitest';
import { cardOfCorpus } from '../../../components/library/cards';
import { inOrder } from '../../../components/library/order';
import { build, lexicon } from '../seeds/built';

it('bundled documents stand among the others by their next deadline, not behind them', async () => {
  const cards = (await build()).documents.map(({ entry }) => cardOfCorpus(entry, lexicon.fold));
  const today = '2022-06-01';
  const next = inOrder(cards, 'due', today).map(({ dates }) => dates?.find((date) => date >= today) ?? null);
  const coming = next.filter((date) => date !== null);
  expect(coming.length).toBeGreaterThan(5);
  // The nearest first, and nothing before them.
  expect(next.slice(0, coming.length)).toEqual([...coming].sort());
});
