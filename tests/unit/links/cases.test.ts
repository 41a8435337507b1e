// What `npm run eval:links` measures, each of it right.
import { describe, expect, it } from 'vitest';
import { isNearEnough, nearOnes, roleFound } from '../../../lib/cli/eval-links';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { foundBy, linkCases, TESTED } from '../../../lib/cli/link-cases';
import { ROLE_CASES } from '../../../lib/cli/role-cases';
import { ROLES } from '../../../lib/library/schema';
import { ROLE_RULES, roleIn } from '../../../lib/links/role';

const { cases, corpus } = await linkCases();
const { fold } = loadLexicon();

it.each(TESTED)('%s has at least twenty cases, some of them hard negatives', (relation) => {
  const tested = cases.filter(({ tests }) => tests === relation);
  expect(tested.length).toBeGreaterThanOrEqual(20);
  expect(tested.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(5);
});
it.each(cases)('$tests: $name', (each) => expect(foundBy(each, corpus).sort()).toEqual([...each.expected].sort()));

describe('what becomes of a cited text', () => {
  it.each(ROLES)('%s has at least ten wordings and ten that only look like it', (role) => {
    const tested = ROLE_CASES.filter(({ tests }) => tests === role);
    expect(tested.filter(({ expected }) => expected === role).length).toBeGreaterThanOrEqual(10);
    expect(tested.filter(({ expected }) => expected !== role).length).toBeGreaterThanOrEqual(10);
  });
  it.each(ROLE_CASES)('$tests: $text', (each) => expect(roleFound(each)).toBe(each.expected));
  it.each(ROLE_RULES)('$example tells $role', ({ example, role }) => {
    const [before = '', after = ''] = example.split(/《[^》]*》(?!.*《)/);
    expect(roleIn(before, after, null, fold)).toBe(role);
  });
});

it('at least four in five of what is told as near to a document are on one matter', async () => {
  const near = await nearOnes();
  expect(near.flatMap(({ right }) => right).length).toBeGreaterThan(15);
  expect(near.filter((each) => !isNearEnough(each))).toEqual([]);
});
