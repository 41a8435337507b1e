import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parse-html';
import { judge } from '../../../lib/page/judge';
import { couldBePolicy } from '../../../lib/page/promise';
import { readSaid, readSigns } from '../../../lib/page/signals';
import { POLICY_KINDS } from '../../../lib/structure/document';
import { decodePage } from '../../../lib/text/decode';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const pages = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'));

function look(html: string) {
  const doc = parsePage(html);
  const said = readSaid(doc, 'official');
  const promising = couldBePolicy(said, doc.documentElement.textContent ?? '', doc);
  return { promising, policy: POLICY_KINDS.has(judge(readSigns(doc, said)).kind) };
}
const page = (title: string, body: string) =>
  look(`<title>${title}</title><meta name="SiteIDCode" content="440000"><body>${body}`);

describe('a page that promises nothing', () => {
  it.each(pages)('is no policy when read in full, either: %s', (name) => {
    const { promising, policy } = look(decodePage(readFileSync(join(FIXTURES, name))));
    expect(policy && !promising).toBe(false);
  });

  it('is a list of news, the news themselves, a guide', () => {
    const news = '<p>本报讯，省政府召开会议，研究部署春耕生产工作，要求各地抓好落实。</p>';
    for (const [title, body] of [
      ['新闻动态', '<ul><li><a href="/1">全省各地推进春耕生产</a> 2024-03-01</ul>'],
      ['全省春耕生产全面展开', news.repeat(20)],
      ['广东省人民政府', '<p>办事指南</p><p>电话：020-12345678</p><p>粤ICP备05070218号</p>'],
    ] as const) {
      expect(page(title, body), title).toEqual({ promising: false, policy: false });
    }
  });

  it('is a list of documents, their numbers beside them', () => {
    const row = '<li><a href="/1">广东省人民政府关于印发规划的通知</a> 粤府〔2024〕1号</li>';
    expect(page('广东省人民政府', `<ul>${row.repeat(60)}</ul>`)).toEqual({ promising: false, policy: false });
  });

  it('but not by links through its site that say what they are', () => {
    const nav = `<nav>${'<a href="/1">政务公开栏目</a>'.repeat(60)}</nav>`;
    const body = '<p>粤府〔2024〕3号</p><p>各地级以上市人民政府：</p><p>现将办法印发给你们。</p>';
    expect(page('广东省人民政府门户网站', nav + body)).toEqual({ promising: true, policy: true });
  });

  it('is the notice of a penalty, whatever its text holds', () => {
    expect(page('行政处罚信息公开表', '<p>粤罚〔2024〕3号</p><p>各分局：</p>').promising).toBe(false);
  });
});

describe('a page under the name of its site alone', () => {
  const site = '广东省人民政府门户网站';
  const labels = '<p>索引号：1</p><p>发文机关：2</p><p>成文日期：3</p>';
  it.each([
    ['a number', '<p>粤府〔<span>2024</span>〕\n  3 号</p>'],
    ['an addressee', `${labels}<p>各地级以上市人民政府，省政府各部门、\n  各直属机构<b>：</b></p>`],
    ['a signature', `${labels}<p>广东省人民政府办公厅</p>\n<p>2024年1月2日</p>`],
    ['stock phrases', `${labels}<p>现将《办法》印发<b>给</b>\n你们，请认真贯彻执行。</p>`],
    ['articles', `${labels}<p>第一条</p><p>第二条</p><p>第三条</p>`],
  ])('is a policy by %s, however its markup breaks it up', (_what, body) => {
    expect(page(site, body)).toEqual({ promising: true, policy: true });
  });
});
