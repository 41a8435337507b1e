// What is pasted, dropped or opened as a file, as the document that it becomes.
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parse-html';
import { Failed } from '../../../lib/i18n/failed';
import { parseSnapshot } from '../../../lib/library/snapshot';
import { LARGEST, readFile, type Source, snapshotOfBrought } from '../../../lib/reader/bring-in';

const PASTED: Source = { pasted: new Date('2026-01-02T03:04:05.678Z') };
const bytes = (text: string) => new TextEncoder().encode(text);
const ofText = (text: string, source: Source = PASTED) => snapshotOfBrought({ text }, source, parsePage);
const ofHtml = (html: string, source: Source = PASTED) => snapshotOfBrought({ html }, source, parsePage);

describe('bare text', () => {
  it('keeps every line that says something, in order, and states what it states of itself', () => {
    const lines = [
      '关于印发方案的通知',
      '粤府〔2021〕3号',
      '',
      '　各市人民政府：',
      '到2025年建成基站22万个。',
      '广东省人民政府',
      '2021年3月4日',
    ];
    const { blocks, metadata, trust, url } = ofText(lines.join('\r\n'));
    expect(blocks.map(({ text }) => text)).toEqual(lines.map((line) => line.trim()).filter(Boolean));
    expect(blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['title', 'number', 'addressee']);
    expect(metadata).toMatchObject({
      title: '关于印发方案的通知',
      docNumber: '粤府〔2021〕3号',
      writtenDate: '2021-03-04',
    });
    expect([trust, url]).toEqual(['unverified', 'paste:2026-01-02T03:04:05.678Z']);
  });

  it('without a title is headed by its first words, a file by its name', () => {
    const text = `到2025年，${'各部门要落实责任。'.repeat(9)}`;
    expect(ofText(text).metadata.title).toBe(`${text.slice(0, 40)}…`);
    expect(ofText(text, { file: '会议 纪要.2024.txt' }).metadata.title).toBe('会议 纪要.2024');
  });

  it('is never official, whatever it says', () => {
    expect(ofText('国务院办公厅关于印发方案的通知\n国办发〔2021〕3号').trust).toBe('unverified');
  });

  it('is taken for text even where it holds tags', () => {
    expect(ofText('<b>各部门</b>要落实责任。').blocks[0]?.text).toBe('<b>各部门</b>要落实责任。');
  });
});

describe('HTML', () => {
  it('that was pasted is kept whole, tables as tables, and with it what it was read from', () => {
    const html =
      '<div class="share">分享</div><h2>一、目标</h2><table><tr><th>指标</th></tr><tr><td>基站</td></tr></table>';
    const { blocks, html: kept } = ofHtml(html);
    expect(blocks.map(({ text, kind }) => [text, kind])).toContainEqual(['基站', 'cell']);
    expect(blocks.map(({ text }) => text)).toContain('一、目标');
    expect(kept).toBe(html);
  });

  it('brings links to files on the web, never to files of this computer', () => {
    const body = `${'<p>各部门要落实责任，加快建设。</p>'.repeat(12)}<p><a href="http://www.gd.gov.cn/a.pdf">甲.pdf</a> <a href="b.pdf">乙.pdf</a></p>`;
    const { attachments } = ofHtml(`<html><body><div id="UCAP-CONTENT">${body}</div></body></html>`, {
      file: 'a.html',
    });
    expect(attachments.map(({ url }) => url)).toEqual(['http://www.gd.gov.cn/a.pdf']);
  });
});

it.each([
  ['nothing', { text: '' }],
  ['white space and marks', { text: ' \n——\u3000' }],
  ['a page without text', { html: '<p> </p><img src="a.png">' }],
])('%s is refused as empty', (_what, brought) => {
  expect(() => snapshotOfBrought(brought, PASTED, parsePage)).toThrow(new Failed('empty-page'));
});

it.each([
  ['a PDF', bytes('%PDF-1.7\n1 0 obj')],
  ['a picture', Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)],
])('%s is refused as no text', (_what, file) => {
  expect(() => readFile(file, 'a.txt')).toThrow(new Failed('unreadable'));
});

it('what is larger than 30 MB is refused before it is read', () => {
  expect(() => readFile(new Uint8Array(LARGEST + 1), 'a.txt')).toThrow(new Failed('too-large'));
  expect(() => ofText('字'.repeat(LARGEST + 1))).toThrow(new Failed('too-large'));
});

it.each([
  ['页.HTM', '<p>字</p>', 'html'],
  ['页', '<!doctype html><p>字</p>', 'html'],
  ['页.txt', '字 <p>', 'text'],
])('%s is read as what it is', (name, content, as) => {
  expect(Object.keys(readFile(bytes(content), name))).toEqual([as]);
});

it('what is brought in passes the wall, whatever its name', () => {
  for (const file of ['方案 100%#?.html', '../../a\\b.txt', '😀.txt']) {
    const { url } = parseSnapshot(JSON.stringify(ofText('各部门要落实责任。', { file })));
    expect(new URL(url).hostname).toBe('');
    expect(decodeURIComponent(url.replace(/^.*\//, ''))).toBe(file);
  }
});
