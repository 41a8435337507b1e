// The title of a document, from the titles that a page shows.
import type { Line } from '../body/line';
import { attributeOf, parentOf } from '../own';
import { squeeze } from '../plain';
import { shorten } from '../shorten';
import type { Finding } from './finding';

/** What a site or a column calls itself: the tail that templates add to <title>. */
const SITE =
  /(?:网|网站|政府|专栏|公开|门户|平台|频道|中心|委员会|[部局厅署院会]|首页|动态|要闻|文件|法规|目录|栏目|信息|解读|政策|公告|通知|规章|新闻|专题|[省市县区州盟旗])$/;
const SEPARATOR = /[_|｜–—>»-]+/g;
/** Endings of document titles (文种), with what brackets may follow. */
const DOCUMENT =
  /(?:通知|意见|办法|规定|方案|规划|计划|批复|函|公告|通告|条例|决定|决议|命令|令|细则|规则|通报|纲要|措施|指引|指南|准则|标准|目录|清单|要点|报告|请示|答复|规范|章程|预案|政策|若干|法)(?:[（(《〈【].*)?$/;

const endsLikeDocument = (title: string): boolean => DOCUMENT.test(squeeze(title));

const isBalanced = (text: string): boolean =>
  ['（）', '()', '《》', '〔〕', '“”'].every(
    ([open = '', close = '']) => text.split(open).length === text.split(close).length,
  );

/** <title> without what the template put around it: “关于……的通知_政府信息公开专栏” → “关于……的通知”. */
export function stripSite(title: string, site = ''): string {
  let text = title.replace(/\s+/g, ' ').trim();
  const cuts = [...text.matchAll(SEPARATOR)].filter((cut) => isBalanced(text.slice(0, cut.index)));
  const [first] = cuts;
  for (let last = cuts.pop(); last; last = cuts.pop()) {
    const head = text.slice(0, last.index).trim();
    const tail = text.slice(last.index + last[0].length).trim();
    const tailIsSite = SITE.test(squeeze(tail)) && !/^[\d.]/.test(tail) && tail.length <= 30 && !/关于/.test(tail);
    if (head.length >= 4 && (tail === '' || tail === site || (tailIsSite && !endsAsRange(tail)))) text = head;
    else {
      const front = first ? text.slice(0, first.index).trim() : '';
      const isFront =
        first &&
        front !== '' &&
        (front === site ||
          (SITE.test(squeeze(front)) && endsLikeDocument(text) && front.length <= 20 && !endsLikeDocument(front)));
      return isFront ? text.slice(first.index + first[0].length).trim() : text;
    }
  }
  return text;
}

/** 2018—2035年: the dash belongs to the title. */
const endsAsRange = (tail: string): boolean => /^\d{4}年/.test(tail);

/** Share of <title> that a line has to make up when it does not open it. */
const MOST_OF = 0.75;

const isTitleElement = (element: Element): boolean =>
  /^H[1-3]$/.test(element.tagName) ||
  /(?:^|[\s_-])(?:\w*title\w*|\w*tit|bt|biaoti\w*)(?=$|[\s_-])/i.test(
    `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`,
  );

/** Titles shown on the page, before the body's first paragraph. @param until index of the first line that is past it. */
export function shownTitles(lines: readonly Line[], until: number, docTitle: string): Finding[] {
  const stripped = stripSite(docTitle);
  const whole = squeeze(stripped);
  const found: Finding[] = [];
  lines.slice(0, until).forEach((line, i) => {
    const text = line.bare;
    if (text.length < 6 || text.length > 120 || line.cell || line.linked > line.text.length / 2) return;
    const parent = parentOf(line.element);
    const shown = isTitleElement(line.element) || (parent !== null && isTitleElement(parent));
    // A title set on several lines is joined as long as <title> goes on with it.
    let joined = shorten(line.text);
    for (
      let next = i + 1;
      next < Math.min(i + 5, until) && whole.includes(squeeze(joined + (lines[next]?.text ?? '')));
      next++
    )
      joined += lines[next]?.text ?? '';
    const own = squeeze(joined);
    // Somewhere inside <title>, in 《》 say, it may be the title of what the document issues.
    const known =
      own.length >= Math.min(8, whole.length) &&
      (whole.startsWith(own) || (whole.includes(own) && own.length > whole.length * MOST_OF));
    if (known && (shown || endsLikeDocument(joined)))
      found.push({ field: 'title', value: own === whole ? stripped : joined, place: 'title', weight: 75 });
    else if (shown && endsLikeDocument(line.text))
      found.push({ field: 'title', value: shorten(line.text), place: 'title', weight: 65 });
  });
  // The longest of those that <title> repeats is the whole one.
  return found.sort((a, b) => b.weight - a.weight || (a.weight === 75 ? b.value.length - a.value.length : 0));
}
