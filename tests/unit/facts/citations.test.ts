import { describe, expect, it } from 'vitest';
import { read } from './read';

const cited = (text: string) => read(text).citations.map((c) => [c.title, c.docNumber, c.shortTitle, c.relation]);

describe('what is cited', () => {
  it.each([
    [
      'a title with its number',
      '根据《关于深化合作的指导意见》（国发〔2016〕18号），制定本方案。',
      [['关于深化合作的指导意见', '国发〔2016〕18号', null, '根据']],
    ],
    [
      'a short form',
      '按照《社会工作者职业水平评价暂行规定》（国人部发〔2006〕71号，以下简称《规定》）执行。',
      [['社会工作者职业水平评价暂行规定', '国人部发〔2006〕71号', null, '按照']],
    ],
    [
      'a short form in brackets of its own',
      '落实《数字政府建设规划》（以下简称《规划》）。',
      [['数字政府建设规划', null, '规划', '落实']],
    ],
    ['a number alone', '原鲁政发〔2015〕12号文件同时废止。', [[null, '鲁政发〔2015〕12号', null, '同时废止']]],
    [
      'a repeal',
      '《创业担保贷款实施细则》(人社发〔2019〕36号)同时废止。',
      [['创业担保贷款实施细则', '人社发〔2019〕36号', null, '同时废止']],
    ],
    ['broken brackets', '依据《实施意见》(建金〔2019)107号)执行。', [['实施意见', '建金〔2019)107号', null, '依据']]],
    [
      'titles inside titles, once',
      '现转发《关于印发〈工作分工方案〉的通知》,请遵照执行。',
      [['关于印发〈工作分工方案〉的通知', null, null, '转发']],
    ],
    [
      'traditional script',
      '根據《國家數字經濟創新發展試驗區實施方案》要求,制定本方案。',
      [['國家數字經濟創新發展試驗區實施方案', null, null, '根據']],
    ],
  ])('%s', (_, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it('the number of the document itself is no citation', () => {
    expect(read(['国办发〔2018〕115号', '各省、自治区、直辖市人民政府：']).citations).toEqual([]);
  });

  it('spans the brackets that belong to it', () => {
    const text = '根据《办法》（国发〔2016〕18号）和《细则》执行。';
    expect(read(text).citations.map((c) => c.text)).toEqual(['《办法》（国发〔2016〕18号）', '《细则》']);
  });
});
