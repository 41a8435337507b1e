import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../components/library/facets';
import { HOME, hashOf, opening, type Place, placeOf } from '../../../components/library/place';

const SAVED: Place = {
  view: 'documents',
  open: { shelf: 'saved', id: '0123456789abcdef', now: false, block: 12 },
  query: '数字经济 & "5G" #1',
  filters: { ...NO_FILTERS, kind: ['policy'], issuer: ['国务院、中央军委', 'a=b&c'], year: ['2020', '2019'] },
  order: 'due',
};

describe('an address of the library', () => {
  it.each([
    ['#/', HOME],
    ['#/trash', { ...HOME, open: { shelf: 'trash' } }],
    ['#/corpus/002-01', { ...HOME, open: { shelf: 'corpus', id: '002-01', now: false, block: null } }],
    ['#/saved/00ff/now', { ...HOME, open: { shelf: 'saved', id: '00ff', now: true, block: null } }],
    ['#/ledger', { ...HOME, view: 'ledger' }],
    ['#/calendar', { ...HOME, view: 'calendar' }],
    ['#/notes', { ...HOME, view: 'notes' }],
    ['#/search?q=5G', { ...HOME, query: '5G' }],
  ] as [string, Place][])('%s is a place, and the place is that address', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
    expect(hashOf(place)).toBe(hash);
  });

  it('keeps query, filters, order and block, whatever characters they hold', () => {
    expect(placeOf(hashOf(SAVED))).toEqual(SAVED);
    expect(placeOf(hashOf({ ...SAVED, view: 'ledger', open: null }))).toMatchObject({ query: SAVED.query });
  });

  it.each(['', '#', '#/nowhere', '#/saved/', '#/saved/../x', '#/corpus/<script>', '#/trash/x'])(
    '%s that means nothing is home',
    (hash) => {
      expect(placeOf(hash)).toEqual(HOME);
    },
  );

  it('of a very long query is cut, yet longer than a search takes, so that it is told to be too long', () => {
    expect(placeOf(hashOf({ ...HOME, query: '数'.repeat(20_000) })).query).toHaveLength(10_001);
  });

  it('opens a document without losing the query', () => {
    const place = opening({ ...HOME, view: 'notes', query: '税' }, 'corpus', '002-01', 3);
    expect(hashOf(place)).toBe(`#/corpus/002-01?q=${encodeURIComponent('税')}&at=3`);
  });
});
