// Which kind of deadline a time is, or that it is none: a decision list, the first that holds decides.
import type { ReadPassage, Sentence } from './reading';
import type { DeadlineKind } from './records';
import type { Tense } from './tense';
import { COMMENT_WORDS } from './times/comment';
import type { TimeExpression } from './times/expression';

/** “十四五”时期,是…的关键时期: says what a time is like, not what is to be done in it. */
const CHARACTERISES =
  /^,?(?:将)?是|^,?[^,。;]{0,16}(?:指导思想|基本原则|发展思路|总体要求|发展定位)[是为]|^[^。;]{0,40}(?:关键|机遇|攻坚|窗口|重要|黄金)(?:时)?期/;
/** How far around a time the words of a consultation may stand. */
const AROUND = 120;
const INVITES =
  /询期|征集(?:期|时间)|征求意见(?:时间|期限)|请|欢迎|可于|可在|截止|公示|可通过|可以|敬请|市民|届满|结束/;
/** 请于本公告刊登次日起60日内陈述意见: so long the public may speak. An office that 自收到函件之日起 has so many days is none. */
const MADE_KNOWN = /公[告示布报]|刊登|预告|发布/;
const INVITED = /^[^,。;]{0,12}(?:陈述|提出|提交|发表|反馈)[^,。;]{0,6}意见/;
/** 2024年7月15日前已受理的项目, 三年内只能享受一次, 二年内不再受理: whom a rule is for, and how often. */
const SETS_TERMS =
  /^已(?!经)?[^,。;]{1,16}的|^[^,。;]{0,4}(?:只能|仅限|可(?:以)?(?:享受|申[请报])[^,。;]{0,6}[一1]次|申[报请]资格|不再(?:受理|接受)|不得(?:再次?|申报|申请|参加|享受))/;
const OPENING =
  /^[\s"“”'‘’「」•·●-]*(?:[^,。;]{0,6}目标(?:包括|有)?|[^,。;]{0,12}(?:提出|明确|要求|规定)|[^,。;]{0,2}展望|以期|期望)?(?:(?:并|且|其中|同时|此外|另外|原则上|力争|争取|确保|计划|预计|拟|将|应|须|要|在|于|用)*)$/;
/** A bare time in the middle of a clause schedules only where the act follows at once. */
const ACT_AHEAD =
  /^\s?(?:达|完成|实现|建成|安排|拨付|编制|提高|提升|增|降|减|力争|争取|基本|全面|将|要|启[用动]|通过|投[入产用]|开[工通]|竣工|和|、|初步|率先|起|超|突破|形成|分别|把|每|平均|年均|确保|新[增建开]|安装|设立|开展|建|筹|供|培|创|改|扩|引|累计|实施|投|竣|落成|改造|[公发]布|出台|展开|推[出行]|举行|召开|[动完]工|严控|严格控制|逐步|进入)/;
/** 期能促成2026年电动机车占比达12%以上, “十三五”时期城镇新增就业5000万人: the level of that time. */
const LEVEL =
  /^[^,。;年]{2,28}(?:达到?|[提增升降减][^,。;]{0,3}[到至为]|新增[^,。;]{0,4}|不[低高超少]于?过?|突破|超过)[^,。;]{0,12}\d|^[^,。;年\d]{2,20}\d[\d.]*[万亿]*[^,。;\d]{0,4}(?:以上|左右)/;
/** 明确今后五年的发展目标: what is spoken of, not when it is done. */
const NAMES_AIM = /^的?[^,。;]{0,12}(?:目标|任务|思路|方向|规划|蓝图|总体部署)/;
/** A heading that only says what its section is about: 一、1996年地震活动情况和1997年趋势. */
const NAMES_TOPIC = /(?:情况|趋势|形势|概况|回顾|现状|总结|特点)$/;
const RECORD_AHEAD = /^\s?(?:印发|发布|公布|通过|批准|修订|修正|发文|签署|颁布|成文)\s*(?:$|[)\]])/;

/** 第二阶段(2023—2025年), 动员部署(2024年3月—4月): a step of the work and its time. */
export const isPhase = (read: ReadPassage, time: TimeExpression): boolean =>
  /day|month/.test(time.precision)
    ? /阶段[^。;]{0,20}$/.test(read.passage.folded.slice(Math.max(0, time.start - 24), time.start))
    : /(?:阶段|[近中远]期)\($/.test(read.passage.folded.slice(Math.max(0, time.start - 4), time.start));

/** A time and what stands around it, folded. */
interface Candidate {
  time: TimeExpression;
  read: ReadPassage;
  sentence: Sentence;
  tense: Tense;
  /** A clause of the sentence tells of the past. */
  isPast: boolean;
  words: string;
  /** From the clause's first unit to the time, and from the time's end on. */
  behind: string;
  ahead: string;
}

/** `own`: what the words of the time themselves say. */
interface Verdict {
  says: DeadlineKind | 'own' | null;
  name: string;
  when: (candidate: Candidate) => boolean;
}

const comesRound = ({ kind }: TimeExpression): boolean => kind === 'recurring' || kind === 'relative';
const inHistory = ({ sentence }: Candidate): boolean => sentence.zone.role === 'history';
/** A plan, or a length that no 在 or 内 makes a time of. */
const isLoose = ({ time, words }: Candidate): boolean =>
  !/^[在于]/.test(words) &&
  (time.precision === 'plan' || (time.rule === 'time/duration-ahead' && !/[内间]$/.test(words)));

export const KIND_VERDICTS: readonly Verdict[] = [
  {
    says: null,
    name: 'told-effective',
    // 《…条例》,于2019年3月1日起实施, told as history: neither this document nor a day to come.
    when: (c) =>
      c.time.kind === 'effective' &&
      inHistory(c) &&
      !/[本此该]/.test(c.read.passage.folded.slice(c.sentence.start, c.time.start)),
  },
  { says: 'own', name: 'validity', when: ({ time }) => time.kind === 'effective' || time.kind === 'expiry' },
  {
    says: null,
    name: 'told-comment',
    when: (c) => c.time.kind === 'comment-period' && c.tense === 'past' && inHistory(c),
  },
  { says: 'own', name: 'comment', when: ({ time }) => time.kind === 'comment-period' },
  { says: null, name: 'history', when: (c) => inHistory(c) && (c.tense === 'past' || comesRound(c.time)) },
  {
    says: 'comment-period',
    name: 'invited',
    when: ({ time, words, ahead }) => time.kind === 'relative' && MADE_KNOWN.test(words) && INVITED.test(ahead),
  },
  {
    says: null,
    name: 'told-round',
    when: ({ time, tense, sentence }) => comesRound(time) && (tense === 'past' || sentence.zone.isHeading),
  },
  { says: 'own', name: 'round', when: ({ time }) => comesRound(time) },
  // 规划期为2021—2025年: what the plan covers.
  {
    says: null,
    name: 'plan-years',
    when: ({ behind }) => /(?:规划|计划|实施|方案)(?:期限?|时限)[为是:]$/.test(behind),
  },
  { says: null, name: 'record', when: ({ ahead }) => RECORD_AHEAD.test(ahead.slice(0, 16)) },
  {
    says: null,
    name: 'terms',
    when: ({ time, ahead }) => (time.kind === 'due' || time.kind === 'period') && SETS_TERMS.test(ahead),
  },
  {
    says: null,
    name: 'topic',
    when: ({ sentence, read }) =>
      sentence.zone.isHeading && NAMES_TOPIC.test(read.passage.folded.slice(sentence.start, sentence.end).trimEnd()),
  },
  {
    says: null,
    name: 'told-day',
    // 相继发生了2月3日丽江7.0级、3月19日阿图什6.9级地震: told, whatever year the day would fall in.
    when: ({ time, tense }) => time.yearless && time.bare && tense === 'past',
  },
  { says: 'comment-period', name: 'consultation', when: isConsultation },
  { says: null, name: 'character', when: ({ time, ahead }) => time.kind === 'period' && CHARACTERISES.test(ahead) },
  { says: null, name: 'told-period', when: (c) => c.time.kind === 'period' && inHistory(c) },
  {
    says: 'own',
    name: 'effort',
    // 通过“九五”期间的努力,使…
    when: ({ time, behind, ahead, isPast }) =>
      time.kind === 'period' && !isPast && /(?:经过|通过)$/.test(behind) && /^的?(?:努力|奋斗|建设|攻坚)/.test(ahead),
  },
  {
    says: null,
    name: 'plan-name',
    when: ({ time, sentence, ahead }) =>
      time.kind === 'period' &&
      time.precision === 'plan' &&
      (sentence.zone.isHeading || /^(?:的|规划|经济社会|国民经济|发展规划)/.test(ahead)),
  },
  {
    says: null,
    name: 'aim-name',
    when: ({ time, behind, ahead }) =>
      time.rule === 'time/duration-ahead' && NAMES_AIM.test(ahead) && !OPENING.test(behind),
  },
  {
    says: null,
    name: 'told-length',
    when: ({ time, isPast }) => isPast && /-(?:effort|of)$/.test(time.rule),
  },
  {
    says: null,
    name: 'loose-period',
    when: (c) =>
      c.time.kind === 'period' &&
      isLoose(c) &&
      !/^[内,]/.test(c.ahead) &&
      !(/^的/.test(c.ahead) && /(?:实施|完成|落实|推进|抓|做)好?$/.test(c.behind)) &&
      !ACT_AHEAD.test(c.ahead) &&
      !LEVEL.test(c.ahead) &&
      (!OPENING.test(c.behind) || /时期$/.test(c.words)),
  },
  {
    says: null,
    name: 'plan-heading',
    // 二、集中整治阶段(2022年5月—10月): months in a heading schedule, years (2021—2025年) only name the plan.
    when: ({ time, sentence, read }) => sentence.zone.isHeading && time.kind === 'period' && !isPhase(read, time),
  },
  { says: 'own', name: 'own', when: ({ time }) => time.kind !== null },
  { says: null, name: 'definition', when: ({ ahead }) => /^,?是/.test(ahead) },
  { says: 'milestone', name: 'phase', when: ({ read, time }) => isPhase(read, time) },
  {
    says: null,
    name: 'figure',
    when: ({ time, words }) => time.rule === 'time/point' && /^\d{4}[-./]\d{1,2}(?!\d)[^年至]/.test(words),
  },
  {
    says: 'milestone',
    name: 'aims',
    when: ({ ahead }) => /^的?[^,。;的]{0,8}目标(?:值)?(?:是|为|:|定|包括|如下)/.test(ahead.slice(0, 16)),
  },
  {
    says: 'milestone',
    name: 'heading-aims',
    // 一、落实2025年发展主要目标
    when: ({ ahead, sentence }) => sentence.zone.isHeading && /^[^,。;:]{0,12}(?:目标|任务)/.test(ahead),
  },
  {
    says: 'milestone',
    name: 'level-then',
    // 将由2023年的164万增至2036年的约237万: when it will stand there.
    when: ({ behind, ahead }) => /[增升降减达高][到至]$/.test(behind) && /^的[约近逾超≤≥<>]?\d/.test(ahead),
  },
  {
    says: null,
    name: 'modifier',
    when: ({ ahead, sentence, time }) =>
      /^(?:的|度|级|版)/.test(ahead) && !sentence.zone.isHeading && !time.yearless && !/^的\d/.test(ahead),
  },
  {
    says: null,
    name: 'bare-month',
    when: ({ time, words }) => time.yearless && time.precision === 'month' && time.bare && !/[底末旬]$/.test(words),
  },
  {
    says: null,
    name: 'forecast',
    // 2024年,我省发生大旱的可能性较大
    when: ({ ahead }) => /^[^。;]{0,40}(?:的可能性|可能(?:会|有|发生|出现|达到))/.test(ahead),
  },
  // A bare point schedules where it opens a clause, or where the act follows.
  { says: 'milestone', name: 'opening', when: ({ time, behind }) => OPENING.test(behind) || !time.bare },
  // 通过2021年和2024年“国家卫生城市”复审: the second of two.
  { says: 'milestone', name: 'second', when: ({ behind }) => /[和、及与]$/.test(behind) },
  { says: 'milestone', name: 'act', when: ({ ahead }) => ACT_AHEAD.test(ahead.slice(0, 16)) },
  { says: 'milestone', name: 'level', when: ({ ahead }) => LEVEL.test(ahead) },
];

/** 请于…前反馈意见: the words of a consultation stand around a day. */
function isConsultation({ time, read, sentence }: Candidate): boolean {
  if (time.last === null || !(time.kind === 'due' || time.kind === 'period' || time.upTo || time.kind === 'milestone'))
    return false;
  const { folded } = read.passage;
  const words = folded.slice(Math.max(sentence.start, time.start - AROUND), Math.min(sentence.end, time.end + AROUND));
  return COMMENT_WORDS.test(words) && INVITES.test(words);
}

/** The kind of deadline that a time is; null where it limits, schedules and starts nothing. */
export function deadlineKind(
  time: TimeExpression,
  read: ReadPassage,
  sentence: Sentence,
  { tense, isPast, clauseStart }: { tense: Tense; isPast: boolean; clauseStart: number },
): DeadlineKind | null {
  const { folded } = read.passage;
  const candidate: Candidate = {
    time,
    read,
    sentence,
    tense,
    isPast,
    words: folded.slice(time.start, time.end),
    behind: folded.slice(clauseStart, time.start),
    ahead: folded.slice(time.end, Math.min(sentence.end, time.end + 60)),
  };
  const says = KIND_VERDICTS.find(({ when }) => when(candidate))?.says ?? null;
  return says === 'own' ? time.kind : says;
}

/** By a verdict's name: a text, a block a line, whose last time it decides about. Apart from the list, so that they do not ship. */
export const KIND_EXAMPLES: Readonly<Record<string, string>> = {
  'told-effective': '一、行动背景\n国务院公布《管理条例》,于2024年6月1日起施行。',
  validity: '本办法自2024年6月1日起施行。',
  'told-comment': '一、工作回顾\n公示期7天已届满。',
  comment: '名单公示期7天。',
  history: '一、工作情况\n每年开展培训。',
  invited: '请于本公告刊登次日起60日内陈述意见。',
  'told-round': '去年以来,每年开展检查。',
  round: '每年开展一次检查。',
  'plan-years': '规划期为2024—2028年。',
  record: '抄送单位:各县区。市府办2024年6月17日印发',
  terms: '2024年7月15日前已受理的项目,按原规定执行。',
  topic: '二、前期情况和2024年形势',
  'told-day': '境内相继发生了2月3日甲地7.0级、11月9日乙地6.1级地震。',
  consultation: '请于2024年6月30日前反馈意见。',
  character: '“十四五”时期,是全面建设的关键时期。',
  'told-period': '一、工作情况\n“十四五”期间,新建学校3所。',
  effort: '通过“十四五”期间的努力,使群众满意。',
  'plan-name': '落实“十四五”期间的规划要求。',
  'aim-name': '科学谋划未来五年的发展目标。',
  'told-length': '去年以来,组织开展了为期一年的整治。',
  'loose-period': '研究未来五年走势。',
  'plan-heading': '(一)实施好今后五年的小型水利项目',
  own: '到2026年,建成学校3所。',
  definition: '2026年,是关键之年。',
  phase: '二、第二阶段(2026年)',
  figure: '来源:2024-12-20天津日报报道工作进展。',
  aims: '全市2026年主要目标是:新建学校3所。',
  'heading-aims': '一、落实2025年发展主要目标',
  'level-then': '由2023年的100万增至2036年的约200万。',
  modifier: '编制全市2026年度的报告。',
  'bare-month': '6月,各校放假。',
  forecast: '2024年,我省发生大旱的可能性较大。',
  opening: '2026年,启动二期工程。',
  second: '通过2025年和2026年复审。',
  act: '项目2026年投产。',
  level: '期能促成2026年电动车占比达12%以上。',
};
