// The hard cases that the definition of targets and deadlines decides (GUIDELINE, section 4), as facts.
import { describe, expect, it } from 'vitest';
import { read, targets } from './read';

const deadlines = (...args: Parameters<typeof read>): string[] =>
  read(...args).deadlines.map((d) => `${d.kind} | ${d.text} | ${d.iso} | ${d.endDate}`);

describe('hard cases of the definition', () => {
  it('about three years from the day of writing is a period', () => {
    const [deadline] = read('(三)主要目标。通过3年左右的探索实践,试验区建设取得明显成效。').deadlines;
    expect(deadline).toMatchObject({
      kind: 'period',
      text: '3年左右',
      iso: 'P3Y',
      approx: true,
      anchor: 'docDate',
      endDate: '2027-03-15',
    });
  });

  it('items behind dashes inherit the day given above them', () => {
    const facts = read([
      '(三)合作目标。',
      '到2026年左右,实现以下合作目标:',
      '——緊密合作格局基本形成。',
      '——區域統一的市場體系初步建立。',
    ]);
    expect(facts.deadlines.map((d) => [d.text, d.approx])).toEqual([['到2026年左右', true]]);
    expect(facts.targets.map((t) => [t.text, t.tier, t.due])).toEqual([
      ['緊密合作格局基本形成', 'D', '2026-12-31'],
      ['區域統一的市場體系初步建立', 'M', '2026-12-31'],
    ]);
  });

  it('the years of a title are the plan period, and give goals a day of last resort', () => {
    const facts = read(['二、发展目标', '研发100项关键共性技术。'], { title: '某市人工智能行动计划(2024—2026年)' });
    expect(facts.deadlines).toEqual([]);
    expect(facts.targets[0]).toMatchObject({ due: '2026-12-31', dueSource: 'title', value: 100, unit: '项' });
  });

  it('bare years under 实施步骤 are milestones, and 启动 is no target', () => {
    const facts = read(['(三)实施步骤。', '2024年,启动试点建设。', '2025年,基本完成试点建设任务。']);
    expect(facts.deadlines.map((d) => [d.kind, d.iso])).toEqual([
      ['milestone', '2024'],
      ['milestone', '2025'],
    ]);
    expect(facts.targets).toHaveLength(1);
    expect(facts.targets[0]).toMatchObject({
      tier: 'M',
      text: '基本完成试点建设任务',
      strength: 'basic',
      due: '2025-12-31',
    });
  });

  it('a year inside a clause holds for the clauses behind it', () => {
    const text =
      '三、发展目标。筛查覆盖率2025年达80%,乳腺癌筛查覆盖率逐年提高,2025年达到60%,老年人失能发生率下降至15%。';
    expect(targets(text).filter((t) => t.startsWith('Q'))).toEqual([
      'Q | 筛查覆盖率2025年达80% | eq 80 % | 2025-12-31',
      'Q | 达到60% | eq 60 % | 2025-12-31',
      'Q | 老年人失能发生率下降至15% | eq 15 % | 2025-12-31',
    ]);
    expect(deadlines(text)).toEqual([
      'milestone | 2025年 | 2025 | 2025-12-31',
      'milestone | 2025年 | 2025 | 2025-12-31',
    ]);
  });

  it('the end of an earlier plan is a baseline and no deadline', () => {
    const text = '二、发展目标。到“十五五”末期,收入实现80亿元左右,比“十四五”末期增长60%左右,年均增长10%左右。';
    expect(targets(text)).toEqual([
      'Q | 收入实现80亿元左右 | eq 8000000000 元 | 2030-12-31',
      'Q | 比“十四五”末期增长60%左右 | eq 60 % | 2030-12-31',
      'Q | 年均增长10%左右 | eq 10 % | 2030-12-31',
    ]);
    expect(deadlines(text)).toEqual(['milestone | 到“十五五”末期 | 2030 | 2030-12-31']);
  });

  it('a year that describes what is rebuilt is no deadline', () => {
    const facts = read('力争用3年时间完成2000年前建成的小区改造。');
    expect(facts.deadlines.map((d) => [d.text, d.iso])).toEqual([['3年时间', 'P3Y']]);
    expect(facts.targets[0]).toMatchObject({ tier: 'M', strength: 'strive', due: '2027-03-15' });
  });

  it('all of a stated subject is one hundred per cent', () => {
    const [target] = read('到2025年底,所有设市城市达到国家园林城市标准。').targets;
    expect(target).toMatchObject({ tier: 'Q', value: 100, unit: '%', changeType: 'coverage', due: '2025-12-31' });
  });

  it('at least holds for every number of its list', () => {
    expect(targets('截止2025年,至少建成1个国家级重点专科、5个省市级重点专科、建设1个培训基地。')).toEqual([
      'Q | 至少建成1个国家级重点专科 | ge 1 个 | 2025-12-31',
      'Q | 5个省市级重点专科 | ge 5 个 | 2025-12-31',
      'Q | 建设1个培训基地 | ge 1 个 | 2025-12-31',
    ]);
  });

  it('dates behind 每年 come round every year', () => {
    expect(deadlines('2024年起,每年2月底前报送计划,3月底前报送总结。')).toEqual([
      'period | 2024年起 | 2024-01-01/.. | null',
      'recurring | 每年2月底前 | R/P1Y/02-28 | null',
      'recurring | 3月底前 | R/P1Y/03-31 | null',
    ]);
  });

  it('within one numbered item a day holds for later sentences, for numbers but not for named things', () => {
    const text = '1.加快网络建设。到2025年,建成城市群网络。建立联合工作平台。农村用户光纤普遍提速到100M以上。';
    expect(targets(text)).toEqual([
      'M | 建成城市群网络 | 2025-12-31',
      'Q | 农村用户光纤普遍提速到100M以上 | ge 100 M | 2025-12-31',
    ]);
  });

  it('a document comes into force, lapses and repeals by its own words', () => {
    expect(deadlines('本通知自印发之日起施行,有效期三年。原《管理办法》同时废止。')).toEqual([
      'effective | 自印发之日起 | 2024-03-15/.. | 2024-03-15',
      'expiry | 有效期三年 | P3Y | 2027-03-14',
      'expiry | 同时废止 | 2024-03-15 | 2024-03-15',
    ]);
  });
});

describe('what is no target', () => {
  it.each([
    ['a title', '根据《科技创新三年行动计划(2023-2025年)》(国发〔2023〕12号)开展工作。'],
    ['the past', '截至2023年底,全市累计建成孵化载体100家,同比增长9.3%。'],
    ['what has been done', '2023年,全市新登记经营主体12.6万户,网上可办率由2020年的71%提高到94.5%。'],
    ['a condition of entry', '申报企业应成立满3年,上年度研发投入占营业收入比重不低于5%,资产负债率不高于70%。'],
    ['a grant', '对年营业收入首次超过10亿元的企业,给予最高200万元的一次性奖励。'],
    ['a fine', '情节严重的处10万元以上50万元以下罚款。'],
    ['a sum set aside', '每年安排1000万元,支持科技创新。'],
    ['a technical parameter', '探索打造以1.4GHz频段为主的政务专网,推进5G和4K应用。'],
    ['a name', '完善“1+N+M”的政务云平台,建设12345热线和五大基础数据库。'],
    ['a telephone number', '政策咨询电话:0123-5550199,0123-5550133(工作日9:00-17:30)。'],
    ['a task', '加强组织领导,推进数字乡村建设,完善工作机制。'],
    ['a slogan', '力争实现“引进一个大企业、补强一个弱环节”。'],
    ['a procedural limit', '受理部门应当自受理之日起20个工作日内作出决定。'],
    ['a frequency', '培育库指标体系每两年修订1次,每年召开两次会议。'],
  ])('%s', (_, text) => {
    expect(targets(text)).toEqual([]);
  });
});

describe('what is no deadline', () => {
  it.each([
    ['a name', '落实“十四五”规划和三年行动方案,对接“中国制造2025”。'],
    ['a time that is only described', '“十四五”时期,是全面深化改革的关键时期。'],
    ['a rate', '切实保证中小学生每周5-8小时校园体育活动。'],
    ['a share of people', '每万人口高价值发明专利拥有量超过15件。'],
    ['a standard of service', '不动产一般登记办理时间控制在3个工作日以内。'],
    ['an age', '为65岁以上老年人提供服务,提高5年生存率。'],
    ['the past', '2023年12月底前,全市完成了整改。'],
    ['vague words', '尽快制定方案,定期通报进展,限期整改。'],
    ['a day of signing', '2024年3月15日'],
  ])('%s', (_, text) => {
    expect(deadlines(text)).toEqual([]);
  });
});
