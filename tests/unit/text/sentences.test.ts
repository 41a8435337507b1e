import { describe, expect, it } from 'vitest';
import { splitClauses, splitSentences } from '../../../lib/text/sentences';

const sentences = (text: string): string[] => splitSentences(text).map((p) => text.slice(p.start, p.end));
const clauses = (text: string): string[] =>
  splitClauses(text, { start: 0, end: text.length }).map((p) => text.slice(p.start, p.end));

describe('sentences', () => {
  it('end at full stops, also ASCII ones behind a Chinese character', () => {
    expect(sentences('试行两年. 各区应当报送。附件')).toEqual(['试行两年', ' 各区应当报送', '附件']);
  });

  it('do not end at decimal points and list numbers', () => {
    expect(sentences('1.培育企业,基于1.8GHz频段')).toHaveLength(1);
  });

  it('do not end where brackets are open', () => {
    const text = '增加收入(甲。乙)以后。';
    expect(splitSentences(text, (at) => at >= 4 && at <= 8)).toEqual([{ start: 0, end: 11 }]);
  });
});

describe('clauses', () => {
  it('part at commas, semicolons, colons and dashes', () => {
    expect(clauses('目标:甲,乙;丙——丁')).toEqual(['目标', '甲', '乙', '丙', '丁']);
  });

  it('keep figures and ranges of numbers whole', () => {
    expect(clauses('增至3,000个,占15%——20%,9:00开始')).toEqual(['增至3,000个', '占15%——20%', '9:00开始']);
  });

  it('are cut where nobody would write so much without a comma', () => {
    const text = '字'.repeat(2000);
    expect(clauses(text).every((clause) => clause.length <= 600)).toBe(true);
    expect(clauses(text).join('')).toBe(text);
  });
});
