// Meta tags of government pages, malformed ones included: no space before content=, curly quotes, tags inside the body.
import { shorten } from '../shorten';
import type { Field, Finding } from './finding';

/** Names in lower case → what they state. PubDate is a day of publication, never of writing. */
const NAMES: Readonly<Record<string, readonly [field: Field, weight: number]>> = {
  articletitle: ['title', 80],
  'og:title': ['title', 50],
  pubdate: ['publishedDate', 70],
  firstpublishedtime: ['publishedDate', 60],
  publishdate: ['publishedDate', 50],
  contentsource: ['source', 70],
};

/** Tags in a value and quotes around it are the template's slip; a quotation at one end of it is its own. */
function clean(text: string | null): string {
  const bare = shorten(text ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/^[\s"']+|[\s"']+$/g, '');
  const isOwn = bare.split('“').length === bare.split('”').length && !/^“[^“”]*”$/.test(bare);
  return isOwn ? bare : bare.replace(/^[“”]+|[“”]+$/g, '');
}

export interface Tags {
  findings: Finding[];
  /** Column of the site the page stands in: ColumnName, ColumnType. */
  column: string;
  /** SiteName, or empty. */
  site: string;
}

export function readTags(doc: Document): Tags {
  const tags: Tags = { findings: [], column: '', site: '' };
  for (const tag of doc.querySelectorAll('meta')) {
    const name = clean(tag.getAttribute('name') ?? tag.getAttribute('property')).toLowerCase();
    const value = clean(tag.getAttribute('content')).replace(/\s+/g, ' ');
    if (value === '') continue;
    const meaning = NAMES[name];
    if (meaning) tags.findings.push({ field: meaning[0], value, place: 'meta', weight: meaning[1] });
    else if (name === 'columnname' || name === 'columntype') tags.column += ` ${value}`;
    else if (name === 'sitename') tags.site ||= value;
  }
  return tags;
}
