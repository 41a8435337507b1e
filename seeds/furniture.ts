// Which paragraphs of a copied page are the page's own and not the document's.
import type { RemovalReason } from '../lib/corpus/types';
import { isNumberLine } from '../lib/structure/line';
import type { Fold } from '../lib/text/fold';
import { findSpamLines } from '../lib/text/noise/spam';
import type { Taken } from './pieces';

/** 您的当前位置:首页 >> 科技政策. */
const BREADCRUMB = /(?:当前|所在)位置\s?:|\S\s?>\s?\S.*>/;
/** 时间:2023/11/21 17:49:22 作者: */
const PAGE_DATA = /^(?:发布)?(?:时间|日期|来源|作者|编辑|责任编辑)\s?:.{0,60}$/;
const PAGE_DATE = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?$/;

/** Compared without white space and punctuation. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** @returns why each piece is no part of the document; null for those that are */
export function findFurniture({ pieces }: Taken, fold: Fold): (RemovalReason | null)[] {
  const texts = pieces.map(({ text }) => fold(text));
  const spam = findSpamLines(texts);
  const crumbs = new Set<string>();
  const titles = texts.map(bare).filter((text) => text.length > 12 && text.length < 90);
  const dated = new Set<number>();
  return texts.map((text, i) => {
    if (spam.has(i)) return 'spam';
    if (BREADCRUMB.test(text)) {
      for (const crumb of text.split(/[>:]/)) crumbs.add(bare(crumb));
      return 'navigation';
    }
    if (crumbs.has(bare(text))) return 'navigation';
    if (PAGE_DATA.test(text)) return 'page furniture';
    // A date and a source on the line of a view counter: 2019-02-18新華社 閱讀: {{ h4763131}}.
    const line = pieces[i]?.line ?? -1;
    if (PAGE_DATE.test(text)) {
      dated.add(line);
      return 'page furniture';
    }
    if (dated.has(line) && !isNumberLine(text)) return 'page furniture';
    return isPointer(text, titles) ? 'page furniture' : null;
  });
}

/** A label and then a title that the page has already shown: 全真版:…的通知, 解读:一图读懂|…工作方案. */
function isPointer(text: string, titles: readonly string[]): boolean {
  const rest = /^[\u3400-\u9fff]{2,6}:(.+)$/.exec(text)?.[1];
  return rest !== undefined && titles.some((title) => title !== bare(text) && bare(rest).endsWith(title));
}
