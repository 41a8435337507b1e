// Units and classifiers that policy counts in. Longest first; matched on folded text.

/** Counted nouns' classifiers and plain units. A unit missing here makes its number no quantity. */
const WORDS =
  't标准煤 吨标准煤 吨标煤 斤 吨 辆 标准煤 岁 立方公尺 平方公尺 平方公里 公尺 篇 平方千米 平方米 千米 米 平米 平房米 纳米 瓦 千瓦 瓩 桩 千瓦时 兆瓦时 μg 兆瓦 吉瓦 吉瓦时 包 棵 公里 起 盒 段 公顷 盏 公斤 吨公里 克 千克 千伏 毫克 组 mg 具 个 伏 户 个月 分贝 公吨 蒸吨 海里 年一遇 毫米 厘米 英镑 标准箱 标箱 根 学位 车位 床位 宿位 名 轮 名额 公升 伙 工作日 工作天 小时 人民币元 月 微克 秒 人次 场次 太比特 学时 课时 艘 百分点 分钟 美元 港元 港币 澳门元 欧元 自然日 元 本 泊位 家 人 笔 人公里 架次 家次 台套 件 亩 尾 辆次 张 座 千伏安 条 处 兆比特 套 台 支 次 例 种 床 ℃ 期 部 门 间 栋 科 克标准煤 幢 批 头 株 队 羽 路 款 道 册 架 车次 颗 双 枚 片 幅 块 口 眼 班 届 团 批次 站 点 列 条款 回路 项 大类 类 级 倍 度 单 里 年 升 天 日 周 日元 摄氏度 席 位 宗 只 对 分 学分 强 档 步 ㎡ 份 立方米 航班 层 顶 车 箱 校 场 门类 m2 所 Gbps Mbps M KM GB TB PB EB EFLOPS PFLOPS P Tbps MW GW kW km TEU t';

const ESCAPED = WORDS.split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|');
/** What a rate is counted by: 微克/立方米, 元/平方米, 件/万人. */
const PER =
  '(?:/(?:百|千|万|1?[十0]万|百万|每)?(?:平方公里|平方米|立方米|公里|万元|公顷|公斤|千克|克|元|人|日|小时|月|分钟|秒|年|天|吨|户|亩|升|个|次|辆|套|千瓦时|km|h|s|m3|m³|L)(?:·[年月])?)?';

/** Sticky: a unit at a place in the text. Group 1 is the unit as written. */
export const UNIT = new RegExp(
  `\\s?(?:个(?=工作日|自然日|工作天|小时|百分点))?((?:%(?![\\dA-F]{2})|‰|/10万|/万|/千|(?<=[亿万])方(?!案))|(?:${ESCAPED})(?:\\((?:${ESCAPED})(?:、(?:${ESCAPED}))*\\))?${PER})(?<![A-Za-z](?=[A-Za-z])|部(?=分)|分(?=区)|路(?=[一-龥]))`,
  'y',
);

/** What is counted in money where its number stands without a unit: 发行额100亿. */
export const IN_MONEY =
  /产值|营收|税收|收入|投资|总额|金额|(?:销售|交易|成交|进出口|发行|融资|保险|贸易|贷款|合同|零售|营业|产出)额|利润|税收|增加值|GDP|资金|资产|存款|余额|保费|经济总量|经费|贷款/i;

export type UnitClass = 'percent' | 'money' | 'time' | 'measure' | 'count' | 'rank' | 'none';

const MONEY = /英镑|元|港币/;
const TIME = /^(?:工作日|自然日|工作天|小时|分钟|秒|年|天|日|周|个?月|学时|课时)$/;
const MEASURE =
  /^(?:[吨亩度克米里升斤瓦瓩伏分方㎡℃]|分贝|摄氏度|公里|千米|公顷|公斤|千克|.*(?:方米|方公里|方千米|伏安?|.比特|瓦时?|标准?煤|毫米|厘米|纳米|克|[蒸公][吨尺升]|海里|平房米|平米)|[A-Za-z]+2?)$/;

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
  const plain = word.replace(/^(?:[亿万]+(?=.)|1(?=\/))/g, '');
  UNIT.lastIndex = 0;
  const match = UNIT.exec(plain);
  return match !== null && match[0].length === plain.length;
}
