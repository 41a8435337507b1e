// Intervals that lean on something else: 从即日起至年底, 自口岸启用之日起至2047年, 2024年起5年内, 规划期内.
import { AFTER, compose } from './absolute';
import { addDays, isOneYear } from './calendar';
import { LENGTH, readLength } from './duration';
import type { TimeExamples, TimeRule } from './expression';
import { given, point, readPoint } from './point';

/** 公告之日, 本通告发布之日: the day of writing. */
const ISSUED_ON =
  '(?:本[^,。;]{0,6})?(?:发布|公告|通告|通知|公布|发文|下发|公示|印发|征集)(?:发布|印发|公布|刊登)?之日';

/** 力争全年, 全年计划 */
const LOOKS_AHEAD = /(?:计划|力争|争取|预计|确保|将|要)$/;

export const INTERVAL_RULES: readonly TimeRule[] = [
  {
    name: 'time/from-year-for',
    pattern: new RegExp(`(?<pre>自|从)?${point('a')}起的?${LENGTH}[内间]?`, 'g'),
    read: (match, context) => {
      const from = readPoint(match.groups ?? {}, 'a', given(context, match.index));
      const length = readLength(match.groups ?? {});
      if (!from?.first || !length?.long) return null;
      const after = length.after(from.first);
      const last = after && addDays(after, -1);
      return { ...from, iso: `${from.first}/${last}`, last, kind: 'period' };
    },
  },
  {
    name: 'time/from-now',
    pattern: new RegExp(`[自从]?(?:即日|现在|${ISSUED_ON})起?[至到]${point('b')}(?<post>${AFTER})?`, 'g'),
    read: (match, context) => {
      const to = readPoint(match.groups ?? {}, 'b', given(context, match.index));
      return to && compose(match, { ...to, first: context.docDate }, true, context);
    },
  },
  {
    name: 'time/now-on',
    pattern: /[自从]?即日起(?!\d)/g,
    read: (_, { docDate }) => ({
      iso: docDate && `${docDate}/..`,
      first: docDate,
      last: null,
      precision: 'day',
      anchor: 'docDate',
      kind: 'period',
      open: true,
    }),
  },
  {
    name: 'time/from-event-to',
    pattern: new RegExp(`[自从](?<event>[^,。;:自从]{2,20}?)之日起?[至到]${point('b')}(?:为?止)?`, 'g'),
    read: (match, context) => {
      const to = readPoint(match.groups ?? {}, 'b', given(context, match.index));
      return to?.last ? { ...to, first: null, iso: `../${to.last}`, kind: 'period' } : null;
    },
  },
  {
    name: 'time/from-until',
    pattern: new RegExp(`[自从]${point('a')}起?[至到][^,。;:\\d]{2,14}?(?:解除|结束)(?:之?前|之日)?止?`, 'g'),
    read: (match, context) => {
      const from = readPoint(match.groups ?? {}, 'a', given(context, match.index));
      return from?.first ? { ...from, last: null, iso: `${from.first}/..`, kind: 'period', open: true } : null;
    },
  },
  {
    name: 'time/this-and-next',
    pattern: /今明(?:两|2)年/g,
    read: (_, { docDate }) => {
      const year = docDate && Number(docDate.slice(0, 4));
      const [first, last] = [`${year}-01-01`, `${Number(year) + 1}-12-31`];
      return year
        ? { first, last, iso: `${first}/${last}`, precision: 'year', anchor: 'docDate', kind: 'period' }
        : null;
    },
  },
  {
    name: 'time/whole-year',
    pattern: /(?<!年)全年(?=[^,。;]{0,30}\d)(?![^,。;]{0,30}(?:小时|天|的))/g,
    read: ({ index }, { passage: { folded }, docDate, planPeriod }) => {
      const plan = isOneYear(planPeriod) ? planPeriod : null;
      const year = (plan?.first ?? docDate)?.slice(0, 4);
      // In the first months of a year 全年 tells of the last one, unless words look ahead, and in December of neither.
      const isEarly =
        !plan &&
        !/^[^。,;]{0,24}(?:不[低少]于|以上)/.test(folded.slice(index, index + 30)) &&
        /-(?:0[12]|12)-/.test(docDate ?? '') &&
        ![index, index + 4].some((at) => LOOKS_AHEAD.test(folded.slice(Math.max(0, at - 4), at)));
      const told = folded.slice(Math.max(0, index - 800), index);
      if (
        !year ||
        isEarly ||
        /去年|上年|同比/.test(told) ||
        [...told.matchAll(/(\d{4})\s?年/g)].some((m) => m[1] !== year)
      )
        return null;
      return {
        first: `${year}-01-01`,
        last: `${year}-12-31`,
        iso: year,
        precision: 'year',
        anchor: 'docDate',
        kind: 'period',
        yearless: true,
        bare: true,
      };
    },
  },
  {
    name: 'time/before-season',
    pattern:
      /[在于]?(?:(?<y>\d{4}|[今明])年)?(?<event>春节|元旦|国庆节?|迎峰度[夏冬]|主?汛期?|[春秋]季(?:开学|学期)|["“]?五一["”]?)之?前(?![后夕])/g,
    read: ({ groups }, { docDate }) => {
      const { y, event } = groups ?? {};
      const later = y === '明' ? 1 : 0;
      const year = y === undefined || Number(y) > 0 ? (y ?? null) : docDate && `${Number(docDate.slice(0, 4)) + later}`;
      return { iso: year, kind: 'due', anchor: year ? 'absolute' : 'event', event };
    },
  },
  {
    name: 'time/plan-itself',
    pattern: /[到至]?本?(?:(?:行动|计[划画]|规划|方案)(?:执行|实施)?期[末间内])/g,
    read: ({ 0: words }, { planPeriod }) =>
      planPeriod && {
        ...planPeriod,
        ...(words.endsWith('末')
          ? { iso: planPeriod.last.slice(0, 4), kind: 'milestone' }
          : { iso: `${planPeriod.first}/${planPeriod.last}`, kind: 'period' }),
        precision: 'plan',
      },
  },
];

export const INTERVAL_EXAMPLES: TimeExamples = {
  'time/before-season': [
    { text: '2024年春节前完成拨付工作。', want: { text: '2024年春节前', kind: 'due', iso: '2024', endDate: null } },
    { text: '务必于汛期前完成排查。', want: { text: '于汛期前', kind: 'due', iso: null, anchor: 'event' } },
    { text: '明年春节前完成拨付。', want: { text: '明年春节前', iso: '2025', endDate: null } },
    { text: '加强春节前后的市场供应。', want: null },
  ],
  'time/whole-year': [
    {
      text: '确保工业投资上半年完成1600亿元,全年完成3200亿元。',
      want: { text: '全年', kind: 'period', iso: '2024', endDate: '2024-12-31' },
    },
    { text: '去年全省外贸增长较快,全年完成进出口总额800亿元。', want: null },
  ],
  'time/from-year-for': [
    {
      text: '2024年起5年内,引进人才2000名。',
      want: { text: '2024年起5年内', kind: 'period', iso: '2024-01-01/2028-12-31', endDate: '2028-12-31' },
    },
  ],
  'time/from-now': [
    {
      text: '整治工作从即日起至2024年底结束。',
      want: { text: '从即日起至2024年底', kind: 'period', iso: '2024-03-15/2024-12-31', endDate: '2024-12-31' },
    },
    {
      text: '征集时间:自公告之日起至5月30日。',
      want: { text: '自公告之日起至5月30日', kind: 'comment-period', iso: '2024-03-15/2024-05-30' },
    },
  ],
  'time/now-on': [
    {
      text: '即日起,暂停举办各类集会。',
      want: { text: '即日起', kind: 'period', iso: '2024-03-15/..', endDate: null },
    },
  ],
  'time/from-event-to': [
    {
      text: '土地使用期限自口岸启用之日起至2047年6月30日止。',
      want: { text: '自口岸启用之日起至2047年6月30日止', kind: 'period', iso: '../2047-06-30', endDate: '2047-06-30' },
    },
  ],
  'time/from-until': [
    {
      text: '自2024年4月3日起至疫情防控结束前,超期不作为违法。',
      want: { text: '自2024年4月3日起至疫情防控结束前', kind: 'period', iso: '2024-04-03/..', endDate: null },
    },
  ],
  'time/this-and-next': [
    { text: '国有企业今明两年扩大招聘规模。', want: { text: '今明两年', kind: 'period', endDate: '2025-12-31' } },
  ],
  'time/plan-itself': [
    {
      text: '规划期内新增绿地300公顷。',
      title: '某市绿地规划(2024—2028年)',
      want: { text: '规划期内', endDate: '2028-12-31' },
    },
    { text: '规划期内新增绿地300公顷。', want: null },
    {
      text: '到规划期末，新增绿地300公顷。',
      title: '某市绿地规划（2024—2028年）',
      want: { text: '到规划期末', kind: 'milestone', iso: '2028' },
    },
  ],
};
