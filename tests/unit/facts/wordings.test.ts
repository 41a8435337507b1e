// How plans of every subject put a number: one sentence of each kind, with what must be read from it. The sentences are
// shaped on plans for health, schools, water, farms, energy, roads and towns, and on Hong Kong and Taiwan announcements.
import { describe, expect, it } from 'vitest';
import { read, targets } from './read';

const values = (...args: Parameters<typeof read>): string[] =>
  targets(...args).map((line) => line.split(' | ')[2] ?? '');

describe('what a sentence aims at', () => {
  it.each([
    ['a verb apart from its number', '铺设供水干管385公里。', ['eq 385 公里']],
    ['one of each', '原则上每个省(自治区、直辖市)培育一家龙头机构。', ['eq 1 家']],
    ['one of each year', '到2026年,力争每年创建一个国家级度假区。', ['eq 1 个']],
    ['what each must have', '每所职业院校至少与5家企业开展深度合作。', ['ge 5 家']],
    ['how far they reach', '到2026年,助餐服务覆盖80%以上的城市社区。', ['ge 80 %']],
    ['how many they are extended to', '到2026年,试点范围扩大到全省一半以上的县。', ['ge 50 %']],
    ['a share that is to be put to use', '市本级将不低于55%的公益金用于支持养老服务。', ['ge 55 %']],
    ['a flood of so many years', '到2026年,城区排涝能力普遍达到20年一遇。', ['eq 20 年一遇']],
    ['what takes the place of others', '到2026年,替代燃煤锅炉18万蒸吨。', ['eq 180000 蒸吨']],
    [
      'a verb of its own behind a bound',
      '到2026年,总产值突破300亿元、培育大企业3家。',
      ['gt 30000000000 元', 'eq 3 家'],
    ],
    ['so much for each', '农村电影放映每村每月不少于1场。', ['ge 1 场']],
    ['so much a year', '每年送戏下乡不少于400场。', ['ge 400 场']],
    ['what stands before 分别', '到2026年,超万头大镇、50头以上大户分别达到50个和3000个。', ['eq 50 个', 'eq 3000 个']],
    ['a remark before the bound', '到2026年,新建充电桩200个(标准桩)以上。', ['ge 200 个']],
    ['the place alone', '到2026年,全市94%的人群体质达到合格以上。', ['eq 94 %']],
    ['behind a day', '10月底前80%以上的自然村完成整治。', ['ge 80 %']],
    ['more of it', '小微企业贷款余额增加3000亿元。', ['eq 300000000000 元']],
    ['served within', '企业开办3个工作日内办结。', ['le 3 工作日']],
    ['a required share', '实践性教学课时原则上占总课时一半以上。', ['ge 50 %']],
    ['a share that is to be used', '将福利彩票公益金的55%以上用于养老服务。', ['ge 55 %']],
    ['a name in Latin letters', '到2026年,建成3个APP专区,挖掘不少于100个AI场景。', ['eq 3 个', 'ge 100 个']],
    ['a noun that holds a number and letters', '到2026年,打造2—3个年交易额100亿元以上的O2O市场。', ['range 2..3 个']],
    ['how soon one is served', '确保3分钟内响应救援、10分钟内出车。', ['le 3 分钟', 'le 10 分钟']],
    ['days as they come', '公示时间不得少于三十个自然日。', ['ge 30 自然日']],
    ['a share of three', '到2026年,案例教材不少于1/3。', ['ge 33.333333333333336 %']],
    [
      'one or the other',
      '到2026年,参加培训累计不少于20天或160学时,书记累计不少于35天或280学时。',
      ['ge 20 天', 'ge 160 学时', 'ge 35 天', 'ge 280 学时'],
    ],
    ['a share of an area', '到2026年,设施比例应不小于住宅建筑面积的11%。', ['ge 11 %']],
    ['growth of two digits', '到2026年,投资保持年均两位数增长。', ['ge 10 %']],
    ['all of a hundred', '到2026年,通报率达百分百。', ['eq 100 %']],
    ['money that is to come in', '力争撬动社会资本投入20亿元以上。', ['ge 2000000000 元']],
    ['works measured by money', '完成基础设施投资1400亿元。', ['eq 140000000000 元']],
    ['a place before the verb', '全省新开工改造小区747个。', ['eq 747 个']],
    ['one at least', '确保每名劳动力至少掌握一门技能。', ['ge 1 门']],
    ['a ratio with its own sign', '到2026年,城乡收入差距控制在2.2∶1以内。', ['le 2.2 -']],
    ['the longest time', '付款期限最长不得超过60日。', ['le 60 日']],
    ['what is held', '坚决守住18亿亩耕地红线。', ['eq 1800000000 亩']],
    ['people of a kind', '到2026年,吸引17万高校毕业生就业创业。', ['eq 170000 -']],
    ['each place of a kind', '到2026年,实现县县有配送中心、乡乡有服务站。', ['eq 100 %', 'eq 100 %']],
    ['none left', '确保零就业家庭动态为零。', ['eq 0 -']],
    ['all of them shut', '现有锅炉力争在2026年底前全部依法关停。', ['eq 100 %']],
    ['a growth that is kept', '全省天然气消费量力争保持15%以上的年均增速。', ['ge 15 %']],
    ['who is led to it', '引导担保机构逐步将担保费率降低至1%以内。', ['le 1 %']],
    ['a verb with its result', '到2026年,梳理出50个网货品类、200个单品。', ['eq 50 个', 'eq 200 个']],
    ['conditions that hold where it is', '实现有条件的乡镇物流服务全覆盖。', ['eq 100 %']],
    ['a ratio to one', '到2026年,医护比达到1:1.2,车桩比不高于2:1。', ['eq 1.2 -', 'le 2 -']],
    ['tenths from and to', '到2026年,用电量较2015年减少三至四成。', ['range 30..40 %']],
    ['a number in two parts', '到2026年,社宅户数达12万2757户。', ['eq 122757 户']],
    ['a mark that is passed', '到2026年,总产值突破1.4万亿元大关。', ['gt 1400000000000 元']],
    ['doubling in one word', '到2026年,旅游总收入实现倍增。', ['eq 2 倍']],
    ['two rates behind one verb', '到2026年,养老、医疗保险的参保率稳定在95%和98%。', ['eq 95 %', 'eq 98 %']],
    ['a rate of all', '重大事故隐患整改率100%。', ['eq 100 %']],
    ['nearly as much again', '到2026年,运营里程比2023年增长近一倍。', ['lt 1 倍']],
    ['no growth', '到2026年,化肥、农药使用量零增长。', ['eq 0 %']],
    ['all of it', '到2026年,工业固体废物实现全部利用。', ['eq 100 %']],
    ['greater or equal', '到2026年,公共图书馆年流通人次大于等于400万。', ['ge 4000000 -']],
    ['a sign for it', '到2026年,签约服务率≥80%。', ['ge 80 %']],
    ['a count among conditions', '对单户500万元及以下的企业和个人收取的费率不超过1%。', ['le 1 %']],
    ['a count whose noun holds a number', '到2026年,培育20个以上产值超千亿元的产业集群。', ['ge 20 个']],
    ['what brackets add', '到2026年,旅游总收入1800亿元(年均增长15%)。', ['eq 180000000000 元', 'eq 15 %']],
    ['part of what the clause before gave', '铁路里程突破1000公里,其中高铁400公里。', ['gt 1000 公里', 'eq 400 公里']],
    ['one verb for a list', '每年资助培养督导员50名、从业人员3000名。', ['eq 50 名', 'eq 3000 名']],
    ['a list that goes on behind a comma', '培养不少于10名院士,不少于20名领军人才。', ['ge 10 名', 'ge 20 名']],
    ['a statement in quotes', '实现“引进人才达到2000名左右,贡献率达到40%”的目标。', ['eq 2000 名', 'eq 40 %']],
    ['spaces around a number', '到 2026 年,比例达到 40% 左右,能耗比 2020 年下降 9.5%。', ['eq 40 %', 'eq 9.5 %']],
    ['for how many', '为2000户特殊困难老年人家庭实施适老化改造。', ['eq 2000 户']],
    ['from where it stands now', '到2026年,覆盖率将从目前的23.04%再提高超1个百分点。', ['gt 1 百分点']],
    ['how far one may be', '市区全面形成10分钟快递服务圈。', ['eq 10 分钟']],
    ['a place of the same character behind a bound', '到2026年,在85%以上地市开展试点。', ['ge 85 %']],
    ['science behind a bound', '到2026年,培育20家以上科技企业。', ['ge 20 家']],
    ['a space before its scale', '到2026年,交易总额达到 2800 万亿元左右。', ['eq 2800000000000000 元']],
    [
      'a unit that the last one gives',
      '力争甲、乙产业规模分别达1.28万亿、8200亿元。',
      ['eq 1280000000000 元', 'eq 820000000000 元'],
    ],
    ['days that the last one gives', '办理时间力争分别压缩至10个、5个工作日以内。', ['le 10 工作日', 'le 5 工作日']],
    [
      'bounds of their own',
      '到2026年,甲、乙、丙排放量分别下降8%、10%以上、12%以上。',
      ['eq 8 %', 'ge 10 %', 'ge 12 %'],
    ],
    ['a round number by itself', '到2026年,打造千家中小企业,产值达到万亿元。', ['eq 1000 家', 'eq 1000000000000 元']],
    ['the goal of a quoted number', '实现经济增长“5.5%左右”的预期目标。', ['eq 5.5 %']],
    ['a third', '到2026年,新能源汽车占比超过1/3。', ['gt 33.333333333333336 %']],
    ['a place without its kind', '到2026年,张家口55%的电力消费来自可再生能源。', ['eq 55 %']],
    ['what else they reach', '到2026年,覆盖主产区、主要林区、50%以上的5A级旅游景区。', ['ge 50 %']],
    ['each has one', '到2026年,推动每个县(市、区)至少有一家机构开展服务。', ['ge 1 家']],
    ['where, and then the verb', '2026年,优先在边境地区、薄弱村新建各类棚室5万个。', ['eq 50000 个']],
    ['lighter by so much', '今年退税减税约2.5万亿元。', ['eq 2500000000000 元']],
    ['every day', '保证每天开展课后服务不少于2个小时。', ['ge 2 小时']],
    ['a cumulative level to come', '风电累计装机要达到2500万千瓦。', ['eq 25000000 千瓦']],
    ['all that should', '2026年6月底前,燃煤机组(含自备电厂)均应安装脱硝设施。', ['eq 100 %']],
    ['a second word for the unit', '到2026年,新建15条(段)美丽街区。', ['eq 15 条(段)']],
    ['less than a year before', '争取2024年平均浓度同比下降2%。', ['eq 2 %']],
    ['planned in the middle of a report', '截至目前,乙省已开工,甲省今年计划改造500个。', ['eq 500 个']],
    ['all that were checked', '力争全部区(县级市)通过教育督导验收。', ['eq 100 %']],
    [
      'what the clause before named',
      '2024年底前办理时限压缩一半,分别减至1个月、半个月。',
      ['eq 50 %', 'eq 1 个月', 'eq 0.5 个月'],
    ],
    ['work to be completed', '确保完成固定资产投资50亿元。', ['eq 5000000000 元']],
    ['money without its unit', '到2026年,证券化发行额达到100亿。', ['eq 10000000000 元']],
    ['what it is like before how many', '构建分工明确的1个区域医疗中心。', ['eq 1 个']],
    ['a sum among goals', ['二、主要目标', '累计专利申请量突破10万件。'], ['gt 100000 件']],
    ['covered first of a list', '推动监管事项全覆盖、监管过程全记录。', ['eq 100 %']],
    ['all of what is named', '2024年9月底前,完成全部试点项目验收。', ['eq 100 %']],
    ['what is to be applied for', '发展药材3万亩,申报地理标志产品1个。', ['eq 30000 亩', 'eq 1 个']],
    ['names before their number', '2024年底前建成石门寨、大坪两个旅游重点村。', ['eq 2 个']],
    ['people without a classifier', '未来3年3000万左右农村贫困人口要脱贫。', ['eq 30000000 -']],
    ['a count on the way to a day', '到2026年加强市场监管。全省累计建成旅游村1000个。', ['eq 1000 个']],
    ['a plan of what is done', '计划实施安全防护工程5万公里。', ['eq 50000 公里']],
    ['everywhere', '到2026年,分类模式在全国所有城镇得到推广。', ['eq 100 %']],
    ['a share of what one step takes', '企业开办登记压缩至1个工作日以内。', ['le 1 工作日']],
    ['incidents', '到2026年,电梯万台事故起数控制在0.2起以下。', ['le 0.2 起']],
    ['a telephone line by its number', '到2026年,12345热线办结率、满意率分别不低于99%和95%。', ['ge 99 %', 'ge 95 %']],
    ['all done by a day in between', '自建房隐患整治5月底前全部销号。', ['eq 100 %']],
    ['reach to all', '目标是在2026年前把收集点扩展至全港所有公众街市。', ['eq 100 %']],
    ['from what to what', '输入员工上限将由7 000名提高至15 000名。', ['eq 15000 名']],
    ['by how much and to how many', '到2026年,把暂托名额增加五成至约3 000个。', ['eq 50 %', 'eq 3000 个']],
    ['a spread', '到2026年,排放量较2005年减少28%±2%。', ['range 26..30 %']],
    [
      'an own verb behind a bound',
      '到2026年,吞吐量突破130万标箱、力争达到150万标箱。',
      ['gt 1300000 标箱', 'eq 1500000 标箱'],
    ],
    ['a bound in the future', '到2026年,提供的学额不会少于1 500个。', ['ge 1500 个']],
    ['a share written with figures', '到2026年,女性学员比率不低于3分之1。', ['ge 33.333333333333336 %']],
    ['how far in time', '将实现全国所有县市15分钟上普通国道。', ['eq 15 分钟']],
    ['at least one of each place', '到2026年,各区、县(市)至少办1所早教中心。', ['ge 1 所']],
    ['who acts before the time', '署方会在2026年前于各区设立至少一间支援中心。', ['ge 1 间']],
    ['how many projects of what size', '引进临港项目60个、其中总投资50亿元以上项目2个。', ['eq 60 个', 'eq 2 个']],
    ['among what was told', '基金已预留60亿元推行计划,预计提供约9 200个服务名额。', ['eq 9200 个']],
    ['a total over five years', ['二、主要任务', '单位能耗五年累计下降14%。'], ['eq 14 %']],
  ])('%s', (_, text, want) => {
    expect(values(text)).toEqual(want);
  });

  it('every one of a kind has it', () => {
    expect(targets('到2030年,每个社区都有便捷的体育健身设施。')).toEqual([
      'Q | 每个社区都有便捷的体育健身设施 | eq 100 % | 2030-12-31',
    ]);
  });

  it('spaces around a number are no part of the indicator', () => {
    const indicator = (text: string) => read(text).targets[0]?.indicator;
    expect(indicator('五年内为政府项目收回约 500 公顷私人土地。')).toBe('为政府项目收回');
    expect(indicator('在完成计划的学员中,不少于 70% 在个人发展方面取得进步。')).toBe('在个人发展方面取得进步');
    expect(indicator('到 2025 年,建设 100 个 示范项目。')).toBe('示范项目');
  });

  it('the indicator stands behind the time', () => {
    expect(targets('预计2026年旅游人数达到4000万人次。')).toEqual([
      'Q | 旅游人数达到4000万人次 | eq 40000000 人次 | 2026-12-31',
    ]);
  });

  it('what is hoped for in the clause before holds for the sentence', () => {
    const facts = read('力争到2026年,新增就业50万人,失业率控制在4.5%以内。');
    expect(facts.targets.map((t) => t.strength)).toEqual(['strive', 'strive']);
  });

  it('a place holds until the end of its sentence', () => {
    expect(read('到2026年,全市公园达到100个,绿道达到300公里。').targets.map((t) => t.scope)).toEqual(['全市', '全市']);
  });
});

describe('what is told', () => {
  it.each([
    ['of the last years', '近三年来投入资金3.2亿元,新建农村公路430公里。'],
    ['of several years', '经过几年努力,全县建成卫生室230个,持证率达到100%。'],
    ['against last year', '与去年同期相比,平均浓度下降8.5%。'],
    ['as done', '实现了村村通硬化路,农村自来水普及率达92%。'],
    ['of part of this year', '今年1—2月,全县完成一般公共预算收入8.6亿元,增长7.3%。'],
    ['behind a count of what was done', '累计建成智能工厂3万家,专精特新中小企业超过14万家。'],
    ['as a state', '全县60岁以上老年人口9.8万人,占总人口的23.5%。'],
    ['as a part of a whole', '指标体系由医疗质量、运营效率等4个方面的指标构成。'],
    ['as a definition', '日间手术是指患者按计划入、出院完成的手术,住院时间不超过48小时。'],
    ['of other places', '一、部分地方优化营商环境典型做法\n办电环节由原来的6个减少到2个。'],
    ['as whom it is for', '到2026年,以全市7600多名残疾人为主要对象。'],
    ['as how long a list is', '便利企业开办方面3项:一照多址、全市通办。'],
    ['as the number of a kind', '01种植业投入品质量安全标准。'],
    ['as whom a rule is for', '投资超过2000万元(不包括土地价格)的旅游招商项目,建成后予以奖励。'],
    ['as a quota', '各单位平台推荐总数不超过9个,名额有限。'],
    ['as whom a scheme will pay for', '第一期于2024年9月展开,预计资助120所学校。'],
    ['as who may apply', '申请学校的学生人数须不少于150人。'],
    ['as an address', '请于2024年10月31日前将申报书一式2份寄送至万寿路27号8号楼11层。'],
    ['as how often one meets', '县级每年在北京举办推介活动不少于4场。'],
    ['as the name of a model', '全面推行责任网格全覆盖、任务清单全落实的管理模式。'],
    ['as a circle of some kind', '建设一批15分钟社区养老服务圈。'],
    ['as what kind of ship', '到2026年,发展3000吨级船舶。'],
    ['as what is asked of those who enter', '三、基本条件\n(一)办公面积不少于3000平方米,入驻企业不少于20家。'],
    [
      'as what a list of conditions asks',
      '申请认定应具备以下条件:\n(一)拥有专职人员20人。\n(二)年服务企业不少于50家。',
    ],
    ['as a necessary condition', '新能源汽车占比达到30%及以上,是成为供应商的必要条件。'],
    ['as a tax, until a day', '2027年12月31日前对个体工商户减半征收资源税。'],
    ['as a loan, until a day', '2026年底前,借款金额不得超过30万元。'],
    ['as how many may be put forward', '推荐数量:杭州不超过40家,其他市不超过25家。'],
    ['as a first payment', '首付比例降为不低于总房价的20%。'],
    ['as what credit is for', '加大对全市17个重点产业信贷投入。'],
    ['as among which', '到2026年,本市空气质量在全国169个城市中保持前列。'],
    ['as which of them, behind it', '推动40吨以下供暖锅炉淘汰改造。'],
    ['as how it is paid', '其余50%待项目投产后支付。'],
    ['as a price that may be asked', '出让底价可按市场评估价的70%确定。'],
    ['as what a campaign is called', '开展科技型企业倍增行动。'],
    ['up to now', '申请期至本年12月31日结束,至今共收到852宗申请,共461辆完成登记。'],
    ['as what is handed in', '申办团体须于2024年6月17日之前,把申请表及22份办学计划书交抵教育局。'],
    ['as how many a rule allows', '项目总数以不超过五项为原则。'],
    ['in an address', '一、工作目标\n联系邮箱:38256295@qq.com。'],
    ['in a fraction', '到2026年,收集桶达到容量的3/4时更换。'],
    ['as who was asked', '针对761家企业的问卷调研发现,需求旺盛。'],
    ['as what does not apply', '相关资金不受70%资金比例的限制。'],
    ['of what is so', '2020届毕业生规模达874万人。'],
    ['as how many a list has', '中西部项目包含能力建设、能力研修、校长培训3大类项目。'],
    ['in a standard', '采用臭氧消毒,投加量大于50mg/L。'],
    ['of whom it is about', '对体温超过37.3℃的乘客,应当隔离。'],
    ['as what it will cost', '到2026年,社区券增购涉及的全年开支约为9亿元。'],
    ['as sums appropriated', '县财政每年安排不少于800万元用于养老服务。'],
  ])('%s is no aim', (_, text) => {
    expect(targets(text.split('\n'))).toEqual([]);
  });
});

describe('rows one under another', () => {
  it('are an indicator table', () => {
    const rows = [
      '序号 指标 2023年 2027年 属性',
      '1 港口货物吞吐量（亿吨）1.36 1.7 预期性',
      '2 岸电覆盖率（%）61 95以上 约束性',
    ];
    const facts = read(rows, { title: '三年行动计划（2025—2027年）' });
    expect(facts.targets.map((t) => [t.text, t.indicator, t.comparator, t.value, t.unit, t.due, t.nature])).toEqual([
      ['港口货物吞吐量（亿吨）1.36 1.7 预期性', '港口货物吞吐量', 'eq', 170_000_000, '吨', '2027-12-31', '预期性'],
      ['岸电覆盖率（%）61 95以上 约束性', '岸电覆盖率', 'ge', 95, '%', '2027-12-31', '约束性'],
    ]);
  });
});

describe('cells one under another', () => {
  it('are an indicator table', () => {
    const cells = ['指标', '2020年基期值', '2025年目标值', '年均增速〔累计〕', '指标属性'];
    const rows = [
      '粮食保障',
      '粮食综合生产能力(亿吨)',
      '5',
      '5.5',
      '〔0.5〕',
      '约束性',
      '科技进步贡献率(%)',
      '60',
      '64',
      '〔4〕',
      '预期性',
    ];
    const facts = read([...cells, ...rows]);
    expect(facts.deadlines).toEqual([]);
    expect(facts.targets.map((t) => [t.text, t.indicator, t.value, t.unit, t.due, t.nature])).toEqual([
      ['5.5', '粮食综合生产能力', 550_000_000, '吨', '2025-12-31', '约束性'],
      ['64', '科技进步贡献率', 64, '%', '2025-12-31', '预期性'],
    ]);
  });
});

describe('kinds of change', () => {
  it.each([
    ['分别增长8.5%、9.5%', ['growth', 'growth']],
    ['全市规模以上企业突破2500家', ['level']],
    ['淘汰炼铁1500万吨、炼钢1200万吨', ['completion', 'completion']],
    ['法制审核人员不少于执法人员总数的5%', ['share']],
    ['旅游增加值占地区生产总值的比重达到6.5%', ['share']],
    ['森林覆盖率达到30%', ['level']],
    ['新增床位至1000张', ['level']],
  ])('%s', (words, want) => {
    expect(read(`到2026年,${words}。`).targets.map((t) => t.changeType)).toEqual(want);
  });
});
