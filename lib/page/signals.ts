// What tells a policy page, read in bounded time: its titles, its meta tags, the first stretch of its text.
// This travels into every government page: each word is there because pages needed it.
import type { Trust } from '../structure/document';
import { readOpening } from './opening';
import { trustOf } from './trust';

/** Marks of documents, in both scripts and widths. Made when they are needed: most pages are told without. */
const signs = (): Readonly<Record<string, RegExp>> => ({
  'label-table':
    /^(索引.|.?文?字?[号號]([:：]|$)|.文[机機单單].|.布[机機].|[成发發]文日期|生成日期|主[题題][分词]|有效性)/gm,
  'doc-number': /^.{0,40}([〔[(（【〈［](19|20)\d\d[〕\])）】〉］]|[令字])第?\d+[号號].?$/gm,
  addressee: /^(各[^。\n]+|[^。\n]{2,}[府会室委厅廳局])[:：]$/gm,
  signature: /[府院委部厅廳局署办室会會心]\n[\d〇○零O一二三四五六七八九]{4}年.+日$/gm,
  'stock-phrases': /[给給]你|贯彻执行|制定本|如下[:：。]|特此|起施行|会议通过/g,
  clauses: /^(第[一二三四五六七八九十]+[条條]|[一二三四五六七八九十]+、)/gm,
  government: /人民(政府|代表)|[国國].院|[省市县縣区]委|[部厅廳局署会會][关關]/g,
  reported: /[记記]者|讯[（(]|[报報]道/g,
});

/** What a page says of itself before its text is read. Plain JSON. */
export interface Said {
  trust: Trust;
  /** Title without spaces, without glosses, 發(fā), and without what the site adds. */
  title: string;
  /** The page says itself that it is one article (meta ArticleTitle). */
  article: boolean;
  /** Column of the site the page stands in. */
  column: string;
  /** The page carries a government site's identification (网站标识码). */
  site: boolean;
}

/** Plain JSON. */
export interface Signals extends Said {
  /** How many different strings of each sign stand in the text read. */
  seen: Record<string, number>;
  /** UTF-16 units of that stretch outside links, and inside. */
  text: number;
  linked: number;
}

export function readSaid(doc: Document, trust: Trust): Said {
  // All in one search: one that finds nothing goes through the whole page.
  const meta: Record<string, string> = {};
  for (const { name, content } of doc.querySelectorAll('meta')) meta[name] ??= content;
  const { ArticleTitle, ColumnName = '', ColumnType = '', SiteIDCode = '', firstpublishedtime } = meta;
  return {
    trust,
    title: (ArticleTitle || doc.title.slice(0, 500).split(/[_|｜]|\s[-–—]+\s|-(?=\D*$)/)[0] || '').replace(
      /\s+|[(（][a-zà-ǜ]+[)）]/g,
      '',
    ),
    article: !!ArticleTitle,
    column: ColumnName + ColumnType,
    site: /^(bm|N?\d{6})/.test(SiteIDCode) || !!firstpublishedtime || !!doc.getElementById('_jiucuo_'),
  };
}

/** @param url of the page. @param textOf the original text of a node, where the page shows another script. */
export const collectSignals = (doc: Document, url: string, textOf = (node: Text): string => node.data): Signals =>
  readSigns(doc, readSaid(doc, trustOf(url)), textOf);

export function readSigns(doc: Document, said: Said, textOf = (node: Text): string => node.data): Signals {
  const [text, linked] = readOpening(doc.body ?? doc.documentElement, textOf);
  const seen: Record<string, number> = {};
  for (const [sign, pattern] of Object.entries(signs())) seen[sign] = new Set(text.match(pattern)).size;
  return { ...said, seen, text: text.length, linked };
}
