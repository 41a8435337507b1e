// The reader's notes as Markdown: by document, each with its words, its source and its day.
import { type Language, speak } from '../i18n/catalogue';
import { todayOf } from '../i18n/due';
import { NOTES } from '../i18n/notes';
import { TERMS } from '../i18n/terms';
import { plain, plainLines } from './plain';
import type { Source } from './source';

export interface NotedDocument {
  source: Pick<Source, 'title' | 'docNumber' | 'issuer' | 'writtenDate' | 'publishedDate' | 'url'>;
  notes: readonly {
    /** The words noted, as they were when the note was made; blocks are parted by a line feed. */
    quote: string;
    /** The reader's own words; empty for a highlight alone. */
    text: string;
    /** ISO 8601 instant. */
    madeAt: string;
    /** Its words are not in the text any more. */
    lost: boolean;
  }[];
}

const quoted = (text: string): string =>
  plainLines(text)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n>\n');

/** What would end an address between angle brackets. */
const address = (url: string): string => url.replace(/[<>\s]/g, encodeURIComponent);

/** Documents in the order given; those without notes are left out. */
export function writeNotes(documents: readonly NotedDocument[], language: Language): string {
  const say = speak(NOTES, language);
  const sayTerm = speak(TERMS, language);
  const parts = [`# ${say('exported.title')}`];
  for (const { source, notes } of documents) {
    if (notes.length === 0) continue;
    const { title, docNumber, issuer, writtenDate, publishedDate, url } = source;
    const date = writtenDate
      ? sayTerm('written', { date: writtenDate })
      : publishedDate && sayTerm('published', { date: publishedDate });
    const facts = [docNumber, issuer.join('、'), date].flatMap((fact) => (fact ? [plain(fact)] : []));
    parts.push(`## ${plain(title ?? sayTerm('untitled'))}`);
    parts.push([...facts, ...(url ? [`<${address(url)}>`] : [])].join(' · '));
    for (const { quote, text, madeAt, lost } of notes) {
      const made = say('at', { date: todayOf(new Date(madeAt)) });
      parts.push(quoted(quote), ...(text ? [plainLines(text)] : []), `*${lost ? `${made} · ${say('lost')}` : made}*`);
    }
  }
  return `${parts.join('\n\n')}\n`;
}
