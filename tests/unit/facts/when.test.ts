// How offices on both sides of the strait and in Hong Kong and Macau say when, one sentence for each way.
import { describe, expect, it } from 'vitest';
import { read } from './read';

const deadlines = (...args: Parameters<typeof read>): string[] =>
  read(...args).deadlines.map((d) => `${d.kind} | ${d.text} | ${d.endDate}`);

describe('when', () => {
  it.each([
    ['a financial year', '2024-25年度增加资助宿位300个。', ['milestone | 2024-25年度 | 2025-03-31']],
    ['financial years', '2024-25至2027-28年度,准备好土地。', ['period | 2024-25至2027-28年度 | 2028-03-31']],
    ['years of the Republic, with spaces', '行政院預計 113 年 6 月底前核定。', ['due | 113 年 6 月底前 | 2024-06-30']],
    ['two of them', '本府於 114 年至 116 年辦理規劃。', ['period | 於 114 年至 116 年 | 2027-12-31']],
    [
      'the whole year',
      '确保投资上半年完成80亿元,全年完成170亿元。',
      ['milestone | 上半年 | 2024-06-30', 'period | 全年 | 2024-12-31'],
    ],
    ['more than one number of years', '保障家庭医生每3～5年参加一次培训。', ['recurring | 每3～5年 | null']],
    [
      'behind a place where one lives',
      '户籍所在地政府应在评估后的3个工作日内确认。',
      ['relative | 在评估后的3个工作日内 | null'],
    ],
    [
      'what a month is to bring',
      '1.建设平台。(6月底取得阶段性成效,牵头单位:市工信局)',
      ['milestone | 6月底 | 2024-06-30'],
    ],
    ['a rate of so many points', '覆盖率每年提升1～3个百分点。', []],
    ['what a section is about', '(一)关于“十五五”时期发展的主要目标。', []],
    ['when a page was put up', '发布日期：2024年4月2日', []],
    ['what a month is to complete', '7月份完成中期评估,其中6月份增长5%。', ['milestone | 7月份 | 2024-07-31']],
    ['part of a year by a month', '6月底前完成全年任务的60%。', ['due | 6月底前 | 2024-06-30']],
    ['when work begins, between two days', '5月下旬至6月上旬开始移栽。', ['period | 5月下旬至6月上旬 | 2024-06-10']],
    ['when figures come out', '数据更新时间:每季度首月10日前。', ['recurring | 每季度首月10日前 | null']],
    ['what is done early', '高铁项目力争提前1年通车,提前2年向前推进。', []],
    ['a whole year by its days', '全年365天开放,全年提供24小时服务。', []],
    ['a whole year that is over', '2023年外贸较快增长,全年完成进出口800亿元。', []],
    ['what opens this half', '确保跨海大桥主线2024年下半年通车。', ['milestone | 2024年下半年 | 2024-12-31']],
    ['lasting work', '力争通过3—5年的持续发展,形成新的增长点。', ['period | 3—5年 | 2029-03-15']],
    ['days as they come', '应当自受理之日起30个自然日内作出决定。', ['relative | 自受理之日起30个自然日内 | null']],
    ['so long before an end', '在保障期限届满3个月前提出申请。', ['relative | 在保障期限届满3个月前 | null']],
    ['how soon one answers', '确保3分钟内响应求助。', []],
    ['years of the Republic', '计畫於113-115年辦理。', ['period | 於113-115年 | 2026-12-31']],
    [
      'a plan by its full name',
      '第十五个五年规划期间,新增绿地500公顷。',
      ['period | 第十五个五年规划期间 | 2030-12-31'],
    ],
    ['a phase', '第一阶段:动员部署(2024年3月—4月)。', ['period | 2024年3月—4月 | 2024-04-30']],
    ['near and far', '近期(2024—2026年)新建5座。', ['period | 2024—2026年 | 2026-12-31']],
    ['the level of a year', '期能促成2026年电动车占比达12%以上。', ['milestone | 2026年 | 2026-12-31']],
    [
      'the last month of a quarter',
      '在每季度最后一个月的30日前报送进展。',
      ['recurring | 在每季度最后一个月的30日前 | null'],
    ],
    ['days before an event', '应当在订立合同之日前至少30日提供信息。', ['relative | 在订立合同之日前至少30日 | null']],
    ['closing time', '请于2024年7月25日下班前报送。', ['due | 于2024年7月25日下班前 | 2024-07-25']],
    ['a closing day', '申请截止日期为2024年4月30日下午5时。', ['due | 截止日期为2024年4月30日下午5时 | 2024-04-30']],
    ['an open start with 由', '计划由2024年7月1日起接受申请。', ['period | 由2024年7月1日起 | null']],
    [
      'the Republic in words',
      '自中華民國一百十四年一月一日生效。',
      ['effective | 自中華民國一百十四年一月一日 | 2025-01-01'],
    ],
    ['the day after an event', '自收受通知之次日起15日内补正。', ['relative | 自收受通知之次日起15日内 | null']],
    ['an interval that says 止', '自2024年7月1日起至2027年6月30日止。', []],
    ['early next year', '政府在明年年初公布详情。', ['milestone | 在明年年初 | 2025-03-31']],
    ['the middle of a year', '在2026年年中前完成检讨。', ['due | 在2026年年中前 | 2026-06-30']],
    ['a yearly rate', '力争近视率每年降低0.5个百分点以上。', []],
    ['a year in a name', '印发2024年《重点任务分解方案》。', []],
    ['days of what happened', '境内相继发生了2月3日甲地7.0级、11月9日乙地6.1级地震。', []],
    ['what a heading is about', '一、2023年地震活动情况和2024年趋势', []],
    ['what is spoken of', '科学编制规划,理清未来五年行业发展目标。', []],
    ['what is carried out', '实施好今后五年的农田水利建设项目。', ['period | 今后五年 | 2029-03-15']],
    [
      'years of a name',
      '《三年行动计划(2025—2027年)》现印发,各单位要于4月20日前报备。',
      ['due | 于4月20日前 | 2024-04-20'],
    ],
    ['before a month', '2025年6月前完成改造。', ['due | 2025年6月前 | 2025-05-31']],
    ['before a quarter', '2025年三季度前上线运行平台。', ['due | 2025年三季度前 | 2025-06-30']],
    [
      'a financial year in Chinese figures',
      '约2 600个单位将于二○二四/二五年度落成。',
      ['milestone | 于二○二四/二五年度 | 2025-03-31'],
    ],
    ['a school year', '将于2025/26学年开办2 000个学额。', ['milestone | 于2025/26学年 | 2026-08-31']],
    ['a legislative year', '争取于2026-27立法年度内提交草案。', ['milestone | 于2026-27立法年度内 | 2027-09-30']],
    [
      'years told in brackets',
      '未来五年(2024-25至2028-29年度)整体建屋量将增至约158 000个单位。',
      ['period | 未来五年 | 2029-03-15', 'period | 2024-25至2028-29年度 | 2029-03-31'],
    ],
    [
      'a consultation and its length',
      '咨询期由2024年3月23日开始至5月8日止,为期45天。',
      ['comment-period | 由2024年3月23日开始至5月8日止 | 2024-05-08', 'comment-period | 为期45天 | null'],
    ],
    ['how long to speak up', '文件现已公布,咨询期为三个月。', ['comment-period | 咨询期为三个月 | null']],
    [
      'when it rounds into the next year',
      '每年开展一次绩效评价,评价结果于次年3月底前向社会公开。',
      ['recurring | 每年 | null', 'recurring | 于次年3月底前 | null'],
    ],
    [
      'one step after another',
      '项目单位应当在竣工后3个月内提出申请,市局在30日内组织验收。',
      ['relative | 在竣工后3个月内 | null', 'relative | 在30日内 | null'],
    ],
    ['how often a rule allows', '同一职业三年内只能享受一次。', []],
    ['whom a rule is for', '2024年7月15日前已受理的项目按原规定执行。', []],
    ['a phase of one year', '(三)提升阶段(2027年)。全面完成各项任务。', ['milestone | 2027年 | 2027-12-31']],
    [
      'a repeal of the same day',
      '本要点自2024年4月1日生效,旧要点自同日停止适用。',
      ['effective | 自2024年4月1日 | 2024-04-01', 'expiry | 自同日停止适用 | 2024-04-01'],
    ],
    ['at once', '本通告即时生效。', ['effective | 即时 | 2024-03-15']],
    [
      'a duty behind what is told',
      '本部于去年9月14日修正发布办法,事业应于每年4月30日前完成登录作业。',
      ['recurring | 于每年4月30日前 | null'],
    ],
    [
      'a level of a later year',
      '长者人口将由2023年的164万人增至2036年的约237万人。',
      ['milestone | 2036年 | 2036-12-31'],
    ],
    [
      'so long the public may speak',
      '请于本公告刊登次日起60日内陈述意见。',
      ['comment-period | 于本公告刊登次日起60日内 | null'],
    ],
    [
      'so long an office may take',
      '有关部门应当自收到函件之日起10日内提出意见。',
      ['relative | 自收到函件之日起10日内 | null'],
    ],
    ['how long it is shown', '审核后公示5个工作日。', ['comment-period | 公示5个工作日 | null']],
    [
      'after a step without a verb of ours',
      '报县政府审定,审定后10个工作日内拨付资金。',
      ['relative | 审定后10个工作日内 | null'],
    ],
    ['how long a notice hangs', '审核结果须公示,公示时间不少于7天。', ['comment-period | 公示时间不少于7天 | null']],
    [
      'from the day it is sent',
      '本通函自发出日期起生效,第112/2021号同时撤销。',
      ['effective | 自发出日期起 | 2024-03-15', 'expiry | 同时撤销 | 2024-03-15'],
    ],
    ['how long a name holds', '验收合格的命名为新空间,命名有效期3年。', ['expiry | 有效期3年 | null']],
    [
      'halfway through the year',
      '市政府将于年中、年末进行督查。',
      ['milestone | 于年中 | 2024-06-30', 'milestone | 年末 | 2024-12-31'],
    ],
    ['the middle of a plan', '规划实施中期(2026年)组织开展评估。', ['milestone | 2026年 | 2026-12-31']],
    ['to what it rises by then', '覆盖率由2023年的28%提高到2026年的75%。', ['milestone | 2026年 | 2026-12-31']],
    ['how often', '投递频次平原地区每周不低于5次。', []],
    [
      'the year after the one named',
      '2025年底前完成评估,报告于次年3月底前上报。',
      ['due | 2025年底前 | 2025-12-31', 'due | 于次年3月底前 | 2026-03-31'],
    ],
    ['some time this year', '建议今年适当时候组织一次检查。', ['milestone | 今年适当时候 | 2024-12-31']],
    ['a plan’s effort', '通过“十四五”期间的努力,使群众满意。', ['period | “十四五”期间 | 2025-12-31']],
    ['within a plan', '希望在“十四五”期内开始建设水库。', ['period | 在“十四五”期内 | 2025-12-31']],
    ['from a plan on', '从“十四五”开始,逐年增加投入。', ['period | 从“十四五”开始 | null']],
    [
      'the next year, each month',
      '于每月5日前报送进展,总结于次年1月10日前上报。',
      ['recurring | 于每月5日前 | null', 'recurring | 于次年1月10日前 | null'],
    ],
    [
      'a duty behind what was done',
      '已经开具发票的,发票应当于政策执行到期后1个月内完成开具。',
      ['relative | 于政策执行到期后1个月内 | null'],
    ],
    ['the second half of the year', '下半年再增加投资。', ['milestone | 下半年 | 2024-12-31']],
    ['each day', '每天按要求实时报送信息,每天锻炼1小时。', ['recurring | 每天 | null']],
    ['what comes round with each quarter', '於每季完結後14日內提交報表。', ['recurring | 於每季完結後14日內 | null']],
    [
      'the last day to speak up',
      '意见征集截止日期为2024年4月20日。',
      ['comment-period | 截止日期为2024年4月20日 | 2024-04-20'],
    ],
    ['what is not done in time', '自批准之日起两年内未开工的,批准文件失效。', ['relative | 自批准之日起两年内 | null']],
    ['what may come', '2024年,我国发生7级以上地震的可能性较大。', []],
    ['the years a plan covers', '规划期为2024—2028年。', []],
    ['what one may apply for', '取消其三年内申报资格。', []],
    ['what guides a plan', '“十四五”期间,全镇的指导思想是坚持生态优先。', []],
    ['a yearly level', '抽查比例每年不低于20%。', []],
    ['last year', '每年1月31日前公开上年度1月至12月的数据。', ['recurring | 每年1月31日前 | null']],
  ])('%s', (_, text, want) => {
    expect(deadlines(text)).toEqual(want);
  });

  it('a plan without a date tells of the years before it', () => {
    const facts = read('2018年2月5日,炉体发生泄漏,造成18人中毒。“十三五”期间,登记量达48044件。', {
      docDate: null,
      title: '某市“十四五”规划',
    });
    expect([...facts.targets, ...facts.deadlines]).toEqual([]);
  });

  it('the year in brackets behind a title is its plan', () => {
    const facts = read(['一、主要预期目标', '1.生产总值增长6%以上。'], { title: '政府重点工作责任分解(2024年)' });
    expect(facts.targets.map(({ due, dueSource }) => [due, dueSource])).toEqual([['2024-12-31', 'title']]);
  });

  it('an item whose number runs into its words still opens an item', () => {
    const facts = read(['10.扶持项目。5年内培养100名人才。', '11.121人才梯队项目。培养不少于10名院士。']);
    expect(facts.targets.at(-1)?.due).toBeNull();
  });
});

it('a row of a table of years gives its months their year', () => {
  const table = [
    '年度',
    '施政重點',
    '113',
    '1、10月：統包工程招標。',
    '114',
    '1、4月：統包工程開工。',
    '2、年底前完成遷移。',
  ];
  expect(deadlines(table)).toEqual([
    'milestone | 10月 | 2024-10-31',
    'milestone | 4月 | 2025-04-30',
    'due | 年底前 | 2025-12-31',
  ]);
});
