// Times counted from an event: 自受理之日起20个工作日内, 在收到通知后10日内, 须在24小时内.
import { parseChineseNumber } from '../../text/numerals';
import { LENGTH, readLength } from './duration';
import type { TimeContext, TimeExamples, TimeExpression, TimeRule } from './expression';

/** Words that set an obligation; without one, and without an event, a short length is a standard of service. */
const DUTY = /应当?|须|必须|要(?!求)|得[在于]|(?:不得|请|限|责令|可)[^,。;]{0,12}$/;
/** What a length may measure instead of limiting an act. */
const MEASURED = /(?:至|到|为|是|满|近|以|按|超过|不足|不少于|不超过|控制|缩短|压缩|每|前|后第|最近|过去|连续|提前)$/;
/** Where the words of an event begin: behind these. */
const EVENT_BEGINS =
  /(?:应当?|须|必须|要|可以?|不得|请|得)?(?:自(?!然|主|治|愿|身|行)|从(?!业|事)|(?<!所)在|于|(?<=[延期长])至)|(?:应当?|须|必须|要|可以?)(?!求)/g;
/** An office bound to a length: 审批部门在15个工作日内批复. */
const ANSWERS = /(?:单位|部门|中心|机[关构]|[局委办])$/;
/** Acts that a length before them limits, whoever must do them: 7个工作日内移送. */
const REPORTS = /^(?:书面)?(?:移送|答复|回复|告知|报告|上报|送达)/;
const EVENT_VERBS =
  /(?:发现|收到|接到|接获|接受|受理|作出|公告|下发|公示|印发|公布|发布|施行|实施|生效|开工|发生|签订|取得|获得|领取|通过|批准|核准|登记|立案|立项|完成|结训|审定|审核|送达|知道|变更|期满|到期|终止|届满|结束|终了|投产|竣工|验收|提交|提出|下达|申请|备案|成立|设立|开业|入职|离职|办结|产生|转为|解除)/;

const ROUNDS: Readonly<Record<string, string>> = { 年: 'R/P1Y', 季: 'R/P3M', 月: 'R/P1M', 周: 'R/P1W' };
const relative = (match: RegExpExecArray, start: number, event: string | null): Partial<TimeExpression> | null => {
  const length = readLength(match.groups ?? {});
  // 每季度结束后14日内: it comes round.
  const round = /每个?([年月季周])/.exec(event ?? '')?.[1];
  return (
    length && {
      start,
      iso: round ? ROUNDS[round] : length.iso,
      last: null,
      precision: length.precision,
      anchor: 'event',
      event,
      kind: round ? 'recurring' : 'relative',
      approx: length.isRange,
    }
  );
};

/** Start of the event's words in the clause before `at`, its preposition included. */
function eventStart(folded: string, from: number, at: number): number | null {
  const clause = folded.slice(from, at);
  let start: number | null = null;
  for (const match of clause.matchAll(EVENT_BEGINS)) {
    const preposition = /[自从在于至]$/.exec(match[0]);
    start = from + match.index + (preposition ? match[0].length - 1 : match[0].length);
    if (preposition) break;
  }
  if (start !== null) return start;
  const verb = EVENT_VERBS.exec(clause);
  if (!verb) return null;
  // 评估结果公布后: what happens belongs to the event; 企业收到通知后: who must act does not.
  return /^[作接获领取收受送发签知]/.test(verb[0]) && verb[0] !== '发布' ? from + verb.index : from;
}

const clauseStart = (folded: string, at: number): number => {
  const from = Math.max(0, at - 40);
  const before = folded.slice(from, at);
  return from + Math.max(...[',', '。', ';', ':', '\n', '，'].map((c) => before.lastIndexOf(c) + 1));
};

/** The event's words as written, without preposition and 之日. */
const eventOf = ({ passage }: TimeContext, start: number, end: number): string => {
  const words = passage.folded.slice(start, end);
  const lead = /^[自从在于至]/.test(words) ? 1 : 0;
  const tail = /(?:之[次翌]?日?|之后|[后前])$/.exec(words)?.[0].length ?? 0;
  return passage.text.slice(start + lead, end - tail);
};

/** How soon one is served: no deadline. */
export const SERVES = /^内?(?:出[警车]|响应|到场|回应|处置|放行)/;

export const EVENT_RULES: readonly TimeRule[] = [
  {
    name: 'time/event-day-from',
    pattern: new RegExp(
      `(?:之[次翌隔]?日|[次翌]日(?=起)|(?<=截止)日(?=起)|日期(?=起计))(?:起[的至]?[计算]?,?|后)?\\s?的?第?${LENGTH}(?:前|之内|以内|内|后)?`,
      'g',
    ),
    read: (match, context) => {
      const { folded } = context.passage;
      const start = eventStart(folded, clauseStart(folded, match.index), match.index);
      if (start === null || folded[start] === undefined) return null;
      return relative(match, start, eventOf(context, start, match.index));
    },
  },
  {
    name: 'time/event-served',
    pattern: new RegExp(`(?<pre>于|在)?(?<event>文到)(?:之日起|后)?${LENGTH}[之以]?内`, 'g'),
    read: (match) => relative(match, match.index, match.groups?.event ?? null),
  },
  {
    name: 'time/event-full',
    pattern: new RegExp(`(?<event>施行|实施|执行|印发|公布|运行)满${LENGTH}后`, 'g'),
    read: (match) => relative(match, match.index, match.groups?.event ?? null),
  },
  {
    name: 'time/event-after',
    pattern: new RegExp(`[后前]的?第?\\s?${LENGTH}[之以]?内|前[至最]少${LENGTH.replace(/\?</g, '?<b_')}`, 'g'),
    read: (match, context) => {
      const { folded } = context.passage;
      const start = eventStart(folded, clauseStart(folded, match.index), match.index);
      if (start === null || match.index - start < 2) return null;
      const { b_n: n, b_to: to, b_unit: unit } = match.groups ?? {};
      if (n) Object.assign(match.groups ?? {}, { n, to, unit });
      return relative(match, start, eventOf(context, start, match.index + 1));
    },
  },
  {
    name: 'time/event-ahead',
    pattern: new RegExp(
      `(?:期满|到期|终止|届满|结束|举行|召开)(?:前的?|(?=[^,。;]{2,7}前))${LENGTH}前?(?!之内|以内|内|以上)`,
      'g',
    ),
    read: (match, context) => {
      const { folded } = context.passage;
      const start = eventStart(folded, clauseStart(folded, match.index), match.index);
      return relative(match, start ?? match.index, eventOf(context, start ?? match.index, match.index + 2));
    },
  },
  {
    name: 'time/event-before',
    pattern: new RegExp(`提前${LENGTH}(?=[告书]|向(?!前))`, 'g'),
    read: (match) => relative(match, match.index, null),
  },
  {
    name: 'time/event-next-month',
    pattern: new RegExp(`的?次月的?(?:${LENGTH}内|(?<day>\\d{1,2}|[一二三]?十[一二三四五六七八九]?)日前)`, 'g'),
    read: (match, context) => {
      const start = eventStart(context.passage.folded, clauseStart(context.passage.folded, match.index), match.index);
      if (start === null) return null;
      const { day } = match.groups ?? {};
      const event = eventOf(context, start, match.index);
      if (!day) return relative(match, start, event);
      const days = /^\d/.test(day) ? Number(day) : parseChineseNumber(day);
      return days ? { start, iso: `P${days}D`, precision: 'day', anchor: 'event', event, kind: 'relative' } : null;
    },
  },
  {
    name: 'time/event-to-event',
    pattern: /[自从](?<event>[^,。;:自从]{2,24}?)(?:之日|[次翌]日)起?[至到](?!\d)[^,。;:\d]{2,20}之日(?:为?止)?/g,
    read: ({ groups }) => ({ anchor: 'event', event: groups?.event ?? null, kind: 'relative' }),
  },
  {
    name: 'time/event-day-open',
    pattern: /[自从](?<event>[^,。;:自从]{2,40}?)之日起(?!\s?\d|[一二三四五六七八九十])/g,
    read: (match) => ({
      last: null,
      precision: 'none',
      anchor: 'event',
      event: match.groups?.event ?? null,
      kind: 'relative',
    }),
  },
  {
    name: 'time/event-within',
    pattern: new RegExp(`(?<pre>在|于)?${LENGTH}[之以]?内(?![地蒙部外容涵])`, 'g'),
    read: (match, context) => {
      const { folded } = context.passage;
      const length = readLength(match.groups ?? {});
      if (!length) return null;
      const from = clauseStart(folded, match.index);
      const before = folded.slice(from, match.index);
      if (MEASURED.test(before)) return null;
      // 45分钟内到达现场, 3个工作日内办结: how well one is served. 毕业2年内的: whom a rule is for.
      const ahead = folded.slice(match.index + match[0].length, match.index + match[0].length + 4);
      if (/^(?:到达|通达|办结|的|抵达)/.test(ahead) || SERVES.test(ahead)) return null;
      const earlier = folded.slice(Math.max(0, from - 40), Math.max(0, from - 1));
      const event =
        (/[^,。;:]*[后的时]$|[^,。;:]*如遇[^,。;:]*$/.exec(earlier) ??
          /^(?:发现|收到|接到|受理)[^、]{0,8}$/.exec(before))?.[0] ?? null;
      if (length.long && !event) return null;
      // 3个月内提出验收申请,主管局在30日内组织验收: one step of a procedure after another.
      const isStep =
        [earlier, before].some((words) => /(?:小时|天|日|月)内[^。;]{0,40}$/.test(words)) ||
        REPORTS.test(folded.slice(match.index + match[0].length));
      if (!event && !isStep && !DUTY.test(before) && !ANSWERS.test(before)) return null;
      return relative(match, match.index, event?.replace(/^第\S{1,6}条\s+|[后的时]$/g, '') ?? null);
    },
  },
];

export const EVENT_EXAMPLES: TimeExamples = {
  'time/event-day-from': [
    {
      text: '受理部门应当自受理之日起20个工作日内作出决定。',
      want: { text: '自受理之日起20个工作日内', kind: 'relative', iso: 'P20BD', event: '受理', endDate: null },
    },
    { text: '上诉委员会应自收到上诉书之日起60日内作出裁决。', want: { text: '自收到上诉书之日起60日内', iso: 'P60D' } },
  ],
  'time/event-served': [
    {
      text: '各机关请于文到14日内指派专责窗口。',
      want: { text: '于文到14日内', kind: 'relative', iso: 'P14D', event: '文到' },
    },
  ],
  'time/event-full': [
    { text: '施行满一年后开展评估。', want: { text: '施行满一年后', kind: 'relative', iso: 'P1Y', event: '施行' } },
  ],
  'time/event-after': [
    {
      text: '申请人应在收到通知后10日内补齐材料。',
      want: { text: '在收到通知后10日内', kind: 'relative', iso: 'P10D', event: '收到通知' },
    },
    { text: '可在接获书面通知后14天内提出上诉。', want: { text: '在接获书面通知后14天内', iso: 'P14D' } },
  ],
  'time/event-ahead': [
    {
      text: '应当在检验有效期届满前1个月提出申请。',
      want: { text: '在检验有效期届满前1个月', kind: 'relative', iso: 'P1M', event: '检验有效期届满' },
    },
  ],
  'time/event-before': [
    {
      text: '应当提前30日书面通知承租人。',
      want: { text: '提前30日', kind: 'relative', iso: 'P30D', endDate: null },
    },
    { text: '保交房项目提前3个月实现全部交付。', want: null },
  ],
  'time/event-next-month': [
    {
      text: '扣缴义务人应当在代扣税款的次月15日内报送信息。',
      want: { text: '在代扣税款的次月15日内', kind: 'relative', iso: 'P15D', event: '代扣税款' },
    },
    { text: '应当于所属月份终了的次月10日前缴纳。', want: { text: '于所属月份终了的次月10日前', iso: 'P10D' } },
  ],
  'time/event-to-event': [
    {
      text: '利息自申报期满次日起至补缴期限届满之日止按日加收。',
      want: { text: '自申报期满次日起至补缴期限届满之日止', kind: 'relative', iso: null, event: '申报期满' },
    },
  ],
  'time/event-day-open': [
    {
      text: '自国务院批准设立综合保税区之日起,对入区企业进口自用的机器设备,可享受税收政策。',
      want: { text: '自国务院批准设立综合保税区之日起', kind: 'relative', iso: null },
    },
  ],
  'time/event-within': [
    {
      text: '养老机构提交补贴申请后,民政部门应当在三十个工作日内完成审核拨付。',
      want: { text: '在三十个工作日内', kind: 'relative', iso: 'P30BD' },
    },
    {
      text: '遇有重大突发情况的,须在24小时内书面报告市指挥部。',
      want: { text: '在24小时内', iso: 'PT24H', precision: 'none' },
    },
    { text: '执行期间如遇政策调整,省厅将在20个工作日内作出修订。', want: { text: '在20个工作日内', iso: 'P20BD' } },
    { text: '项目审批部门在15个工作日内批复报告。', want: { text: '在15个工作日内', iso: 'P15BD' } },
    { text: '违法线索7个工作日内移送。', want: { text: '7个工作日内', kind: 'relative', iso: 'P7BD' } },
    { text: '企业开办全流程办理时间压缩至0.5个工作日以内。', want: null },
  ],
};
