import { describe, expect, it } from 'vitest';
import { foldUnchanged, rowsOf } from '../../../components/document/changes';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { diffBlocks } from '../../../lib/compare/diff';
import type { Block } from '../../../lib/structure/block';

const { fold } = loadLexicon();
const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const rows = (before: Block[], after: Block[]) => rowsOf(diffBlocks(before, after, fold), before, after);
const SIGNS = { kept: '', added: '+', removed: '-', moved: '>', left: '<' };
const written = (before: Block[], after: Block[]) =>
  rows(before, after).map(({ pieces }) => pieces.map(({ is, text }) => SIGNS[is] + text).join('|'));

describe('differences set out as paragraphs', () => {
  it('show what was removed before what took its place, in the paragraph where it stood', () => {
    expect(written(blocks('到2022年，建成5G基站。其他。'), blocks('到2023年，建成5G基站。其他。'))).toEqual([
      '-到2022年，|+到2023年，|建成5G基站。其他。',
    ]);
  });

  it('give a paragraph that is gone, and one that is new, a row of its own', () => {
    const before = blocks('第一条内容。', '第二条内容。', '第三条内容。');
    const after = blocks('第一条内容。', '第三条内容。', '第四条内容。');
    expect(written(before, after)).toEqual(['第一条内容。', '-第二条内容。', '第三条内容。', '+第四条内容。']);
  });

  it('count their pieces in order, so that they can be converted in one go', () => {
    const all = rows(blocks('甲乙。', '丙丁。'), blocks('甲乙。', '戊己。')).flatMap(({ pieces }) => pieces);
    expect(all.map(({ n }) => n)).toEqual(all.map((_, i) => i));
  });

  it('fold long unchanged runs away and leave one paragraph on either side of a change', () => {
    const before = blocks(...Array.from({ length: 9 }, (_, i) => `第${i}段内容。`));
    const after = before.map((block, i) => (i === 4 ? { ...block, text: '改过的段落。' } : block));
    const shown = foldUnchanged(rows(before, after));
    expect(shown.map((each) => (each.is === 'gap' ? each.rows.length : 'row'))).toEqual([
      3,
      'row',
      'row',
      'row',
      'row',
      3,
    ]);
  });
});
