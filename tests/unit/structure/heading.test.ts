import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../lib/structure/heading';
import { MARKER_RULES, markerAt } from '../../../lib/structure/marker';
import { plain } from '../../../lib/structure/plain';
import { endOfRunOnTitle, RUN_ON_EXAMPLES } from '../../../lib/structure/run-on';

describe('marks', () => {
  it.each(MARKER_RULES.map(({ family, example }) => [example, family]))(
    '%s opens with a mark of family %s',
    (example, family) => {
      expect(markerAt(plain(example).text)?.family).toBe(family);
    },
  );

  it.each([
    ['二十三、附则', 23],
    ['十、其他', 10],
    ['(十一)城中村', 11],
    ['（廿一）本指引', 21],
    ['12．整改', 12],
    ['⑾备案', 11],
    ['第十四条之二', undefined],
    ['——加快发展', 0],
  ])('%s counts %s', (text, ordinal) => {
    expect(markerAt(plain(text).text)?.ordinal).toBe(ordinal);
  });

  it.each(['1.4万亿元投资', '一、二级医院', '1、2号线工程', '2025年达到', '第一季度'])('%s opens with none', (text) => {
    expect(markerAt(plain(text).text)).toBeNull();
  });
});

describe('the heading of a block', () => {
  it.each([
    ['一、总体要求', 1, '一、', '总体要求', '一、总体要求'],
    ['第一節　發展基礎', 2, '第一節', '發展基礎', '第一節　發展基礎'],
    ['（一）主要目标。到2022年，全省数字经济增加值突破6万亿元。', 2, '（一）', '主要目标', '（一）主要目标。'],
    [
      '1.推动數(shù)据要素合规高(gāo)效流通。探索建设特區(qū)。',
      3,
      '1.',
      '推动數(shù)据要素合规高(gāo)效流通',
      '1.推动數(shù)据要素合规高(gāo)效流通。',
    ],
    ['第二章(zhāng) 主要任務(wù)', 1, '第二章(zhāng)', '主要任務(wù)', '第二章(zhāng) 主要任務(wù)'],
    ['（2）申报程序：由企业提出。', 4, '（2）', '申报程序', '（2）申报程序：'],
    ['——深化合作排头兵。进一步增强大局意识。', 5, '——', '深化合作排头兵', '——深化合作排头兵。'],
    ['专栏3 建筑建设重要标准', 5, '', '专栏3 建筑建设重要标准', '专栏3 建筑建设重要标准'],
    ['前　言', 1, '', '前　言', '前　言'],
    [
      '(一)指导思想以习近平新时代中国特色社会主义思想为指导,全面贯彻党的十九大和十九届二中、三中、四中全会精神,坚持新发展理念。',
      2,
      '(一)',
      '指导思想',
      '(一)指导思想',
    ],
  ])('%s', (text, level, marker, title, part) => {
    const heading = headingOf(text);
    expect(heading).toMatchObject({ level, marker, title });
    expect(text.slice(0, heading?.end)).toBe(part);
  });

  it.each([
    '第一条 为了规范专利代理行为，保障委托人的合法权益，制定本条例。',
    '1.2022年底前，完成整改。',
    '（三）每户补助不得超过5万元。',
    '——区域发展更加协调，分工合理、功能互补的城市群发展格局基本确立；',
    '●支持快递企业发展。',
    '到2025年，全面建成。',
    '（二十八）本意见自下发之日起试行。',
    '一、',
    '',
  ])('is none in %j', (text) => {
    expect(headingOf(text)).toBeNull();
  });

  it.each(RUN_ON_EXAMPLES.map((example) => example.split('|')))('%s ends before %s', (title = '', text = '') => {
    expect(endOfRunOnTitle(title + text)).toBe(title.length);
  });

  it.each([
    '推动基于全产业链的智能建造能力提升。推进信息模型应用。',
    '进一步完善专业救援力量布局,在重点领域整合优化现有队伍。',
  ])('that no rule can tell from its text is left in it: %s', (text) => {
    expect(endOfRunOnTitle(text)).toBeNull();
  });
});
