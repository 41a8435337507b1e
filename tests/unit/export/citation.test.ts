import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, cite, writeCitations } from '../../../lib/export/citation';
import { quote } from '../../../lib/export/quotation';
import { NOTHING, source } from './source';

const FOUR = ['工业和信息化部', '国家发展改革委', '财政部', '自然资源部'];

describe('a citation', () => {
  it('after GB/T 7714—2015 gives the number, full dates and the address', () =>
    expect(cite(source(), 'gb2015')).toBe(
      '广东省人民政府. 广东省建设国家数字经济创新发展试验区工作方案: 粤府函〔2020〕328号[EB/OL]. (2020-11-03)[2026-01-02]. http://www.gd.gov.cn/zwgk/a.html.',
    ));

  it('after GB/T 7714—2025 sets Chinese punctuation full width', () =>
    expect(cite(source({ issuer: FOUR }), 'gb2025')).toBe(
      '工业和信息化部，国家发展改革委，财政部，等. 广东省建设国家数字经济创新发展试验区工作方案：粤府函〔2020〕328号[EB/OL]. （2020-11-03）[2026-01-02]. http://www.gd.gov.cn/zwgk/a.html.',
    ));

  it('dates a page by its publication where the page says it', () =>
    expect(cite(source({ publishedDate: '2020-11-20' }), 'gb2015')).toContain('(2020-11-20)[2026-01-02]'));

  it('of a document that says nothing of itself invents nothing', () => {
    expect(cite(NOTHING, 'gb2015')).toBe('[Z].');
    expect(cite(NOTHING, 'ris')).not.toMatch(/PY|AU|UR/);
    expect(JSON.parse(cite(NOTHING, 'csl'))).not.toHaveProperty('issued');
  });

  it('as RIS begins with its type and ends with ER', () => {
    const lines = cite(source(), 'ris').trimEnd().split('\r\n');
    expect(lines[0]).toBe('TY  - GOVDOC');
    expect(lines).toContain('AU  - 广东省人民政府');
    expect(lines).toContain('DA  - 2020/11/03');
    expect(lines.at(-1)).toBe('ER  -');
  });

  it('as BibTeX keeps corporate authors whole and lets no brace or backslash through', () => {
    const entry = cite(source({ title: 'a } \\input{x} 100% & _', issuer: FOUR }), 'bibtex');
    expect(entry).toContain('author = {{工业和信息化部} and {国家发展改革委} and {财政部} and {自然资源部}}');
    expect(entry).toContain('title = {{a  inputx 100\\% \\& \\_}}');
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });

  it('as CSL-JSON has whole dates and literal authors', () =>
    expect(JSON.parse(writeCitations([source()], 'csl'))).toMatchObject([
      {
        type: 'webpage',
        author: [{ literal: '广东省人民政府' }],
        number: '粤府函〔2020〕328号',
        issued: { 'date-parts': [[2020, 11, 3]] },
        accessed: { 'date-parts': [[2026, 1, 2]] },
      },
    ]));

  it('of a month has a year and a month', () =>
    expect(JSON.parse(cite(source({ writtenDate: '2020-07' }), 'csl')).issued).toEqual({ 'date-parts': [[2020, 7]] }));

  it.each(CITATION_STYLES)('in the form %s keeps a title of several lines on one', (style) =>
    expect(cite(source({ title: '关于\r\nER  - \r\nTY  - BOOK' }), style)).not.toMatch(/\nER {2}- \r?\nTY/),
  );

  it('of several documents gives each a key of its own, the same each time it has an address or a number', () => {
    const report = { title: '政府工作报告', docNumber: null, publishedDate: '2025-01-15' };
    const [a, b] = [source({ ...report, url: 'https://a.gov.cn/1' }), source({ ...report, url: 'https://b.gov.cn/1' })];
    const bare = source({ ...report, url: null });
    const keysOf = (all: string) => [...all.matchAll(/@online\{([^,]*)/g)].map(([, key]) => key);
    const keys = keysOf(writeCitations([a, b, bare, bare], 'bibtex'));
    expect(new Set(keys).size).toBe(4);
    expect(JSON.parse(writeCitations([a, b, bare, bare], 'csl')).map(({ id }: { id: string }) => id)).toEqual(keys);
    expect(keysOf(writeCitations([b], 'bibtex') + cite(a, 'bibtex'))).toEqual([keys[1], keys[0]]);
    const moved = source({ url: 'https://www.gov.cn/elsewhere.html' });
    expect(keysOf(cite(moved, 'bibtex'))).toEqual(keysOf(cite(source(), 'bibtex')));
  });

  it('of several documents numbers them', () =>
    expect(writeCitations([source(), source()], 'gb2015').split('\n')[1]).toMatch(/^\[2\] 广东省人民政府/));
});

describe('a quotation', () => {
  it('stands in quotation marks, inner pairs exchanged, with its source below', () =>
    expect(quote('建设“数字湾区”', source()).split('\n')[0]).toBe('“建设‘数字湾区’”'));
  it('in traditional characters stands in corner brackets', () =>
    expect(quote('建設「數字灣區」', source(), 'gb2015', true).split('\n')[0]).toBe('「建設『數字灣區』」'));
});
