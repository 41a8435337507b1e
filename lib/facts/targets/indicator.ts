// What a target measures: the noun phrase of its words, without the verbs before and the comparisons behind it.
import { firstTouching } from '../order';
import type { ClauseView } from './draft';
import { noun, startsMaking, withoutMaking } from './words';

export interface Range {
  start: number;
  end: number;
}

/** Words of strength and of causing before the phrase. */
const BEFORE =
  /^(?:切实|坚决|争取|确保|努力|保证|实现|推动|推进|继续|加快|力争|计划|做到|为(?=所有|全部)|所有|共有|全部|预计|将|提高(?=[一-龥]{3}))+/;
/** 销售量达到总量的20%: the whole that a share is taken of. */
const WHOLE = /(?:占|不[低高少超]于?过?|达到?)[^,。;]{2,24}的$/;
/** What a number is compared with is no part of what it measures: 能耗较2020年, 宿位由3,000个. */
const COMPARED = /(?:(?<!占)比|(?<!比)较|从|由|在)[^。;]{0,4}(?:“|十[一二三四五六]五|去年|上年|\d)[^。;]{0,14}$/;
const BEHIND = /(?:上线|实现|[每常一二三四五十\d]*年|的|将|均|预计)$/;

/** Narrows the words before a number to their noun phrase; null where none is left.
 * @param range offsets in folded text
 * @param isMade the words open with a verb of making, which is no part of the phrase (培育企业20家; but 研发经费占比) */
export function subjectOf(view: ClauseView, { start, end }: Range, isMade: boolean): Range | null {
  const { folded } = view.read.passage;
  let from = start;
  let to = end;
  const time = firstTouching(view.read.times, start, end);
  // 力争三年内新增企业50家: behind the time, where nothing but a word of strength stands before it.
  if (time && time.start > start && !time.baseline) {
    if (folded.slice(start, time.start).replace(BEFORE, '') === '') from = time.end;
    else to = time.start;
  }
  const words = folded.slice(from, to).trimEnd();
  let phrase = noun(words).replace(WHOLE, '').replace(COMPARED, '').replace(BEHIND, '');
  const lead = BEFORE.exec(phrase)?.[0].length ?? 0;
  phrase = phrase.slice(lead);
  from += lead;
  if (isMade && startsMaking(phrase)) {
    const rest = withoutMaking(phrase);
    from += phrase.length - rest.length;
    phrase = rest;
  }
  to = from + phrase.length;
  return to - from > 1 ? { start: from, end: to } : null;
}
