// From time expressions to deadlines: which of them limit or schedule something to come, of what kind, and what they govern.
import { DEEPEST } from './enclosures';
import { firstEndingBehind } from './order';
import type { Reading, ReadPassage, Sentence } from './reading';
import type { Deadline, DeadlineKind } from './records';
import type { Tense } from './tense';
import { isOver } from './tense';
import { COMMENT_WORDS } from './times/comment';
import type { TimeExpression } from './times/expression';
import { readMonthDays } from './times/recurring';
import { validUntil } from './times/validity';

/** A deadline together with the expression it came from, for the dues of targets. */
export interface FoundDeadline {
  deadline: Deadline;
  time: TimeExpression;
}

/** “十四五”时期,是…的关键时期: says what a time is like, not what is to be done in it. */
const CHARACTERISES = /^,?(?:将)?是|^[^。;]{0,40}(?:关键|机遇|攻坚|窗口|重要|黄金)(?:时)?期/;
/** How far around a time the words of a consultation may stand. */
const AROUND = 120;
/** 每年开展评价,结果于次年3月底前公开 */
const NEXT_YEAR = /^[于在到至]?[次翌]年/;
/** An action is a clause or two, in UTF-16 units. */
const LONGEST_ACTION = 400;
const INVITES =
  /询期|征集(?:期|时间)|征求意见(?:时间|期限)|请|欢迎|可于|可在|截止|公示|可通过|可以|敬请|市民|届满|结束/;
/** 请于本公告刊登次日起60日内陈述意见: so long the public may speak. An office that 自收到函件之日起 has so many days is none. */
const MADE_KNOWN = /公[告示布报]|刊登|预告|发布/;
const INVITED = /^[^,。;]{0,12}(?:陈述|提出|提交|发表|反馈)[^,。;]{0,6}意见/;
/** 2024年7月15日前已受理的项目, 三年内只能享受一次, 二年内不再受理: whom a rule is for, and how often. */
const SETS_TERMS =
  /^已(?!经)?[^,。;]{1,16}的|^[^,。;]{0,4}(?:只能|仅限|不再(?:受理|接受)|不得(?:再次?|申报|申请|参加|享受))/;
/** A heading whose section is the time to speak up: 一、征求意见的时间. */
const NAMES_PERIOD = /(?:征求意见|公示|征集|公告|反馈)[^,。;]{0,4}(?:时间|期限?)[:。]?$/;
const OPENING =
  /^[\s"“”'‘’「」•·●-]*(?:[^,。;]{0,6}目标(?:包括|有)?|[^,。;]{0,12}(?:提出|明确|要求|规定)|[^,。;]{0,2}展望|以期|期望)?(?:(?:并|且|其中|同时|此外|另外|原则上|力争|争取|确保|计划|预计|拟|将|应|须|要|在|于|用)*)$/;
/** A bare time in the middle of a clause schedules only where the act follows at once. */
const ACT_AHEAD =
  /^\s?(?:达|完成|实现|建成|安排|拨付|编制|提高|提升|增|降|减|力争|争取|基本|全面|将|要|启[用动]|通过|投[入产用]|开[工通]|竣工|和|、|初步|率先|起|超|突破|形成|分别|把|每|平均|年均|确保|新[增建开]|安装|设立|开展|建|筹|供|培|创|改|扩|引|累计|实施|投|竣|落成|改造|[公发]布|出台|展开|推[出行]|举行|召开|[动完]工)/;
/** 期能促成2026年电动机车占比达12%以上, “十三五”时期城镇新增就业5000万人: the level of that time. */
const LEVEL =
  /^[^,。;年]{2,28}(?:达到?|[提增升降减][^,。;]{0,3}[到至为]|新增[^,。;]{0,4}|不[低高超少]于?过?|突破|超过)[^,。;]{0,12}\d|^[^,。;年\d]{2,20}\d[\d.]*[万亿]*[^,。;\d]{0,4}(?:以上|左右)/;
/** 明确今后五年的发展目标: what is spoken of, not when it is done. */
const NAMES_AIM = /^的?[^,。;]{0,12}(?:目标|任务|思路|方向|规划|蓝图|总体部署)/;
/** A heading that only says what its section is about: 一、1996年地震活动情况和1997年趋势. */
const NAMES_TOPIC = /(?:情况|趋势|形势|概况|回顾|现状|总结|特点)$/;
const RECORD_AHEAD = /^\s?(?:印发|发布|公布|通过|批准|修订|修正|发文|签署|颁布|成文)\s*(?:$|[)\]])/;

function kindOf(
  time: TimeExpression,
  read: ReadPassage,
  sentence: Sentence,
  tense: Tense,
  clauseStart: number,
  isPast: boolean,
): DeadlineKind | null {
  const { folded } = read.passage;
  const ahead = folded.slice(time.end, Math.min(sentence.end, time.end + 16));
  if (time.kind === 'effective' && isTold(time, read, sentence)) return null;
  if (time.kind === 'effective' || time.kind === 'expiry') return time.kind;
  if (time.kind === 'comment-period') return tense === 'past' && sentence.zone.role === 'history' ? null : time.kind;
  if (sentence.zone.role === 'history' && (tense === 'past' || time.kind === 'recurring' || time.kind === 'relative'))
    return null;
  if (
    time.kind === 'relative' &&
    MADE_KNOWN.test(folded.slice(time.start, time.end)) &&
    INVITED.test(folded.slice(time.end, Math.min(sentence.end, time.end + 24)))
  )
    return 'comment-period';
  if (time.kind === 'recurring' || time.kind === 'relative')
    return tense === 'past' || sentence.zone.isHeading ? null : time.kind;
  if (RECORD_AHEAD.test(ahead)) return null;
  if ((time.kind === 'due' || time.kind === 'period') && SETS_TERMS.test(ahead)) return null;
  if (sentence.zone.isHeading && NAMES_TOPIC.test(folded.slice(sentence.start, sentence.end).trimEnd())) return null;
  // 相继发生了2月3日丽江7.0级、3月19日阿图什6.9级地震: told, whatever year the day would fall in.
  if (time.yearless && time.bare && tense === 'past') return null;
  const words = folded.slice(Math.max(sentence.start, time.start - AROUND), Math.min(sentence.end, time.end + AROUND));
  if (
    time.last !== null &&
    COMMENT_WORDS.test(words) &&
    INVITES.test(words) &&
    (time.kind === 'due' || time.kind === 'period' || time.upTo || time.kind === 'milestone')
  )
    return 'comment-period';
  if (
    time.kind === 'period' &&
    (CHARACTERISES.test(folded.slice(time.end, Math.min(sentence.end, time.end + 60))) ||
      sentence.zone.role === 'history')
  )
    return null;
  if (
    time.kind === 'period' &&
    time.precision === 'plan' &&
    (sentence.zone.isHeading || /^(?:的|规划|经济社会|国民经济|发展规划)/.test(ahead))
  )
    return null;
  if (
    time.rule === 'time/duration-ahead' &&
    NAMES_AIM.test(folded.slice(time.end, time.end + 20)) &&
    !OPENING.test(folded.slice(clauseStart, time.start))
  )
    return null;
  // 经过3年努力,全市建成…: told.
  if (time.rule === 'time/duration-effort' && isPast) return null;
  const loose =
    time.precision === 'plan' ||
    (time.rule === 'time/duration-ahead' && !/^[在于]|[内间]$/.test(folded.slice(time.start, time.end)));
  if (
    time.kind === 'period' &&
    loose &&
    !/^[内,]/.test(ahead) &&
    !(/^的/.test(ahead) && /(?:实施|完成|落实|推进|抓|做)好?$/.test(folded.slice(clauseStart, time.start))) &&
    !ACT_AHEAD.test(ahead) &&
    !LEVEL.test(folded.slice(time.end, Math.min(sentence.end, time.end + 48))) &&
    (!OPENING.test(folded.slice(clauseStart, time.start)) || /时期$/.test(folded.slice(time.start, time.end)))
  )
    return null;
  // 二、集中整治阶段(2022年5月—10月): months in a heading schedule, years (2021—2025年) only name the plan.
  const isPlan = sentence.zone.isHeading && time.kind === 'period' && !isPhase(read, time);
  if (time.kind !== null) return isPlan ? null : time.kind;
  if (/^,?是/.test(ahead)) return null;
  if (isPhase(read, time)) return 'milestone';
  // A bare point: it schedules where it opens a clause, or where the act follows.
  if (time.rule === 'time/point' && /^\d{4}[-./]\d{1,2}(?!\d)[^年至]/.test(folded.slice(time.start, time.end)))
    return null;
  if (/^的?[^,。;的]{0,8}目标(?:值)?(?:是|为|:|定|包括|如下)/.test(ahead)) return 'milestone';
  // 将由2023年的164万增至2036年的约237万: when it will stand there.
  if (/[增升降减达][到至]$/.test(folded.slice(clauseStart, time.start)) && /^的[约近逾超]?\d/.test(ahead))
    return 'milestone';
  if (/^(?:的|度|级|版)/.test(ahead) && !sentence.zone.isHeading && !time.yearless && !/^的\d/.test(ahead)) return null;
  const behind = folded.slice(clauseStart, time.start);
  const opens = OPENING.test(behind) || !time.bare;
  if (time.yearless && time.precision === 'month' && time.bare && !/[底末旬]$/.test(folded.slice(time.start, time.end)))
    return null;
  // 通过2021年和2024年“国家卫生城市”复审: the second of two.
  return opens ||
    ACT_AHEAD.test(ahead) ||
    /[和、及与]$/.test(behind) ||
    LEVEL.test(folded.slice(time.end, Math.min(sentence.end, time.end + 48)))
    ? 'milestone'
    : null;
}

/** 《…条例》,于2019年3月1日起实施, told as history: neither this document nor a day to come. */
function isTold(time: TimeExpression, read: ReadPassage, sentence: Sentence): boolean {
  return sentence.zone.role === 'history' && !/[本此该]/.test(read.passage.folded.slice(sentence.start, time.start));
}

/** The words a time governs: the rest of its sentence up to the next deadline or semicolon, with the subject before it. */
function actionOf(
  read: ReadPassage,
  sentence: Sentence,
  time: TimeExpression,
  next: number,
  clauseStart: number,
): string | null {
  const { folded, text } = read.passage;
  const stop = folded.slice(time.end, Math.min(sentence.end, time.end + LONGEST_ACTION)).search(/;/);
  const end = Math.min(sentence.end, next, time.end + (stop < 0 ? LONGEST_ACTION : stop));
  const strip = (words: string): string => words.replace(/^[\s,，、;；:：]+|[\s,，、;；:：(（]+$/g, '');
  const subject = strip(text.slice(clauseStart, time.start));
  const rest = strip(
    text.slice(time.end, end).replace(/[（(][^()（）]{0,300}(?:负责|牵头|配合|单位)[^()（）]{0,200}[)）]?$/, ''),
  );
  return strip(subject + rest) || null;
}

/** Deadlines of one passage. @param tenses of its clauses, as `readTenses` gives them. */
export function findDeadlines(read: ReadPassage, reading: Reading, tenses: readonly Tense[][]): FoundDeadline[] {
  const { passage, times } = read;
  const { folded } = passage;
  const found: FoundDeadline[] = [];
  if (passage.isFrame || times.length === 0) return found;
  const isNamed = NAMES_PERIOD.test(reading.passages[passage.index - 1]?.passage.folded.slice(0, 40) ?? '');
  if (
    !isNamed &&
    times.length === 1 &&
    times[0] &&
    times[0].kind !== 'expiry' &&
    folded.trim().length <= times[0].end - times[0].start + 2
  )
    return found;
  let next = 0;
  read.sentences.forEach((sentence, s) => {
    let everyYear = false;
    while ((times[next]?.start ?? Infinity) < sentence.start) next++;
    for (; (times[next]?.start ?? Infinity) < sentence.end; next++) {
      const time = times[next];
      if (!time || time.baseline) continue;
      const comesRound = time.kind === 'recurring' || (everyYear && time.yearless);
      if (!comesRound && isOver(time, reading)) continue;
      if (passage.inside(time.start, 'paren') && isAside(read, time)) continue;
      const c = Math.max(
        0,
        sentence.clauses.findLastIndex((clause) => clause.start <= time.start),
      );
      const clauseStart = sentence.clauses[c]?.start ?? sentence.start;
      const tense = tenses[s]?.[c] ?? 'open';
      let kind = kindOf(time, read, sentence, tense, clauseStart, tenses[s]?.includes('past') ?? false);
      if (kind === null) continue;
      let { iso, last, precision } = time;
      if (isNamed && kind === 'period') kind = 'comment-period';
      // 被吊销许可证的,3年内不得申请: in a statute, lengths run from what its words tell of.
      if (reading.isStatute && time.rule === 'time/duration-within') [kind, last] = ['relative', null];
      if (kind === 'recurring' && /年/.test(folded.slice(time.start, time.end))) everyYear = true;
      if (everyYear && (time.yearless || NEXT_YEAR.test(folded.slice(time.start, time.end))) && kind !== 'recurring') {
        const days = readMonthDays(folded.slice(time.start, time.end));
        if (days) [kind, iso, last, precision] = ['recurring', `R/P1Y/${days.days}`, null, days.precision];
      }
      const open = time.open && kind === 'period';
      found.push({
        time: { ...time, last: open ? null : last, kind },
        deadline: {
          ...passage.span(time.start, time.end),
          kind,
          iso,
          endDate: open || kind === 'recurring' || kind === 'relative' ? null : last,
          precision,
          approx: time.approx,
          anchor: sentence.zone.isHeading && time.anchor === 'absolute' ? 'heading' : time.anchor,
          event: time.event,
          action: actionOf(read, sentence, time, times[next + 1]?.start ?? Infinity, clauseStart),
          bodies: [],
          why: {
            rule: time.rule,
            ...(iso === null && time.anchor === 'absolute' ? { problem: 'no-such-day' as const } : {}),
          },
        },
      });
    }
  });
  return found;
}

/** 第二阶段(2023—2025年), 动员部署(2024年3月—4月): a step of the work and its time. */
const isPhase = (read: ReadPassage, time: TimeExpression): boolean =>
  /day|month/.test(time.precision)
    ? /阶段[^。;]{0,20}$/.test(read.passage.folded.slice(Math.max(0, time.start - 24), time.start))
    : /阶段\($/.test(read.passage.folded.slice(Math.max(0, time.start - 4), time.start));

/** A parenthesis that only names a period, a number or a past act: (2018—2020年), (2019年修订). */
function isAside(read: ReadPassage, time: TimeExpression): boolean {
  const { enclosures } = read.passage;
  const first = firstEndingBehind(enclosures, time.end - 1);
  const paren = enclosures.slice(first, first + DEEPEST).find((e) => e.kind === 'paren' && e.start <= time.start);
  if (!paren) return false;
  const words = read.passage.folded.slice(paren.start + 1, paren.end - 1);
  // 近期(2024—2026年), 第一阶段:动员部署(2024年3月—4月): the parenthesis is when.
  // 未来五年(2023-24至2027-28年度)
  if (
    /年度$/.test(words.trim()) &&
    /(?:未来|今后)[^,。;()]{1,6}年$/.test(read.passage.folded.slice(Math.max(0, paren.start - 10), paren.start))
  )
    return false;
  if (/[近中远]期$/.test(read.passage.folded.slice(Math.max(0, paren.start - 2), paren.start)) || isPhase(read, time))
    return false;
  return words.trim().length <= time.end - time.start + 1 && time.kind !== 'due'
    ? true
    : /修订|发布|公布|印发|通过|号|版|摘自|来源/.test(words);
}

/** Gives validities and repeals their last day: counted from the day the document comes into force. */
export function settleValidity(deadlines: readonly Deadline[], reading: Reading): void {
  const effective = deadlines.filter((d) => d.kind === 'effective' && d.endDate);
  const dayBefore = (record: Deadline): string | null => {
    const earlier = effective
      .filter((d) => d.block < record.block || (d.block === record.block && d.start < record.start))
      .at(-1);
    return (earlier ?? effective[0])?.endDate ?? reading.docDate;
  };
  for (const record of deadlines) {
    // 命名有效期3年: it runs from when the name is given.
    if (record.kind !== 'expiry' || record.endDate !== null || (record.event && record.iso)) continue;
    const day = dayBefore(record);
    if (record.iso?.startsWith('P')) record.endDate = day && validUntil(day, record.iso);
    else if (record.iso === null) [record.iso, record.endDate] = [day, day];
  }
}
