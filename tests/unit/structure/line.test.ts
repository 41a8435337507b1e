import { describe, expect, it } from 'vitest';
import { classifyBlocks } from '../../../lib/structure/classify';
import { isOrganLine } from '../../../lib/structure/line';

describe('a line of bodies', () => {
  it.each([
    '广东省人民政府',
    '国家发展改革委 财政部、生态环境部',
    '国家发展改革委财政部生态环境部商务部海关总署国家市场监督管理总局国家统计局',
    '财政部(代章) 商务部',
    '“一带一路”建设工作领导小组办公室',
  ])('names them, whatever parts them: %s', (line) => expect(isOrganLine(line)).toBe(true));

  it.each([
    '',
    '部',
    '、财政部',
    '财政部同意',
    '财政部(代章)(公章)',
    '财政部。',
    `${'甲'.repeat(31)}局`,
    `${'甲部、'.repeat(12)}乙部`,
  ])('holds nothing else: %s', (line) => expect(isOrganLine(line)).toBe(false));

  it.each(['x', '。', '（', ''])('that says 会 again and again is told, with %j at its end', (end) => {
    const line = `${'会'.repeat(100)}${end}`;
    expect(isOrganLine(line)).toBe(end === '');
    const [, , signature] = classifyBlocks(['关于印发方案的通知', '各市人民政府：', line, '2026年1月1日']);
    expect(signature?.kind).toBe(end === '' ? 'signature' : 'paragraph');
  });
});
