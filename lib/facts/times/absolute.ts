// Calendar times: 到2022年, 2019年9月底前, 2024年上半年, 2021-2025年, “十四五”期间, 年底前, 自2020年起.
import { parseChineseNumber } from '../../text/numerals';
import { addDays, type Day, makeDay } from './calendar';
import type { TimeContext, TimeExamples, TimeExpression, TimeRule } from './expression';
import { given, PLAN, type Point, point, readPlan, readPoint } from './point';

const BEFORE =
  '(?:(?:截至|截止)(?:至|到|(?:期限|时间|日期)[为是:]?)?|不[晚早]于|不迟于|最[迟晚][在于]?|至|到|于|自|从|由|在)\\s?';
export const AFTER =
  '下班[之以]?前|(?:届满|结束)前|或[之以]?前|[之以]前|前(?!\\s?[三后列沿期述景款往置身端几些言])|为?止|期间|时期|之间|间(?=[,,、的])|(?:起|开?始)(?![步草诉动])|以来|来(?=,)|左右|以后|之后|前后|的?适当时[机候]';
const TO = '\\s?(?:起|开始)?\\s?(?:至|到|-{1,2}|[—―]{1,2}|–|~|～)\\s?';

const HOUR =
  '(?:晚上?|上午|中午|下午)?\\s?(?:\\d{1,2}(?::\\d{2}|[时点](?:\\d{1,2}分|正|整|半)?)|[一二三四五六七八九十]{1,2}[时点](?:[三四五一二十]{1,3}分|正|整|半)?)';
/** Weekday and hour behind a day: (星期五), 下午5时, 18:00. */
const CLOCK = `(?:\\((?:周|星期)[一二三四五六日天]\\))?(?:\\s?${HOUR}(?:\\s?[至到-]\\s?${HOUR})?)?`;

/** 达到, 提高到 … : the 到 belongs to the verb, and the year is a level to be reached (达到2020年水平). */
const VERB_BEFORE_TO = /[达提升降增减高低扩缩展短压加得送报]$/;
const BASELINE_BEFORE = /(?:(?<!占)比|较|与|同|相当于|以|按|超过)$/;
const BASELINE_AFTER = /^(?:[^在,。;]{0,16}基础上|的?(?:水平|同期|基数)|相?比|的\d)/;
/** Behind a bare year these make a name or a modifier of it (2024年工作要点). */
const NAME_AFTER =
  /^(?:[《〈]|\s?第\s?\d{1,4}\s?号|(?:目标|现状|基期)值|工作要点|度?预算|版|级|届|度(?:计划|预算|报告)|[省市县区]?政府工作报告|(?:行动|建设|工作|培训|实施|招生|立法|审计)(?:计划|方案)|产)/;

const PART_BEFORE = /(?:\d月份?|[一二三四五六七八九十]月份?|季度?|[上下]半年)\s?$/;
const GOAL_AFTER = /^(?:远景目标|目标值?$)/;
/** (一)2025年目标: in a numbered heading, the year is when. */
const NUMBERED = /^\s*(?:[一二三四五六七八九十\d(]{1,4}[)、.])\s?$/;

interface Bounds {
  first: Day | null;
  last: Day | null;
  iso: string | null;
  precision: TimeExpression['precision'];
  anchor: TimeExpression['anchor'];
  yearless: boolean;
}

/** Puts preposition, core and postposition together. Null where the words are no time of an act. */
export function compose(
  match: RegExpExecArray,
  core: Bounds,
  isRange: boolean,
  context: TimeContext,
): Partial<TimeExpression> | null {
  const text = context.passage.folded;
  const { index } = match;
  const groups = match.groups ?? {};
  let pre = groups.pre?.trim() ?? '';
  let start = index;
  const behind = text.slice(Math.max(0, index - 3), index);
  if ((pre === '到' || pre === '至') && VERB_BEFORE_TO.test(behind)) return { ...core, start: index + 1, bare: true };
  // 关于1997年, 对于2020年: the 于 belongs to the word before it.
  if (pre === '于' && /(?:[关对由属等低高大小少多优终处]|(?<!单)位)$/.test(behind)) [pre, start] = ['', index + 1];
  if ((pre === '由' || pre === '从') && !groups.post && !isRange) return { ...core, start: index + 1, baseline: true };
  const ahead = text.slice(index + match[0].length, index + match[0].length + 24);
  const isGoal =
    /以$/.test(behind) &&
    /^[^,。;]{2,40}为目标/.test(text.slice(index + match[0].length, index + match[0].length + 44));
  if (!isGoal && (!pre || pre === '在') && (BASELINE_BEFORE.test(behind.trimEnd()) || BASELINE_AFTER.test(ahead)))
    return { ...core, baseline: true };
  const post = groups.post ?? '';
  if (!pre && !post && !isRange && NAME_AFTER.test(ahead)) return null;
  if (!pre && !post && !isRange && GOAL_AFTER.test(ahead) && !(index < 8 && NUMBERED.test(text.slice(0, index))))
    return null;
  // 2024年13月: the year alone would say something else.
  if (core.precision === 'year' && /^\s?(?:\d{1,2}\s?月|春节)/.test(ahead)) return null;
  if (pre === '自' && !post && core.precision === 'year') [pre, start] = ['', index + 1];

  // 不早于2月9日24时复工: it opens, whatever stands behind it.
  const from = (/^(?:起|开?始)/.test(post) || /早/.test(pre)) && !isRange;
  const since = /来/.test(post);
  const before = /前$/.test(post) && post !== '前后';
  const upTo = /^截/.test(pre);
  const approx = post === '左右' || post === '前后';
  const within = /期间|时期|之间|间/.test(post);
  let { first, last, iso } = core;
  // 6月前, 第三季度前: what ends before a month or quarter that has no 底 or 末 ends the day before it begins.
  if (
    before &&
    !post.startsWith('或') &&
    core.first &&
    PART_BEFORE.test(match[0].slice(0, match[0].length - post.length))
  )
    last = addDays(core.first, -1);
  // X年前 ends the year before; X年底前 and X年或之前 end with X itself.
  const wholeYear = core.precision === 'year' && /年\s?$/.test(match[0].slice(0, match[0].length - post.length));
  if (before && wholeYear && !post.startsWith('或') && !/底|末/.test(match[0])) {
    last = core.last ? `${String(Number(core.last.slice(0, 4)) - 1).padStart(4, '0')}-12-31` : null;
  }
  if (from) {
    iso = first ? `${first}/..` : null;
    return { ...core, start, iso, last, first, approx, open: true, kind: 'period' };
  }
  if (since || (/后$/.test(post) && !before))
    return { ...core, start, open: true, last: first, kind: null, baseline: true };
  const due = before || /迟|晚/.test(pre) || (upTo && core.precision === 'day') || (/止/.test(post) && !isRange);
  return {
    ...core,
    start,
    // 5月下旬至6月上旬开始移栽: the work begins then.
    ...(/^(?:起|开始)/.test(post) && { end: index + match[0].length - post.length }),
    iso: isRange ? `${first}/${last}` : iso,
    last,
    approx,
    upTo,
    kind: due ? 'due' : isRange || within ? 'period' : pre === '到' || pre === '至' || upTo ? 'milestone' : null,
    bare: !pre && !post && !isRange && !groups.pre?.startsWith('在'),
  };
}

function joined(from: Point, to: Point): Bounds {
  return { ...to, first: from.first, yearless: from.yearless && to.yearless, anchor: from.anchor };
}

export const ABSOLUTE_RULES: readonly TimeRule[] = [
  {
    name: 'time/years',
    pattern: new RegExp(
      `(?<pre>${BEFORE})?(?<!\\d)(?:(?<from>\\d{4})\\s?年?${TO}(?<to>\\d{4})|(?<tw>1[0-3]\\d)\\s?年?${TO}(?<twto>1[0-3]\\d))\\s?年度?(?<post>${AFTER})?`,
      'g',
    ),
    read: (match, context) => {
      const { from: ya, to: yb, tw: twa, twto: twb } = match.groups ?? {};
      const groups = { ya, yb, twa, twb };
      const [from, to] = [
        readPoint(groups, 'a', given(context, match.index)),
        readPoint(groups, 'b', given(context, match.index)),
      ];
      return from && to ? compose(match, joined(from, to), true, context) : null;
    },
  },
  {
    name: 'time/plan',
    pattern: new RegExp(
      `(?<pre>${BEFORE})?${PLAN}(?:(?<part>末期?|期末|[前后][一二两三四]年|期间|时期|期内|以来|[中初]期|初)内?["”」』]?|(?<open>起|开始)|(?<=["”」』])(?=力争|新增|新建|新开|开工|(?:主要|发展|总体)?目标))`,
      'g',
    ),
    read: (match, context) => {
      const plan = readPlan(match.groups?.plan ?? match.groups?.nth ?? '');
      if (!plan?.last) return null;
      const part = match.groups?.part ?? '';
      const text = context.passage.folded;
      // 二、“十五五”主要目标任务: when, in a heading alone.
      if (!part && match.index > 6 && /^(?:主要|发展|总体)?目标/.test(text.slice(match.index + match[0].length)))
        return null;
      const isLate = part.startsWith('后');
      if (isLate || part.startsWith('前')) {
        const years = parseChineseNumber(part.slice(1, -1)) ?? 0;
        const first = isLate ? makeDay(plan.year - years + 1, 1, 1) : plan.first;
        const last = isLate ? plan.last : makeDay(plan.year - 5 + years, 12, 31);
        return { ...plan, iso: `${first}/${last}`, first, last, precision: 'plan', kind: 'period' };
      }
      if (part === '以来') return { ...plan, precision: 'plan', baseline: true };
      if (match.groups?.open)
        return { ...plan, iso: `${plan.first}/..`, precision: 'plan', kind: 'period', open: true };
      const atEnd = /末/.test(part);
      const behind = text.slice(Math.max(0, match.index - 2), match.index);
      const baseline = /[比较与同]$/.test(behind);
      if (atEnd) return { ...plan, iso: String(plan.year), precision: 'plan', kind: 'milestone', baseline };
      return { ...plan, iso: `${plan.first}/${plan.last}`, precision: 'plan', kind: 'period', baseline };
    },
  },
  {
    name: 'time/range',
    pattern: new RegExp(`(?<pre>${BEFORE})?${point('a')}${CLOCK}${TO}${point('b')}${CLOCK}(?<post>${AFTER})?`, 'g'),
    read: (match, context) => {
      const groups = match.groups ?? {};
      const from = readPoint(groups, 'a', given(context, match.index));
      const to = from && readPoint(groups, 'b', { ...given(context, match.index), year: from.year });
      return from && to ? compose(match, joined(from, to), true, context) : null;
    },
  },
  {
    name: 'time/months',
    pattern: new RegExp(
      `(?<pre>${BEFORE})?(?:(?<year>\\d{4})\\s?|(?<ry>[今本去明]))年\\s?(?<from>\\d{1,2})${TO}(?<to>\\d{1,2})\\s?月(?!\\s?\\d{1,2}\\s?日)(?<post>${AFTER})?`,
      'g',
    ),
    read: (match, context) => {
      const { year, ry, from, to } = match.groups ?? {};
      const groups = { ya: year, rya: ry, ma: from, yb: year, ryb: ry, mb: to };
      const [a, b] = [
        readPoint(groups, 'a', given(context, match.index)),
        readPoint(groups, 'b', given(context, match.index)),
      ];
      return a && b ? compose(match, joined(a, b), true, context) : null;
    },
  },
  {
    name: 'time/days',
    pattern: new RegExp(
      `(?<pre>${BEFORE})?(?:(?<!\\d)(?<year>\\d{4})\\s?年\\s?|(?<ry>[今本去明])年)?(?<!\\d)(?<month>\\d{1,2})\\s?月\\s?(?<from>\\d{1,2})\\s?[日号]?${TO}(?<to>\\d{1,2})\\s?[日号](?<post>${AFTER})?`,
      'g',
    ),
    read: (match, context) => {
      const { year, ry, month, from, to } = match.groups ?? {};
      const n = year || ry ? '' : 'u';
      const on = (day: string | undefined, side: string) => ({
        [`y${side}`]: year,
        [`ry${side}`]: ry,
        [`m${side}${n}`]: month,
        [`d${side}${n}`]: day,
      });
      const first = readPoint(on(from, 'a'), 'a', given(context, match.index));
      const last = readPoint(on(to, 'b'), 'b', given(context, match.index));
      return first?.first && last?.last && first.first <= last.last
        ? compose(match, joined(first, last), true, context)
        : null;
    },
  },
  {
    name: 'time/point',
    pattern: new RegExp(`(?<pre>${BEFORE})?${point('a')}${CLOCK}(?<post>${AFTER})?`, 'g'),
    read: (match, context) => {
      const at = readPoint(match.groups ?? {}, 'a', given(context, match.index));
      return at && compose(match, at, false, context);
    },
  },
];

export const ABSOLUTE_EXAMPLES: TimeExamples = {
  'time/years': [
    {
      text: '2025—2027年,全市每县建设一所中心医院。',
      want: { text: '2025—2027年', kind: 'period', iso: '2025-01-01/2027-12-31', endDate: '2027-12-31' },
    },
    { text: '落实《科技创新三年行动计划(2023-2025年)》。', want: null },
  ],
  'time/plan': [
    {
      text: '到"十四五"末,全社会研发投入强度达到3%以上。',
      want: { text: '到"十四五"末', kind: 'milestone', iso: '2025', endDate: '2025-12-31', precision: 'plan' },
    },
    {
      text: '“十五五”期间,新建公园50个。',
      want: { text: '“十五五”期间', kind: 'period', iso: '2026-01-01/2030-12-31', endDate: '2030-12-31' },
    },
    { text: '比“十三五”末增长60%左右。', want: null },
  ],
  'time/range': [
    {
      text: '集中申报时间为2024年4月1日至4月30日,逾期不予受理。',
      want: { text: '2024年4月1日至4月30日', kind: 'period', iso: '2024-04-01/2024-04-30', endDate: '2024-04-30' },
    },
  ],
  'time/months': [
    { text: '2024年6—9月,开展集中排查。', want: { text: '2024年6—9月', kind: 'period', iso: '2024-06-01/2024-09-30' } },
  ],
  'time/days': [
    {
      text: '请在2024年5月10日至15日提交申请。',
      want: { text: '在2024年5月10日至15日', kind: 'period', iso: '2024-05-10/2024-05-15', endDate: '2024-05-15' },
    },
  ],
  'time/point': [
    {
      text: '到2026年底,全市规模以上工业企业突破2500家。',
      want: { text: '到2026年底', kind: 'milestone', iso: '2026', endDate: '2026-12-31' },
    },
    {
      text: '各地要于2024年6月底前制定实施方案。',
      want: { text: '于2024年6月底前', kind: 'due', iso: '2024-06', endDate: '2024-06-30' },
    },
    {
      text: '改造工程不迟于2025年3月15日开工。',
      want: { text: '不迟于2025年3月15日', kind: 'due', endDate: '2025-03-15' },
    },
    {
      text: '到二〇二五年十二月三十一日,全面建立长效管护机制。',
      want: { text: '到二〇二五年十二月三十一日', kind: 'milestone', endDate: '2025-12-31' },
    },
    { text: '到本世纪中叶,建成社会主义现代化强省。', want: { text: '到本世纪中叶', endDate: '2050-12-31' } },
    { text: '2030年前,二氧化碳排放达到峰值。', want: { text: '2030年前', kind: 'due', endDate: '2029-12-31' } },
  ],
};
