// Which kind of deadline a time is, or that it is none: a decision list, the first that holds decides.
import {
  ACT_AHEAD,
  AROUND,
  CHARACTERISES,
  closesItem,
  INVITED,
  INVITES,
  LEVEL,
  MADE_KNOWN,
  NAMES_AIM,
  NAMES_TOPIC,
  OPENING,
  RECORD_AHEAD,
  SETS_TERMS,
} from './deadline-words';
import { type Candidate, NONE_VERDICTS } from './deadline-none';
import { itemAt } from './order';
import type { ReadPassage, Sentence } from './reading';
import type { DeadlineKind } from './records';
import type { Tense } from './tense';
import { COMMENT_WORDS } from './times/comment';
import type { TimeExpression } from './times/expression';

/** (二)高校组织(: up to the time of a step that is a heading. */
const STEP = /^\s*\(?[一二三四五六七八九十\d]{1,3}[)、.]\s*[^,。;()]{2,16}\($/;

/** 第二阶段(2023—2025年), 动员部署(2024年3月—4月): a step of the work and its time. */
export const isPhase = ({ passage: { folded }, zones }: ReadPassage, time: TimeExpression): boolean =>
  /day|month/.test(time.precision)
    ? /阶段[^。;]{0,20}$/.test(folded.slice(Math.max(0, time.start - 24), time.start)) ||
      (STEP.test(folded.slice(itemAt(zones, time.start)?.start, time.start)) &&
        /^\)(?:[,。:]|\s*$)/.test(folded.slice(time.end, time.end + 4)))
    : /(?:阶段|[近中远]期)\($/.test(folded.slice(Math.max(0, time.start - 4), time.start));

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
  ...NONE_VERDICTS,
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
    when: ({ behind, read, sentence }) =>
      /(?:规划|计划|方案|实施)(?:时限|期限?)[为是:]\s?$/.test(behind) ||
      // 规划期限为…,近期明确至2025年的任务,远期明确到2035年的布局
      (/[近中远]期(?:规划|明确|展望)?[为到至]?\s?$/.test(behind) &&
        /规划期限?[是为:]/.test(read.passage.folded.slice(sentence.start, sentence.end))),
  },
  {
    says: null,
    name: 'table-head',
    // 序号 主要指标 单位 计划任务 其中:2026年任务 指标属性: the rows' day, not one of its own.
    when: ({ read }) => /^(?:指标|类别|序号|项目)\s[^。;]*\s(?:单位|[^\s]{0,4}属性|责任单位)/.test(read.passage.folded),
  },
  {
    says: null,
    name: 'record',
    when: ({ ahead, behind }) => RECORD_AHEAD.test(ahead.slice(0, 16)) && !behind.endsWith('将'),
  },
  // 现行办法将于8月31日到期
  { says: 'expiry', name: 'expires', when: ({ ahead }) => /^到期(?![前后的])/.test(ahead) },
  {
    says: null,
    name: 'terms',
    when: ({ time, behind, ahead, sentence }) =>
      ((time.kind === 'due' || time.kind === 'period') && SETS_TERMS.test(ahead.replace(/^\([^()]*\)/, ''))) ||
      (sentence.zone.role === 'conditions' && /日期$/.test(behind)),
  },
  {
    says: null,
    name: 'topic',
    when: ({ sentence, read, behind }) =>
      /(?:^|\))关$/.test(behind) ||
      (sentence.zone.isHeading && NAMES_TOPIC.test(read.passage.folded.slice(sentence.start, sentence.end).trimEnd())),
  },
  {
    says: null,
    name: 'told-day',
    // 相继发生了2月3日丽江7.0级地震: told, whatever its year. 自2016年10月获批以来, in a text without a day.
    when: ({ time, tense, words }) =>
      tense === 'past' && (((time.yearless || time.precision === 'year') && time.bare) || /^[自从]/.test(words)),
  },
  { says: 'comment-period', name: 'consultation', when: isConsultation },
  {
    says: null,
    name: 'character',
    when: ({ time, ahead }) =>
      (time.kind === 'period' && CHARACTERISES.test(ahead)) ||
      // 今年政府工作总体要求是
      (time.bare &&
        /^[^。;《》]{0,16}(?:《[^》]*》的?)?[^,。;]{0,16}(?:指导思想|基本原则|总体要求)[为是:]/.test(ahead)),
  },
  { says: null, name: 'told-period', when: (c) => c.time.kind === 'period' && inHistory(c) },
  {
    says: 'own',
    name: 'effort',
    // 通过“九五”期间的努力,使…
    when: ({ time, behind, ahead, isPast }) =>
      time.kind === 'period' && !isPast && /(?:通过|经过)$/.test(behind) && /^的?(?:建设|攻坚|努力)/.test(ahead),
  },
  {
    says: null,
    name: 'plan-name',
    // 2024—2026年大气污染防治规划正式实施, 2024—2025年重点城市名单包括
    when: ({ time, sentence, behind, ahead, words }) =>
      (time.kind === 'period' &&
        /^\d{4}年?[-—–~至]\d{4}年$/.test(words) &&
        /^[^的,。;]{2,20}(?:规划|计划|方案|名单|目录|纲要)(?:已|正式|包括|如下)/.test(ahead)) ||
      (time.kind === 'period' &&
        time.precision === 'plan' &&
        (sentence.zone.isHeading ||
          // 谋划“十五五”期间达标区域
          /(?:配合|启动|完成|研究|制定|编制)$/.test(behind) ||
          /^(?:规划|的|(?:主要|发展|总体)?目标|(?:国民经济|经济社会|发展规划)(?![^,。;]{0,12}(?:目标(?:[是为:]|包括)|要实现)))/.test(
            ahead,
          ))),
  },
  {
    says: null,
    name: 'aim-name',
    when: ({ time, behind, ahead }) =>
      time.rule === 'time/duration-ahead' && NAMES_AIM.test(ahead) && (/明确$/.test(behind) || !OPENING.test(behind)),
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
      !(/^的/.test(c.ahead) && /(?:抓|落实|推进|实施|完成|做)好?$/.test(c.behind)) &&
      !ACT_AHEAD.test(c.ahead) &&
      !LEVEL.test(c.ahead) &&
      !/^[^,。;]{0,10}(?:力争|计划|要实现)|^[^,。;]{0,14}目标(?:[是为:]|包括)/.test(c.ahead) &&
      (!OPENING.test(c.behind) || /时期$/.test(c.words)),
  },
  {
    says: null,
    name: 'plan-heading',
    // 二、集中整治阶段(2022年5月—10月): months in a heading schedule, years (2021—2025年) only name the plan.
    when: ({ time, sentence, read }) => sentence.zone.isHeading && time.kind === 'period' && !isPhase(read, time),
  },
  { says: 'own', name: 'own', when: ({ time }) => time.kind !== null },
  {
    says: null,
    name: 'definition',
    when: ({ ahead }) => /^,?是|^[^,。;\d]{2,16}(?:期限|日期|时间)[为是:]\s?\d/.test(ahead),
  },
  { says: 'milestone', name: 'completes', when: ({ read, time }) => closesItem(read.passage.folded, time.start) },
  { says: 'milestone', name: 'phase', when: ({ read, time }) => isPhase(read, time) },
  {
    says: null,
    name: 'figure',
    when: ({ time, words }) => time.rule === 'time/point' && /^\d{4}[-./]\d{1,2}(?!\d)[^年至]/.test(words),
  },
  {
    says: 'milestone',
    name: 'aims',
    when: ({ ahead }) => /^的?[^的,。;]{0,8}目标值?(?:是|为|:|定|包括|如下)/.test(ahead.slice(0, 16)),
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
    when: ({ behind, ahead }) => /[降达升高增减][到至]$/.test(behind) && /^的[约近逾超≤≥<>]?\d/.test(ahead),
  },
  {
    says: null,
    name: 'modifier',
    when: ({ ahead, behind, sentence, time, words }) =>
      // 报送今年计划达标区域, 2024年达标区域汇总表
      (time.bare && /(?:报送|梳理|汇总)$/.test(behind)) ||
      (time.bare && /^[^,。;]{2,24}(?:分工|分解|清单)$/.test(ahead)) ||
      // 2025年度申报材料请于4月25日前报送: which ones.
      (time.bare && /度$/.test(words) && /^[^,。;\d]{2,14}[为在于]\d+[年月]/.test(ahead)) ||
      // 今年的需求将达到9000亿元: the level of the year.
      (/^[度级版的]/.test(ahead) && !sentence.zone.isHeading && !time.yearless && !/^的(?:\d)/.test(ahead)),
  },
  {
    says: null,
    name: 'bare-month',
    when: ({ time, words, behind, ahead }) =>
      time.yearless &&
      time.precision === 'month' &&
      time.bare &&
      !/[末旬底].{0,2}$|份(?:建成|完成|取得)$/.test(words + ahead.slice(0, 2)) &&
      !/月、$/.test(behind) &&
      // 1、6月:统包工程招标: a list of months
      !(behind.trim() === '' && /^:[一-龥]{3}/.test(ahead)),
  },
  {
    says: null,
    name: 'forecast',
    // 2024年,我省发生大旱的可能性较大
    when: ({ ahead, time }) =>
      /^[^。;]{0,40}(?:的可能性)/.test(ahead) ||
      // 2024年一季度经济仍面临较大压力
      (time.bare && /^[^,。;]{0,16}(?:仍?面临|形势)/.test(ahead)),
  },
  // A bare point schedules where it opens a clause, or where the act follows.
  { says: 'milestone', name: 'opening', when: ({ time, behind }) => OPENING.test(behind) || !time.bare },
  // 通过2021年和2024年“国家卫生城市”复审: the second of two.
  { says: 'milestone', name: 'second', when: ({ behind }) => /[、及与和]$/.test(behind) },
  { says: 'milestone', name: 'act', when: ({ ahead }) => ACT_AHEAD.test(ahead.slice(0, 16)) },
  { says: 'milestone', name: 'level', when: ({ ahead }) => LEVEL.test(ahead) },
];

/** 请于…前反馈意见: the words of a consultation stand around a day. */
function isConsultation({ time, read, sentence }: Candidate): boolean {
  if (time.last === null || !(time.kind === 'due' || time.kind === 'period' || time.upTo || time.kind === 'milestone'))
    return false;
  const { folded } = read.passage;
  // 4月30日前完成评级;…并公示,公示期10日: not across a semicolon.
  const [before] = folded
    .slice(Math.max(sentence.start, time.start - AROUND), time.start)
    .split(';')
    .slice(-1);
  const [behind] = folded.slice(time.start, Math.min(sentence.end, time.end + AROUND)).split(';');
  const words = `${before}${behind}`;
  // 公众咨询;业主可于2月28日或以前申请登记: that is another day.
  const applies = /^[^,。;意]*申请/.test(folded.slice(time.end, time.end + 20));
  return !applies && COMMENT_WORDS.test(words) && INVITES.test(words);
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
