import { describe, expect, it } from 'vitest';
import { parseChineseNumber, readNumeral } from '../../../lib/text/numerals';

describe('Chinese numbers', () => {
  it.each([
    ['十', 10],
    ['二十五', 25],
    ['一百零三', 103],
    ['三百五', 350],
    ['两千', 2000],
    ['三千五百万', 35_000_000],
    ['一万五', 15_000],
    ['一亿二千万', 120_000_000],
    ['一万亿', 1e12],
    ['一点四万亿', 1.4e12],
    ['二〇二五', 2025],
    ['二○二五', 2025],
    ['廿一', 21],
  ])('%s is %d', (word, value) => {
    expect(parseChineseNumber(word)).toBe(value);
  });

  it.each(['三五百', '点五', '一点'])('%s is no number', (word) => {
    expect(parseChineseNumber(word)).toBeNull();
  });
});

describe('numerals in text', () => {
  it.each([
    ['6万亿元', 6e12, '6万亿'],
    ['1.4万亿元', 1.4e12, '1.4万亿'],
    ['3,000個', 3000, '3,000'],
    ['1 200輛', 1200, '1 200'],
    ['2500家', 2500, '2500'],
    ['0.5个', 0.5, '0.5'],
    ['50多家', 50, '50多'],
    ['8000余个', 8000, '8000余'],
    ['十余个', 10, '十余'],
    ['千余户', 1000, '千余'],
    ['1.1万人', 11_000, '1.1万'],
  ])('%s counts %d', (text, value, words) => {
    const numeral = readNumeral(text, 0);
    expect(numeral?.value).toBe(value);
    expect(text.slice(0, numeral?.end)).toBe(words);
  });

  it('a thousand before 克 and 瓦 belongs to the unit', () => {
    expect(readNumeral('5千克', 0)).toMatchObject({ value: 5, end: 1 });
    expect(readNumeral('3千瓦时', 0)).toMatchObject({ value: 3, end: 1 });
  });

  it('more digits than a double holds give no value rather than a wrong one', () => {
    expect(readNumeral('9'.repeat(50), 0)).toMatchObject({ value: null, end: 50 });
  });

  it('text without a number gives nothing', () => {
    expect(readNumeral('元', 0)).toBeNull();
  });
});
