// What comes round without 每: 按季开展监测, 三年一轮, 一般两个月安排一次, 在年中和年末.
import { parseChineseNumber } from '../../text/numerals';
import type { TimeExamples, TimeExpression, TimeRule } from './expression';

type Precision = TimeExpression['precision'];

/** By the word of the unit: the letters of an ISO duration, how many of them make one, and what is named with it. */
const UNITS: Readonly<Record<string, readonly [letter: string, count: number, precision: Precision]>> = {
  天: ['D', 1, 'day'],
  周: ['W', 1, 'day'],
  旬: ['D', 10, 'day'],
  月: ['M', 1, 'month'],
  季: ['M', 3, 'quarter'],
  半年: ['M', 6, 'half'],
  年: ['Y', 1, 'year'],
  学期: ['M', 6, 'half'],
};

function round(word: string, times = 1): Partial<TimeExpression> | null {
  const unit = UNITS[word];
  return unit === undefined ? null : { kind: 'recurring', iso: `R/P${unit[1] * times}${unit[0]}`, precision: unit[2] };
}

export const FREQUENCY_RULES: readonly TimeRule[] = [
  {
    name: 'time/by-period',
    // 按月计发, 按年缴存: how sums are reckoned.
    pattern:
      /按(?<unit>[旬月季周]|半?年)度?(?=[^,。;的\d]{0,40}?(?:开展|组织|召开|考核|评估|通报|调度|制定|报送|报告|上报|汇总|公布|发布|公开|监测|分析|反馈|抽查|更新|检查|排名|跟踪))/g,
    read: ({ groups }) => round(groups?.unit ?? ''),
  },
  {
    name: 'time/once-in',
    pattern:
      /(?<![每第\d.一二三四五六七八九十满近过])(?:(?<n>[一二两三四五六七八九十]|\d{1,2})个?(?<unit>年|季度|周|月|学期|天)|(?<half>半年))(?=(?:至少|原则上)?(?:完成|举行|举办|安排|开展|进行|组织|修订|报告|更新|检查|召开|考核|评估|通报|调整|评选)?[一1][轮届次])(?:[一1][轮届])?/g,
    read: ({ groups }) => {
      const { n = '一', unit = '', half } = groups ?? {};
      return round(
        half ?? unit.replace('季度', '季'),
        /^\d/.test(n) ? Number(n) : (parseChineseNumber(n.replace('两', '二')) ?? 1),
      );
    },
  },
  {
    name: 'time/mid-and-end',
    pattern: /[在于]年中[和及]年末/g,
    read: () => ({ kind: 'recurring', iso: 'R/P1Y/06-30,12-31', precision: 'month' }),
  },
];

export const FREQUENCY_EXAMPLES: TimeExamples = {
  'time/by-period': [
    { text: '会同统计部门按季开展物流成本监测。', want: { text: '按季', kind: 'recurring', iso: 'R/P3M' } },
    { text: '市督查室按月通报工作进展。', want: { text: '按月', iso: 'R/P1M', precision: 'month' } },
    { text: '承储企业应按月向市财政局报送情况。', want: { text: '按月', iso: 'R/P1M' } },
    { text: '补贴按月发放到个人。', want: null },
  ],
  'time/once-in': [
    { text: '重点产品限额标准三年一轮开展复审。', want: { text: '三年一轮', kind: 'recurring', iso: 'R/P3Y' } },
    { text: '专题学习一般两个月安排一次。', want: { text: '两个月', iso: 'R/P2M', precision: 'month' } },
    { text: '联席会议半年召开一次。', want: { text: '半年', iso: 'R/P6M', precision: 'half' } },
    { text: '申请人三年内可享受一次补助。', want: null },
  ],
  'time/mid-and-end': [
    {
      text: '各部门应当在年中和年末向市政府报告执行情况。',
      want: { text: '在年中和年末', kind: 'recurring', iso: 'R/P1Y/06-30,12-31' },
    },
  ],
};
