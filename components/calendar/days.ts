// Entries as days of a calendar file.
import type { CalendarDay } from '../../lib/export/ics';
import type { Entry } from './entries';
import type { Naming } from './naming';

/** A longer summary is of no use in a calendar. UTF-16 units. */
const SUMMARY = 120;

/** Null for a rule. The same entry gives the same event each time, however the text is read.
 * @param alarm days before, or null for none */
export function dayOf(entry: Entry, naming: Naming, alarm: number | null): CalendarDay | null {
  const { document, day, sort, dated } = entry;
  if (day === null) return null;
  const { source } = document;
  const from = [source.title && `《${source.title}》`, source.docNumber].filter(Boolean).join(' ');
  const said = dated.map(({ deadline: { text, action } }) => (action ? `${text}：${action}` : text));
  const single = dated.length === 1 && entry.id.includes('#') ? ` ${dated[0].key}` : '';
  return {
    identity: `${document.id} ${day} ${sort}${single}`,
    day,
    summary: naming.about(entry).slice(0, SUMMARY),
    description: [...said, from].filter(Boolean).join('\n'),
    url: source.url ?? '',
    ...(alarm === null ? {} : { alarm }),
  };
}
