// Units and classifiers that policy counts in. Longest first; matched on folded text.

/** Counted nouns' classifiers and plain units. A unit missing here makes its number no quantity. */
const WORDS =
  '百分点 年一遇 吨公里 人公里 蒸吨 t标准煤 吨标准煤 吨标煤 标准煤 克标准煤 人民币元 立方米 立方公尺 平方公里 平方千米 平方米 平方公尺 平房米 平米 千瓦时 千瓦 千伏安 千伏 兆瓦时 兆瓦 吉瓦 公里 千米 公顷 公斤 千克 毫克 微克 μg mg ℃ 摄氏度 分贝 公吨 海里 毫米 厘米 纳米 标准箱 标箱 车位 学位 床位 泊位 宿位 名额 公升 公尺 伙 航班 工作日 自然日 工作天 小时 个月 月 分钟 秒 人次 车次 架次 场次 批次 兆比特 太比特 学时 课时 学分 美元 港元 港币 澳门元 欧元 英镑 日元 元 个 家 项 户 人 名 件 亩 吨 辆 所 张 座 条 处 具 路 套 台 支 次 篇 例 种 类 批 场 期 门 间 栋 幢 只 头 株 棵 羽 尾 岁 位 款 部 本 册 艘 架 颗 枚 道 段 片 幅 块 口 眼 班 届 轮 对 双 组 团 队 站 点 条款 大类 级 倍 度 克 米 里 升 斤 瓦 伏 天 日 周 年 盏 根 笔 单 席 床 宗 起 分 强 档 步 列 盒 包 份 层 顶 车 箱 科 校 门类 m2 ㎡ P M Mbps Gbps KM GB TB PB EB EFLOPS PFLOPS Tbps MW GW kW km TEU t';

const ESCAPED = WORDS.split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|');
/** What a rate is counted by: 微克/立方米, 元/平方米, 件/万人. */
const PER =
  '(?:/(?:百|千|万|1?[十0]万|百万|每)?(?:平方公里|平方米|立方米|公里|万元|公顷|公斤|千克|克|元|人|户|年|天|日|小时|月|分钟|秒|吨|亩|升|个|次|辆|套|千瓦时|km|h|s|m3|m³|L)(?:·[月年])?)?';

/** Sticky: a unit at a place in the text. Group 1 is the unit as written. */
export const UNIT = new RegExp(
  `\\s?(?:个(?=工作日|自然日|工作天|小时|百分点))?((?:%|‰|/10万|/万|/千|(?<=[亿万])方(?!案))|(?:${ESCAPED})${PER})(?<![A-Za-z](?=[A-Za-z])|部(?=分)|路(?=[一-龥]))`,
  'y',
);

/** What is counted in money where its number stands without a unit: 发行额100亿. */
export const IN_MONEY =
  /产值|营收|税收|收入|投资|总额|金额|(?:销售|交易|成交|进出口|发行|贷款|融资|保险|贸易|合同|零售|营业|信贷|产出)额|利润|税收|增加值|GDP|资金|资产|存款|余额|保费|经济总量|经费|贷款/i;

export type UnitClass = 'percent' | 'money' | 'time' | 'measure' | 'count' | 'rank' | 'none';

const MONEY = /英镑|元|港币/;
const TIME = /^(?:工作日|自然日|工作天|小时|分钟|秒|天|日|周|年|个?月|学时|课时)$/;
const MEASURE =
  /^(?:[吨亩度克米里升斤瓦伏分方㎡℃]|分贝|摄氏度|公里|千米|公顷|公斤|千克|.*(?:方米|方公里|方千米|伏安?|.比特|瓦时?|标准?煤|毫米|厘米|纳米|克|[蒸公][吨尺升]|海里|平房米|平米)|[A-Za-z]+2?)$/;

export function classOf(unit: string | null): UnitClass {
  if (unit === null) return 'none';
  if (/%|‰|百分点|^\/|^倍$/.test(unit)) return 'percent';
  if (MONEY.test(unit)) return 'money';
  const head = unit.split('/')[0] ?? unit;
  if (TIME.test(head)) return 'time';
  if (head === '级' || head === '强' || head === '岁' || head === '届') return 'rank';
  return MEASURE.test(head) ? 'measure' : 'count';
}

/** Whether words in brackets or in a column of their own are a unit ((岁), (批次/千人), 1/10万) and not a remark ((期末)). */
export function isUnit(word: string): boolean {
  const plain = word.replace(/^(?:[万亿]+(?=.)|1(?=\/))|(?<=.)\([^()]*\)$/g, '');
  UNIT.lastIndex = 0;
  const match = UNIT.exec(plain);
  return match !== null && match[0].length === plain.length;
}
