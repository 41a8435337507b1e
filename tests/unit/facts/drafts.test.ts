// Wordings of opinions, plans, notices and announcements as offices draft them, on both sides of the border.
import { describe, expect, it } from 'vitest';
import { read, targets } from './read';

const deadlines = (...args: Parameters<typeof read>): string[] =>
  read(...args).deadlines.map((d) => `${d.kind} | ${d.text} | ${d.iso} | ${d.endDate}`);

describe('as offices draft', () => {
  it.each([
    ['who gains', '預計惠及約10萬名長者。', ['Q | 預計惠及約10萬名長者 | eq 100000 名 | -']],
    ['two acts of two days in a list', '2025年6月底形成初稿、年底前报审。', ['M | 形成初稿 | 2025-06-30']],
    [
      'a share of all, without a day',
      '新增公交车中新能源车辆占比100%。',
      ['Q | 新增公交车中新能源车辆占比100% | eq 100 % | -'],
    ],
    [
      'where it is built',
      '人口集中地区新建公办幼儿园2万所。',
      ['Q | 人口集中地区新建公办幼儿园2万所 | eq 20000 所 | -'],
    ],
    [
      'one for each, in Hong Kong’s words',
      '每個公共屋邨最少設置一部智能回收桶。',
      ['Q | 每個公共屋邨最少設置一部智能回收桶 | ge 1 部 | -'],
    ],
    [
      'round numbers by themselves',
      '到2025年,突破百项关键技术,制定百项标准。',
      ['Q | 突破百项关键技术 | eq 100 项 | 2025-12-31', 'Q | 制定百项标准 | eq 100 项 | 2025-12-31'],
    ],
    [
      'one of what size',
      '各区至少有1所200张床位以上的省二级养老机构。',
      ['Q | 各区至少有1所200张床位以上的省二级养老机构 | ge 1 所 | -'],
    ],
    [
      'who all are covered',
      '失业保险全面覆盖农村转移劳动力等群体。',
      ['Q | 失业保险全面覆盖农村转移劳动力等群体 | eq 100 % | -'],
    ],
    [
      'names before their number, without a day',
      '建设乌江、南盘江、清水江三个可再生能源基地。',
      ['Q | 建设乌江、南盘江、清水江三个可再生能源基地 | eq 3 个 | -'],
    ],
    [
      'helped in Taiwan’s words',
      '每年輔導600家以上業者完成碳盤查。',
      ['Q | 輔導600家以上業者完成碳盤查 | ge 600 家 | -'],
    ],
    [
      'Taiwan’s kilowatts',
      '離岸風電於119年達1,090萬瓩。',
      ['Q | 離岸風電於119年達1,090萬瓩 | eq 10900000 瓩 | 2030-12-31'],
    ],
    [
      'how soon one is served, twice',
      '投诉48小时内响应、7个工作日内办结。',
      ['Q | 投诉48小时内响应 | le 48 小时 | -', 'Q | 7个工作日内办结 | le 7 工作日 | -'],
    ],
    [
      'how long one is shut out is no due',
      '三年内不得参与活动;满意率保持在98%以上。',
      ['Q | 满意率保持在98%以上 | ge 98 % | -'],
    ],
    ['what is paid on top', '1级能效的再增加5%。', []],
    [
      'around what, and then the verb',
      '围绕国家高速公路网重点路段建设零碳公路3万公里。',
      ['Q | 建设零碳公路3万公里 | eq 30000 公里 | -'],
    ],
    [
      'along what, and then the verb',
      '利用连接带、隔离带等新增特色道路30条。',
      ['Q | 新增特色道路30条 | eq 30 条 | -'],
    ],
    [
      'people who are helped',
      '培养资助博士后研究人员不少于400名。',
      ['Q | 培养资助博士后研究人员不少于400名 | ge 400 名 | -'],
    ],
    ['how long one learns', '二、主要目标。平均受教育年限15.8年。', ['Q | 平均受教育年限15.8年 | eq 15.8 年 | -']],
    ['a rate among tasks', '三、重点任务。矛盾纠纷化解率98%。', ['Q | 矛盾纠纷化解率98% | eq 98 % | -']],
    ['a rate of interest among tasks', '三、重点任务。专项再贷款利率1.75%。', []],
    [
      'how long a forecast reaches',
      '到2025年,预报时效延长至7天,更新间隔由1小时缩短为10分钟,预警时间提前至45分钟。',
      [
        'Q | 预报时效延长至7天 | eq 7 天 | 2025-12-31',
        'Q | 更新间隔由1小时缩短为10分钟 | eq 10 分钟 | 2025-12-31',
        'Q | 预警时间提前至45分钟 | eq 45 分钟 | 2025-12-31',
      ],
    ],
    ['what may be prolonged', '经批准可延长至20个工作日,可以将其用量延长至12周。', []],
    ['how long losses are carried on', '最长结转年限由5年延长至8年。', []],
    [
      'around what training is held',
      '围绕重点群体开展职业技能培训30万人次。',
      ['Q | 开展职业技能培训30万人次 | eq 300000 人次 | -'],
    ],
    [
      'a loss that is caused',
      '到2025年,灾害造成的损失占比控制在0.5%以下。',
      ['Q | 灾害造成的损失占比控制在0.5%以下 | le 0.5 % | 2025-12-31'],
    ],
    ['a share of graduates', '硕士以上学历人员占比达到35%。', ['Q | 硕士以上学历人员占比达到35% | eq 35 % | -']],
    [
      'by car, from so long to so long',
      '由元朗至古洞的車程可由約50分鐘縮短至約12分鐘。',
      ['Q | 由元朗至古洞的車程可由約50分鐘縮短至約12分鐘 | eq 12 分鐘 | -'],
    ],
    ['no relapse', '到2025年,城区黑臭水体零反弹。', ['Q | 城区黑臭水体零反弹 | eq 0 - | 2025-12-31']],
    ['gigawatt hours', '到2025年,产能达到60吉瓦时。', ['Q | 产能达到60吉瓦时 | eq 60 吉瓦时 | 2025-12-31']],
    ['where they are chosen', '在京津冀、黄河流域选取25个城市开展配置试点。', ['Q | 选取25个城市 | eq 25 个 | -']],
    ['all licences', '確保所有牌照及申請服務可在網上辦理。', ['Q | 確保所有牌照及申請服務可在網上辦理 | eq 100 % | -']],
    ['on which pipes', '对使用年限超过30年和材质落后的管网进行全面摸排。', []],
    ['how much is supported', '对东、中部地区的支持比例分别不超过30%、45%。', []],
    ['how long a contract runs', '合同期限一般不超过15年。', []],
    ['quarters that are over', '今年首两季生产总值实质增长3.0%,首九个月旅客达3260万人次。', []],
    [
      'what the clause before it measures',
      '用户全过程办电时长,无外线工程的不超过5个工作日。',
      ['Q | 无外线工程的不超过5个工作日 | le 5 工作日 | -'],
    ],
    ['how long a licence may hold', '取水许可证有效期限一般为5年,最长不超过10年。', []],
    ['how often, at least, is no aim', '镇级每月不少于2次。', []],
    ['what is paid back at most', '到2030年,年度报销限额提高至4万元,处骗取金额2倍以上5倍以下罚款。', []],
    [
      'a number that the aim is',
      '未来十年公营房屋供应目标为301000个单位。',
      ['Q | 公营房屋供应目标为301000个单位 | eq 301000 个 | 2034-03-15'],
    ],
    ['where trials are held', '在60个县开展预防试点。', ['Q | 在60个县开展预防试点 | eq 60 个 | -']],
    ['how long it takes', '审批用时控制在60个工作日以内。', ['Q | 审批用时控制在60个工作日以内 | le 60 工作日 | -']],
    [
      'what a base can do',
      '新增具备中试以上条件的科技支撑基地10个以上。',
      ['Q | 新增具备中试以上条件的科技支撑基地10个以上 | ge 10 个 | -'],
    ],
    ['of which size the project is', '积极推进66万千瓦高硫无烟煤示范机组建设。', []],
    ['how many kinds were named', '重点保障蔬菜、肉类以及方便食品8类生活必需品供应。', []],
    ['what a disinfectant holds', '醇类手消毒剂有效成分浓度>60%(V/V),乙醇含量为70%-80%。', []],
    ['letters that an address encodes', '来源:https://a.cn/x#:~:text=%E8%BF%91%E5%B9%B4%B5%B7%80%9C', []],
    ['what for', '针对首年关税为零的2034种商品,加大市场开拓力度。', []],
    ['what each is given', '每名居民可獲8,000澳門元。', []],
    ['whom a grant is for', '出口额500万美元以上且增幅不低于全市平均水平的企业,给予奖励。', []],
    [
      'a rate beside applications',
      '“两步申报”应用率稳定在40%以上。',
      ['Q | “两步申报”应用率稳定在40%以上 | ge 40 % | -'],
    ],
    [
      'a part of it in one year, and then the rest',
      '五年完成营造林25万亩,其中2021年完成6万亩;建设森林乡村10个以上。',
      [
        'Q | 完成营造林25万亩 | eq 250000 亩 | 2026-06-10',
        'Q | 完成6万亩 | eq 60000 亩 | 2021-12-31',
        'Q | 建设森林乡村10个以上 | ge 10 个 | 2026-06-10',
      ],
    ],
    [
      'a level between levels that are bound',
      '耕地安全利用率达到95%以上,建设用地安全得到保障,垃圾无害化处理率98%。',
      ['Q | 耕地安全利用率达到95%以上 | ge 95 % | -', 'Q | 垃圾无害化处理率98% | eq 98 % | -'],
    ],
    [
      'one that serves above all',
      '到2022年底前,每个县至少建有1所以专业照护为主的供养设施。',
      ['Q | 每个县至少建有1所以专业照护为主的供养设施 | ge 1 所 | 2022-12-31'],
    ],
    ['what is on line', '2024年底全面上线“康养”专区。', ['M | 全面上线“康养”专区 | 2024-12-31']],
  ])('%s', (_, text, want) => {
    expect(
      targets(text, {
        docDate: /202[12]/.test(text) ? '2021-06-10' : '2024-03-15',
        ...(/五年/.test(text) && { title: '造林方案（2021—2025年）' }),
      }),
    ).toEqual(want);
  });

  it.each([
    [
      'this year, behind a far one and a semicolon',
      '比例2027年达到80%以上;签约率年内达到100%。',
      ['milestone | 2027年 | 2027 | 2027-12-31', 'period | 年内 | 2024 | 2024-12-31'],
    ],
    [
      'six sharp, or before',
      '申請人須於2024年9月30日下午6時正或之前遞交申請。',
      ['due | 於2024年9月30日下午6時正或之前 | 2024-09-30 | 2024-09-30'],
    ],
    [
      'a quarter of the year after, every year',
      '每年11月底前将进展报教育部,督导办于次年一季度通报。',
      ['recurring | 每年11月底前 | R/P1Y/11-30 | null', 'recurring | 于次年一季度 | R/P1Y/03-31 | null'],
    ],
    ['before a term', '2024年秋季学期前全部建成。', ['due | 2024年秋季学期前 | 2024 | null']],
    ['before a feast in quotes', '力争今年“五一”前主体完工。', ['due | 今年“五一”前 | 2024 | null']],
    [
      'six sharp in characters, or before',
      '請於2026年5月15日(星期五)下午六時正或之前提交意見。',
      ['comment-period | 於2026年5月15日(星期五)下午六時正或之前 | 2026-05-15 | 2026-05-15'],
    ],
    [
      'by when to apply, beside a consultation',
      '当局将展开为期六个星期的公众咨询,业主可于2027年2月28日或以前申请登记。',
      ['comment-period | 为期六个星期 | P6W | null', 'due | 于2027年2月28日或以前 | 2027-02-28 | 2027-02-28'],
    ],
    ['the middle of a year', '会于2028年年中检讨成效。', ['milestone | 于2028年年中 | 2028-06 | 2028-06-30']],
    ['before the floods', '务必于汛前完成排查。', ['due | 于汛前 | null | null']],
    [
      'how often, at least',
      '镇级每月不少于2次,村级每周不少于1次。',
      ['recurring | 每月 | R/P1M | null', 'recurring | 每周 | R/P1W | null'],
    ],
    [
      'from which day it no longer applies',
      '原方案自2027年1月1日停止适用。',
      ['expiry | 自2027年1月1日 | 2027-01-01 | 2027-01-01'],
    ],
    ['from its approval', '本計畫自核定日起實施。', ['effective | 自核定日起 | 2024-03-15/.. | 2024-03-15']],
    ['a list is valid, not the document', '公示后公布名单,有效期3年。', ['expiry | 有效期3年 | P3Y | null']],
    ['what the next year brings', '审核通过率低的,下一年度核减名额10%。', []],
    ['noon on a weekday', '每周五12:00前报送活动进展。', ['recurring | 每周五12:00前 | R/P1W | null']],
    [
      'the first years of a plan',
      '到“十五五”初期培育龙头企业3家。',
      ['period | 到“十五五”初期 | 2026-01-01/2030-12-31 | 2030-12-31'],
    ],
    ['so much a year and kilometre', '村道每年每公里3000元。', []],
    ['from when on, in a word', '自2026年始,不再受理申请。', ['period | 自2026年始 | 2026-01-01/.. | null']],
    ['repealed, and no more', '原《管理办法》(沪科规〔2022〕6号)废止。', ['expiry | 废止 | 2024-03-15 | 2024-03-15']],
    [
      'the year of its stage',
      '(三)总结阶段(2027年)。形成经验,三季度完成验收。',
      ['milestone | 2027年 | 2027 | 2027-12-31', 'milestone | 三季度 | 2027-07-01/2027-09-30 | 2027-09-30'],
    ],
    [
      'two days of one year in a list',
      '按半年度组织审核,于2026年2月和8月底前报送。',
      [
        'recurring | 按半年度 | R/P6M | null',
        'due | 于2026年2月 | 2026-02 | 2026-02-28',
        'due | 8月底前 | 2026-08 | 2026-08-31',
      ],
    ],
    [
      'after what begins to apply',
      '现有业主须在条例生效后12个月内登记。',
      ['relative | 在条例生效后12个月内 | P12M | null'],
    ],
    [
      'what is to be made known',
      '报告将于今年第四季公布。',
      ['milestone | 于今年第四季 | 2024-10-01/2024-12-31 | 2024-12-31'],
    ],
    ['so much a year', '机场每年客运量可达1.2亿人次。', []],
    ['a quarter is no length', '一季度实现标识更新到位。', ['milestone | 一季度 | 2024-01-01/2024-03-31 | 2024-03-31']],
  ])('%s', (_, text, want) => {
    expect(deadlines(text)).toEqual(want);
  });
});
