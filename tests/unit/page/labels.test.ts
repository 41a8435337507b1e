import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parse-html';
import { readPage } from '../../../lib/page/read';

const BODY = '<div id="zoom"><p>各有关单位：</p><p>现将有关事项通知如下，请认真贯彻执行，不得有误。</p></div>';
const read = (labels: string, url = 'http://www.example.gov.cn/') =>
  readPage(parsePage(`<html><head><title>关于有关事项的通知</title></head><body>${labels}${BODY}</body></html>`), url);

describe('the metadata of a page is read', () => {
  it.each([
    [
      'a table',
      '<table><tr><td>文　　号：</td><td>甲政发〔2020〕1号</td><td>成文日期：</td><td>2020-01-02</td></tr></table>',
    ],
    [
      'header cells',
      '<table><tr><th>文号</th><td>甲政发〔2020〕1号</td></tr><tr><th>成文日期</th><td>2020-01-02</td></tr></table>',
    ],
    ['list items', '<ul><li><b>文 号：</b>甲政发〔2020〕1号</li><li><b>成文日期：</b>2020年1月2日</li></ul>'],
    [
      'list items without a colon',
      '<ul><li><em>文号</em>甲政发〔2020〕1号</li><li><em>成文日期</em>2020年1月2日</li></ul>',
    ],
    ['definitions', '<dl><dt>文号</dt><dd>甲政发〔2020〕1号</dd><dt>成文日期</dt><dd>2020/1/2</dd></dl>'],
    [
      'boxes',
      '<div><div class="k"><span>文号:</span></div><div class="v">甲政发〔2020〕1号</div></div><div><div class="k">成文日期:</div><div class="v">2020.1.2</div></div>',
    ],
    ['one line', '<p>【文号】：甲政发〔2020〕1号　【成文日期】：2020年1月2日</p>'],
    [
      'list items with blocks in them',
      '<ul><li><span>文号：</span><p>甲政发〔2020〕1号</p></li><li><span>主题分类：</span><p></p></li><li><span>成文日期：</span><p>2020-01-02 16:40</p></li></ul>',
    ],
    [
      'a row of labels above a row of values',
      '<table><tr><td>文件编号</td><td>成文日期</td><td>备注</td></tr><tr><td>甲政发〔2020〕1号</td><td>2020-01-02</td><td></td></tr></table>',
    ],
    [
      'spans without a gap',
      '<p><span>来源：某市统计局</span><span>发文字号：甲政发〔2020〕1号</span><span>成文日期：2020-01-02</span></p>',
    ],
    ['a label right behind a day', '<p>成文日期：2020年1月2日发文字号：甲政发〔2020〕1号</p>'],
    ['labels with readings', '<p>發(fā)文字號：甲政发〔2020〕1号　成文日期：2020-01-02</p>'],
    ['one line of spans', '<div><span>发文字号：甲政发〔2020〕1号</span><span> 成文日期：2020年01月02日</span></div>'],
    [
      'traditional characters',
      '<table><tr><td>發文字號：</td><td>甲政发〔2020〕1号</td><td>成文日期：</td><td>2020年1月2日</td></tr></table>',
    ],
    [
      'a number split over two nodes',
      '<ul><li>文号：<span>甲政发</span><span>〔2020〕</span>1号</li><li>成文日期：2020-01-02</li></ul>',
    ],
  ])('from %s', (_, labels) => {
    const { metadata, blocks } = read(labels);
    expect(metadata).toMatchObject({ docNumber: '甲政发〔2020〕1号', writtenDate: '2020-01-02' });
    expect(blocks).toHaveLength(2);
  });

  it('with an empty value as null, not as the next label or the next row', () => {
    const { metadata } = read(
      '<table><tr><td>发文字号：</td><td></td><td>成文日期：</td><td> </td></tr><tr><td>发布日期：</td><td>2020-02-03</td></tr></table>' +
        '<div><p>索引号：</p><p>发文机关：</p></div>',
    );
    expect(metadata).toMatchObject({
      docNumber: null,
      writtenDate: null,
      publishedDate: '2020-02-03',
      indexNumber: null,
      issuer: [],
    });
  });

  it.each(['无', '—', '暂无', '/', 'null'])('with %s as nothing', (nothing) => {
    expect(
      read(`<table><tr><td>文号</td><td>${nothing}</td><td>索引号</td><td>${nothing}</td></tr></table>`).metadata,
    ).toMatchObject({
      docNumber: null,
      indexNumber: null,
    });
  });

  it('never with the day of publication as the day of writing', () => {
    const { metadata } = read('<meta name="PubDate" content="2021-03-04"><p>发布时间：2021-03-05 来源：本站</p>');
    expect(metadata).toMatchObject({ writtenDate: null, publishedDate: '2021-03-05' });
  });

  it('with what contradicts it kept beside it', () => {
    const { metadata, alternatives } = read('<ul><li>成文日期：2020-01-02</li><li>生成日期：2020-01-09</li></ul>');
    expect(metadata.writtenDate).toBe('2020-01-02');
    expect(alternatives).toContainEqual({ field: 'writtenDate', value: '2020-01-09', place: 'label' });
  });

  it('not from a table inside the text', () => {
    const page = parsePage(
      '<html><head><title>关于废止部分文件的决定</title></head><body><div id="zoom"><p>各有关单位：现将废止的规范性文件目录公布如下，自公布之日起不再执行，请遵照办理。</p>' +
        '<table><tr><td>文件名称</td><td>文号</td></tr><tr><td>关于养犬的通告</td><td>甲政发〔1999〕1号</td></tr><tr><td>发文机关</td><td>乙县人民政府</td></tr></table>' +
        '<p>本决定由市司法局负责解释，执行中遇到的问题请及时向市司法局反映，以便研究解决。</p></div></body></html>',
    );
    const { metadata, blocks } = readPage(page, 'http://www.example.gov.cn/');
    expect(metadata).toMatchObject({ docNumber: null, issuer: [] });
    expect(blocks.filter(({ block }) => block.kind === 'cell')).toHaveLength(6);
  });

  it('with several issuers one name an entry', () => {
    expect(read('<ul><li>发文机关：国务院、中央军委</li><li>文号：国函〔1996〕95号</li></ul>').metadata.issuer).toEqual(
      ['国务院', '中央军委'],
    );
    expect(read('<ul><li>发文机关：财政部 税务总局</li><li>文号：财税〔2019〕1号</li></ul>').metadata.issuer).toEqual([
      '财政部',
      '税务总局',
    ]);
  });
});
