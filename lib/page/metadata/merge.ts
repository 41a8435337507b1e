// One value a field out of all that a page states, in an order of trust; what loses is kept as an alternative.
import type { Metadata } from '../../structure/document';
import { NO_METADATA } from '../../structure/document';
import { squeeze } from '../plain';
import { readDay } from './date';
import type { Field, Finding } from './finding';
import { isDocNumber, splitTitle, tidyNumber } from './number';
import { splitOrganisations } from './organisation';

/* The order of trust, highest first:
 * 90  a label that names the field (成文日期, 发文字号, 发文机关, 标题)
 * 80  the signature of the body for the date of writing; ArticleTitle
 * 75  a title that the page shows and <title> repeats
 * 70  a label that comes near (生成日期, 发布机构); the number line of the body; PubDate, ContentSource
 * 60  the signature for the issuer; a closing date without a signature; a number at the end of a title; <title>
 * 55  a day with a time of day beside the title, without a label, for the publication
 * 50  a banner or a title that says 废止; og:title
 * 40  the issuer at the head of the title (国务院办公厅关于……) */

const EMPTY = /^(?:无|暂无|没有|空|未知|[-—–_/\\.。*]+|null|undefined|none|nbsp)$/i;
/** Tool bars that share a line with the source. */
const TOOLS = /[\s|｜【[（(]*(?:下载|收藏|打印|分享|关闭|字号|字体|浏览|纠错|举报|[【[\]】]|\d{4}[-年/.]\d).*$/;
const DATES: ReadonlySet<Field> = new Set(['writtenDate', 'publishedDate', 'effectiveDate', 'expiryDate']);

/** The value in the field's own form, or null when it cannot be one. */
function normalise({ field, value, place }: Finding, host: string): string | null {
  const text = value.replace(/\s+/g, ' ').trim();
  if (text === '' || EMPTY.test(squeeze(text))) return null;
  // A validity is written from its first day to its last.
  if (field === 'expiryDate') return readDay(text.split(/[至到]/).pop() ?? '');
  if (DATES.has(field)) return readDay(text);
  if (field === 'docNumber') {
    const isLocal = /\.(?:hk|mo|tw)$/.test(host);
    const isNumber =
      isDocNumber(text, host) ||
      (!isLocal && place === 'label' && text.length <= 60 && /\d/.test(text) && /[号字]/.test(squeeze(text)));
    return isNumber ? tidyNumber(text) : null;
  }
  if (field === 'indexNumber')
    return /\d/.test(text) && text.length <= 60 && /^[\w\-/.:()（）一-鿿 〔〕[\]]+$/.test(text) ? text : null;
  if (field === 'issuer') return text.length <= 200 && /[一-鿿]{2}/.test(text) && !/\d{4}/.test(text) ? text : null;
  if (field === 'title') return splitTitle(text, host).title;
  const bare = field === 'source' ? text.replace(TOOLS, '') : text;
  return bare !== '' && bare.length <= 120 ? bare : null;
}

/** A part of the chosen title, or the title with a site's name, says nothing new. */
function contradicts(field: Field, winner: string, value: string): boolean {
  const [a, b] = [squeeze(winner), squeeze(value)];
  return field === 'title' || field === 'source' ? !a.includes(b) && !b.includes(a) : a !== b;
}

export interface Alternative {
  field: Field;
  value: string;
  place: Finding['place'];
}

export interface Merged {
  metadata: Metadata;
  /** Statements that contradict the chosen value, best first. */
  alternatives: Alternative[];
}

export function mergeFindings(findings: readonly Finding[], host: string): Merged {
  const metadata: Metadata = { ...NO_METADATA, issuer: [] };
  const alternatives: Alternative[] = [];
  const stated = findings
    .flatMap((finding) => {
      const value = normalise(finding, host);
      return value === null ? [] : [{ ...finding, value }];
    })
    .sort((a, b) => b.weight - a.weight);
  const chosen = new Map<Field, string>();
  for (const { field, value, place } of stated) {
    const winner = chosen.get(field);
    if (winner === undefined) chosen.set(field, value);
    else if (
      contradicts(field, winner, value) &&
      !alternatives.some((other) => other.field === field && other.value === value)
    )
      alternatives.push({ field, value, place });
  }
  for (const [field, value] of chosen) {
    if (field === 'issuer') metadata.issuer = splitOrganisations(value);
    else metadata[field] = value;
  }
  return { metadata, alternatives };
}
