// No text makes reading slow: each rule alone on the strings most likely to make it backtrack, and the whole on a block
// that nobody punctuated. Limits are wide; a quadratic rule would miss them a hundredfold.
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import { matches } from '../../../lib/text/matches';
import { TIME_RULES } from '../../../lib/facts/times';
import type { Block } from '../../../lib/structure/block';

const LENGTH = 100_000;
const LIMIT = 1500;
const WORDS = [
  '2',
  '一',
  '十',
  '年',
  '月',
  '日',
  '自',
  '在',
  '前',
  '每',
  '“十',
  '(',
  '"',
  '甲',
  '、',
  '之日',
  '2024年',
  '3月',
  '自甲',
  '有效期',
  '每年3月',
  '、4月',
  '1,234',
  '责任单位:',
  '113年',
  '5个的能',
  '“1,2”',
  '达到5%的可',
];
const adversaries = WORDS.map((word) => word.repeat(Math.ceil(LENGTH / word.length)).slice(0, LENGTH));

const milliseconds = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

const paragraph = (text: string): Block[] => [{ kind: 'paragraph', text }];
const read = (text: string) => analyze({ title: null, docDate: '2024-03-15', blocks: paragraph(text) }, loadLexicon());

describe('time is linear', () => {
  it.each(TIME_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    for (const text of adversaries) {
      const spent = milliseconds(() => {
        for (const match of matches(rule.pattern, text)) void match;
      });
      expect(spent, `${rule.name} on ${text.slice(0, 12)}…`).toBeLessThan(LIMIT);
    }
  });

  it.each(WORDS.map((word, i) => [word, (adversaries[i] ?? '').slice(0, LENGTH / 5)] as const))(
    'everything on %s repeated',
    (_, text) => {
      expect(milliseconds(() => read(text))).toBeLessThan(LIMIT * 2);
    },
  );

  it('a million characters without punctuation', () => {
    const text = '全市上下要深入贯彻落实数字经济发展战略持续优化营商环境并突破6万亿元'
      .repeat(30_000)
      .slice(0, 1_000_000);
    expect(milliseconds(() => read(text))).toBeLessThan(20_000);
  });
});
