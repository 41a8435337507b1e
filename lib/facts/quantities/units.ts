// Units and classifiers that policy counts in; matched on folded text, the longest first.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const TIMES = words('个月 工作日 工作天 小时 月 秒 学时 课时 分钟 自然日 年 天 日 周');
const MONEY = words('英镑 人民币元 美元 港元 港币 澳门元 欧元 元 日元');
const MEASURES = words(
  't标准煤 吨标准煤 吨标煤 斤 吨 标准煤 立方公尺 平方公尺 平方公里 公尺 平方千米 平方米 千米 米 平米 平房米 纳米 瓦 千瓦 瓩 千瓦时 兆瓦时 兆瓦 吉瓦 吉瓦时 公里 公顷 公斤 克 千克 千伏 毫克 mg 伏 分贝 公吨 蒸吨 海里 毫米 厘米 公升 微克 太比特 亩 千伏安 兆比特 ℃ 克标准煤 度 里 升 摄氏度 分 ㎡ 立方米 m2 Gbps Mbps M KM GB TB PB EB EFLOPS PFLOPS P Tbps MW GW kW km TEU t',
);
/** Counted nouns' classifiers. A unit missing in all four makes its number no quantity. */
const COUNTS = words(
  '辆 岁 篇 桩 μg 包 棵 起 盒 段 盏 吨公里 组 具 个 户 年一遇 标准箱 标箱 根 学位 车位 床位 宿位 名 轮 名额 伙 人次 场次 艘 百分点 本 泊位 家 人 笔 人公里 架次 家次 台套 件 尾 辆次 张 座 条 处 套 台 支 次 例 种 床 期 部 门 间 栋 科 幢 批 头 株 队 羽 路 款 道 册 架 车次 颗 双 枚 片 幅 块 口 眼 班 届 团 批次 站 点 列 条款 回路 项 大类 类 级 倍 单 席 位 宗 只 对 学分 强 档 步 份 航班 层 顶 车 箱 校 场 门类 所 个等级',
);

const ANY = [...TIMES, ...MONEY, ...MEASURES, ...COUNTS].sort((a, b) => b.length - a.length).join('|');
/** What a rate is counted by: 微克/立方米, 元/平方米, 件/万人. */
const PER = `(?:/(?:百|千|万|1?[十0]万|百万|每)??(?:${ANY}|h|s|m3|m³|L)(?:·[年月])?)?`;

/** Sticky: a unit at a place in the text. Group 1 is the unit as written. */
export const UNIT = new RegExp(
  `\\s?(?:个(?=工作日|自然日|工作天|小时|百分点))?((?:%(?![\\dA-F]{2})|‰|/10万|/万|/千|(?<=[亿万])方(?!案))|(?:${ANY})(?:\\((?:${ANY})(?:、(?:${ANY}))*\\))?${PER})(?<![A-Za-z](?=[A-Za-z])|部(?=分)|分(?=区)|路(?=[一-龥]))`,
  'y',
);

/** What is counted in money where its number stands without a unit: 发行额100亿. */
export const IN_MONEY =
  /产值|营收|税收|收入|投资|总额|金额|(?:销售|交易|成交|进出口|发行|融资|保险|贸易|贷款|合同|零售|营业|产出)额|利润|税收|增加值|GDP|资金|资产|存款|余额|保费|经济总量|经费|贷款/i;

export type UnitClass = 'percent' | 'money' | 'time' | 'measure' | 'count' | 'rank' | 'none';

/** What kind of thing a unit counts, by what stands before its stroke; 'none' without one. */
export function classOf(unit: string | null): UnitClass {
  if (unit === null) return 'none';
  if (/%|‰|百分点|^\/|^倍$/.test(unit)) return 'percent';
  const head = unit.split('/')[0] ?? unit;
  if (MONEY.has(head)) return 'money';
  if (TIMES.has(head)) return 'time';
  if (head === '级' || head === '强' || head === '岁' || head === '届') return 'rank';
  // 1.5亿方: read behind 万 and 亿 alone, so in no list.
  return MEASURES.has(head) || head === '方' ? 'measure' : 'count';
}

/** Whether words in brackets or in a column of their own are a unit ((岁), (批次/千人), 1/10万) and not a remark ((期末)). */
export function isUnit(word: string): boolean {
  const plain = word.replace(/^(?:[亿万]+(?=.)|1(?=\/))/g, '');
  UNIT.lastIndex = 0;
  const match = UNIT.exec(plain);
  return match !== null && match[0].length === plain.length;
}
