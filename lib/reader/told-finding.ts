// A finding as text to take away: a line to paste, a calendar day, a description of a wrong reading.
import type { CalendarDay } from '../export/ics';
import type { Finding } from '../highlight/findings';
import type { CardText } from './card';
import type { PageState } from './state';

/** The finding, its words, and where they stand, ready to paste. @param words original words of the finding */
export function copyOf(card: CardText, words: string, { metadata, url }: PageState): string {
  const { sign, text, unit } = card.big;
  const amount = `${sign ? `${sign} ` : ''}${text}${unit ? ` ${unit}` : ''}`;
  const facts = [card.name, amount, ...card.rows.map((row) => `${row.label} ${row.text}`)];
  const source = [metadata.title && `《${metadata.title}》`, metadata.docNumber].filter(Boolean).join(' ');
  return `${facts.filter(Boolean).join('\n')}\n“${words}”\n${[source, url].filter(Boolean).join('\n')}`;
}

/** Null where the finding has no single day. */
export function calendarDayOf(card: CardText, finding: Finding, words: string, state: PageState): CalendarDay | null {
  if (!card.day) return null;
  const { block, start, end } = finding.at;
  const what = finding.brush === 'deadline' ? (finding.record.action ?? words) : words;
  return {
    identity: `${state.url} ${block} ${start}-${end} ${card.day}`,
    day: card.day,
    summary: what,
    description: copyOf(card, words, state),
    url: state.url,
  };
}

/** Everything that is needed to see what went wrong, and nothing else. */
export function reportOf(finding: Finding, words: string, { url }: PageState): string {
  const { block, start, end } = finding.at;
  const rule = 'why' in finding.record ? finding.record.why.rule : 'bodies';
  return `${url}\n${finding.brush} ${block}:${start}-${end}\n${rule}\n${words}\n${JSON.stringify(finding.record)}`;
}
