import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/highlight/findings';
import { strokesOf } from '../../../lib/highlight/strokes';
import { readPage } from '../../../lib/page/read';

const page = (body: string) =>
  parseHTML(
    `<!DOCTYPE html><html><head><title>关于方案的通知</title></head><body><div id="UCAP-CONTENT">${body}</div></body></html>`,
  ).document;

const finding = (block: number, start: number, end: number) =>
  ({ brush: 'body', at: { block, start, end }, record: {} }) as Finding;

/** Words that a stroke of this span would paint, node by node. */
function words(body: string, wanted: string): string[] {
  const { blocks } = readPage(page(body), 'http://www.gov.cn/');
  const block = blocks.findIndex(({ block: { text } }) => text.includes(wanted));
  const start = blocks[block]?.block.text.indexOf(wanted) ?? -1;
  const strokes = strokesOf(finding(block, start, start + wanted.length), blocks);
  return strokes.map((stroke) => stroke.node.data.slice(stroke.start, stroke.end));
}

const FILLER = '<p>各地要加强组织领导，落实工作责任，确保各项任务落到实处，取得实际成效。</p>'.repeat(4);

describe('a stroke', () => {
  it('stands on its words in one text node', () => {
    expect(words(`${FILLER}<p>到2022年，建成5G基站22万个。</p>`, '建成5G基站22万个')).toEqual(['建成5G基站22万个']);
  });

  it('runs through every node that markup cut its words into', () => {
    const body = `${FILLER}<p>到2022年，<b>建成</b>5G基站<span>2</span>2万个。</p>`;
    expect(words(body, '建成5G基站22万个')).toEqual(['建成', '5G基站', '2', '2万个']);
  });

  it('is painted through white space that the page does not show', () => {
    const body = `${FILLER}<p>到2022年，建成\n      5G  基站22万个。</p>`;
    expect(words(body, '建成 5G 基站22万个')).toEqual(['建成\n      5G  基站22万个']);
  });

  it('is none where a node says something else by now than when it was read', () => {
    const { blocks } = readPage(page(`${FILLER}<p>到2022年，<b>建成</b>5G基站22万个。</p>`), 'http://www.gov.cn/');
    const block = blocks.findIndex(({ block: { text } }) => text.includes('5G'));
    const node = blocks[block]?.runs[2]?.node;
    if (node) node.data = `新${node.data}`;
    const strokes = strokesOf(finding(block, 7, 16), blocks);
    expect(strokes.map((stroke) => stroke.node.data.slice(stroke.start, stroke.end))).toEqual(['建成']);
  });

  it('is none where the span lies outside its block', () => {
    const { blocks } = readPage(page(`${FILLER}`), 'http://www.gov.cn/');
    expect(strokesOf(finding(999, 0, 2), blocks)).toEqual([]);
    expect(strokesOf(finding(0, 5000, 5002), blocks)).toEqual([]);
  });
});
