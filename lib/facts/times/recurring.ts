// What comes round: 每年6月底和12月底前, 每季度首月10日前, 每半年, 每两年.
import { parseChineseNumber } from '../../text/numerals';
import type { TimeExamples, TimeExpression, TimeRule } from './expression';

const MONTH_DAY = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:\\d{1,2}[日号]|底|末|初|[上中下]旬)?';
const AND = '(?:[、和及与至]|以及)';
/** Dates of a year, of which the last may say 前. */
const DATES = `的?${MONTH_DAY}(?:前|之前)?(?:${AND}${MONTH_DAY}(?:前|之前)?){0,11}`;
const FIGURE = '[\\d一二两三四五六七八九十]{1,3}';

const number = (word: string): number => (/^\d/.test(word) ? Number(word) : (parseChineseNumber(word) ?? 0));
const two = (n: number): string => String(n).padStart(2, '0');
const MONTH_ENDS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 6月底和12月底前 → 06-30,12-31; null where a date does not exist. */
export function readMonthDays(words: string): { days: string; precision: 'day' | 'month' } | null {
  const days: string[] = [];
  let precision: 'day' | 'month' = 'month';
  for (const match of words.matchAll(
    /([\d一二三四五六七八九十]{1,3})月份?(?:(\d{1,2})[日号]|(底|末|初|[上中下]旬))?/g,
  )) {
    const month = number(match[1] ?? '');
    const end = MONTH_ENDS[month - 1];
    if (end === undefined) return null;
    const date = match[2]
      ? Number(match[2])
      : match[3] === '上旬' || match[3] === '初'
        ? 10
        : match[3] === '中旬'
          ? 20
          : end;
    if (match[2]) precision = 'day';
    if (date < 1 || date > (month === 2 ? 29 : end)) return null;
    days.push(`${two(month)}-${two(date)}`);
  }
  return days.length ? { days: days.join(','), precision } : null;
}

const recurring = (iso: string | null, precision: TimeExpression['precision']): Partial<TimeExpression> => ({
  iso,
  precision,
  last: null,
  kind: 'recurring',
});

const DAILY =
  /^(?:至少|[定及]时|须|应|要)?(?:[将按对向][^,。;]{1,16}?)?(?:开展|进行|组织|(?:实时|如实)?[上填]?报[送告]|汇总|公布|发布|公开|监测|巡查|更新|检查|通报|调度|清洁|消毒|通风|询问)/;

export const RECURRING_RULES: readonly TimeRule[] = [
  {
    name: 'time/every-year-on',
    pattern: new RegExp(`[于在到至]?每年度?(?:[须应需][于在])?${DATES}(?:或?[之以]?前|底)?`, 'g'),
    read: (match) => {
      const read = readMonthDays(match[0]);
      return recurring(read && `R/P1Y/${read.days}`, read?.precision ?? 'none');
    },
  },
  {
    name: 'time/every-year-end',
    pattern: /[于在到]?每年年?[末底](?:[之以]?前)?/g,
    read: () => recurring('R/P1Y/12-31', 'year'),
  },
  {
    name: 'time/every-year-season',
    pattern: /每年(?:主?汛期?|[春开国入供][一-龥]{1,2})(?:之?前|期间)/g,
    read: () => recurring('R/P1Y', 'year'),
  },
  {
    name: 'time/every-year-part',
    pattern: /[于在]?每年的?(?:第?(?<q>[一二三四])季度|(?<half>[上下])半年)[末底]?[内前]?/g,
    read: ({ groups }) => {
      const month = groups?.half ? (groups.half === '上' ? 6 : 12) : '一二三四'.indexOf(groups?.q ?? '') * 3 + 3;
      return recurring(`R/P1Y/${two(month)}-${two(MONTH_ENDS[month - 1] ?? 30)}`, groups?.half ? 'half' : 'quarter');
    },
  },
  {
    name: 'time/every-quarter-on',
    pattern:
      /[于在]?每个?季度的?(?:(?<place>首月|第[一二三1-3]个月|最后一个月|末月|末|底)的?)(?:(?<d>\d{1,2})[日号]|(?<xun>上旬)|末|底)?(?:[之以]?前)?/g,
    read: ({ groups }) => {
      const place = groups?.place ?? '';
      const offset = /第[一1]|首/.test(place) ? 0 : /[二2]/.test(place) ? 1 : 2;
      const days = [1, 4, 7, 10].map(
        (m) =>
          `${two(m + offset)}-${groups?.d || groups?.xun ? two(Number(groups.d ?? 10)) : two(MONTH_ENDS[m + offset - 1] ?? 30)}`,
      );
      return recurring(`R/P1Y/${days.join(',')}`, 'day');
    },
  },
  {
    name: 'time/every-month-on',
    pattern:
      /[于在]?每个?月的?\s?(?:(?<d>\d{1,2})\s?[日号]|(?<end>月?底|月?末|最后一个?(?:工作)?[日天]))(?:[之以]?前)?/g,
    read: ({ groups }) => recurring(groups?.d ? `R/P1M/${two(Number(groups.d))}` : 'R/P1M/31', 'day'),
  },
  {
    name: 'time/every-month-after',
    // 每月汇总,经审核后在次月5日前上报
    pattern: /[于在到]?[次翌下]月(?<d>\d{1,2})[日号](?:[之以]?前)?/g,
    read: ({ groups, index }, { passage }) =>
      /每月|按月/.test(passage.folded.slice(Math.max(0, index - 80), index + 40))
        ? recurring(`R/P1M/${two(Number(groups?.d))}`, 'day')
        : null,
  },
  {
    name: 'time/every-week-on',
    pattern:
      /[于在]?每(?:周|星期)的?[一三四五六日天二](?![名个人次])(?:[上中下]午|晚上?)?(?:\d{1,2}[时点:]\d*)?(?:[之以]?前)?/g,
    read: () => recurring('R/P1W', 'day'),
  },
  {
    name: 'time/every-day-at',
    pattern: /[于在]?每[日天](?:[上下]午|晚上?|早上?)?\d{1,2}(?:点|时|:\d{2})(?:30分|整|半)?[之以]?前/g,
    read: () => recurring('R/P1D', 'day'),
  },
  {
    name: 'time/every',
    pattern: new RegExp(
      `每(?:(?<n>${FIGURE})?(?:[至—~～-](?<to>${FIGURE}))?个?(?<unit>年|季度|周|季|半年|星期|月|学期|学年|[日天])|个?自然年)(?!人均|[龄])`,
      'g',
    ),
    read: ({ groups, index, 0: word }, { passage }) => {
      const ahead = passage.folded.slice(index + word.length, index + word.length + 12);
      // 每天开展1次走访; but 每天锻炼1小时 is how much.
      if (/^每[日天]$/.test(word) && (!DAILY.test(ahead) || /小时|分钟/.test(ahead))) return null;
      if (
        /均$|[可保][持达]$|现时$|目前$/.test(passage.folded.slice(Math.max(0, index - 2), index)) ||
        /^平?均/.test(ahead)
      )
        return null;
      // 投递频次每周不低于5次: how often something is to be.
      if (/频[次率][^,。;]{0,8}$/.test(passage.folded.slice(Math.max(0, index - 12), index))) return null;
      // 每年每公里1万元
      if (ahead.startsWith('每')) return null;
      // 每村每月不少于1场, 每人每年不少于25学时: so much for each.
      if (/每[一-龥]$/.test(passage.folded.slice(Math.max(0, index - 2), index))) return null;
      if (/^度(?![^,。]{0,3}(?:组织|召开|报|开展|进行)|终|末)/.test(ahead)) return null;
      // A rate (每周5-8小时, 每年1000万件) is a target's value, not a time.
      if (/^\d[\d.,]*(?:[-—~至]\d+)?[万亿]?(?:小时|件|元|人|个|吨|户|%|次|天)/.test(ahead)) return null;
      // 抽查比例每年不低于20%; but 每月不少于2次 is how often.
      if (/^[均都]?(?:保持|控制在|不[低少超高大小]于?过?|达到?)\s?\d+(?![\d次])/.test(ahead)) return null;
      // 每年新增数量不少于10个, 每年新开工装配式建筑占…的比例达到35%: a level of each year.
      if (
        /^[^。,;]{0,40}?(?:量|班次|时间|比例|比重|占比|时长|[^概效]率)[^,。;\d]{0,4}(?:达|不[低少超高得]|保持|控制|超|为)/.test(
          passage.folded.slice(index + word.length, index + word.length + 52),
        )
      )
        return null;
      // 每年新增企业30家, 每年可减少9万吨, 每年涉及的开支约2亿元: so much a year, not something done each year.
      if (
        /^(?:平均|约|可)?(?:新增|增加|减少|降低|节约)[^,。;\d]{0,20}[\d.]/.test(
          passage.folded.slice(index + word.length, index + word.length + 30),
        )
      )
        return null;
      // 每年降低0.5个百分点: a rate too.
      if (
        /^(?:平均|递)?[^。,;]{0,4}?[降增减提升][^,。;\d]{0,6}\d[^,。;]{0,5}?(?:%|百分点)/.test(
          passage.folded.slice(index + word.length, index + word.length + 20),
        )
      )
        return null;
      const unit = groups?.unit ?? '年';
      const n = number(groups?.to ?? groups?.n ?? '1');
      const iso =
        unit === '半年'
          ? 'R/P6M'
          : unit.startsWith('季')
            ? `R/P${3 * n}M`
            : unit === '月'
              ? `R/P${n}M`
              : /[日天]/.test(unit)
                ? `R/P${n}D`
                : unit === '周' || unit === '星期'
                  ? `R/P${n}W`
                  : unit === '学期'
                    ? 'R/P6M'
                    : `R/P${n}Y`;
      const precision =
        unit === '半年' || unit === '学期'
          ? 'half'
          : unit.startsWith('季')
            ? 'quarter'
            : unit === '月'
              ? 'month'
              : /[周日天]|星期/.test(unit)
                ? 'day'
                : 'year';
      return recurring(iso, precision);
    },
  },
];

export const RECURRING_EXAMPLES: TimeExamples = {
  'time/every-year-on': [
    {
      text: '各县每年3月底和9月底前报送企业培育库更新名单。',
      want: { text: '每年3月底和9月底前', kind: 'recurring', iso: 'R/P1Y/03-31,09-30', precision: 'month' },
    },
    {
      text: '行政执法机关应当于每年1月31日前公开数据。',
      want: { text: '于每年1月31日前', iso: 'R/P1Y/01-31', precision: 'day' },
    },
  ],
  'time/every-year-end': [
    { text: '各区每年年底前提交总结。', want: { text: '每年年底前', kind: 'recurring', iso: 'R/P1Y/12-31' } },
  ],
  'time/every-year-season': [
    { text: '每年汛期前组织开展隐患排查。', want: { text: '每年汛期前', kind: 'recurring', iso: 'R/P1Y' } },
  ],
  'time/every-year-part': [
    { text: '每年第一季度开展自查。', want: { text: '每年第一季度', kind: 'recurring', iso: 'R/P1Y/03-31' } },
  ],
  'time/every-quarter-on': [
    {
      text: '市统计局于每季度首月10日前通报工业经济运行情况。',
      want: { text: '于每季度首月10日前', kind: 'recurring', iso: 'R/P1Y/01-10,04-10,07-10,10-10', precision: 'day' },
    },
    { text: '每季度首月上旬通报。', want: { text: '每季度首月上旬', iso: 'R/P1Y/01-10,04-10,07-10,10-10' } },
  ],
  'time/every-day-at': [
    {
      text: '各单位于每日上午10时前,将上一日产量报送我局。',
      want: { text: '于每日上午10时前', kind: 'recurring', iso: 'R/P1D', precision: 'day' },
    },
  ],
  'time/every-month-after': [
    {
      text: '各县每月汇总,经审核后,在次月5日前上报。',
      want: { text: '在次月5日前', kind: 'recurring', iso: 'R/P1M/05', precision: 'day' },
    },
  ],
  'time/every-month-on': [
    {
      text: '各区应当于每月5日前报送上月工作进展。',
      want: { text: '于每月5日前', kind: 'recurring', iso: 'R/P1M/05', precision: 'day' },
    },
  ],
  'time/every-week-on': [
    {
      text: '各市应于每周五中午前反馈拨付数额。',
      want: { text: '于每周五中午前', kind: 'recurring', iso: 'R/P1W', precision: 'day' },
    },
  ],
  'time/every': [
    {
      text: '培育库指标体系每两年修订1次。',
      want: { text: '每两年', kind: 'recurring', iso: 'R/P2Y', precision: 'year' },
    },
    { text: '须每半年呈交营运报告一次。', want: { text: '每半年', iso: 'R/P6M', precision: 'half' } },
    { text: '每年投入300万元,用于支持科技创新。', want: { text: '每年', iso: 'R/P1Y' } },
    { text: '每年新增规模以上物流企业30家左右。', want: null },
    { text: '快递网点示范店每年新增数量不少于10个。', want: null },
    { text: '应当至少每15日对电梯进行一次检查。', want: { text: '每15日', iso: 'R/P15D', precision: 'day' } },
    { text: '每万人口高价值发明专利拥有量超过15件。', want: null },
    { text: '切实保证中小学生每周5-8小时校园体育活动。', want: null },
  ],
};
