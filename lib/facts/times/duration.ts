// Lengths of time that run from the day of writing: 3年左右, 未来五年, 用2年左右时间, 三年内.
import { parseChineseNumber } from '../../text/numerals';
import { addDays, addMonths, type Day, isOneYear } from './calendar';
import type { TimeExamples, TimeExpression, TimeRule } from './expression';

/** Pattern of a length; groups `n`, `to` (the longer of two) and `unit`. */
export const LENGTH =
  '(?<n>\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十]{1,3}|半)(?:(?:至|到|-|—|~|～)(?<to>\\d{1,3}|[一二两三四五六七八九十]{1,3}))?\\s?(?<unit>个?工作[日天]|个?自然日|个?学年|个?学期|年|个月|个?季度|个?星期|天|日|周|个?小时|分钟)';

const value = (word: string): number | null =>
  word === '半' ? 0.5 : /^\d/.test(word) ? Number(word) : parseChineseNumber(word);

export interface Length {
  iso: string;
  /** The day so long after `from`, or null for hours and working days. */
  after: (from: Day) => Day | null;
  precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'none';
  isRange: boolean;
  /** Years and months: long enough to be a plan rather than a procedure. */
  long: boolean;
}

/** @param groups of a match of LENGTH. Null where the words are no number. */
export function readLength(groups: Record<string, string | undefined>): Length | null {
  const n = value(groups.to ?? groups.n ?? '');
  if (n === null) return null;
  const unit = (groups.unit ?? '').replace(/^个/, '');
  const isRange = groups.to !== undefined;
  const of = (iso: string, precision: Length['precision'], after: Length['after'], long = false): Length => ({
    iso,
    precision,
    after,
    isRange,
    long,
  });
  if (unit.startsWith('工作')) return of(`P${n}BD`, 'day', () => null);
  if (unit === '天' || unit.endsWith('日')) return of(`P${n}D`, 'day', (from) => addDays(from, n));
  if (unit === '周' || unit === '星期') return of(`P${n}W`, 'day', (from) => addDays(from, 7 * n));
  if (unit === '小时') return of(`PT${n}H`, 'none', () => null);
  if (unit === '分钟') return of(`PT${n}M`, 'none', () => null);
  const months = unit.endsWith('年') ? 12 * n : unit === '季度' ? 3 * n : unit === '学期' ? 6 * n : n;
  const iso = unit.endsWith('年') && Number.isInteger(n) ? `P${n}Y` : `P${months}M`;
  return of(
    iso,
    unit.endsWith('年') && n >= 1 ? 'year' : unit === '季度' ? 'quarter' : 'month',
    (from) => addMonths(from, months),
    true,
  );
}

/** A length that runs from the day of writing; null for one too short to plan with. */
function ahead(
  groups: Record<string, string | undefined> | undefined,
  docDate: Day | null,
  approx: boolean,
): Partial<TimeExpression> | null {
  const length = readLength(groups ?? {});
  return length?.long
    ? {
        iso: length.iso,
        last: docDate && length.after(docDate),
        precision: length.precision,
        anchor: 'docDate',
        kind: 'period',
        approx: approx || length.isRange,
      }
    : null;
}

/** Before a length these measure it, or look back. */
const NOT_AHEAD =
  /(?:维持|稳定|满|近|至|到|为|保持|后|前|起|最近|过去|不少于|不超过|控制|缩短|压缩|第|以|按|办理|行期)$/;

/** How far back 再用3年 looks for the time it is added to. */
const REACH = 800;
const SPENT = new RegExp(`(?<![\\d了])${LENGTH}(?:左右)?的?时间`, 'g');

export const DURATION_RULES: readonly TimeRule[] = [
  {
    name: 'time/duration-ahead',
    pattern: new RegExp(`在?(?:下(?!半)|今后|未来)的?${LENGTH}(?:左右|内|期间)?`, 'g'),
    read: (match, { docDate }) => ahead(match.groups, docDate, match[0].endsWith('左右')),
  },
  {
    name: 'time/duration-about',
    pattern: new RegExp(`${LENGTH}左右(?:的?时间)?|${LENGTH.replace(/\?</g, '?<t_')}的?时间`, 'g'),
    read: (match, { docDate, passage }) => {
      const groups = match.groups ?? {};
      const behind = passage.folded.slice(Math.max(0, match.index - 4), match.index).trimEnd();
      // 用3年时间 spends time; 办理时间 measures it.
      const isAbout = match[0].includes('左右');
      if (!isAbout && !/(?:用|经过|通过|以|花|在|力争|争取)$/.test(behind)) return null;
      // 用1至2年时间…,再用3年左右时间: it begins where the other ends.
      const before = /再[用经花通过]*$/.test(behind)
        ? passage.folded.slice(Math.max(0, match.index - REACH), match.index)
        : '';
      const first = readLength([...before.matchAll(SPENT)].at(-1)?.groups ?? {});
      const from = (docDate && first?.after(docDate)) ?? docDate;
      return ahead(groups.n ? groups : { n: groups.t_n, to: groups.t_to, unit: groups.t_unit }, from, isAbout);
    },
  },
  {
    name: 'time/duration-of-plan',
    // 三年累计新增71座, in a plan of three years
    pattern: new RegExp(`${LENGTH}(?=[应将]?累计(?![数降增下])|计划(?=完成|投资|新增)|共(?=[新建完投改]))`, 'g'),
    read: (match, { planPeriod }) => {
      const length = readLength(match.groups ?? {});
      return planPeriod && length?.long && length.after(planPeriod.first) === addDays(planPeriod.last, 1)
        ? { iso: length.iso, last: planPeriod.last, precision: 'year', kind: 'period' }
        : null;
    },
  },
  {
    name: 'time/duration-to-reach',
    // 三年实现乡镇学校全覆盖
    pattern: /(?<=^|力争|[,。;、率])(?<n>[\d一二三五])(?<unit>年)(?=完成|实现|建成|新[建增]|翻|再造|达到)/g,
    // 五年建成…1.67万公里 in a report: told.
    read: (match, { docDate, planPeriod }) =>
      planPeriod === null || isOneYear(planPeriod) ? null : ahead(match.groups, docDate, false),
  },
  {
    name: 'time/duration-effort',
    pattern: new RegExp(
      `(?<=经过|通过|利用)${LENGTH}(?=的?(?:持续|不懈|共同)?(?:努力|奋斗|发展|建设|攻坚|整治|治理))`,
      'g',
    ),
    read: (match, { docDate }) => ahead(match.groups, docDate, false),
  },
  {
    name: 'time/duration-of',
    // 有关合约为期三年, 周期为1年: so long it runs, from a day that is not told.
    pattern: new RegExp(
      `为期${LENGTH}|(?<=(?:周期|[设备施行渡点]期|工期)[为是])${LENGTH.replace(/\?</g, '?<t_')}`,
      'g',
    ),
    read: (match) => {
      const { n, t_n, t_to, t_unit } = match.groups ?? {};
      const read = ahead(n ? match.groups : { n: t_n, to: t_to, unit: t_unit }, null, false);
      return read && { ...read, anchor: 'event' };
    },
  },
  {
    name: 'time/duration-after',
    pattern: new RegExp(`(?<pre>于|在)${LENGTH}后(?=完成|实现|建成|[降增减提升扩缩达])`, 'g'),
    read: (match, { docDate }) => ahead(match.groups, docDate, false),
  },
  {
    name: 'time/duration-within',
    pattern: new RegExp(`(?<pre>在|于)?${LENGTH}[之以]?内(?![地蒙部外容涵])`, 'g'),
    read: (match, { docDate, passage }) =>
      NOT_AHEAD.test(passage.folded.slice(Math.max(0, match.index - 4), match.index)) ||
      /^的(?!目标|任务|工作)/.test(passage.folded.slice(match.index + match[0].length))
        ? null
        : ahead(match.groups, docDate, false),
  },
];

export const DURATION_EXAMPLES: TimeExamples = {
  'time/duration-ahead': [
    {
      text: '未来五年,公营房屋供应量增至不少于15万个单位。',
      want: { text: '未来五年', kind: 'period', iso: 'P5Y', endDate: '2029-03-15', anchor: 'docDate' },
    },
  ],
  'time/duration-about': [
    {
      text: '下一步,用2年左右时间再改造老旧小区150个以上。',
      want: { text: '2年左右时间', kind: 'period', iso: 'P2Y', endDate: '2026-03-15', approx: true },
    },
    { text: '力争用3年时间完成2000年前建成的小区改造。', want: { text: '3年时间', kind: 'period', iso: 'P3Y' } },
    { text: '通过3年左右的探索实践,取得明显成效。', want: { text: '3年左右', iso: 'P3Y', approx: true } },
  ],
  'time/duration-of-plan': [
    {
      text: '三年计划投资960亿元。',
      title: '行动计划(2024—2026年)',
      want: { text: '三年', kind: 'period', iso: 'P3Y', endDate: '2026-12-31' },
    },
    {
      text: '三年累计新增电梯19台。',
      title: '行动计划(2024—2026年)',
      want: { text: '三年', kind: 'period', iso: 'P3Y', endDate: '2026-12-31' },
    },
    { text: '三年累计新增电梯19台。', title: '行动计划(2024—2028年)', want: null },
  ],
  'time/duration-to-reach': [
    {
      text: '每年遴选学校帮扶,三年实现全覆盖。',
      title: '行动计划(2024—2026年)',
      want: { text: '三年', kind: 'period', iso: 'P3Y', endDate: '2027-03-15' },
    },
    { text: '五年建成农村路1.67万公里。', title: '2024年某市政府工作报告', want: null },
  ],
  'time/duration-effort': [
    {
      text: '经过三年努力,城区黑臭水体治理取得明显成效。',
      want: { text: '三年', kind: 'period', iso: 'P3Y', endDate: '2027-03-15' },
    },
    { text: '经过三年努力,全市已建成公园12个。', want: null },
  ],
  'time/duration-of': [
    { text: '有关合约为期三年。', want: { text: '为期三年', kind: 'period', iso: 'P3Y', endDate: null } },
    { text: '于年初开始执行采购结果,周期为1年。', want: { text: '1年', kind: 'period', iso: 'P1Y', endDate: null } },
    { text: '去年以来,组织开展了为期一年的专项整治。', want: null },
  ],
  'time/duration-after': [
    {
      text: '车队规模在五年后增至约300辆。',
      want: { text: '在五年后', kind: 'period', iso: 'P5Y', endDate: '2029-03-15' },
    },
  ],
  'time/duration-within': [
    {
      text: '要加强民办幼儿园教师培训,三年内完成一轮教师全员培训工作。',
      want: { text: '三年内', kind: 'period', iso: 'P3Y', endDate: '2027-03-15' },
    },
  ],
};
