// Tier Q: an indicator and a number still to be reached. Finds the numbers of a clause that are aims, and their spans.

import type { Piece } from '../../text/sentences';
import { firstTouching } from '../order';
import { findQuantities, type Quantity } from '../quantities/quantity';
import { aimRule } from './aim';
import { changeOf } from './change';
import { isCounted } from './counted';
import type { ClauseView, Draft } from './draft';
import { subjectOf } from './indicator';
import { type Shape, shapeOf } from './shape';
import { cutStretches, type Stretch } from './stretch';
import { endsChoosing, reaches } from './words';

export function findQuantified(view: ClauseView): Draft[] {
  const { folded } = view.read.passage;
  const { clause } = view;
  const all = findQuantities(folded, clause.start, clause.end).filter((q) => isCounted(view, q));
  const quantities = behindEach(all, folded, clause);
  if (quantities.length === 0) return [];
  const stretches = cutStretches(view, quantities);
  const opening = folded.slice(clause.start, quantities[0]?.start ?? clause.end);
  const isShared = (isPair(view, quantities, opening) || /分别/.test(opening)) && stretches.length > 1;
  const drafts: Draft[] = [];
  let chosen = false;
  let isListed = false;
  let form: Shape['form'] | null = null;
  for (const stretch of stretches) {
    const q = stretch.quantity;
    const shape = shapeOf(view, stretch, chosen);
    chosen ||= endsChoosing(folded.slice(stretch.start, q.start));
    if (!shape || shape.end <= shape.start || (stretch.isNested && q.value === 1)) continue;
    // 每年培养督导员50名、从业人员3000名: the verb of the first holds for the list.
    const earlier = drafts.at(-1);
    isListed =
      earlier !== undefined &&
      (isListed || form === 'count' || earlier.rule === 'target/raised') &&
      kindOf(earlier.quantity) === kindOf(q) &&
      folded.slice(earlier.end, stretch.start + 1) === '、';
    const rule = (isShared && earlier) || isListed ? 'target/listed' : aimRule(view, stretch, shape);
    if (!rule) continue;
    form = shape.form;
    drafts.push({ ...draftOf(view, boundBy(stretch, shape, view, opening, drafts[0]), shape, earlier), rule });
  }
  if (isShared && drafts.length > 1) share(drafts, view.dues > 1 && drafts.length === view.dues);
  return drafts;
}

/** 改造小区10万户、管网1000公里: what is counted and what is measured stand in one list. */
const kindOf = (q: Quantity | null | undefined) => (q?.unitClass === 'measure' ? 'count' : q?.unitClass);

/** 超万头大镇、50头以上大户分别达到50个和3000个: what stands before 分别 says of which. */
function behindEach(all: readonly Quantity[], folded: string, { start, end }: Piece): readonly Quantity[] {
  const each = folded.slice(start, end).search(/分别(?:可|要|预计|将|力争)?(?:达|增|降|减|提|突破|超|为|不[低少超])/);
  if (each < 0) return all;
  const behind = all.filter((q) => q.front > start + each);
  return behind.length > 1 ? behind : all;
}

/** 甲、乙的参保率稳定在90%和95%: 分别 goes without saying. */
function isPair(view: ClauseView, [one, two, third]: readonly Quantity[], opening: string): boolean {
  if (!one || !two || third || one.unitClass !== 'percent' || two.unit !== one.unit) return false;
  const between = view.read.passage.folded.slice(one.end, two.front);
  return (view.dues > 1 ? /^[和、]$/ : /[、和]/.test(opening) ? /^和$/ : /^$/).test(between);
}

/** A bare number is bound as the clause's first is (至少建成1个…、5个…), unless a verb of its own says how it is met. */
function boundBy(stretch: Stretch, shape: Shape, view: ClauseView, opening: string, first: Draft | undefined): Stretch {
  let q = stretch.quantity;
  if (q.comparator === 'eq' && !q.approx) {
    const leader = first?.quantity;
    if (/至少|最少/.test(opening)) q = { ...q, comparator: 'ge' };
    // 突破130万标箱、力争达到150万标箱
    else if (
      leader?.frontWord &&
      !leader.backWord &&
      q.unit !== '倍' &&
      !hasVerb(view.read.passage.folded.slice(shape.start, q.front))
    )
      q = { ...q, comparator: leader.comparator };
  }
  if (stretch.inCountedList) q = { ...q, unit: '个', unitStart: q.end };
  return { ...stretch, quantity: q };
}

/** 突破300亿元、培育大企业3家: each has a verb of its own. */
const hasVerb = (words: string): boolean => reaches(words) || /^(?:培育|新增|引进|创建|净增|引育)/.test(words);

function draftOf(view: ClauseView, stretch: Stretch, shape: Shape, earlier: Draft | undefined): Omit<Draft, 'rule'> {
  const { folded } = view.read.passage;
  const { start, end, form } = shape;
  const q = stretch.quantity;
  const before = folded.slice(start, q.start);
  const tail = folded.slice(q.end, end).trimStart();
  const object = tail.replace(/^的/, '');
  const counted = /^[一-龥“"「]/.test(object) ? { start: end - object.length, end } : null;
  const subject = subjectOf(view, { start, end: q.start }, form === 'count');
  const change = changeOf(before, q, form, tail);
  // 淘汰炼铁1500万吨、炼钢1500万吨: one verb for all.
  const isBare = change.changeType === 'level' && /^(?:count|measure)$/.test(q.unitClass) && !reaches(before);
  if (isBare && (earlier?.changeType === 'delta' || earlier?.changeType === 'completion'))
    change.changeType = earlier.changeType;
  return {
    start,
    end,
    tier: 'Q',
    indicator: form === 'count' ? (counted ?? subject) : (subject ?? counted),
    quantity: q,
    ...change,
    baseline: baselineOf(view, stretch, start),
  };
}

/** 由0.3次, 比2023年: what a number is reached from, as far as the words say. */
function baselineOf(view: ClauseView, { baseline, quantity }: Stretch, start: number): Draft['baseline'] {
  const time = firstTouching(view.read.times, start, quantity.start);
  const date = time?.baseline && time.iso ? time.iso.slice(0, 4) : null;
  if (!baseline && !date) return null;
  const { folded, text } = view.read.passage;
  const [from, to] = baseline?.unit ? [baseline.unitStart, baseline.unitStart + baseline.unit.length] : [0, 0];
  const unit = folded.slice(from, to) === baseline?.unit ? text.slice(from, to) : (baseline?.unit ?? null);
  return { value: baseline?.value ?? null, unit, date };
}

/** 分别达到90%、70%以上: both records on one span, 以上 for both. 到2022年和2030年,…分别: each has its own day. */
function share(drafts: Draft[], isTimed: boolean): void {
  const last = drafts.at(-1)?.quantity;
  const [start, end] = [drafts[0]?.start ?? 0, drafts.at(-1)?.end ?? 0];
  // 8%、8%、10%以上、10%以上: each says for itself.
  const hasOwn = drafts.slice(0, -1).some(({ quantity }) => quantity?.backWord);
  for (const [i, draft] of drafts.entries()) {
    if (isTimed) draft.turn = i;
    const { changeType, direction, baseline } = drafts[0] ?? draft;
    Object.assign(draft, { start, end, changeType, direction, baseline });
    if (!last || !draft.quantity) continue;
    if (last.backWord && !hasOwn) draft.quantity = { ...draft.quantity, comparator: last.comparator };
    // 分别达1.28万亿、8200亿元, 压缩至10个、5个工作日: what the last is counted in.
    const { unit, unitStart, unitClass } = last;
    const own = draft.quantity.unit;
    if (
      (own === null && /^(?:money|percent)$/.test(unitClass)) ||
      (own === '个' && /^(?:工作[日天]|小时|百分点)$/.test(unit ?? ''))
    )
      draft.quantity = { ...draft.quantity, unit, unitStart, unitClass };
  }
}
