// A document while it is read: its passages cut into zones, sentences and clauses, with the times that stand in them.
import type { Block } from '../structure/block';
import type { Fold } from '../text/fold';
import type { Lexicon } from '../text/lexicon';
import { parseChineseNumber } from '../text/numerals';
import { type Piece, splitClauses, splitSentences } from '../text/sentences';
import { asOf } from './as-of';
import { type BodyList, findBodies } from './bodies';
import { matches } from '../text/matches';
import { Passage } from './passage';
import { Outline, type Zone } from './sections';
import { readTaskTables, type TaskRow } from './task-table';
import { findTimes } from './times';
import type { Day } from './times/calendar';
import { isOneYear, planEnd } from './times/calendar';
import type { TimeExpression } from './times/expression';

interface Interval {
  first: Day;
  last: Day;
}

export interface Sentence extends Piece {
  clauses: readonly Piece[];
  zone: Zone;
}

export interface ReadPassage {
  passage: Passage;
  zones: readonly Zone[];
  sentences: readonly Sentence[];
  times: readonly TimeExpression[];
  bodies: readonly BodyList[];
  /** Before the first heading, where documents tell why they are written. */
  inPreamble: boolean;
  /** Word for word an earlier block: pages that hold their body twice are read on the first copy. */
  isCopy: boolean;
  /** Its sentence began in the block before, which a broken line ended. */
  isContinued: boolean;
}

/** Prose that stops before its sentence does; a heading or a cell has no comma in it. */
const BROKEN_OFF = /,[^。;:!?)”」』》]+$/;

/** A shorter block may well occur twice (国务院办公厅, 附件). */
const SHORTEST_COPY = 40;

export interface Reading {
  title: string;
  docDate: Day | null;
  /** The day of writing, or what bounds it where it is unknown. */
  asOf: Day | null;
  planPeriod: Interval | null;
  /** A statute: it is built of 第N条, and is no list of measures. */
  isStatute: boolean;
  passages: ReadPassage[];
  /** Rows of tables of tasks, by the passages of their cells. */
  tasks: ReadonlyMap<number, TaskRow>;
  fold: Fold;
}

/** The years a title gives its plan: (2018—2020年), 2021-2025年, “十四五”, 2024年. Null where it gives none. */
function readPlanPeriod(written: string): Interval | null {
  // 二〇一一年工作任务
  const title = written.replace(/[二〇零○一三四五六七八九]{4}(?=年)/g, (word) => String(parseChineseNumber(word)));
  const years = /(\d{4})\s?年?\s?(?:-|—|–|~|～|至|到){1,2}\s?(\d{4})\s?年/.exec(title);
  if (years) return { first: `${years[1]}-01-01`, last: `${years[2]}-12-31` };
  const republic = /[(,](1[0-3]\d)年?(?:-|—|–|~|至|到)(1[0-3]\d)年/.exec(title);
  if (republic) return { first: `${Number(republic[1]) + 1911}-01-01`, last: `${Number(republic[2]) + 1911}-12-31` };
  const plan =
    /第([一二三四五六七八九十]{1,3})个五年/.exec(title) ??
    /([一二三四五六七八九十]{1,3})五["”」]?(?:期间|时期)?[^,。]{0,16}(?:规划|方案|计划)/.exec(title);
  const ordinal = plan?.[1] ? parseChineseNumber(plan[1]) : null;
  if (ordinal) return { first: `${planEnd(ordinal) - 4}-01-01`, last: `${planEnd(ordinal)}-12-31` };
  const year =
    /(\d{4})\s?年(?!\S?前)度?[^,。]{0,20}(?:工作要点|工作计划|行动计划|方案|安排|目标|任务|重点工作|要求|府工作报告)/.exec(
      title,
    );
  // 关于做好2024年度海绵城市建设工作的通知
  const work = /(?:推进|做好|开展|实施)(\d{4})年度?[^,。]{2,24}工作的?通知/.exec(title);
  // 重点工作责任分解(2023年)
  const aside = /(?:要点|计划|方案|行动|分工|分解|清单|安排|目标|任务|工作|项目)\((\d{4})年度?\)$/.exec(title.trim());
  const named = (year ?? work ?? aside)?.[1];
  return named ? { first: `${named}-01-01`, last: `${named}-12-31` } : null;
}

/** 若干措施, 行动计划: they set aims even where they are built of articles. */
const ACTS = /措施|方案|行动|计划|意见/;
const YEAR = /(?<!\d)(\d{4}|1[0-3]\d(?=年[\d上下底]))\s?年/g;

/** 2026年度, 115: the first cell of a table's row, or a line above a list of months. */
const ROW_YEAR = /^\s*(?:(20\d\d)|(1[0-3]\d))\s?年?度?\s*$/;
/** 1、6月:开工: an item of a list of months. */
const MONTHLY = /^\s*(?:\(?\d{1,2}\)?\s?[、.]\s?)?\d{1,2}\s?(?:月)|^\s*\d{1,2}\s?[、.]\s?年[底内末]/;

/** Year that a date without one falls in: the last one named before it in the passage, else the document's. */
function yearFinder(
  passage: Passage,
  docDate: Day | null,
  planPeriod: Interval | null,
  rowYear: number | null,
): (at: number) => number | null {
  const { folded } = passage;
  // 《三年行动计划(2025—2027年)》…要于3月20日前报备: a name's years say nothing.
  const years = /\d年|\d\s年/.test(folded)
    ? matches(YEAR, folded).flatMap((m) => {
        const given = Number(m[1]);
        // 建校120年: no year of the Republic.
        if (passage.inside(m.index, 'title') || (given < 1000 && !passage.isTraditional)) return [];
        return [{ at: m.index, year: given < 1000 ? given + 1911 : given }];
      })
    : [];
  // …2025年行动方案, without a date: 6月底前 is that year's.
  const dated = docDate ?? (planPeriod && isOneYear(planPeriod) ? planPeriod.first : null);
  const docYear = dated ? Number(dated.slice(0, 4)) : null;
  return (at) => {
    let low = 0;
    let high = years.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((years[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const last = years[low - 1];
    // 落实2030年目标要求。各区于5月底前启动: a far year holds up to the next semicolon.
    // (三)总结阶段(2027年)。三季度…: the year of its heading holds.
    const isFar =
      last &&
      docYear !== null &&
      last.year > docYear + 1 &&
      /[。;]/.test(folded.slice(last.at, at)) &&
      folded[last.at + 5] !== ')';
    const named = (isFar ? null : last?.year) ?? rowYear;
    return named !== null && (docYear === null || (named >= docYear && named <= docYear + 15)) ? named : docYear;
  };
}

function sentencesOf(passage: Passage, zones: readonly Zone[]): Sentence[] {
  const sentences: Sentence[] = [];
  let zone = 0;
  for (const piece of splitSentences(passage.folded, passage.isShut)) {
    let { start } = piece;
    while (start < piece.end) {
      while (zone + 1 < zones.length && (zones[zone + 1]?.start ?? 0) <= start) zone++;
      const current = zones[zone];
      if (!current) break;
      const end = Math.min(piece.end, current.end);
      const from = start === current.start ? Math.min(end, Math.max(start, current.bodyStart)) : start;
      if (end > from)
        sentences.push({
          start: from,
          end,
          zone: current,
          clauses: splitClauses(passage.folded, { start: from, end }, passage.isShut),
        });
      start = end;
    }
  }
  return sentences;
}

export function readDocument(
  input: { title: string | null; docDate: string | null; blocks: readonly Block[] },
  lexicon: Lexicon,
): Reading {
  const title = lexicon.fold(input.title ?? '');
  const docDate = input.docDate && /^\d{4}-\d{2}-\d{2}$/.test(input.docDate) ? input.docDate : null;
  const planPeriod = readPlanPeriod(title);
  const outline = new Outline();
  const seen = new Set<string>();
  let articles = 0;
  let isBroken = false;
  let rowYear: number | null = null;
  let isTraditional = false;
  const passages = input.blocks.map((block, index): ReadPassage => {
    const passage = Passage.read(block, index, lexicon);
    const zones = outline.zones(passage);
    const heads = ROW_YEAR.exec(passage.folded);
    isTraditional ||= passage.isTraditional;
    if (heads?.[1]) rowYear = Number(heads[1]);
    else if (heads && isTraditional) rowYear = 1911 + Number(heads[2]);
    else if (!MONTHLY.test(passage.folded)) rowYear = null;
    const isCopy = seen.has(passage.folded) || (block.kind !== 'title' && passage.folded.trim() === title);
    if (passage.folded.length >= SHORTEST_COPY) seen.add(passage.folded);
    articles += zones.filter((zone) => zone.isArticle).length;
    const isContinued = isBroken && block.kind === 'paragraph' && !zones[0]?.opensItem;
    isBroken = block.kind === 'paragraph' && BROKEN_OFF.test(passage.folded);
    return {
      passage,
      zones,
      sentences: sentencesOf(passage, zones),
      times: findTimes({ passage, docDate, planPeriod, yearAt: yearFinder(passage, docDate, planPeriod, rowYear) }),
      bodies: findBodies(passage),
      inPreamble: outline.inPreamble,
      isCopy,
      isContinued,
    };
  });
  const known = asOf(
    passages.map(({ passage }) => passage),
    docDate,
  );
  return {
    title,
    docDate,
    asOf: known,
    planPeriod,
    isStatute: articles >= 5 && !ACTS.test(title),
    passages,
    tasks: readTaskTables(passages.map(({ passage }) => passage)),
    fold: lexicon.fold,
  };
}
