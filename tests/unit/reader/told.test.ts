// What is said of a page beyond its kind, and what is left unsaid of a page that is no document.
import { expect, it } from 'vitest';
import { toldOf } from '../../../lib/reader/told';
import { NO_METADATA } from '../../../lib/structure/document';
import { NOTHING_FOUND, type PageState } from '../../../lib/reader/state';

const state = (kind: PageState['detection']['kind'], notes: string[]): PageState => ({
  phase: 'ready',
  failure: null,
  url: 'http://www.gov.cn/',
  detection: { kind, trust: 'official', score: 1, reasons: [] },
  metadata: NO_METADATA,
  officialHost: null,
  notes,
  shown: 'original',
  marks: true,
  counts: NOTHING_FOUND,
  save: { is: 'unsaved' },
});
const told = (...args: Parameters<typeof state>): string =>
  toldOf(state(...args), { say: (key) => key, sayFailure: (key) => key, gap: ' ' });

it.each([
  ['policy', ['image-only', 'page 1 of 20'], 'note.image-only leaf'],
  ['list', ['image-only', 'page 1 of 20'], ''],
  ['other', ['look-alike', 'image-only'], 'note.look-alike'],
] as const)('of a page of kind %s', (kind, notes, want) => {
  expect(told(kind, [...notes])).toBe(want);
});
