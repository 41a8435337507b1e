import { describe, expect, it } from 'vitest';
import { amountWords, compactAmount, fullDigits, sayAmount } from '../../../lib/i18n/amount';
import { parseChineseNumber } from '../../../lib/text/numerals';

const short = (value: number, language: 'zh-CN' | 'zh-HK' | 'en' = 'zh-CN') => {
  const { number, scale } = compactAmount(value, language);
  return `${number} ${scale}`.trim();
};

describe('an amount', () => {
  it.each([
    [1.4e12, '1.4 万亿'],
    [200e8, '200 亿'],
    [22e4, '22 万'],
    [9_999, '9,999'],
    [50, '50'],
    [0.35, '0.35'],
    [123_456_789, '12,345.6789 万'],
    [1_234_567_890_123, '123,456,789.0123 万'],
  ])('%d is short as %s, and nothing is rounded', (value, words) => expect(short(value)).toBe(words));

  it('is grouped by thousands in English and said in traditional characters in Hong Kong', () => {
    expect(short(1.4e12, 'en')).toBe('1.4 trillion');
    expect(short(200e8, 'en')).toBe('20 billion');
    expect(short(1.4e12, 'zh-HK')).toBe('1.4 萬億');
  });

  it('is written in full digits', () => {
    expect(fullDigits(1.4e12)).toBe('1,400,000,000,000');
    expect(fullDigits(1234.5)).toBe('1,234.5');
  });

  it.each([
    [1.4e12, '一万四千亿'],
    [20_000_000_000, '二百亿'],
    [12, '十二'],
    [110, '一百一十'],
    [105, '一百零五'],
    [10_010, '一万零一十'],
    [1_005, '一千零五'],
    [100_000_005, '一亿零五'],
    [120_000, '十二万'],
    [1_000_100, '一百万零一百'],
    [50.3, '五十点三'],
    [0, '零'],
    [-3, '负三'],
  ])('%d is %s in words', (value, words) => expect(amountWords(value, 'zh-CN')).toBe(words));

  it('in words reads back as the same number', () => {
    for (let i = 1; i < 4_000; i++) {
      const value = Math.floor(i ** 3.1 * 7.3);
      expect(parseChineseNumber(amountWords(value, 'zh-CN') ?? '')).toBe(value);
    }
  });

  it('has no Chinese words in English', () => expect(amountWords(12, 'en')).toBeNull());
});

describe('the amount of a target', () => {
  const amount = { comparator: 'gt', value: 1.4e12, min: null, max: null, unit: '元', approx: false };
  it('is said with its sign, short and in full', () => {
    expect(sayAmount(amount, 'zh-CN')).toEqual({
      sign: '>',
      number: '1.4 万亿',
      unit: '元',
      inFull: '1,400,000,000,000 元 · 一万四千亿元',
    });
  });

  it('as a range shares its scale where both ends have the same', () => {
    const range = { ...amount, comparator: 'range', value: null, min: 1e8, max: 3e8 };
    expect(sayAmount(range, 'zh-CN')?.number).toBe('1–3 亿');
    expect(sayAmount({ ...range, min: 5e7 }, 'zh-CN')?.number).toBe('5,000 万–3 亿');
  });

  it('is about so much where the text says so, and none where there is no number', () => {
    expect(sayAmount({ ...amount, approx: true }, 'zh-CN')?.sign).toBe('≈');
    expect(sayAmount({ ...amount, value: null }, 'zh-CN')).toBeNull();
  });
});
