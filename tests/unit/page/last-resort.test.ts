import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parse-html';
import { readLastResort } from '../../../lib/page/last-resort';
import { readRaw } from '../../../lib/page/read-raw';

const html = readFileSync(join(import.meta.dirname, '../../fixtures/pages/last-resort.html'), 'utf8');
const URL = 'http://slj.shidu.gov.cn/gh/1.html';

describe('the last resort', () => {
  it('is called for by the note no-body', () => {
    expect(readRaw(parsePage(html), URL).notes).toEqual(['no-body']);
  });

  it('gives blocks that stand in the page’s own nodes, and changes nothing in it', () => {
    const doc = parsePage(html);
    const before = doc.documentElement.outerHTML;
    const { blocks } = readLastResort(doc, readRaw(doc, URL));
    expect(blocks).toHaveLength(4);
    for (const { block, runs, element } of blocks) {
      expect(runs.map(({ node }) => node.data).join('')).toBe(block.text);
      for (const { node } of runs) expect(doc.contains(node)).toBe(true);
      expect(doc.contains(element)).toBe(true);
    }
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('reads originals, whatever the page shows', () => {
    const doc = parsePage(html);
    const plain = readLastResort(doc, readRaw(doc, URL));
    const originals = new Map(plain.blocks.flatMap(({ runs }) => runs.map(({ node }) => [node, node.data] as const)));
    for (const node of originals.keys()) node.data = node.data.replaceAll('规划', '規劃');
    const textOf = (node: Text) => originals.get(node) ?? node.data;
    const shown = readLastResort(doc, readRaw(doc, URL, { textOf }), textOf);
    expect(shown.blocks.map(({ block }) => block)).toEqual(plain.blocks.map(({ block }) => block));
  });

  it('is not tried on a page so large that it would be held up for long', () => {
    const doc = parsePage(html.replace('</body>', `${'<i></i>'.repeat(20_000)}</body>`));
    const reading = readRaw(doc, URL);
    expect(readLastResort(doc, reading)).toBe(reading);
  });

  it('leaves a reading alone when it finds no more', () => {
    const doc = parsePage('<html><body><div><p>各有关单位：</p><p>现将有关事项通知如下。</p></div></body></html>');
    const reading = readRaw(doc, URL);
    expect(readLastResort(doc, reading)).toBe(reading);
  });
});
