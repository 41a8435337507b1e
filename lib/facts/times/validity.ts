// When a document begins and ends to apply: 自…起施行, 有效期五年, 试行两年, 同时废止.
import { addDays, type Day } from './calendar';
import { LENGTH, readLength } from './duration';
import type { TimeExamples, TimeExpression, TimeRule } from './expression';
import { given, point, readPoint } from './point';

/** Words for a document coming into force. */
const APPLIES = '(?:正式|组织|起|开始|,)?(?:施行|实施|执行|试行|生效|使用|启用|适用|实行|产生效力)';
/** The day a document itself is written or made known: its docDate. */
const ISSUED = '核定|发出|刊宪|成文|印发|公布|发布|颁布|发文|下发|签署|签发|颁发|公告|通知';

/** What is valid for so long, where it is not the document: 命名有效期3年. */
const NAMED = /(?:名单|批复文件|命名|证书?|资[格质]|许可证?|结果|认定|称号),?$/;

const effective = (day: Day | null, more: Partial<TimeExpression>): Partial<TimeExpression> => ({
  iso: day && `${day}/..`,
  first: day,
  last: day,
  precision: 'day',
  kind: 'effective',
  ...more,
});

const expiry = (more: Partial<TimeExpression>): Partial<TimeExpression> => ({ kind: 'expiry', ...more });

export const VALIDITY_RULES: readonly TimeRule[] = [
  {
    name: 'time/effective-issue',
    pattern: new RegExp(
      `[自从于](?<event>[^,。;:]{0,14}?(?:${ISSUED}))[之当]?[次翌]?日期?(?:起|开始)?(?:的?第?\\s?(?<days>\\d{1,3}|[一二三四五六七八九十]{1,3})个?[日天]后?)?(?=${APPLIES}(?!办法|细则|方案|意见))`,
      'g',
    ),
    read: (match, { docDate }) => {
      const days = match.groups?.days;
      const length = days ? readLength({ n: days, unit: '日' }) : null;
      const next = /[次翌]日/.test(match[0]) ? docDate && addDays(docDate, 1) : docDate;
      return effective(docDate && (length ? length.after(docDate) : next), {
        anchor: 'event',
        event: match.groups?.event ?? null,
      });
    },
  },
  {
    name: 'time/effective-now',
    pattern: new RegExp(`[自由]即日起?(?=${APPLIES})|(?:即日|即时)(?=起?生效)`, 'g'),
    read: (_, { docDate }) => effective(docDate, { anchor: 'docDate' }),
  },
  {
    name: 'time/effective-day',
    pattern: new RegExp(`[自从于由]?${point('a')}(?:[零0]时)?(?:起|开始)?(?=${APPLIES}(?:[。,;:)]|$|\\s))`, 'g'),
    read: (match, context) => {
      const at = readPoint(match.groups ?? {}, 'a', given(context, match.index));
      const ahead = context.passage.folded.slice(match.index + match[0].length, match.index + match[0].length + 6);
      const begins =
        /^[自从由]|起$|开始$/.test(match[0]) ||
        (match[0].startsWith('于') && /^(?:正式)?(?:施行|实施|生效)/.test(ahead));
      if (!at?.first || !begins) return null;
      const clause =
        context.passage.folded
          .slice(Math.max(0, match.index - 60), match.index)
          .split(/[,。;\n]/)
          .at(-1) ?? '';
      // 《…条例》自2018年1月1日起施行, told of another document in the past.
      if (/^《[^》]*》$/.test(clause) && context.docDate && at.first <= context.docDate) return null;
      return effective(at.first, { precision: at.precision });
    },
  },
  {
    name: 'time/valid-until',
    pattern: new RegExp(
      `(?:有效|施行|试行|执行|实施)期[限间]?(?:是|为|暂定)?(?:自?${point('a')}起?)?(?:至|到|截至|截止到?)${point('b')}(?:为?止|前)?`,
      'g',
    ),
    read: (match, context) => {
      const at = readPoint(match.groups ?? {}, 'b', given(context, match.index));
      return at && expiry({ iso: at.iso, last: at.last, precision: at.precision });
    },
  },
  {
    name: 'time/runs-until',
    pattern: new RegExp(`(?:延长|施行|实施|执行|延续)[至到]${point('b')}(?:为?止)?(?=$|[。,;)])`, 'g'),
    read: (match, context) => {
      const at = readPoint(match.groups ?? {}, 'b', given(context, match.index));
      return at && expiry({ iso: at.iso, last: at.last, precision: at.precision, start: match.index + 2 });
    },
  },
  {
    name: 'time/valid-for',
    pattern: new RegExp(
      `(?:(?:有效|施行|试行|执行|实施)期[限间]?(?:[为是:]|暂定为?)?|有效|试行(?:期限?)?[:为]?)${LENGTH}(?!内)`,
      'g',
    ),
    read: (match, { passage }) => {
      const length = readLength(match.groups ?? {});
      return length?.long
        ? expiry({
            iso: length.iso,
            last: null,
            precision: length.precision,
            anchor: 'event',
            event: NAMED.exec(passage.folded.slice(Math.max(0, match.index - 4), match.index))?.[0] ?? null,
          })
        : null;
    },
  },
  {
    name: 'time/valid-term',
    pattern: new RegExp(`(?<=(?:施行|实施|执行|试行|生效),)(?:为期|暂定|暂行)${LENGTH}`, 'g'),
    read: (match) => {
      const length = readLength(match.groups ?? {});
      return (
        length && expiry({ iso: length.iso, last: null, precision: length.precision, anchor: 'event', event: null })
      );
    },
  },
  {
    name: 'time/repeal',
    pattern:
      /(?:即行|即时)(?:废止|失效)|(?:同时|[自于由]?同日起?|一并|届时)(?:予以|相应|自动)?(?:废除|废止|失效|停止(?:执行|适用)|终止|(?<=同日.?)撤销)|(?<=[号》函知)])(?:同时撤销|废止(?=。))/g,
    read: () => expiry({ iso: null, last: null, precision: 'day', anchor: 'event', event: null }),
  },
  {
    name: 'time/repeal-from',
    pattern: new RegExp(
      `[自从于由](?:(?<event>[^,。;:]{0,16}?(?:${ISSUED}|施行|实施|执行|试行|生效))之日|${point('a')})起?(?=(?:予以|同时|即行)?(?:废除|废止|失效|停止(?:执行|适用)))`,
      'g',
    ),
    read: (match, context) => {
      if (match.groups?.event)
        return expiry({ iso: null, last: null, precision: 'day', anchor: 'event', event: match.groups.event });
      const at = readPoint(match.groups ?? {}, 'a', given(context, match.index));
      return at && expiry({ iso: at.iso, last: at.first, precision: at.precision });
    },
  },
];

/** A validity of so long from `day` ends the day before: 2024-05-01 and five years → 2029-04-30. */
export function validUntil(day: Day, iso: string): Day | null {
  const match = /^P(\d+(?:\.\d+)?)([YMD])$/.exec(iso);
  if (!match) return null;
  const length = readLength({ n: match[1], unit: match[2] === 'Y' ? '年' : match[2] === 'M' ? '个月' : '日' });
  const end = length?.after(day);
  return end ? addDays(end, -1) : null;
}

export const VALIDITY_EXAMPLES: TimeExamples = {
  'time/effective-issue': [
    {
      text: '本办法自印发之日起施行。',
      want: { text: '自印发之日起', kind: 'effective', iso: '2024-03-15/..', endDate: '2024-03-15' },
    },
    {
      text: '本细则自公布之日起30日后施行。',
      want: { text: '自公布之日起30日后', kind: 'effective', iso: '2024-04-14/..', endDate: '2024-04-14' },
    },
    {
      text: '此标准地名自地名公告之日起正式使用。',
      want: { text: '自地名公告之日起', kind: 'effective', endDate: '2024-03-15' },
    },
  ],
  'time/effective-now': [
    { text: '本通知自即日起执行。', want: { text: '自即日起', kind: 'effective', endDate: '2024-03-15' } },
  ],
  'time/effective-day': [
    {
      text: '本措施自2024年5月1日起施行。',
      want: { text: '自2024年5月1日起', kind: 'effective', iso: '2024-05-01/..', endDate: '2024-05-01' },
    },
    { text: '本指引自二〇二四年七月一日起实施。', want: { text: '自二〇二四年七月一日起', endDate: '2024-07-01' } },
  ],
  'time/valid-until': [
    {
      text: '本办法有效期至2026年12月31日。',
      want: { text: '有效期至2026年12月31日', kind: 'expiry', iso: '2026-12-31', endDate: '2026-12-31' },
    },
  ],
  'time/runs-until': [
    {
      text: '上述政策执行至2027年12月31日。',
      want: { text: '至2027年12月31日', kind: 'expiry', endDate: '2027-12-31' },
    },
  ],
  'time/valid-for': [
    {
      text: '本措施自2024年5月1日起施行,有效期5年。',
      want: { text: '有效期5年', kind: 'expiry', iso: 'P5Y', endDate: '2029-04-30' },
    },
    {
      text: '本细则自公布之日起30日后施行,试行两年。',
      want: { text: '试行两年', kind: 'expiry', iso: 'P2Y', endDate: '2026-04-13' },
    },
  ],
  'time/valid-term': [
    {
      text: '本指引自二〇二四年七月一日起实施,为期三年。',
      want: { text: '为期三年', kind: 'expiry', iso: 'P3Y', endDate: '2027-06-30' },
    },
  ],
  'time/repeal': [
    {
      text: '本办法自印发之日起施行,原《实施细则》同时废止。',
      want: { text: '同时废止', kind: 'expiry', iso: '2024-03-15', endDate: '2024-03-15' },
    },
    {
      text: '本指引自2024年7月1日起实施;《临时安排》于同日停止执行。',
      want: { text: '于同日停止执行', endDate: '2024-07-01' },
    },
  ],
  'time/repeal-from': [
    {
      text: '《暂行办法》自2024年6月1日起废止。',
      want: { text: '自2024年6月1日起', kind: 'expiry', endDate: '2024-06-01' },
    },
  ],
};
