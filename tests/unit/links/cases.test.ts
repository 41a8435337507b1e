// The pairs that `npm run eval:links` measures, each one right.
import { expect, it } from 'vitest';
import { foundBy, linkCases, nearPairs } from '../../../lib/cli/eval-links';

const { cases, corpus } = await linkCases();

it('there are at least sixty of them', () => expect(cases.length).toBeGreaterThan(60));
it.each(cases)('$tests: $name', (each) => expect(foundBy(each, corpus).sort()).toEqual([...each.expected].sort()));

it('of documents told as near four in five are on one matter', async () => {
  const { right, wrong } = await nearPairs();
  expect(right.length).toBeGreaterThan(15);
  expect(right.length / (right.length + wrong.length)).toBeGreaterThanOrEqual(0.8);
});
