// The pairs that `npm run eval:links` measures, each one right.
import { expect, it } from 'vitest';
import { foundBy, linkCases } from '../../../lib/cli/eval-links';

const { cases, corpus } = await linkCases();

it('there are at least sixty of them', () => expect(cases.length).toBeGreaterThan(60));
it.each(cases)('$tests: $name', (each) => expect(foundBy(each, corpus).sort()).toEqual([...each.expected].sort()));
