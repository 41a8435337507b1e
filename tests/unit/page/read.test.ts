import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parse-html';
import { secondCopy } from '../../../lib/page/body/repeat';
import { readPage } from '../../../lib/page/read';
import { readRaw } from '../../../lib/page/read-raw';

const URL = 'http://www.example.gov.cn/a.html';
const page = (body: string, head = '') => parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
const texts = (doc: Document) => readPage(doc, URL).blocks.map(({ block }) => block.text);
const TEXT = '<p>各有关单位：</p><p>现将有关事项通知如下，请认真贯彻执行，不得有误。</p>';

describe('reading a page', () => {
  it('sees originals only, whatever the page shows', () => {
    const doc = page(
      `<div id="zoom">${TEXT}<p><a href="a.pdf" title="附件">附件.pdf</a></p></div>`,
      '<title>关于有关事项的通知</title>',
    );
    const plain = readPage(doc, URL);
    const originals = new Map<Text, string>();
    for (const { runs } of plain.blocks) for (const { node } of runs) originals.set(node, node.data);
    for (const node of originals.keys()) node.data = '※';
    const shown = readPage(doc, URL, { textOf: (node) => originals.get(node) ?? node.data });
    expect(shown.blocks).toEqual(plain.blocks);
    expect(shown.attachments).toEqual(plain.attachments);
    expect(shown.metadata).toEqual(plain.metadata);
  });

  it('changes nothing in it', () => {
    const doc = page(`<div>${TEXT}</div>`);
    const before = doc.documentElement.outerHTML;
    readPage(doc, URL);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('finds the body in a frame of its own origin', () => {
    const doc = page('<iframe src="body.html"></iframe><p>首页</p>');
    const inner = page(TEXT);
    Object.defineProperty(doc.querySelector('iframe'), 'contentDocument', { value: inner });
    expect(texts(doc)).toEqual(['各有关单位：', '现将有关事项通知如下，请认真贯彻执行，不得有误。']);
    expect(readPage(doc, URL).notes).toContain('framed');
  });

  it('passes over a frame that may not be read', () => {
    const doc = page(`<iframe src="https://elsewhere.example/"></iframe><div>${TEXT}</div>`);
    Object.defineProperty(doc.querySelector('iframe'), 'contentDocument', {
      get: () => {
        throw new DOMException('cross-origin', 'SecurityError');
      },
    });
    expect(texts(doc)).toHaveLength(2);
  });

  it('keeps text shown with its line feeds as lines', () => {
    expect(texts(page('<pre>各有关单位：\n　　现将有关事项通知如下。\n\n2020年1月1日</pre>'))).toEqual([
      '各有关单位：',
      '现将有关事项通知如下。',
      '2020年1月1日',
    ]);
  });

  it('reads what is hidden only where nothing else is there', () => {
    expect(texts(page(`<div style="display:none">${TEXT}</div>`))).toHaveLength(2);
    expect(
      texts(
        page(
          `<div>${TEXT}<p>另据了解，有关单位应当在规定期限内报送材料，逾期不报的予以通报批评，并纳入年度考核范围。</p></div><div hidden>${TEXT}</div>`,
        ),
      ),
    ).toHaveLength(3);
  });

  it('says that nothing is there when nothing is', () => {
    expect(readPage(page(''), URL)).toMatchObject({ blocks: [], notes: ['empty'], body: null });
  });

  it('keeps one line over and over from passing for two copies', () => {
    const lines = Array.from({ length: 12 }, () => ({
      text: '同上',
      bare: '同上',
      runs: [],
      element: {} as Element,
      linked: 0,
      heading: 0,
      cell: null,
    }));
    expect(secondCopy(lines)).toBe(-1);
  });
});

describe('bad pages', () => {
  const within = (milliseconds: number, html: string) => {
    const doc = parsePage(html);
    const start = process.cpuUsage();
    const reading = readPage(doc, URL);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(milliseconds);
    return reading;
  };

  it('of 8 MB are read within seconds', () => {
    const reading = within(8000, `<div>${`<p>${'要求各地区各部门认真贯彻执行，'.repeat(60)}</p>`.repeat(9000)}</div>`);
    expect(reading.blocks).toHaveLength(9000);
  });

  it('of twenty thousand nested elements are read', () => {
    expect(within(8000, `${'<div>'.repeat(20_000)}正文在此`).blocks).toHaveLength(1);
  });

  it('too deep or too large for the parser are refused with the reason', () => {
    expect(() => parsePage('<div>'.repeat(100_000))).toThrow(/nested more than/);
    expect(() => parsePage('<b></b>'.repeat(1_000_000))).toThrow(/more than \d+ tags/);
  });

  it('of links in links, labels without end and one endless line are read within seconds', () => {
    within(8000, '<a href="x">文<b>'.repeat(4000));
    within(8000, '<p>索引号：文号：来源：</p>'.repeat(10_000));
    within(8000, `<p>${'关于2018年1月1日国发〔2018〕1号 来源： '.repeat(50_000)}</p>`);
    within(8000, '<p>2018年1月1日</p>'.repeat(10_000));
    within(8000, `${'<p>某某市人民政府</p>'.repeat(10_000)}<p>2018年1月1日</p>`);
    within(8000, '<table><tr><td>文'.repeat(2000));
    within(8000, `<table>${'<tr><td>序号</td><td>名称</td><td>单位</td></tr>'.repeat(5000)}</table>`);
  });

  it.each([
    ['a title that goes on with signs', `<title>关于有关事项的通知${'-某网'.repeat(50_000)}</title>`],
    ['a title that goes on with brackets', `<title>关于有关事项的通知${'( '.repeat(50_000)}</title>`],
    ['a title that goes on with dashes', `<title>关于有关事项的通知${'-'.repeat(200_000)}1</title>`],
    ['a tag that only opens tags', `<meta name="ColumnName" content="${'&lt;'.repeat(200_000)}">`],
    ['a source without end', `<meta name="ContentSource" content="新华社${'|'.repeat(200_000)}x">`],
  ])('with %s have the title that they show', (_, head) => {
    const { metadata } = readPage(page(`<h1>关于有关事项的通知</h1><div>${TEXT}</div>`, head), URL);
    expect(metadata).toMatchObject({ title: '关于有关事项的通知', source: null });
  });

  it.each(['|', '(', '\u00a0'])('with a label and %j without end beside it have their text', (sign) => {
    const value = `新华社${sign.repeat(200_000)}x`;
    const table = `<table><tr><td>来源</td><td>${value}</td></tr><tr><td>标题</td><td>${value}</td></tr></table>`;
    expect(texts(page(`${table}<div>${TEXT}</div>`))).toContain('各有关单位：');
  });

  it.each(['\u00a0', '\u3000', '\u200b'])('keep %j inside a line, however often it stands there', (space) => {
    const inside = `甲${space.repeat(200_000)}乙`;
    expect(texts(page(`<div>${TEXT}<p>${space}${inside}${space}</p><p>2020年1月1日</p></div>`))).toContain(inside);
  });

  it('with spans beyond reason keep their cells', () => {
    const { blocks } = within(
      8000,
      '<table><tr><td colspan="999999999" rowspan="-5">甲</td><td rowspan="99999999999">乙</td></tr><tr><td colspan="x">丙</td><td>丁</td></tr></table>',
    );
    expect(blocks.map(({ block }) => [block.row, block.text])).toEqual([
      [0, '甲'],
      [0, '乙'],
      [1, '丙'],
      [1, '丁'],
    ]);
  });

  it('with a table of more cells than a call takes arguments have them all', () => {
    const row = `<tr>${'<td>甲</td>'.repeat(130_000)}</tr>`;
    const { blocks } = readRaw(page(`<div>${TEXT}<table>${row}<tr><td>乙</td></tr><tr></tr></table></div>`), URL);
    expect(blocks.filter(({ block }) => block.kind === 'cell')).toHaveLength(130_001);
  });

  it('that answer nonsense give an empty reading, not an error', () => {
    const doc = page(TEXT);
    Object.defineProperty(doc, 'querySelector', { value: () => ({ firstChild: 7, getAttribute: 7 }) });
    expect(readPage(doc, URL)).toMatchObject({ blocks: [], notes: ['failed'], detection: { trust: 'official' } });
  });

  it('whose form hides what it can do behind its fields are read like any other', () => {
    const html = `<div><form id="zoom" class="article"><h1>关于有关事项的通知</h1><div><p>来源：</p></div><p>市政府</p>${TEXT.repeat(9)}<a href="a.pdf">附件.pdf</a><i></i></form></div>`;
    const plain = readPage(page(html), URL);
    const doc = page(html);
    const [form, field] = [doc.querySelector('form'), doc.querySelector('i')];
    // Not `getAttribute`: the parser of these tests asks the form itself, which no browser does.
    for (const name of ['hasAttribute', 'hasAttributes', 'parentElement', 'tagName']) {
      Object.defineProperty(form, name, { value: field });
      const reading = readPage(doc, URL);
      expect(reading.body).toBe(form);
      expect(reading.blocks.map(({ block }) => block)).toEqual(plain.blocks.map(({ block }) => block));
      for (const what of ['metadata', 'attachments', 'notes'] as const) expect(reading[what]).toEqual(plain[what]);
    }
  });

  it('whose links are scripts or broken give no attachment', () => {
    const { attachments } = readPage(
      page(
        `<div>${TEXT}<a href="javascript:alert(1)//.pdf">甲.pdf</a><a href="http://[.pdf">乙.pdf</a><a href="data:text/html,x.pdf">丙.pdf</a></div>`,
      ),
      URL,
    );
    expect(attachments).toEqual([]);
  });
});

describe('a page as templates write them', () => {
  it.each([
    [
      'html closed before the content',
      `<html><head><title>甲</title></head><body><div>首页</div></html><div>${TEXT}</div>`,
    ],
    [
      'scripts between head and body',
      `<html><script>1</script><head><title>甲</title></head><script>2</script><body><div>${TEXT}</div></body></html>`,
    ],
    ['no html, head or body', `<title>甲</title><div>${TEXT}</div>`],
    [
      'an element left open in the head',
      `<html><head><title>甲</title><jsp:include page="a"><body><div>${TEXT}</div></body></html>`,
    ],
    [
      'two bodies',
      `<html><head><title>甲</title></head><body><div>首页</div></body><body><div>${TEXT}</div></body></html>`,
    ],
  ])('is read with %s', (_, html) => {
    const reading = readPage(parsePage(html), URL);
    expect(reading.blocks.map(({ block }) => block.text).join('')).toContain('现将有关事项通知如下');
    expect(reading.metadata.title).toBe('甲');
  });
});
