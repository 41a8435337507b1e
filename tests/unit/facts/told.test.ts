// Parts that tell the past under headings that do not say so.
import { describe, expect, it } from 'vitest';
import { read, targets } from './read';

const REVIEW = [
  '一、攻坚克难的一年',
  '全年地区生产总值同比增长5.1%,规上工业增加值同比增长6.3%,累计减税120亿元。',
  '目前在建项目312个。共完成投资1800亿元,已开工住房2.3万套。',
  '截至2020年底,高速公路里程达3200公里。公共充电桩总数达4.1万个。',
  '(一)重点工程加快推进',
  '城镇新增就业5.2万人。治理水土流失面积341平方公里,空气优良天数比例88.3%。',
];
const PLAN = ['二、奋力开创新局面', '新增就业5万人以上,治理水土流失面积300平方公里。'];

describe('a part whose figures are all told of', () => {
  it('sets no targets, whatever its heading', () => {
    expect(targets(REVIEW)).toEqual([]);
  });
  it('ends where the next part begins', () => {
    expect(targets([...REVIEW, ...PLAN])).toEqual([
      'Q | 新增就业5万人以上 | ge 50000 人 | -',
      'Q | 治理水土流失面积300平方公里 | eq 300 平方公里 | -',
    ]);
  });
  it('is none where as little as two of its figures are hoped for', () => {
    expect(targets([...REVIEW, '力争新增床位500张,入学率达到95%以上。']).length).toBeGreaterThan(2);
  });
});

describe('an item under no heading known', () => {
  const FIGURES = [
    '城镇新增就业48.81万人,开展培训82.4万人次,新建校舍46.2万平方米,普通高中达71所。',
    '在校生达到23.85万人,县域医共体占比达91.9%,筛查87.3万人次,改造4075公里城市管网,惠及251.6万人。',
  ].join('');

  it('tells where its figures are exact', () => {
    expect(targets(['工作情况通报', `(八)增进民生福祉。${FIGURES}`])).toEqual([]);
  });

  it('aims where a day to come is given', () => {
    expect(targets(['工作情况通报', `(八)增进民生福祉。到2026年,${FIGURES}`]).length).toBeGreaterThan(5);
  });
});

describe('a sentence that a broken line cuts in two', () => {
  const TITLE = '人居环境整治方案';
  const FIRST = '2018年以来,全县推进人居环境整治,累计拆除危旧房';

  it('tells on what it told of', () => {
    expect(targets([TITLE, FIRST, '1.2万栋,改建户厕4.6万座,垃圾处置体系覆盖率达到100%。制定本方案。'])).toEqual([]);
  });

  it('ends where a section sets aims', () => {
    expect(targets([TITLE, FIRST, '二、主要目标', '改建户厕4.6万座。'])).toEqual([
      'Q | 改建户厕4.6万座 | eq 46000 座 | -',
    ]);
  });
});

describe('a text without a date', () => {
  it.each([
    ['a year told of as a whole', '2022年全年共举办讲座150余场，建成无烟机关7080家。'],
    ['a year set beside the one before', '2023年，居民健康素养水平为29.93%，较2022年的27.47%有所提高。'],
    ['what has been reached', '2024年，居民健康素养水平已达到36.22%，也就是说100个人里有36个人掌握了知识。'],
    ['what is heard', '据悉，全县建设健康村942个，开展活动500场。'],
  ])('does not aim at %s', (_, text) => {
    expect(read(['工作人员在现场。', text], { docDate: null }).targets.filter(({ tier }) => tier === 'Q')).toEqual([]);
  });

  it('aims at what is to come', () => {
    const { targets } = read('据悉，到2035年，全县将建设健康村942个。', { docDate: null });
    expect(targets.map(({ due }) => due)).toEqual(['2035-12-31']);
  });
});
