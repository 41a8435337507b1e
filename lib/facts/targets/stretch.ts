// A clause with several numbers, cut so that each stretch sets one.
import type { Quantity } from '../quantities/quantity';
import type { ClauseView } from './draft';
import { endsMaking } from './words';

const SEPARATOR = /[和、及与或]|以及|并/g;
const HAN = /[一-龥]/;
const COVERED = /^.*(?:零(?:发生|增长|事故|新增)|全覆盖|清零)[、和]/;

/** The clause cut into stretches with one number each; a number in front of another without a separator modifies it. */
export interface Stretch {
  start: number;
  end: number;
  quantity: Quantity;
  baseline: Quantity | null;
  isFirst: boolean;
  /** Stands inside the predicate of a share (100%社康中心能够提供8类以上服务). */
  isNested: boolean;
  /** Without a unit among numbers that have one: 5个重点专科、1中医医疗质控中心. */
  inCountedList: boolean;
}

export function cutStretches(view: ClauseView, all: readonly Quantity[]): Stretch[] {
  const { folded } = view.read.passage;
  // 培育20个以上产值超千亿元的产业集群: what stands between a count and its 的 says which.
  const quantities = all.filter((q, i) => {
    const counted = all[i - 1];
    // 新建8个300亩设施基地: how large each is.
    if (
      counted?.unitClass === 'count' &&
      counted.end === q.front &&
      /money|measure/.test(q.unitClass) &&
      HAN.test(folded[q.end] ?? '')
    )
      return false;
    return !(
      counted?.unitClass === 'count' &&
      q.unitClass !== 'percent' &&
      /^(?:[一-龥]{1,3}以上)?的[一-龥A-Za-z]/.test(folded.slice(q.end, q.end + 7)) &&
      // 至少有1所200张床位以上的机构
      (counted.end === q.front ||
        (/^[一-龥A-Za-z()]+$/.test(folded.slice(counted.end, q.front)) &&
          endsMaking(folded.slice(Math.max(view.clause.start, counted.start - 12), counted.start))))
    );
  });
  const stretches: Stretch[] = [];
  let start = view.clause.start;
  let held: Quantity | null = null;
  let nested = false;
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1];
    let end = view.clause.end;
    if (next) {
      const between = folded.slice(quantity.end, next.front);
      // 单户500万元及以下的企业和个人的费率不超过1%, 产值超10亿元、具备竞争力的企业2家: the number says whose.
      const modifies =
        quantity.unitClass !== 'percent' &&
        (quantity.backWord ?? quantity.frontWord) !== null &&
        /^(?:、具备[^,、]*)?的/.test(between);
      if (modifies) return;
      // 名额增加五成至约3000个: by how much, and to how many.
      const byAndTo = quantity.unitClass === 'percent' && next.unitClass !== 'percent' ? /^[至到]/.exec(between) : null;
      // 改造机组16台980万千瓦: how many, and how large; 5座500千伏变电站: which.
      const abuts =
        between === '' && quantity.unitClass === 'count' && /^[,。;、]?$/.test(folded.slice(next.end, next.end + 1))
          ? /^/.exec(between)
          : null;
      const touching = /^(?:[和、及与或]|以及)/.exec(between) ?? byAndTo ?? abuts;
      const last = [...between.matchAll(SEPARATOR)].findLast((m) => !view.read.passage.isShut(quantity.end + m.index));
      const comma = [...between.matchAll(/、/g)].findLast((m) => !view.read.passage.isShut(quantity.end + m.index));
      const enumerates = (m: RegExpMatchArray | undefined): boolean =>
        m !== undefined && /的$|等|中的/.test(between.slice(m.index));
      const at =
        touching ??
        [comma && between.length - comma.index < 30 ? comma : undefined, last].find((m) => m && !enumerates(m));
      if (at) end = quantity.end + at.index;
      else {
        // 由0.3次降至0.1次: where it comes from. 65%以上的机构能够提供8类以上服务: a share keeps its own target.
        if (/[由从自]\S{0,8}$/.test(folded.slice(Math.max(start, quantity.start - 10), quantity.start)))
          held = quantity;
        else if (quantity.unitClass === 'percent' && folded.slice(start, quantity.front).trim().length <= 2) {
          stretches.push({
            start,
            end,
            quantity,
            baseline: null,
            isFirst: stretches.length === 0,
            isNested: false,
            inCountedList: false,
          });
          start = quantity.end;
          nested = true;
        }
        return;
      }
    }
    // 实现网络全覆盖、普及率达到90%: what needs no number is a target of its own.
    const covered = COVERED.exec(folded.slice(start, quantity.front))?.[0].length ?? 0;
    stretches.push({
      start: start + covered,
      end,
      quantity,
      baseline: held,
      isFirst: stretches.length === 0,
      isNested: nested,
      inCountedList:
        quantity.unit === null && quantities.some((q) => q.unit === '个') && HAN.test(folded[quantity.end] ?? ''),
    });
    held = null;
    nested = false;
    start = end;
  });
  return stretches;
}
