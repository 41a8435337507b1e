// Made-up pages to put real bodies into: templates with no name that gives the body away, and ways of marking a body up.
// They measure the general rule on layouts that the saved pages do not have.

export interface Stated {
  title: string;
  /** Label and value of the metadata table. */
  labels: readonly (readonly [label: string, value: string])[];
}

type Template = (body: string, stated: Stated) => string;

const links = (names: readonly string[]): string =>
  names.map((name) => `<li><a href="/x.htm">${name}</a><span>2019-01-02</span></li>`).join('');
const MENU = `<div class="a1"><ul>${links(['首页', '政务公开', '政策文件', '办事服务', '互动交流', '走进石渡', '专题专栏'])}</ul></div>`;
const WORDS = '<div class="a1"><span>首页</span><span>政务公开</span><span>政策文件</span><span>办事服务</span></div>';
const FOOT =
  '<div class="b9"><p>主办：石渡市人民政府办公室　承办：石渡市大数据中心</p><p>网站标识码：9903000003　备案号：某ICP备12345678号　地址：石渡市人民路1号</p><p>建议使用1024*768分辨率，IE9.0以上版本浏览器浏览</p></div>';
const RELATED = `<div class="c3"><h3>相关文档</h3><ul>${links(['石渡市人民政府关于印发防洪规划的通知', '石渡市人民政府办公室关于做好森林防火工作的通知', '石渡市召开全市经济工作会议'])}</ul></div>`;
const TOOLS =
  '<div class="d4"><span>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span> <a href="#">打印</a> <a href="#">关闭</a></div>';
const NEWS =
  '<div class="e5"><h4>要闻</h4><p>5月5日，市长深入沿江各县区，实地调研督导防汛备汛工作，并看望慰问一线值守人员。<a href="n.htm">[详细]</a></p><p>近日，我市召开全市经济工作会议，总结去年工作，部署今年任务。<a href="m.htm">[详细]</a></p></div>';
const table = ({ labels }: Stated): string =>
  `<table>${labels.map(([label, value]) => `<tr><td>${label}：</td><td>${value}</td></tr>`).join('')}</table>`;
const list = ({ labels }: Stated): string =>
  `<ul>${labels.map(([label, value]) => `<li><label>${label}：</label><span>${value}</span></li>`).join('')}</ul>`;

export const TEMPLATES: Readonly<Record<string, Template>> = {
  plain: (body, { title }) => `${MENU}<div><h1>${title}</h1><div>${body}</div></div>${FOOT}`,
  'info line': (body, { title }) =>
    `${MENU}<div><div>当前位置：<a href="/">首页</a> &gt; <a href="/z">政策</a></div><div>${title}</div><div>发布时间：2021-02-03 10:20　来源：市政府办公室　浏览次数：321</div><div>${body}</div>${TOOLS}</div>${RELATED}${FOOT}`,
  'label table': (body, stated) => `${MENU}${table(stated)}<div>${stated.title}</div><div>${body}</div>${TOOLS}${FOOT}`,
  'label list': (body, stated) =>
    `${MENU}<div><div>${RELATED}${NEWS}</div><div>${list(stated)}<h2>${stated.title}</h2><div>${body}</div></div></div>${FOOT}`,
  'all in one': (body, stated) =>
    `${MENU}<div>${list(stated)}<h2>${stated.title}</h2>${TOOLS}${body}${TOOLS}${RELATED}</div>${FOOT}`,
  'layout tables': (body, { title }) =>
    `<table><tr><td>${MENU}</td></tr><tr><td><table><tr><td width="200">${RELATED}</td><td><table><tr><td align="center"><b>${title}</b></td></tr><tr><td>${body}</td></tr></table></td></tr></table></td></tr><tr><td>${FOOT}</td></tr></table>`,
  'news beside': (body, { title }) =>
    `${WORDS}<div><div><h3>${title}</h3><div>2021-02-03</div><div>${body}</div></div><div>${NEWS}</div></div>${FOOT}`,
  'body alone': (body) => body,
  form: (body, { title }) =>
    `<form method="post"><input type="hidden" name="__VIEWSTATE" value="x">${MENU}<div id="ctl00"><span id="lblTitle">${title}</span><br><span id="lblDate">2021/2/3 10:11:12</span><div>${body}</div></div>${FOOT}</form>`,
};

/** Ways of marking up the same paragraphs. */
export const MARKUPS: Readonly<Record<string, (body: string) => string>> = {
  'as it is': (body) => body,
  boxes: (body) => body.replace(/<(\/?)p\b/g, '<$1div'),
  'line breaks': (body) => body.replace(/<p\b[^>]*>/g, '　　').replace(/<\/p>/g, '<br><br>\n'),
  nested: (body) => body.replace(/<p\b/g, '<section><div><p').replace(/<\/p>/g, '</p></div></section>'),
};
