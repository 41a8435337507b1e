// Sample policy pages: the text of two bundled seeds in markup of our own, after the manner of government sites
// (metadata table, #UCAP-CONTENT, footer marks), and pages that are none.
import { readFileSync } from 'node:fs';

const seed = (name: string) => readFileSync(new URL(`../../../seeds/raw/${name}`, import.meta.url), 'utf8');
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');

const STYLE = `
  body { margin: 0; background: #fff; color: #222; font: 16px/1.9 "Noto Serif CJK SC", SimSun, serif; }
  .head { padding: 10px 48px; background: #f3f5f8; border-bottom: 2px solid #1f4e8c; color: #1f4e8c; font-weight: 700; }
  .head nav { display: inline-block; margin-left: 40px; font-weight: 400; font-size: 15px; }
  .head a { margin-right: 24px; color: inherit; text-decoration: none; }
  .crumb { padding: 8px 48px; font-size: 13px; color: #5c6470; }
  .wrap { width: min(864px, calc(100% - 96px)); margin: 0 48px 64px; }
  table.bd { width: 100%; border-collapse: collapse; font-size: 14px; }
  table.bd td { border: 1px solid #d9dde3; padding: 3px 12px; } table.bd td b { font-weight: 400; color: #5c6470; }
  h1 { font-size: 24px; text-align: center; } #UCAP-CONTENT p, .article p { text-indent: 2em; margin: 0; text-align: justify; }
  .marks { margin-top: 24px; font-size: 13px; color: #5c6470; }`;

/** Text nodes of the page are kept apart from ours by nothing but this shell. */
function shell({ title, site, meta = '', body }: { title: string; site: string; meta?: string; body: string }): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escapeHtml(title)}_${escapeHtml(site)}</title>${meta}<style>${STYLE}</style></head>
<body>
<div class="head">${escapeHtml(site)}<nav><a href="#">首页</a><a href="#">政务公开</a><a href="#">政务服务</a><a href="#" title="互动交流">互动交流</a></nav></div>
<div class="crumb">当前位置：首页 &gt; 政务公开 &gt; 文件库</div>
${body}
</body>
</html>`;
}

/** Seed 002 as its issuer would show it. */
export function officialPage(): string {
  const lines = linesOf(seed('002_7cbc32b565136c29.txt')).filter((line) => !line.startsWith('解讀:'));
  const title = '廣東省人民政府關于印發廣東省建設國家數字經濟創新發展試驗區工作方案的通知';
  return shell({
    title,
    site: '广东省人民政府门户网站',
    meta: '<meta name="SiteName" content="广东省人民政府门户网站"><meta name="SiteIDCode" content="4400000131"><meta name="PubDate" content="2020-11-11 17:30:00">',
    body: `<div class="wrap">
<table class="bd"><tr><td><b>索&nbsp;引&nbsp;号：</b></td><td>006939748/2020-00498</td><td><b>分　　类：</b></td><td>国民经济管理、国有资产监管</td></tr>
<tr><td><b>发文机关：</b></td><td>广东省人民政府</td><td><b>成文日期：</b></td><td>2020年11月03日</td></tr>
<tr><td><b>标　　题：</b></td><td colspan="3">${escapeHtml(title)}</td></tr>
<tr><td><b>发文字号：</b></td><td>粤府函〔2020〕328号</td><td><b>发布日期：</b></td><td>2020年11月11日</td></tr></table>
<h1>${escapeHtml(title)}</h1>
<div class="pages_content" id="UCAP-CONTENT">
${paragraphs(lines)}
</div>
<div class="marks">扫一扫在手机打开当前页 <a href="javascript:void(0)">打印本页</a> <a href="javascript:void(0)">关闭窗口</a></div>
</div>`,
  });
}

/** Seed 001 as a copying site shows it, pinyin glosses and all: no metadata table, an unknown host. */
export function copiedPage(): string {
  const lines = linesOf(seed('001_67a23787f0baa5c2.txt'));
  const [, title = '', published = '', ...rest] = lines;
  return shell({
    title: title.replace(/\([a-zü-ǜ]+\)/gi, ''),
    site: '某某科技文库',
    body: `<div class="wrap"><h1>${escapeHtml(title)}</h1><div class="marks">${escapeHtml(published)}</div>
<div class="article">
${paragraphs(rest)}
</div>
<div class="marks">上一篇：没有了　下一篇：没有了　版权声明</div></div>`,
  });
}

/** A list of news on a government host: the detector looks and leaves. */
export const newsList = (): string =>
  shell({
    title: '新闻动态',
    site: '广东省人民政府门户网站',
    body: `<div class="wrap"><h1>新闻动态</h1><ul>${Array.from({ length: 20 }, (_, i) => `<li><a href="/n${i}">全省各地有序推进春耕生产（${i + 1}）</a> <span>2024-03-${String(i + 1).padStart(2, '0')}</span></li>`).join('')}</ul></div>`,
  });

export const emptyPage = (): string => '<!DOCTYPE html><title></title>';

export const englishPage = (): string =>
  `<!DOCTYPE html><html lang="en"><title>Weather</title><body><h1>Weather today</h1>${'<p>It will be sunny with light winds in the afternoon.</p>'.repeat(30)}</body></html>`;

/** An interpretation whose text is a picture. */
export const picturePage = (): string =>
  shell({
    title: '一图读懂《广东省建设国家数字经济创新发展试验区工作方案》',
    site: '广东省人民政府门户网站',
    meta: '<meta name="SiteIDCode" content="4400000131"><meta name="ColumnName" content="政策解读">',
    body: `<div class="wrap"><h1>一图读懂《广东省建设国家数字经济创新发展试验区工作方案》</h1>
<div class="marks">发布时间：2020-11-12 来源：广东省人民政府</div>
<div class="TRS_Editor"><p><img src="./W0202301.jpg" alt="一图读懂" width="800" height="2400"></p></div></div>`,
  });

/** The official page with its body so often repeated that it weighs 2 MB. */
export function hugePage(): string {
  const page = officialPage();
  const body = /<div class="pages_content"[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1] ?? '';
  return page.replace(body, body.repeat(Math.ceil(2_000_000 / (body.length * 3))));
}

/** The official page, whose body arrives late and whose paragraphs keep changing for a while. */
export const restlessPage = (): string =>
  officialPage().replace(
    '</body>',
    `<script>
let n = 0;
const timer = setInterval(() => {
  const p = document.createElement('p');
  p.textContent = '到2025年，新增示范项目' + (++n) + '个。';
  document.querySelector('#UCAP-CONTENT').append(p);
  if (n === 8) clearInterval(timer);
}, 60);
</script></body>`,
  );

/** The official page as a script would draw it, long after the page has loaded. */
export function latePage(): string {
  const page = officialPage();
  const [head = '', body = ''] = page.split('<body>');
  const drawn = JSON.stringify(body.replace('</body>', '').replace('</html>', '')).replaceAll('<', '\\u003c');
  return `${head}<body><div id="app">加载中</div><script>
setTimeout(() => { document.querySelector('#app').innerHTML = ${drawn}; }, 900);
</script></body></html>`;
}
