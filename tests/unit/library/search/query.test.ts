import { describe, expect, it } from 'vitest';
import { normalise, SAME_MARKS } from '../../../../lib/library/search/normal';
import { LONGEST_QUERY, MOST_WORDS, parseQuery } from '../../../../lib/library/search/query';
import { cutSnippet, markWords } from '../../../../lib/library/search/snippet';
import { fold } from './seeds';

const read = (typed: string) => parseQuery(typed, fold);

describe('a query taken apart', () => {
  it.each([
    ['数字经济', ['数字经济'], []],
    ['數字經濟　安全', ['数字经济', '安全'], []],
    ['数据 -安全', ['数据'], ['安全']],
    ['数据 非 安全', ['数据'], ['安全']],
    ['非公有制 经济', ['非公有制', '经济'], []],
    ['“公共数据 开放” 条例', ['公共数据 开放', '条例'], []],
    ['数据 -"安全 管理"', ['数据'], ['安全 管理']],
    ['“十四五”规划', ['"十四五"规划'], []],
    ['5G ５g', ['5g'], []],
    ['粤府函〔2020〕328号', ['粤府函(2020)328号'], []],
    ['数据 -', ['数据', '-'], []],
    ['条例 非', ['条例', '非'], []],
    ['.* [a-z]+ \\d', ['.*', '(a-z)+', '\\d'], []],
  ])('%s', (typed, wanted, unwanted) => expect(read(typed)).toMatchObject({ wanted, unwanted, problem: null }));

  it.each([
    ['机关:国务院', { field: 'issuer', value: '国务院' }],
    ['機關：國務院', { field: 'issuer', value: '国务院' }],
    ['issuer:国务院', { field: 'issuer', value: '国务院' }],
    ['文号:粤府函', { field: 'number', value: '粤府函' }],
    ['标签:"待 办"', { field: 'tag', value: '待 办' }],
    ['年份:2021', { field: 'year', from: 2021, to: 2021 }],
    ['年份:2019-2021', { field: 'year', from: 2019, to: 2021 }],
    ['year:2019..', { field: 'year', from: 2019, to: 9999 }],
    ['年份:202', { field: 'year', from: 2020, to: 2029 }],
    ['层级:省级', { field: 'level', level: 'province' }],
    ['level:city', { field: 'level', level: 'city' }],
    ['-层级:市', { field: 'level', level: 'city', not: true }],
  ])('%s is a filter', (typed, filter) => {
    expect(read(typed).filters).toEqual([{ not: false, ...filter }]);
  });

  it('a filter without a value is still being typed', () => {
    expect(read('数据 机关:')).toMatchObject({ wanted: ['数据'], filters: [], problem: null });
  });

  it.each([
    ['', 'empty'],
    [' \n　', 'empty'],
    ['机关:', 'empty'],
    ['-安全', 'only-not'],
    ['年份:去年', 'bad-year'],
    ['层级:宇宙', 'bad-level'],
    ['国'.repeat(LONGEST_QUERY + 1), 'too-long'],
    [Array.from({ length: MOST_WORDS + 1 }, (_, i) => i).join(' '), 'too-many-words'],
  ])('%j has the problem %s', (typed, problem) => expect(read(typed).problem).toBe(problem));

  it('a minus may be part of what is looked for: the query as it stands counts, too', () => {
    expect(read('-2020年 规划').literal).toBe('-2020年 规划');
  });
});

describe('the compared form', () => {
  it('has the length of the original, whatever it holds', () => {
    const every = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
    expect(normalise(every, fold)).toHaveLength(every.length);
    expect(normalise('İßﬀ𠮷\ud842', fold)).toHaveLength(6);
  });

  it('marks of one row are one, and no mark is in two rows', () => {
    for (const [to, from] of SAME_MARKS) expect(normalise(from, fold)).toBe(to.repeat(from.length));
    const all = SAME_MARKS.map(([, from]) => from).join('');
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a snippet', () => {
  const text = `${'前'.repeat(60)}發展數字經濟，${'後'.repeat(200)}`;
  it('shows the original text around the word, and marks it there', () => {
    const snippet = cutSnippet(text, markWords(text, normalise(text, fold), ['数字经济']));
    const [[start, end] = [0, 0]] = snippet.marks;
    expect(snippet.text.slice(start, end)).toBe('數字經濟');
    expect(text.slice(snippet.start + start, snippet.start + end)).toBe('數字經濟');
    expect(snippet.cut).toEqual({ before: true, after: true });
  });

  it('marks that touch or overlap are one', () => {
    expect(markWords('数字经济', '数字经济', ['数字', '字经', '经济'])).toEqual([[0, 4]]);
  });

  it('marks no character by half, and cuts none', () => {
    const rare = '𠮷𠮷';
    expect(markWords(rare, rare, ['\udfb7\ud842'])).toEqual([[0, 4]]);
    const long = '𠮷'.repeat(300);
    const { text: shown } = cutSnippet(long, [[301, 302]]);
    expect(shown.isWellFormed()).toBe(true);
  });
});
