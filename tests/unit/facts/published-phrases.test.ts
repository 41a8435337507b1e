// Phrases that others test their readers of Chinese with, as facts: what the words mean does not depend on who reads them.
// Numbers and dates: Microsoft Recognizers-Text, Specs/Number/Chinese/NumberModel.json and Specs/DateTime/Chinese/
// DatePeriodParser.json (MIT). Times: JioNLP, test/test_time_parser.py (Apache-2.0). Their ends of intervals are given here
// as last days; where policy means otherwise (X年前 ends with the year before) ours is what is stated.
import { describe, expect, it } from 'vitest';
import { parseChineseNumber, readNumeral } from '../../../lib/text/numerals';
import { read } from './read';

describe('numbers of Recognizers-Text', () => {
  it.each([
    ['一百五十二', 152],
    ['两千四百五', 2450],
    ['四百五', 450],
    ['一千零一', 1001],
    ['一百零一万一千', 1_011_000],
    ['一千两百三十四万', 12_340_000],
    ['五亿零六', 500_000_006],
    ['一千零五', 1005],
    ['一万三', 13_000],
    ['一万零二百五十', 10_250],
    ['九十二万四', 924_000],
    ['四千零五万', 40_050_000],
    ['四亿五千六百四十二万零一十五', 456_420_015],
    ['四十五亿四千零四万', 4_540_040_000],
    ['四万万', 400_000_000],
  ])('%s is %d', (words, value) => {
    expect(parseChineseNumber(words)).toBe(value);
  });

  it.each([
    ['4.78万亿', 4.78e12],
    ['1,050,000,000', 1_050_000_000],
    ['一千多万', 10_000_000],
    ['十多万', 100_000],
    ['199个', 199],
  ])('%s counts %d', (words, value) => {
    expect(readNumeral(words, 0)?.value).toBe(value);
  });
});

describe('dates of Recognizers-Text, from 22 March 2017', () => {
  it.each([
    ['明年四月前', '2018-03-31'],
    ['到今年第二季度末', '2017-06-30'],
    ['三月二十八日到四月15日', '2017-04-15'],
    ['二零一六年至二零一八年', '2018-12-31'],
    ['2016-2018年', '2018-12-31'],
  ])('%s ends on %s', (words, end) => {
    expect(read(`${words},完成建设任务。`, { docDate: '2017-03-22' }).deadlines.map((d) => d.endDate)).toEqual([end]);
  });

  it.each(['近三年', '上2个月', '前1周', '去年5月', '上世纪90年代'])('%s is no time to come', (words) => {
    expect(read(`${words},全市发展较快。`, { docDate: '2017-03-22' }).deadlines).toEqual([]);
  });
});

describe('times of JioNLP, from 14 June 2021', () => {
  it.each([
    ['2022年首季度', '2022-03-31'],
    ['今年前三季度', '2021-09-30'],
    ['明年3月份', '2022-03-31'],
    ['下月九号前', '2021-07-09'],
    ['年底前', '2021-12-31'],
    ['明年底前', '2022-12-31'],
    ['明年6月之前', '2022-05-31'],
    ['2025年12月1日至2026年3月29日', '2026-03-29'],
    ['2022年8月至11月', '2022-11-30'],
    ['2022年1-9月份', '2022-09-30'],
    ['二零四九年十月一号以前', '2049-10-01'],
    ['二〇三五年前', '2034-12-31'],
    ['2023年', '2023-12-31'],
  ])('%s ends on %s', (words, end) => {
    expect(read(`${words},完成建设任务。`, { docDate: '2021-06-14' }).deadlines.map((d) => d.endDate)).toEqual([end]);
  });

  it.each(['三年前', '二十几年前', '1993年上半年', '19年底', '五月廿二'])('%s is no deadline', (words) => {
    expect(read(`${words},全市发展较快。`, { docDate: '2021-06-14' }).deadlines).toEqual([]);
  });
});
