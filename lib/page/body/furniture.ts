// What stands on a government page beside the document: told by stock phrases and by the names of containers.
import { attributeOf, isForm } from '../own';
import type { Line } from './line';

/** Lines of headers, tool bars and footers wherever they stand. Each pattern is matched against the squeezed line; an example
 * stands above it, and a test runs it. */
export const FURNITURE_LINES: readonly RegExp[] = [
  // 您当前的位置：首页 > 政务公开
  /^(?:您?(?:的|现在的?|当前的?|目前的?|所在的?)*位置[:]?|首页(?:[>»/|]|-+>))/,
  // 【字体：大 中 小】 【打印本页】【关闭窗口】
  /^(?:[[【(「|]?(?:(?:选择)?(?:字体|字号|文字)(?:大小)?[:]?[大中小+\-A默认超特|]*|(?:我要)?(?:打印|关闭|收藏|返回顶部|返回|下载|纠错|分享|复制|转发|朗读|语音播报|打印预览)(?:本页|本文|正文|窗口|此页|页面|链接|文章|文本|列表|首页|到)?)[\]】)」|、:]*)+$/,
  // 配色
  /^(?:页面|配色|辅助线|重置|纯文本(?:模式)?|指读|放大|缩小|大鼠标|语速|全屏|退出服务)$/,
  // 扫一扫在手机打开当前页
  /^.{0,6}(?:扫一扫|手机扫描|扫码|微信扫).{0,24}$/,
  // 点击右上角选择在浏览器中打开
  /^(?:请?点击右上角|选择?在?浏览器中?打开|.{0,4}微信(?:好友|朋友圈|公众号)$)/,
  // 分享到：
  /^(?:分享到?|分享至|转发到)[:].{0,20}$/,
  // 浏览次数：123
  /^(?:浏览|阅读|访问|点击)(?:次数|数|量)?[:]\d*次?$/,
  // 责任编辑：张三
  /^[[【(]?(?:责任编辑|编辑|责编|网站编辑|信息发布人?)[:][^。]{0,30}$/,
  // 上一篇：关于……的通知
  /^(?:上|下)一(?:篇|条|页|则)(?:[:].*)?$/,
  // 版权所有：某某人民政府办公室
  /版权所有|^©|Copyright|AllRightsReserved|网站标识码|ICP备|公网安备|^(?:网站)?(?:主办|承办|技术支持|协办|运维)(?:单位)?[:]|建议使用.{0,40}浏览|网站地图|^联系我们$/i,
  // 本页按回车键打开无障碍说明
  /^[^。；;，,]{0,30}(?:无障碍(?:说明|浏览|阅读)|长者(?:模式|专区|助手))[^。；;，,]{0,6}$|按回车键.{0,20}打开/,
  // 您访问的链接即将离开“某某市人民政府”门户网站，是否继续？
  /即将(?:离开|跳转|前往).{0,40}(?:网站|页面|链接)/,
];

/** Lines that open what follows the document: everything after them is beside it. */
export const CLOSING_LINES: readonly RegExp[] = [
  // 相关文档
  /^[[【]?(?:相关(?:文档|链接|文件|解读|稿件|新闻|阅读|信息|内容|政策|推荐|报道)|(?:政策)?解读链接|延伸阅读|推荐阅读|热门(?:文章|推荐|信息)|猜你喜欢|为您推荐)[:]?[\]】]?$/,
  // 网友评论（12）
  /^(?:网友|最新|全部|热门|精彩|发表|文章|用户|我要)?(?:评论|留言|跟帖|网友互动)(?:区|列表|专区)?(?:[(（]?\d+条?[)）]?)?[:]?$/,
  // 版权与免责声明
  /^(?:版权(?:与|及|和)?)?免责声明[:]?|^版权(?:声明|说明)[:]?$|^(?:特别|重要)?声明[:]本(?:网站?|文|站)/,
];

/** Lines longer than this (units) are sentences, whatever they say. */
const LONGEST = 90;

/** Marks that templates set before their own lines: ▪ 上一篇：, · 【打印页面】. */
const BULLET = /^[·•▪■◆●>»|]+/;

/** True for a line that fits one of the patterns; what was found is kept, since lines are asked about again and again.
 * A cell is data whatever it says. */
function oneOf(patterns: readonly RegExp[]): (line: Line) => boolean {
  const found = new WeakMap<Line, boolean>();
  return (line) => {
    const { text, bare, cell } = line;
    if (text.length > LONGEST || cell) return false;
    let is = found.get(line);
    if (is === undefined) {
      const plain = bare.replace(BULLET, '');
      is = patterns.some((pattern) => pattern.test(plain));
      found.set(line, is);
    }
    return is;
  };
}

export const isFurniture = oneOf(FURNITURE_LINES);
export const isClosing = oneOf(CLOSING_LINES);

/** Names of containers that hold furniture, as whole words of a class or id. */
const JUNK =
  /(?:^|[\s_-])(?:nav\w*|menu\w*|foot\w*|bottom|header|top(?:bar|nav|link)?|crumbs?|breadcrumbs?|location|dqwz|weizhi|(?:bd)?share\w*|print(?:btn|er|ing)?|qr\w*|ewm\w*|erweima|comments?\w*|pinglun|repl(?:y|ies)|liuyan|relat\w*|xg\w{2,3}|recommend\w*|tuijian|copyright|banquan\w*|side(?:bar)?|aside|toolbar|search\w*|login|pager|pagination|paging|prenext|banner\w*|ads?|advert\w*|yqlj|fontsize)(?=$|[\s_-])/i;

export const hasJunkName = (element: Element): boolean =>
  (isForm(element) || element.hasAttributes()) &&
  (JUNK.test(attributeOf(element, 'class') ?? '') || JUNK.test(attributeOf(element, 'id') ?? ''));

/** Containers of the body by content system, as whole words of a class or id: TRS, 大汉 jcms, 开普 UCAP, 博达, 广东 gkmlpt,
 * 苏迪/亿网, EasySite; and those that single ministries are known for. */
const FAMILY =
  /(?:^|\s)(?:TRS_(?:UE?DITOR|Editor(?:_view)?|PreAppend|paper_default|word)|Custom_UnionStyle|(?:font)?zoom|con_con|ivs_content|UCAP-CONTENT|pages_content|detailContent|vsb_content(?:_\w+)?|v_news_content|article-content|ewb-article-info|easysite-news-peruse|js_content|Section0|News_Body_Txt_A|content_body_xxgk|moe-detail-box|wz_con_content|m3pageEdit|editor-content|BodyLabel|mainText|insMainConTxt)(?=$|\s)/i;
/** True for a container that a content system names as the body. */
export function isBodyByName(element: Element): boolean {
  const name = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
  return FAMILY.test(name) || element.tagName === 'UCAPCONTENT';
}
