// Wordings of city and county offices: limits that open, lines that stand alone, sizes beside numbers, and what a year sets.
import { describe, expect, it } from 'vitest';
import { read, targets } from './read';

const deadlines = (...args: Parameters<typeof read>): string[] =>
  read(...args).deadlines.map((d) => `${d.kind} | ${d.text} | ${d.iso} | ${d.endDate}`);

describe('what councils aim at', () => {
  it.each([
    [
      'a total in a goals section',
      '二、发展目标\n养老床位总数达到90万张以上。',
      ['Q | 养老床位总数达到90万张以上 | ge 900000 张 | -'],
    ],
    [
      'grounds that are made use of',
      '对利用现有场地建设的实行备案,备案办理时限不超过3个工作日。',
      ['Q | 备案办理时限不超过3个工作日 | le 3 工作日 | -'],
    ],
    [
      'a size that is not the number’s',
      '新建单体建筑面积5000平方米以上的高标准厂房200万平方米。',
      ['Q | 新建单体建筑面积5000平方米以上的高标准厂房200万平方米 | eq 2000000 平方米 | -'],
    ],
    [
      'what goes on behind a target of its sentence',
      '培育2家以上主基地航空公司,驻场运力达60架。',
      ['Q | 培育2家以上主基地航空公司 | ge 2 家 | -', 'Q | 驻场运力达60架 | eq 60 架 | -'],
    ],
    ['a rate of none', '二、发展目标\n运输航空重大事故率为零。', ['Q | 运输航空重大事故率为零 | eq 0 - | -']],
    [
      'all are shut down',
      '二、重点任务\n1.沿河(溪)10米范围内畜禽养殖场全部关停。',
      ['Q | 沿河(溪)10米范围内畜禽养殖场全部关停 | eq 100 % | -'],
    ],
    [
      'all counties, brackets and all',
      '到2030年,监测网络覆盖所有县(市、区)。',
      ['Q | 监测网络覆盖所有县(市、区) | eq 100 % | 2030-12-31'],
    ],
    [
      'all counties have a road',
      '到2030年,实现所有县(市、区)通高速公路或一级公路。',
      ['Q | 实现所有县(市、区)通高速公路或一级公路 | eq 100 % | 2030-12-31'],
    ],
    [
      'from a year on, all should',
      '2025年起,二级以上综合医院均应开设老年病科。',
      ['Q | 二级以上综合医院均应开设老年病科 | eq 100 % | -'],
    ],
    [
      'a grade of land',
      '到2025年,耕地质量等级提高0.5个等级以上。',
      ['Q | 耕地质量等级提高0.5个等级以上 | ge 0.5 个等级 | 2025-12-31'],
    ],
    [
      'what is to reach it, and when',
      '污泥处置率应于2025年底前达到90%以上。',
      ['Q | 污泥处置率应于2025年底前达到90%以上 | ge 90 % | 2025-12-31'],
    ],
    [
      'what there is, rebuilt',
      '改扩建现有20个储备库和35个综合仓库。',
      ['Q | 改扩建现有20个储备库 | eq 20 个 | -', 'Q | 35个综合仓库 | eq 35 个 | -'],
    ],
    [
      'tanks, all of them',
      '加油站地下油罐应于2026年底前全部更新为双层罐。',
      ['Q | 加油站地下油罐应于2026年底前全部更新为双层罐 | eq 100 % | 2026-12-31'],
    ],
    ['a part of a sum that is given', '省财政2024—2026年安排专项资金5亿元,其中2024年1.5亿元。', []],
    ['mines of a size, in a list', '专栏1 安全生产治本攻坚重点\n1.矿山。灾害严重煤矿,30万吨/年以下煤矿。', []],
    ['how many are chosen at most', '每年遴选不超过20个示范项目。', []],
    ['how many are good at most', '优秀等次的镇乡(街道)不超过6个。', []],
  ])('%s', (_, text, want) => {
    expect(targets(text.split('\n'))).toEqual(want);
  });
});

describe('when councils act', () => {
  it.each([
    ['now and on', '即日起,暂停办理现场业务。', ['period | 即日起 | 2024-03-15/.. | null']],
    ['a length from now', '请于即日起3个工作日内报送。', ['relative | 3个工作日内 | P3BD | null']],
    ['no earlier than', '各类企业不早于4月9日24时复工。', ['period | 不早于4月9日24时 | 2024-04-09/.. | null']],
    ['postponed until after', '可延期至封控解除后30日内办理。', ['relative | 至封控解除后30日内 | P30D | null']],
    [
      'a line that is a limit',
      '二、申报要求\n截止日期:2024年5月1日。',
      ['due | 截止日期:2024年5月1日 | 2024-05-01 | 2024-05-01'],
    ],
    ['the year and those after it', '做好2024年和今后一个时期“三农”工作。', []],
    [
      'middle of a year, whatever follows',
      '政府會在2026年年中提交修訂草案。',
      ['milestone | 在2026年年中 | 2026-06 | 2026-06-30'],
    ],
    ['every year up to now', '較現時每年約400幢增加五成。', []],
    ['hoped for in the year', '力争全年外贸总额突破5000亿元。', ['period | 全年 | 2024 | 2024-12-31'], '2024-02-08'],
    ['at least, in the year', '全年完成投资795亿元以上。', ['period | 全年 | 2024 | 2024-12-31'], '2024-02-08'],
    ['a line along its whole length', '兰渝铁路力争2026年全线贯通。', ['milestone | 2026年 | 2026 | 2026-12-31']],
    [
      'the last years of a plan',
      '“十五五”后两年,新增装机3000万千瓦。',
      ['period | “十五五”后两年 | 2029-01-01/2030-12-31 | 2030-12-31'],
    ],
    ['each quarter something is drawn up', '按季制定工作举措。', ['recurring | 按季 | R/P3M | null']],
  ])('%s', (_, text, want, docDate = '2024-03-15') => {
    expect(deadlines(text.split('\n'), { docDate })).toEqual(want);
  });

  it('does not read the title again where it stands in the text', () => {
    const title = '关于做好2024年全面推进乡村振兴重点工作的意见';
    expect(deadlines(['一、总则', title], { title })).toEqual([]);
  });
});
