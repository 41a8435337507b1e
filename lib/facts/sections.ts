// Where a passage falls into numbered items and under which section it stands, run-in headings and flattened text included.
import { parseChineseNumber } from '../text/numerals';
import { roleOf, type SectionRole } from './headings';
import { matches } from '../text/matches';
import type { Passage } from './passage';

/** A stretch of a passage under one heading. */
export interface Zone {
  start: number;
  end: number;
  /** Where the text behind the number (and behind a run-in heading) begins. */
  bodyStart: number;
  /** `readAllTenses` makes it history where no heading tells, but the text does. */
  role: SectionRole | null;
  /** Opens a numbered item: a due before it no longer holds. */
  opensItem: boolean;
  /** Within a 专栏. */
  isBox: boolean;
  /** The whole zone is a heading: a number and a short line without a full stop, or a block of kind heading. */
  isHeading: boolean;
  /** 第N条: the text of a statute. */
  isArticle: boolean;
  level: number;
  /** Counts the parts of the document: chapters, 一、 二、, short lines without a mark. */
  part: number;
}

const CN = '[一二三四五六七八九十廿百]';
/** 第一章, 第一部分: · 第一节 · 一、 (not 一、二、三产业) · (一) · 1. · (1) ① · 第一条 · 专栏1, groups 1–8. */
const MARKER = new RegExp(
  `第(${CN}{1,3}|\\d{1,2})(?:[章编篇](?=\\s?[一-龥])|部分[:\\s])|第(${CN}{1,3}|\\d{1,2})节|(${CN}{1,3})、(?!${CN}(?:[、级类]|产业))|\\((${CN}{1,4})\\)|(?<![\\d.])(\\d{1,2})(?:[.](?!\\d)|、|[.](?=\\d+[一-龥]))|(?:\\((\\d{1,2})\\)|([①-⑳]))|第(${CN}{1,5}|\\d{1,3})条(?=\\s|[一-龥])|(专栏\\s?[\\d一二三四五六七八九十]{0,3})`,
  'g',
);
/** 2.3.1 before a title, at the start of a line. */
const DECIMAL = /^\s*((\d{1,2})(?:\.\d{1,2}){0,2})\.(\d{1,2})(?=\s?[一-龥“])/;
/** Level of (一), and of a 专栏, which holds items of that level. */
const ITEM = 2;
const BOX = 1.5;
const LEVELS = [0, 0.5, 1, 2, 3, 4, 4, 3, BOX];
/** A paragraph that hands over to a list of goals: 实现以下目标:, “十四五”时期主要目标:. */
const ANNOUNCES = /目标[^,。;]{0,6}:\s*$/;
/** 主要目标是:到2027年,…。…: what opens a paragraph heads all of it. */
export const OPENS_GOALS = /^\s*[^,。;:]{0,16}目标(?:任务)?(?:是|为|如下)?:/;
/** A paragraph that hands over to a list of who may apply: 应具备以下条件:. */
const ASKS =
  /(?:以下|下列|如下|申报|申请|认定|准入|入驻|基本|必备|相应)[^,。;:]{0,8}条件(?:之一)?(?:方可申[请报]|的)?:\s*$/;
/** A heading without number or markup: “十四五”时期工作回顾, 2026年重点工作, “十五五”时期的主要目标任务. */
const BARE_HEADING =
  /^[^。,;:、]{0,24}(?:回顾|(?:\d{4}年|五”时期的?)(?:主要任务|重点工作|主要(?:预期)?目标(?:任务)?|重点任务|工作安排))$/;
/** 2025年20件民生实事清单: what is promised for the year; every item below it is an aim of that year. */
const PROMISES = /^.{0,12}\d{4}年[^,。;:]{0,8}实事[^,。;:情征评进表]{0,8}$/;
const SHORT_LINE = /^\s*[^,。;、:]{2,20}\s*$/;
const MID_SENTENCE = /[^。;:!?\n\s》)]$/;

interface Marker {
  at: number;
  end: number;
  level: number;
  isArticle: boolean;
  isBox: boolean;
  ordinal: number;
}

/** Last ordinals seen: of 一、 so that 四、 in flattened text is known for what it is, and of 10. so that 11.121人才 is. */
interface Counter {
  ordinal: number;
  digit: number;
  /** The last of each group of 2.3.1: its number by what stands before it. */
  decimals: Map<string, number>;
}

/** 2.3.1, and 2.3 on a line of its own, in its turn or as the first of its group; 1.5万亿元投资。 begins with a number. */
function findDecimal(folded: string, { decimals, digit }: Counter): Marker | null {
  const match = DECIMAL.exec(folded);
  const [found, group = '', chapter, last] = match ?? [];
  const depth = group.split('.').length;
  if (!found || (depth < 2 && /[,。;]|.{40}/.test(folded) && Number(last) !== (decimals.get(group) ?? 0) + 1))
    return null;
  decimals.set(group, Number(last));
  const level = Number(chapter) === digit ? 3 + depth / 4 : depth;
  return { at: 0, end: found.length, level, isArticle: false, isBox: false, ordinal: 0 };
}

function findMarkers(passage: Passage, counter: Counter): Marker[] {
  const { folded } = passage;
  const decimal = findDecimal(folded, counter);
  const markers = decimal ? [decimal] : [];
  for (const match of matches(MARKER, folded)) {
    const at = match.index;
    if (at < (decimal?.end ?? 0)) continue;
    const group = match.slice(1).findIndex((g) => g !== undefined);
    const level = LEVELS[group] ?? 3;
    const behind = folded.slice(Math.max(0, at - 2), at);
    const opensLine = at === 0 || /^\s*$/.test(folded.slice(0, at));
    const midway = !opensLine && MID_SENTENCE.test(behind);
    if (passage.inside(at, 'title', 'quote', 'bracket')) continue;
    if (group === 3 || group === 5 ? /第$/.test(behind) : passage.inside(at, 'paren')) continue;
    const ordinal = group === 2 || group === 3 ? (parseChineseNumber(match[group + 1] ?? '') ?? 0) : 0;
    if (group === 2 && midway) {
      // 统一、规范 is no heading; 第三章…一、 and the next ordinal are.
      const chapter = markers.at(-1);
      const underChapter = chapter !== undefined && chapter.level < 1 && at - chapter.end <= 30 && ordinal === 1;
      if (!underChapter && !(ordinal >= 2 && ordinal === counter.ordinal + 1)) continue;
    }
    if ((group === 4 || group === 5 || group === 6 || group === 7) && midway) continue;
    if (group === 4) {
      const digit = Number(match[5]);
      if (
        /\d/.test(folded[at + match[0].length] ?? '') &&
        !(
          opensLine &&
          (match[0].endsWith('、') ||
            (digit > counter.digit &&
              digit < counter.digit + 5 &&
              !/^\d[万亿%]/.test(folded.slice(at + match[0].length))))
        )
      )
        continue;
      counter.digit = digit;
    }
    if (group === 7 && !opensLine) continue;
    if (group === 8 && midway && !/\d$/.test(match[0])) continue;
    if (group === 2) counter.ordinal = ordinal;
    if (group === 0) counter.ordinal = 0;
    markers.push({ at, end: at + match[0].length, level, isArticle: group === 7, isBox: group === 8, ordinal });
  }
  return markers;
}

/** Title of a run-in heading: up to the first mark of punctuation or dash, at most 36 units. */
function titleEnd(folded: string, from: number, to: number): number {
  const limit = Math.min(to, from + 36);
  for (let at = from; at < limit; at++)
    if (/[。,;:\n]/.test(folded[at] ?? '') || (folded[at] === '—' && !/[\d年月日]/.test(folded[at - 1] ?? '')))
      return at;
  return limit;
}

interface Entry {
  level: number;
  role: SectionRole | null;
  ordinal: number;
}

/** Follows a document block by block and says what section each stretch stands in. */
export class Outline {
  #stack: Entry[] = [];
  /** What stood around the last box. */
  #outside: Entry[] = [];
  /** The box is a table of indicators. */
  #isTable = false;
  readonly #counter: Counter = { ordinal: 0, digit: 0, decimals: new Map() };
  #seenHeading = false;
  #announced = false;
  /** In a list of conditions: the level and kind of its items, `null` until the first has come. */
  #asked: { level: number; isArticle: boolean } | null | undefined;
  #part = 0;

  /** True before the first heading of the document: preamble, where facts are told. */
  get inPreamble(): boolean {
    return !this.#seenHeading;
  }

  zones(passage: Passage): Zone[] {
    const { folded, block } = passage;
    const markers = findMarkers(passage, this.#counter);
    const zones: Zone[] = [];
    if (markers.length === 0 && SHORT_LINE.test(folded)) this.#part++;
    const first = markers[0];
    // 专栏1 主要指标, and its cells: what is told in sentences again stands outside.
    if (!first && this.#isTable && this.#isInBox && /。/.test(folded)) this.#stack = this.#outside;
    const announced = first !== undefined && ANNOUNCES.test(folded.slice(0, first.at));
    const promises = PROMISES.test(folded.trim());
    const isBare = promises || (block.kind === 'paragraph' && BARE_HEADING.test(folded.trim()));
    const isLineHeading = block.kind === 'heading' || block.kind === 'title' || isBare;
    if (!first || folded.slice(0, first.at).trim() !== '') {
      const end = first?.at ?? folded.length;
      const plain = folded.slice(0, end).trim();
      let role = OPENS_GOALS.test(folded) ? 'goals' : this.#role();
      const isHeading = isLineHeading && !first;
      // Alone it stands above 一、; within 一、 beside it.
      const stands = isBare && this.#stack.every((entry) => entry.level < 1) ? 0.5 : 1;
      const level = promises ? 0 : (block.level ?? stands);
      if (isHeading && (block.kind === 'heading' || isBare)) {
        const own = promises ? 'goals' : roleOf(plain);
        role = own ?? role;
        this.#enter(level, own);
      } else if (isHeading && this.#seenHeading && roleOf(plain) === 'history') {
        // An annex that tells what others have done: 部分地方典型做法.
        role = 'history';
        this.#enter(0, role);
      }
      // A paragraph that opens with a short sentence of its own (加强领导。…) is an item of its own.
      const runIn = /^[\s]*[一-龥“”、]{4,20}。(?=\S)/.test(folded.slice(0, 40));
      zones.push({
        start: 0,
        end,
        bodyStart: 0,
        role,
        opensItem: isHeading || (runIn && role !== 'goals'),
        isBox: this.#isInBox,
        isHeading,
        isArticle: false,
        level: isHeading ? level : 9,
        part: this.#part,
      });
    }
    markers.forEach((marker, i) => {
      const end = markers[i + 1]?.at ?? folded.length;
      const stop = titleEnd(folded, marker.end, end);
      const title = folded.slice(marker.end, stop).trim();
      // 应当符合下列条件:1.…;2.…: the list in the paragraph that announces it.
      if (ASKS.test(folded.slice(Math.max(markers[i - 1]?.end ?? 0, marker.at - 32), marker.at))) this.#asked = null;
      const own = marker.isBox ? 'tasks' : (roleOf(title) ?? (announced ? 'goals' : null));
      this.#enter(marker.level, own, marker);
      if (marker.isBox) this.#isTable = roleOf(title) === 'goals';
      const rest = folded
        .slice(stop, end)
        .replace(/^[。:]\s*$/, '')
        .trim();
      const isHeading =
        rest === '' &&
        (isLineHeading || markers.length > 1
          ? title.length <= 36
          : title.length <= 36 && stop < end + 1 && marker.level < 3);
      zones.push({
        start: marker.at,
        end,
        bodyStart: marker.end,
        role: this.#role(),
        opensItem: true,
        isBox: this.#isInBox,
        isHeading,
        isArticle: marker.isArticle,
        level: marker.level,
        part: this.#part,
      });
    });
    // A paragraph of its own behind the items.
    if (this.#asked && markers.length === 0 && folded.trim().length > 40) this.#asked = undefined;
    if (ANNOUNCES.test(folded.slice(-16))) this.#announced = true;
    if (ASKS.test(folded.slice(-32))) this.#asked = null;
    return zones;
  }

  #enter(level: number, role: SectionRole | null, marker?: Marker): void {
    this.#seenHeading = true;
    if (level <= 1) this.#part++;
    this.#ask(level, marker);
    this.#announced = false;
    if (level === BOX) this.#outside = this.#stack;
    // 专栏8 (一) … (五) numbers its own items; (三) goes back to the text outside where (二) was its last, unless the
    // box has come as far.
    else if (marker && marker.ordinal > 1 && marker.level === ITEM && this.#isInBox) {
      const outer = this.#outside.find((entry) => entry.level === ITEM)?.ordinal ?? 0;
      const inner = this.#stack.find((entry) => entry.level === ITEM)?.ordinal ?? 0;
      if (marker.ordinal === outer + 1 && marker.ordinal !== inner + 1) this.#stack = this.#outside;
    }
    this.#stack = this.#stack.filter((entry) => entry.level < level);
    this.#stack.push({ level, role, ordinal: marker?.ordinal ?? 0 });
  }

  /** A list of conditions ends with what is no item of it, or with a list that begins anew. */
  #ask(level: number, marker?: Marker): void {
    if (this.#asked === undefined) return;
    if (this.#asked === null) this.#asked = marker ? { level, isArticle: marker.isArticle } : undefined;
    else if (
      !marker ||
      level < this.#asked.level ||
      marker.isArticle !== this.#asked.isArticle ||
      (level === this.#asked.level && marker.ordinal === 1)
    )
      this.#asked = undefined;
  }

  get #isInBox(): boolean {
    return this.#stack.some((entry) => entry.level === BOX);
  }

  #role(): SectionRole | null {
    if (this.#announced) return 'goals';
    if (this.#asked) return 'conditions';
    const role = this.#stack.findLast((entry) => entry.role !== null)?.role ?? null;
    const around = this.#stack.map((entry) => entry.role);
    // 二、主要目标 (二)资源型经济转型取得重大进展: a result that is aimed at.
    if (role === 'history' && around.includes('goals')) return 'goals';
    // 一、工作回顾 (三)重点工程加快建设: what was done; 二、基本条件 4.主持过3项大型工程: what is asked for.
    return (role === 'tasks' && around.find((other) => other === 'history' || other === 'conditions')) || role;
  }
}
