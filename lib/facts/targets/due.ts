// Which day a target is due: from the clause outwards to the sentence, the paragraph, the section, the heading, the title.
import type { Piece } from '../../text/sentences';
import type { Span } from '../../text/span';
import { closesItem } from '../deadline-words';
import type { FoundDeadline } from '../deadlines';
import { firstEndingBehind, itemAt } from '../order';
import type { Reading, ReadPassage, Sentence } from '../reading';
import { OPENS_GOALS, type Zone } from '../sections';
import type { DueSource } from '../records';
import { isOver } from '../tense';
import { type Day, isOneYear } from '../times/calendar';

export interface Due {
  day: Day;
  source: DueSource;
  span: Span | null;
}

interface Given {
  /** Null for an open start (由2025年起): it ends the due before it and gives none. */
  day: Day | null;
  start: number;
  end: number;
  sentence: Sentence;
  span: Span;
  /** 为到2035年…打好基础: what it serves; behind its sentence the day before it holds again. */
  isAside: boolean;
  /** 五年完成25万亩,其中2021年6万亩: the part's alone, up to the next semicolon; so is what a feast ends. */
  isPart: boolean;
  /** 全年: due in its own paragraph, and not handed on. */
  staysHere: boolean;
}

const spanOf = ({ block, start, end }: Span): Span => ({ block, start, end });
/** 到2020年将实现:, and below it a list. */
const HANDS_OVER = /(?:目标|实现|达到)[^,。;]{0,6}:\s*$/;
const GIVES = new Set(['due', 'milestone', 'period']);

/** Follows the days given in a document. `open` each passage in turn, then ask. */
export class DueLedger {
  readonly #reading: Reading;
  #given: Given[] = [];
  /** Days in the parentheses that close items. */
  readonly #closing = new Map<Zone, Given>();
  #read: ReadPassage | null = null;
  /** From an earlier block of the same item. */
  #carried: { day: Day; span: Span } | null = null;
  /** `ofList`: it ends with the list; `isBox`: with the 专栏. */
  #heading: { day: Day; span: Span; level: number; ofList?: boolean; isBox?: boolean } | null = null;
  /** What a paragraph says that hands over to a list: 到2020年将实现: and then 1., 2. */
  #announced: { day: Day; span: Span } | null = null;
  /** Of the last item or heading; 0 before the first. */
  #level = 0;
  /** What an item says that others stand below: 2.泵闸建设。“十四五”期间,…。 and then (1), (2). */
  #parent: { day: Day; span: Span; level: number } | null = null;
  /** What the row of a table of tasks says of by when. */
  #row: { day: Day; span: Span } | null = null;

  /** On a year's work; it speaks of later years, too. */
  readonly #isReport: boolean;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#isReport = /府工作报告$/.test(reading.title);
  }

  /** @param row deadlines of the cell that says by when the row's task is due */
  open(read: ReadPassage, deadlines: readonly FoundDeadline[], row: readonly FoundDeadline[] = []): void {
    this.#close();
    this.#read = read;
    const first = read.zones[0];
    // A row of a table is an item of its own.
    if (!first || first.opensItem || read.passage.block.kind === 'cell') this.#carried = null;
    // 主要预期目标是:… in a report on one year's work: that year's, whatever was spoken of before.
    if (isOneYear(this.#reading.planPeriod) && OPENS_GOALS.test(read.passage.folded)) this.#carried = null;
    if (first && this.#heading && first.opensItem && first.level <= this.#heading.level) this.#heading = null;
    // Another item as high, or another paragraph, ends it.
    if (!first?.opensItem || first.level <= (this.#parent?.level ?? 0)) this.#parent = null;
    if (first?.opensItem && read.passage.block.kind !== 'title') this.#level = first.level;
    if ((this.#heading?.ofList && !first?.opensItem) || (this.#heading?.isBox && !first?.isBox)) this.#heading = null;
    if (this.#announced && first?.opensItem)
      this.#heading = { ...this.#announced, level: first.level - 0.5, ofList: true };
    this.#announced = null;
    // 二、“十五五”主要目标任务, 2025年20件民生实事, 三、关于2026年工作 in a report: the years named say when.
    const named =
      first?.isHeading && (first.role === 'goals' || this.#isReport)
        ? read.times.findLast(
            ({ precision, last }) =>
              (precision === 'plan' && first.role === 'goals') ||
              (precision === 'year' &&
                ((first.role === 'goals' && first.level === 0) ||
                  (this.#isReport && read.passage.block.kind !== 'title' && last === this.#reading.planPeriod?.last))),
          )
        : null;
    if (first && named?.last && !isOver(named, this.#reading))
      this.#heading = { day: named.last, span: spanOf(read.passage.span(named.start, named.end)), level: first.level };
    this.#row = null;
    for (const { deadline } of row) if (deadline.endDate) this.#row = { day: deadline.endDate, span: spanOf(deadline) };
    this.#given = [];
    this.#closing.clear();
    for (const { deadline, time } of deadlines) {
      const sentence = itemAt(read.sentences, time.start);
      if (
        !sentence ||
        !GIVES.has(deadline.kind) ||
        !(time.open || deadline.endDate || time.rule === 'time/before-season')
      )
        continue;
      // 2030年前碳达峰目标如期实现,粮食产能迈上新台阶: the day is a name's, nothing behind it is due then.
      // 三年内不得参与: how long one is shut out.
      if (/^(?:不[予得]|碳(?:中和|达峰))/.test(read.passage.folded.slice(time.end, time.end + 3))) continue;
      const span = spanOf(deadline);
      // The day of a headline is its own; the text below gives its days itself.
      if (sentence.zone.isHeading && read.passage.block.kind !== 'title')
        this.#heading = deadline.endDate
          ? { day: deadline.endDate, span, level: sentence.zone.level, isBox: sentence.zone.isBox }
          : this.#heading;
      else {
        const isAside = read.passage.folded[time.start - 1] === '为';
        const staysHere = time.bare && deadline.kind === 'period';
        const isPart =
          time.rule === 'time/before-season' || /其中,?$/.test(read.passage.folded.slice(0, time.start).slice(-3));
        const given = {
          day: deadline.endDate,
          start: time.start,
          end: time.end,
          sentence,
          span,
          isAside,
          isPart,
          staysHere,
        };
        if (closesItem(read.passage.folded, time.start)) this.#closing.set(sentence.zone, given);
        else this.#given.push(given);
      }
    }
  }

  /** What the last item of the passage leaves to a continuation paragraph. */
  #close(): void {
    if (this.#read?.passage.block.kind === 'title') return;
    const zone = this.#read?.zones.at(-1);
    const last = this.#given.findLast((g) => g.sentence.zone === zone && !g.isAside && !g.staysHere);
    if (last?.day && last.sentence === this.#read?.sentences.at(-1) && HANDS_OVER.test(this.#read.passage.folded))
      this.#announced = { day: last.day, span: last.span };
    if (last?.day) this.#carried = { day: last.day, span: last.span };
    const level = zone?.opensItem ? zone.level : this.#isReport ? 0 : this.#level;
    if (last?.day && level > 0 && this.#read?.zones.length === 1)
      this.#parent = { day: last.day, span: last.span, level };
    else if ((this.#read?.zones.length ?? 0) > 1 || zone?.opensItem) this.#carried = null;
  }

  /** The due in force at the end of a clause. */
  at(end: number, sentence: Sentence, isGoals: boolean): Due | null {
    return this.#find(end, end, sentence, isGoals);
  }

  /** How many days named together (到2022年和2030年) are in force before `at` in its sentence. */
  together(at: number, sentence: Sentence): number {
    const last = this.#before(at, at);
    return last?.sentence === sentence ? this.#list(last).length : 0;
  }

  /** The days of a list that ends with `last`. */
  #list(last: Given): Given[] {
    const list = [last];
    for (let i = firstEndingBehind(this.#given, last.start) - 1; i >= 0; i--) {
      const [day, next] = [this.#given[i], list[0]];
      if (!day || !next || !/^[、及与和]$/.test(this.#read?.passage.folded.slice(day.end, next.start) ?? '')) break;
      list.unshift(day);
    }
    return list;
  }

  /** The due of a target. @param start, end of its span; a due later in the sentence does not reach back.
   * @param turn which of the days named together is its own, 0 the first. */
  for(start: number, end: number, clause: Piece, sentence: Sentence, isGoals: boolean, turn?: number): Due | null {
    // 通过2021年和2024年复审: the last day of those in the span.
    let inside: Given | undefined;
    for (let i = firstEndingBehind(this.#given, start); (this.#given[i]?.end ?? Infinity) <= end; i++)
      if ((this.#given[i]?.start ?? 0) >= start) inside = this.#given[i];
    if (inside && turn !== undefined) inside = this.#list(inside)[turn] ?? inside;
    if (inside) return inside.day ? { day: inside.day, source: 'own', span: inside.span } : null;
    const due = this.#find(start, end, sentence, isGoals, turn);
    if (due?.source === 'sentence' && due.span) {
      const given = this.#before(start, end);
      const gap = given ? (this.#read?.passage.folded.slice(given.end, start) ?? '') : '';
      if (given && (given.start >= clause.start || !/[,;:]/.test(gap.replace(/^\s?,/, ''))))
        return { ...due, source: 'own' };
    }
    return due;
  }

  #find(start: number, end: number, sentence: Sentence, isGoals: boolean, turn?: number): Due | null {
    let last = this.#before(start, end);
    if (turn !== undefined && last) last = this.#list(last)[turn];
    if (last && last.sentence.zone === sentence.zone)
      return last.day
        ? { day: last.day, source: last.sentence === sentence ? 'sentence' : 'paragraph', span: last.span }
        : null;
    const closing = this.#closing.get(sentence.zone);
    if (closing?.day) return { day: closing.day, source: 'paragraph', span: closing.span };
    if (this.#row) return { ...this.#row, source: 'table' };
    const isFirst = this.#read?.zones[0] === sentence.zone;
    if (isFirst && this.#carried) return { ...this.#carried, source: 'section' };
    // A 专栏 ends what reached down.
    if (this.#parent && sentence.zone.level > this.#parent.level && sentence.zone.opensItem && !sentence.zone.isBox)
      return { day: this.#parent.day, span: this.#parent.span, source: 'section' };
    if (this.#heading) return { day: this.#heading.day, span: this.#heading.span, source: 'heading' };
    const { planPeriod } = this.#reading;
    // The paragraph of a report that opens with its goals is about its own year.
    if (isGoals && planPeriod && (!this.#isReport || OPENS_GOALS.test(this.#read?.passage.folded ?? '')))
      return { day: planPeriod.last, source: 'title', span: null };
    return null;
  }

  /** The last day given before `end` of a stretch: a new due ends the old. */
  #before(start: number, end: number): Given | undefined {
    const next = this.#given[firstEndingBehind(this.#given, end)];
    if (next && next.start < start) return next;
    for (let i = firstEndingBehind(this.#given, end) - 1; i >= 0; i--) {
      const given = this.#given[i];
      const isOut = given?.isPart && /[;。]/.test(this.#read?.passage.folded.slice(given.end, start) ?? '');
      if (given && !isOut && !(given.isAside && given.sentence.end <= start)) return given;
    }
    return undefined;
  }
}
