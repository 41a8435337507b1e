import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, writtenForms } from '../../../components/library/cards';
import { FACETS, filterCards, NO_FILTERS, toggled, valuesInOrder, YES } from '../../../components/library/facets';
import { inOrder } from '../../../components/library/order';
import { tagCounts } from '../../../components/library/tags';
import { loadLexicon } from '../../../lib/cli/lexicon';

const { fold } = loadLexicon();
let next = 0;
const card = (change: Partial<Card>): Card => {
  const issuer = change.issuer ?? [];
  return {
    ...{ shelf: 'saved', id: String(next++), title: null, docNumber: null, issuer, issuerKeys: issuer.map(fold) },
    ...{ kind: 'policy', level: null, year: null, date: null, topic: null, topicKey: null, tags: [] },
    ...{ script: 'simplified', starred: false, savedAt: null, dates: null, counts: null },
    ...{ expiryDate: null, status: null },
    ...change,
  };
};

const CARDS = [
  card({ year: 2020, level: 'national', tags: ['a', 'b'], starred: true }),
  card({ year: 2020, level: 'city', tags: ['a'], counts: { targets: 1, deadlines: 2 } }),
  card({ year: 2019, level: 'national', kind: 'notice' }),
  card({ shelf: 'corpus', year: 2019, level: 'province' }),
];
const ids = (cards: readonly Card[]) => cards.map((each) => CARDS.indexOf(each));

describe('the filters', () => {
  it('of different kinds must all be answered, values of one kind are alternatives', () => {
    const filters = { ...NO_FILTERS, year: ['2020', '2019'], level: ['national'] };
    expect(ids(filterCards(CARDS, filters).shown)).toEqual([0, 2]);
    expect(ids(filterCards(CARDS, { ...filters, kind: ['notice'] }).shown)).toEqual([2]);
    expect(ids(filterCards(CARDS, { ...NO_FILTERS, starred: [YES] }).shown)).toEqual([0]);
    expect(ids(filterCards(CARDS, { ...NO_FILTERS, dated: [YES] }).shown)).toEqual([1]);
  });

  it('count what each value would leave beside the other filters', () => {
    const { counts } = filterCards(CARDS, { ...NO_FILTERS, year: ['2020'] });
    expect([...counts.year]).toEqual([
      ['2020', 2],
      ['2019', 2],
    ]);
    expect(Object.fromEntries(counts.level)).toEqual({ national: 1, city: 1 });
    expect(Object.fromEntries(counts.tag)).toEqual({ a: 2, b: 1 });
  });

  it('count what is then shown, whatever is set', () => {
    const anyFilters = fc.record(
      Object.fromEntries(
        FACETS.map((facet) => [
          facet,
          fc.subarray([...filterCards(CARDS, NO_FILTERS).counts[facet].keys()], {
            maxLength: Math.min(1, filterCards(CARDS, NO_FILTERS).counts[facet].size),
          }),
        ]),
      ) as Record<(typeof FACETS)[number], fc.Arbitrary<string[]>>,
    );
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { counts } = filterCards(CARDS, filters);
        for (const facet of FACETS) {
          for (const [value, count] of counts[facet]) {
            expect(filterCards(CARDS, { ...filters, [facet]: [value] }).shown).toHaveLength(count);
          }
        }
      }),
    );
  });

  it('keep a value in sight that nothing answers any more', () => {
    expect(filterCards(CARDS, { ...NO_FILTERS, tag: ['gone'] }).counts.tag.get('gone')).toBe(0);
  });

  it('take a value away that is set', () => {
    const set = toggled(NO_FILTERS, 'tag', 'a');
    expect(set.tag).toEqual(['a']);
    expect(toggled(set, 'tag', 'a')).toEqual(NO_FILTERS);
  });

  it('know an issuer in either script, and name it as most documents do', () => {
    const both = [
      card({ issuer: ['国务院办公厅'] }),
      card({ issuer: ['國務院辦公廳'] }),
      card({ issuer: ['國務院辦公廳'] }),
    ];
    expect([...filterCards(both, NO_FILTERS).counts.issuer]).toEqual([['国务院办公厅', 3]]);
    expect(writtenForms(both).get('国务院办公厅')).toBe('國務院辦公廳');
  });

  it('list years from the latest, levels from the top, others by count', () => {
    const counts = new Map([
      ['2019', 9],
      ['2021', 1],
    ]);
    expect(valuesInOrder('year', counts).map(([value]) => value)).toEqual(['2021', '2019']);
    expect(valuesInOrder('tag', counts).map(([value]) => value)).toEqual(['2019', '2021']);
    expect(
      valuesInOrder(
        'level',
        new Map([
          ['city', 9],
          ['national', 1],
        ]),
        ['national', 'city'],
      )[0],
    ).toEqual(['national', 1]);
  });

  it('answer for 10,000 documents with 1,000 tags', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => card({ year: 2000 + (i % 25), tags: [`tag ${i % 1000}`] }));
    const { shown, counts } = filterCards(many, { ...NO_FILTERS, year: ['2020'] });
    expect([shown.length, counts.tag.size]).toEqual([400, 40]);
    expect(tagCounts(many.map(({ tags }) => ({ tags: [...tags] })))).toHaveLength(1000);
  });
});

describe('the orders', () => {
  it('put the nearest coming deadline first, then what has passed, the latest first, then what has none', () => {
    const due = (...dates: string[]) => card({ dates });
    const cards = [
      due(),
      due('2020-01-01'),
      due('2030-01-01'),
      card({ dates: null }),
      due('2021-01-01'),
      due('2026-06-01', '2028-01-01'),
    ];
    expect(inOrder(cards, 'due', '2026-01-01').map((each) => cards.indexOf(each))).toEqual([5, 2, 4, 1, 0, 3]);
  });

  it('put the last saved and the last written first, and what has no day last', () => {
    const cards = [
      card({ date: '2019-01-01', savedAt: '2026' }),
      card({}),
      card({ date: '2020-01-01', savedAt: '2025' }),
    ];
    expect(inOrder(cards, 'written', '').map((each) => cards.indexOf(each))).toEqual([2, 0, 1]);
    expect(inOrder(cards, 'saved', '').map((each) => cards.indexOf(each))).toEqual([0, 2, 1]);
  });

  it('put titles in the order of their sounds, 9 before 10', () => {
    const cards = ['重庆第10号', '安徽', '重庆第9号', '北京'].map((title) => card({ title }));
    expect(inOrder(cards, 'title', '').map(({ title }) => title)).toEqual(['安徽', '北京', '重庆第9号', '重庆第10号']);
  });

  it('compare 10,000 titles of 10,000 characters before the test is given up', () => {
    const long = '关于'.repeat(5000);
    const cards = Array.from({ length: 10_000 }, (_, i) => card({ title: `${i % 100}${long}` }));
    expect(inOrder(cards, 'title', '').at(-1)?.title).toMatch(/^99关于/);
  });
});
