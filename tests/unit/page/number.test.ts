import { describe, expect, it } from 'vitest';
import { isDocNumber, splitTitle } from '../../../lib/page/metadata/number';

describe('a document number', () => {
  it.each([
    '国办发〔2018〕109号',
    '国令第707号',
    '财政部 税务总局公告2023年第12号',
    '2023年第12号',
    '中华人民共和国国务院令第752号',
  ])('has the shape of %s', (number) => expect(isDocNumber(number, 'www.example.gov.cn')).toBe(true));

  it.each([
    ['tw', '院臺經字第1130012345號'],
    ['hk', '2020年第139號法律公告'],
    ['hk', 'L.N. 139 of 2020'],
    ['mo', '第12/2024號行政法規'],
    ['mo', '第5/2023號行政長官批示'],
  ])('has on .%s hosts the shape of %s', (place, number) => {
    expect(isDocNumber(number, `www.example.gov.${place}`)).toBe(true);
  });

  it.each([
    '〔2019)107号',
    '渝府发〔2022〕53号',
    '国办发〔2013〕130 号',
    '浙金罚决字〔2024〕52号',
    '國發〔2018〕1號',
    '财税[2008]1号',
  ])('is known in the broken and wide forms of real pages: %s', (number) =>
    expect(isDocNumber(number.startsWith('〔') ? `粤府${number}` : number, '')).toBe(true),
  );

  it.each(['国发〔2018〕1号', '粤府函〔2020〕328号'])(
    'of the mainland counts for nothing on a Hong Kong host: %s',
    (number) => {
      expect(isDocNumber(number, 'www.example.gov.hk')).toBe(false);
    },
  );

  it.each(['2018年第一季度', '根据国发〔2018〕1号文件', '第12号', '〔2018〕', '电话：010-12345678号'])(
    'is not %s',
    (text) => {
      expect(isDocNumber(text, '')).toBe(false);
    },
  );

  it('is taken out of the end of a title', () => {
    expect(splitTitle('关于核定供水价格的通知(发改价格〔2026〕630号)', '')).toEqual({
      title: '关于核定供水价格的通知',
      docNumber: '发改价格〔2026〕630号',
    });
    expect(splitTitle('关于做好防汛工作的通知 石政发〔2016〕2号', '').docNumber).toBe('石政发〔2016〕2号');
    expect(splitTitle('关于河北雄安新区总体规划（2018—2035年）的批复', '').docNumber).toBeNull();
    expect(splitTitle('关于贯彻国发〔2019〕5号文件的通知', '').docNumber).toBeNull();
  });
});
