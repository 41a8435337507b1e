// What offices of towns, provinces, Hong Kong, Macau and Taiwan write in every second notice: one sentence of each kind.
import { describe, expect, it } from 'vitest';
import { read, targets } from './read';

const deadlines = (...args: Parameters<typeof read>): string[] =>
  read(...args).deadlines.map((d) => `${d.kind} | ${d.text} | ${d.endDate}`);

describe('when', () => {
  it.each([
    [
      'a day with 由, and what ends on it',
      '本通告由2025年4月1日起適用，試行期為兩年；第6/2021號通告由同日起撤銷。',
      [
        'effective | 由2025年4月1日起 | 2025-04-01',
        'expiry | 試行期為兩年 | 2027-03-31',
        'expiry | 由同日起撤銷 | 2025-04-01',
      ],
    ],
    [
      'then, as a day',
      '本办法自2024年7月1日起试行。原《暂行办法》届时停止执行。',
      ['effective | 自2024年7月1日起 | 2024-07-01', 'expiry | 届时停止执行 | 2024-07-01'],
    ],
    ['taking effect', '第八條自二〇二五年九月一日起產生效力。', ['effective | 自二〇二五年九月一日起 | 2025-09-01']],
    [
      'how long it is carried out',
      '本要點自民國114年1月1日起生效，實施期間二年。',
      ['effective | 自民國114年1月1日起 | 2025-01-01', 'expiry | 實施期間二年 | 2026-12-31'],
    ],
    [
      'two days of one year',
      '本案自114年3月1日起至同年4月30日止受理申請。',
      ['period | 自114年3月1日起至同年4月30日止 | 2025-04-30'],
    ],
    ['every year, on or before', '持牌人每年須於1月31日或之前呈交帳目。', ['recurring | 每年須於1月31日或之前 | null']],
    ['at least so long before', '須於轉讓前最少28天提出申請。', ['relative | 於轉讓前最少28天 | null']],
    ['so long before an end', '应于届满三个月前提出申请。', ['relative | 于届满三个月前 | null']],
    ['counted from a date', '可於通知書發出日期起計21天內上訴。', ['relative | 於通知書發出日期起計21天內 | null']],
    ['from a school year on', '自115學年度起，每班人數調降。', ['period | 自115學年度起 | null']],
    ['a school year to come', '2024学年新增学位5000个。', ['milestone | 2024学年 | 2025-08-31']],
    ['a school year half over', '2023学年录取率达95%。', []],
    ['before a year of the Republic ends', '116年以前完成220處健檢。', ['due | 116年以前 | 2026-12-31']],
    [
      'a month of the Republic’s year before it',
      '114年上半年完成清查，6月底前更新避難圖。',
      ['milestone | 114年上半年 | 2025-06-30', 'due | 6月底前 | 2025-06-30'],
    ],
    ['which ones are handed in', '2025年度申报材料请于2024年4月25日前报送。', ['due | 于2024年4月25日前 | 2024-04-25']],
    ['how old a school is', '建校120年，6月底前完成布展。', ['due | 6月底前 | 2024-06-30']],
    ['the year of a level', '2025年度全市计划投资为30亿元。', ['milestone | 2025年度 | 2025-12-31']],
    ['before a feast', '2025年国庆节前建成开放。', ['due | 2025年国庆节前 | null']],
    ['what an office says it will do', '當局今年會舉辦招聘會。', ['milestone | 今年 | 2024-12-31']],
    ['after it is built', '建成后年新增供水能力1亿立方米。', []],
  ])('%s', (_, text, want) => {
    expect(deadlines(text)).toEqual(want);
  });

  it('the day in the parenthesis that closes an item is the item’s', () => {
    const items =
      '1.同网工程：覆盖乡镇300个以上。（责任单位：市水务局；完成时限：2026年9月）2.改造工程：配备率达到100%。（完成时限：2027年3月底）';
    expect(targets(items)).toEqual([
      'Q | 覆盖乡镇300个以上 | ge 300 个 | 2026-09-30',
      'Q | 配备率达到100% | eq 100 % | 2027-03-31',
    ]);
    const [first] = read(items).deadlines;
    expect(first).toMatchObject({ text: '2026年9月', action: '同网工程：覆盖乡镇300个以上。' });
    expect(read(items).targets[0]?.bodies).toMatchObject([{ name: '市水务局', role: 'joint' }]);
  });

  it('a day and a colon hold for the list below, and no further', () => {
    const list = ['未来的战略，到2027年将实现：', '1、新建医院12家', '2、千人床位数达到4.3张'];
    expect(targets([...list, '各区要抓好落实，新建公园3个。'])).toEqual([
      'Q | 新建医院12家 | eq 12 家 | 2027-12-31',
      'Q | 千人床位数达到4.3张 | eq 4.3 张 | 2027-12-31',
      'Q | 新建公园3个 | eq 3 个 | -',
    ]);
  });

  it('a title says its year in Chinese figures, too', () => {
    const title = '关于印发二〇二四年政府工作报告任务分解的通知';
    expect(targets(['一、主要预期目标', '1.生产总值增长12%。'], { title })).toEqual([
      'Q | 生产总值增长12% | eq 12 % | 2024-12-31',
    ]);
  });
});

describe('what is aimed at', () => {
  it.each([
    ['tenths and what is over', '到2026年，比例达到两成五。', ['Q | 比例达到两成五 | eq 25 % | 2026-12-31']],
    [
      'coal for a kilowatt-hour',
      '到2026年，供电煤耗降至300克标准煤/千瓦时以下。',
      ['Q | 供电煤耗降至300克标准煤/千瓦时以下 | le 300 克标准煤/千瓦时 | 2026-12-31'],
    ],
    [
      'counts behind their nouns',
      '到2026年，建成示范区五个、经济区两个。',
      ['Q | 建成示范区五个 | eq 5 个 | 2026-12-31', 'Q | 经济区两个 | eq 2 个 | 2026-12-31'],
    ],
    ['all of those over a size', '56人以上大班额全部消除。', ['Q | 56人以上大班额全部消除 | eq 100 % | -']],
    [
      'all with a day between',
      '现有设施应于2026年12月31日前全部清退。',
      ['Q | 现有设施应于2026年12月31日前全部清退 | eq 100 % | 2026-12-31'],
    ],
    [
      'all of a kind of place',
      '2026年，试点扩大到全部沿海县区。',
      ['Q | 试点扩大到全部沿海县区 | eq 100 % | 2026-12-31'],
    ],
    ['step by step, but all', '逐步实现建设全覆盖。', ['Q | 逐步实现建设全覆盖 | eq 100 % | -']],
    [
      'for each so many of whom',
      '每千名老年人至少配备1名社会工作者。',
      ['Q | 每千名老年人至少配备1名社会工作者 | ge 1 名 | -'],
    ],
    [
      'names and how many they are',
      '完成城北、城南等10座水厂续建工程。',
      ['Q | 完成城北、城南等10座水厂续建工程 | eq 10 座 | -'],
    ],
    ['what is only wished for', '鼓励有条件的县实现养老服务全覆盖。', []],
    ['where at least', '在10个以上行业开展应用试点。', ['Q | 在10个以上行业开展应用试点 | ge 10 个 | -']],
    ['a rate of budgets', '预算公开率达到100%。', ['Q | 预算公开率达到100% | eq 100 % | -']],
    ['what must not be passed', '占比严禁超过20%。', ['Q | 占比严禁超过20% | le 20 % | -']],
    ['who will do it', '2026年，醫管局將增加名額約10萬個。', ['Q | 增加名額約10萬個 | eq 100000 個 | 2026-12-31']],
    ['whom a rule is for', '2026年，创办企业满1年且带动3人以上就业的，可申领补贴。', []],
    ['who falls short', '執行率未達百分之八十者，酌減補助。', []],
    ['what it is done to', '2026年，对千人以下供水工程加装净化设备。', []],
  ])('%s', (_, text, want) => {
    expect(targets(text)).toEqual(want);
  });

  it('a list of conditions in one paragraph sets none', () => {
    const text = '申报企业应当符合下列条件：①灌溉面积1万亩以上；②完好率不低于80%；③收缴率达到90%。每市限报2个。';
    expect(targets(text)).toEqual([]);
  });

  it('a table told as a list gives its rows', () => {
    const text =
      '专栏 主要指标（2027年目标值）：健康素养水平（%）42.5；人均面积（平方米）≥3.0 预期性；总规模（亿元）450。';
    expect(targets(text)).toEqual([
      'Q | 健康素养水平（%）42.5 | eq 42.5 % | 2027-12-31',
      'Q | 人均面积（平方米）≥3.0 预期性 | ge 3 平方米 | 2027-12-31',
      'Q | 总规模（亿元）450 | eq 45000000000 元 | 2027-12-31',
    ]);
  });

  it('a line of bodies behind the last item is for all items above it', () => {
    const [text, line] = ['1.新建学校3所。2.新建医院2家。', '责任单位：市教育局，市、县（区）人民政府'];
    const bodies = read(`${text}${line}`).targets.map((target) => target.bodies.map(({ name }) => name).join());
    expect(bodies).toEqual(Array(2).fill('市教育局,市,县（区）人民政府'));
  });
});
