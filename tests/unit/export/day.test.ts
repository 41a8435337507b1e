// The days of reading and of noting are the reader's own, not Greenwich's.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeArchive } from '../../../lib/export/archive';
import { CITATION_STYLES, cite } from '../../../lib/export/citation';
import { writeNotes } from '../../../lib/export/notes';
import { source } from './source';

/** Seven in the morning of the 23rd in Hong Kong. */
const AT = '2026-11-22T23:00:00.000Z';
beforeAll(() => vi.stubEnv('TZ', 'Asia/Hong_Kong'));
afterAll(() => vi.unstubAllEnvs());

it.each(CITATION_STYLES)('as %s a document that was read in the morning was read on that day', (style) => {
  const day = style === 'ris' ? '2026/11/23' : style === 'csl' ? '[2026,11,23]' : '2026-11-23';
  expect(cite(source({ at: AT }), style)).toContain(day);
});

it('an archive that was made in the morning says that day', () =>
  expect(writeArchive([{ source: source(), blocks: [], facts: null }], 'en', new Date(AT))).toMatch(
    /<footer>.*2026-11-23/,
  ));

it('a note that was made in the morning says that day', () => {
  const notes = [{ quote: '新增5G基站', text: '', madeAt: AT, lost: false }];
  expect(writeNotes([{ source: source(), notes }], 'en')).toContain('Noted 2026-11-23');
});
