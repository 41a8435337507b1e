// Text that no one should write and someone will: no throw, and rather no value than a wrong one.
import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('bad input', () => {
  it('a day that does not exist is kept as written, without a date', () => {
    const [deadline] = read('请于2024年2月30日前报送材料。').deadlines;
    expect(deadline).toMatchObject({ text: '于2024年2月30日前', iso: null, endDate: null });
    expect(deadline?.why.problem).toBe('no-such-day');
  });

  it('a thirteenth month is no milestone of its year', () => {
    expect(read('2024年13月前完成整改。').deadlines).toEqual([]);
  });

  it('the year 9999 is a year', () => {
    expect(read('到9999年,建成园区10个。').deadlines[0]).toMatchObject({ endDate: '9999-12-31' });
    expect(read('在9999年后5年内完成。', { docDate: '9998-01-01' }).targets).toEqual([]);
  });

  it('fifty digits give no value', () => {
    const [target] = read(`到2026年,全市产值达到${'9'.repeat(50)}亿元。`).targets;
    expect(target).toMatchObject({ value: null, why: { problem: 'too-many-digits' } });
  });

  it.each([
    ['nothing', []],
    ['empty blocks', ['', '   ', '\n']],
    ['lone surrogates', ['到2026年\ud800,建成园区10个\udc00。']],
    ['right-to-left marks', ['\u202e到2026年,建成园区10个\u202c。']],
    ['brackets without partners', ['到2026年,((《“建成园区10个。'.repeat(20)]],
    ['only punctuation', ['、，。；：——（）《》“”'.repeat(50)]],
  ])('%s is read', (_, blocks) => {
    expect(() => read(blocks)).not.toThrow();
  });

  it('without a day of writing nothing is counted from it', () => {
    const facts = read(['三年内完成改造。', '本办法自印发之日起施行。', '年底前完成。'], { docDate: null });
    for (const deadline of facts.deadlines) expect(deadline.endDate).toBeNull();
  });

  it('without a day of writing, a year reported in full is past, and so is what stands before the date line', () => {
    const reported = ['2023年,全市产值同比增长9.3%。', '2022年,新建园区10个。', '到2026年,建成园区20个。'];
    expect(read(reported, { docDate: null }).targets.map((t) => t.value)).toEqual([20]);
    const signed = ['2022年,新建园区10个。', '到2026年,建成园区20个。', '某市人民政府', '2024年3月15日'];
    expect(read(signed, { docDate: null }).targets.map((t) => t.value)).toEqual([20]);
  });

  it('a body that a page holds twice is read once', () => {
    const text =
      '到2026年,全市规模以上工业企业突破2500家,高新技术企业达到1200家,上市公司达到30家,专精特新企业达到500家。';
    expect(read([text, '国务院办公厅', text]).targets.every((t) => t.block === 0)).toBe(true);
  });

  it('glosses in the way of a rule neither hide a target nor shift its place', () => {
    const text = '到2026年,全省數(shù)字經(jīng)濟增加值突破6萬億元。';
    const [target] = read(text).targets;
    expect(target).toMatchObject({ value: 6e12, indicator: '數字經濟增加值' });
    expect(text.slice(target?.start, target?.end)).toBe('全省數(shù)字經(jīng)濟增加值突破6萬億元');
  });
});
