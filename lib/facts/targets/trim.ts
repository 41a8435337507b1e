// Where a target's span begins and ends in its clause.
import { firstTouching, itemAt } from '../order';
import type { ClauseView } from './draft';
import { LEAD_IN, makingVerbs } from './words';

/** First unit of the indicator or verb: behind conjunctions, times and phrases of circumstance. */
export function trimStart(view: ClauseView, from: number, to: number): number {
  const { folded } = view.read.passage;
  // 7 城建 完成加装电梯700台: behind the number of a table's row, and what it is about.
  let start =
    from === 0 ? (/^\d{1,3}\s(?:[一-龥、]{2,8}\s)?(?![名家项个])(?=[一-龥]{4})/.exec(folded)?.[0].length ?? 0) : from;
  for (let guard = 0; guard < 12; guard++) {
    const time = itemAt(view.read.times, start);
    if (time && time.end <= to && !time.baseline) {
      const aside = firstTouching(view.read.passage.enclosures, time.end, time.end + 1);
      start = aside?.start === time.end && aside.end < to ? aside.end : time.end;
      continue;
    }
    const lead = LEAD_IN.exec(folded.slice(start, Math.min(to, start + 18)));
    if (!lead) break;
    start += lead[0].length;
  }
  return Math.min(start, to);
}

/** Takes white space, marks and the bodies' parenthesis off the end. */
export function trimEnd(view: ClauseView, start: number, end: number): number {
  const { folded } = view.read.passage;
  let stop = end;
  const list = firstTouching(view.read.bodies, start, stop);
  if (list && list.start > start) stop = list.start;
  // 打通2条重要通道(甲至乙段、丙至丁段): which they are.
  const aside =
    folded[stop - 1] === ')' ? /\((?:[^()\d]{8,}|(?:包括|其中|含)[^()]{4,})\)$/.exec(folded.slice(start, stop)) : null;
  if (aside && aside.index > 0) stop = start + aside.index;
  while (stop > start && /[\s,，、;；:：。.(（]/.test(folded[stop - 1] ?? '')) stop--;
  return stop;
}

/** 根据临床需要能够提供…: a clause that opens with circumstance starts at its verb. */
export function lateStart(view: ClauseView, start: number, to: number, always = false): number {
  const { folded } = view.read.passage;
  const before = folded.slice(start, to);
  if (
    !always &&
    !/^(?:优先在|在(?![沪京渝粤])|以|利用|通过|依托|根据|围绕|结合|针对|面向|经|对|与|充分|各|从|由|[^,]{1,12}[两三]级)/.test(
      before,
    )
  )
    return start;
  const verbs = makingVerbs(before).filter((m) => !view.read.passage.isShut(start + m.index));
  let at = verbs.at(-1)?.index;
  if (at === undefined) return start;
  // 围绕重点领域开展职业技能培训30万人次: what is held is a noun.
  const held = verbs.findLast(({ 0: verb }) => verb === '开展');
  if (held) at = held.index;
  // 筹集建设: two verbs in one.
  for (const m of verbs) if (m.index + m[0].length === at && !m[0].startsWith('推')) at = m.index ?? at;
  return start + at;
}
