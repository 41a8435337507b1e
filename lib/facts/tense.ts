// Past or to come: whether a clause tells what has been done, judged against the day of writing.
import type { Reading, ReadPassage, Sentence } from './reading';
import type { TimeExpression } from './times/expression';

/** Words of what is done or stands as it is; they hold for their clause. */
const DONE =
  /[迄至]今(?:为止)?[已共累]|已(?!婚|承诺|确定|提出|明确|[^,。;\d]{1,16}的)|同比|环比|首.{1,2}(?:季度?|个月)|按年(?:增|上升|下降|减)|排名(?!前[^,]位的|进入|提升|前移|前\d+家)|近年来|以来|[成立建升长高加增少设新展化大现到降获入完生出过绕断得翻]了|陆续(?:出台|推出)|(?<![由从自较比在]|按)目前(?!的基础)|截至目前|仅[为有达占]|造成(?!的)|只有|位居(?!.{0,6}前列)/;
/** 累计, 共计 tell of the past unless a day to come governs them. */
const COUNTED =
  /(?<![应须要将]|[三五]年)累计(?!.{0,6}不[低少]于)|(?<!计|将)共[计有]|总数达|(?<![实用对建])现有(?!.{0,6}基础|.*[应须])|去年|当前|(?<![较比])上年(?!度)/;
/** A report up to now, a count of what was done (共压减产能331万吨), a place held (居全国第6位, 历史最好水平): the sentence tells. */
const TELLS =
  /[二一三四五六七八九]连[丰增涨]|历史(?:最[低高好佳]|新[低高])|截至目前|据(?:悉|统计),|近[一二两三四五六七八九十几\d]+年来?|(?:[几多数]|[一二三四五六七八九十])年来|刚刚过去的|去年同期|经过[几多数]年|(?:^|[,;])\s?(?:实现|建成)了|(?:^|[,;])\s?(?:[我全][国省市县区年])?共(?=[举承签颁评压排关淘建完新整查投发组开培引拆取受办揽])|(?<![位稳列跃升进跻保持])居[^,;]{0,6}第|(?:超|领先|高出|高于)全[国省市](?:平均水平)?[近约]?\d/;
/** 这五年,…。过去五年,…: what follows in the paragraph is told of, whatever it stands under. */
const LOOKS_BACK = /^[—-]*(?:过去的?|这(?:是[^。;]{2,30}的)?)[一二两三四五六七八九十几]{1,2}年/;
/** What was made at a time, behind it. */
const OF_THEN = /^[^,。;]{0,12}(?:颁布|印发|制定|修订|发布|公布|出台|批准|建成)的/;
/** Figures that an office has put together. */
const REPORTS = /(?:数据|统计|监测)(?:表明|显示)/;
/** 今年计划改造500个: in the middle of a report, too. */
const PLANNED = /(?:今年|明年)[^,。;]{0,4}(?:计划|预计|将|力争)/;
const COMING =
  /^(?:下一步|未来|今后|力争|争取|确保|拟|计划|预计|要|将|应|到|至|[^,。;]{2,12}(?:将会?(?![近领军])|预估|力争|预期))/;

const DUTY = /^[^,。;]{0,12}(?:应当?|须|必须)(?=[于在])/;

/** Units of a sentence that can say whether it looks back or ahead. */
const LONGEST_OPENING = 40;

export type Tense = 'past' | 'coming' | 'open';

/** Whether a time is over on the day of writing. Effective dates are never over: they start something. */
export function isOver(time: TimeExpression, reading: Reading): boolean {
  const { asOf, docDate, planPeriod } = reading;
  if (time.last === null || time.kind === 'effective' || time.kind === 'expiry') return false;
  // A plan without a date is written about when it begins: what ended before is told of, but for a limit of its last year.
  if (
    planPeriod &&
    !docDate &&
    time.last < planPeriod.first &&
    time.anchor === 'absolute' &&
    (time.kind !== 'due' || Number(time.last.slice(0, 4)) + 1 < Number(planPeriod.first.slice(0, 4)))
  )
    return true;
  // In a plan for later years, a year before them is told of, unless it is a limit of its own.
  if (
    planPeriod &&
    time.last < planPeriod.first &&
    (asOf === null || time.last.slice(0, 4) <= asOf.slice(0, 4)) &&
    time.kind !== 'due' &&
    time.anchor === 'absolute' &&
    (time.precision === 'plan' || time.precision === 'year')
  )
    return true;
  // 自今日起,禁止…: what opens on the day of writing is to come.
  return asOf !== null && (time.last < asOf || (time.last === asOf && !time.open));
}

const isDue = (time: TimeExpression, reading: Reading): boolean =>
  !time.baseline &&
  !time.open &&
  time.last !== null &&
  ['due', 'milestone', 'period', null].includes(time.kind) &&
  !isOver(time, reading);

/** The year of writing, as such: not its end, and not what is due by it. */
const isThisYear = (time: TimeExpression, { docDate }: Reading): boolean =>
  time.bare && time.precision === 'year' && time.first === `${docDate?.slice(0, 4)}-01-01`;

/** 能耗累计下降14% among tasks, 累计申请量突破10万件 among goals: a sum that is to be reached. */
const isAhead = (words: string, isWork: boolean, isGoals: boolean, isPlanned: boolean): boolean =>
  (isWork && /累计[新增下降提]/.test(words)) ||
  /累计(?:达到?|突破|超过?|新增)[^,]*以上/.test(words) ||
  /[应须要将](?:达到?|突破|超过?|新增|建成|完成)/.test(words) ||
  (isGoals && /累计(?!完成|建成|实现)|总数达/.test(words)) ||
  (isPlanned && /累计(?=完成|建成|培育|新增|达到?)/.test(words) && !/[已了共]/.test(words));

/** The tense of every clause of a passage, sentence by sentence.
 * @param before the last tense of the passage before, which counts where its sentence goes on here. */
export function readTenses(read: ReadPassage, reading: Reading, before: Tense = 'open'): Tense[][] {
  const { folded } = read.passage;
  let carried: Tense = 'open';
  let zone = null as Sentence['zone'] | null;
  /** An earlier sentence of the item gave a day to come. */
  let isPlanned = false;
  let looksBack = false;
  let next = 0;
  return read.sentences.map((sentence, i) => {
    const setsAims = sentence.zone.role === 'goals' || sentence.zone.role === 'tasks';
    if (zone !== sentence.zone) [carried, isPlanned, looksBack] = ['open', false, false];
    zone = sentence.zone;
    const opening = folded.slice(sentence.start, sentence.start + LONGEST_OPENING);
    looksBack = LOOKS_BACK.test(opening) || (looksBack && !COMING.test(opening));
    const tellsPast =
      looksBack || zone.role === 'history' || (i === 0 && !setsAims && read.isContinued && before === 'past');
    const isWork = setsAims && !tellsPast;
    let mode: Tense = tellsPast ? 'past' : isWork || COMING.test(opening) ? 'open' : carried;
    let told = false;
    const isReport = REPORTS.test(folded.slice(sentence.start, sentence.end));
    const tenses = sentence.clauses.map((clause): Tense => {
      const words = folded.slice(clause.start, clause.end);
      // 争取浓度同比下降2%
      const isDone = DONE.test(
        isWork || /^(?:力争|争取|确保|预计)/.test(words) ? words.replace(/[同环]比/g, '') : words,
      );
      while ((read.times[next]?.end ?? Infinity) <= clause.start) next++;
      for (let i = next; (read.times[i]?.start ?? Infinity) < clause.end; i++) {
        const time = read.times[i];
        if (!time) continue;
        if (time.baseline) {
          if (time.open && time.last !== null && isOver(time, reading)) mode = 'past';
        } else if (isOver(time, reading)) {
          // 达到1988年教育部颁布的标准: which standard.
          if (OF_THEN.test(folded.slice(time.end, time.end + 20))) continue;
          // 用3年时间完成2000年前建成的小区改造: behind a day to come, a past one in mid-clause describes.
          // 公开上年度1月至12月的数据: what leans on today describes there too.
          // 森林覆盖率2020年达到23.2%,2025年达到24.1%: the level of a past year is where it starts from.
          if (
            (mode !== 'coming' && time.anchor !== 'docDate') ||
            time.start - clause.start <= 2 ||
            /^[要将]?(?:达到?|[是为])\s?\d/.test(folded.slice(time.end, time.end + 5))
          )
            mode = 'past';
        } else if (isDue(time, reading) && !(tellsPast && (time.yearless || !reading.docDate)))
          // 数据显示,今年新改建公路29万公里; 今年服务取得了成效,支持企业1200家: the year so far is told of.
          mode = (isReport || isDone) && !PLANNED.test(words) && isThisYear(time, reading) ? 'past' : 'coming';
      }
      // 办法于去年9月发布,事业应于每年4月30日前完成: a duty ends what is told.
      if (
        (mode === 'past' || told) &&
        !tellsPast &&
        (DUTY.test(words) || /^将(?:[推达建在于实加新继启开组力基全]|进一步)|目标则?[是为]/.test(words))
      )
        [mode, told] = ['open', false];
      if (
        isDone ||
        (mode !== 'coming' &&
          // 产量600亿斤、力争比去年更多
          COUNTED.test(isWork ? words.replace(/[较比]去年/g, '') : words) &&
          !isAhead(words, isWork, sentence.zone.role === 'goals', isPlanned) &&
          // 1.新增基站1000座,累计建设4600个: an item sets both.
          !(mode === 'open' && sentence.zone.opensItem && /新增.*累计/.test(folded.slice(sentence.start, clause.end))))
      ) {
        told ||= !isWork || opening.startsWith('目前');
        return 'past';
      }
      // 至今共收到852宗,共461辆完成登记: a count of what was done goes on with another.
      if (told && /^[共累]/.test(words)) return 'past';
      // 累计培育企业1.4万家,中小企业超过14万家: what was told of goes on to the end of its sentence.
      return told && mode === 'open' && !/力争|预[计估]|将(?=会|达|在|于|增|建)/.test(words) ? 'past' : mode;
    });
    if (mode !== 'coming' && sentence.zone.role !== 'goals' && TELLS.test(folded.slice(sentence.start, sentence.end))) {
      carried = 'past';
      return tenses.map((tense, i) => {
        const { start, end } = sentence.clauses[i] ?? { start: 0, end: 0 };
        return PLANNED.test(folded.slice(start, end)) ? tense : 'past';
      });
    }
    carried = mode === 'past' ? 'past' : 'open';
    isPlanned ||= mode === 'coming';
    looksBack &&= mode !== 'coming';
    return tenses;
  });
}
