// Tier Q: an indicator and a number still to be reached. Finds the numbers of a clause that are aims, and their spans.
import { firstTouching, itemAt } from '../order';
import { findQuantities, type Quantity } from '../quantities/quantity';
import type { ChangeType } from '../records';
import type { ClauseView, Draft } from './draft';
import { CAUSING, CHOOSING, CHOSEN_FOR, LEAD_IN, MAKING, MEASURED, REACHING, RULES_NOT_AIMS } from './words';

const ENDS_MAKING = new RegExp(
  `${MAKING}(?:约|近|超过|超|逾|不少于|不低于|至少|不超过|达到|达|共|各|一批|分别|到|至)?$`,
);
const STARTS_MAKING = new RegExp(`^${MAKING}`);
const ENDS_REACHING = new RegExp(`${REACHING}(?:约|近|超过|超|逾|不少于|不低于|至少)?$`);
const HAN = /^[一-龥]/;
/** 不少于本单位执法人员总数的5%, 新增床位至1000张: the verb stands apart from its number. */
const REACHING_APART =
  /(?:不少于|不低于|不超过|不高于|达到|达|占)[^,。;]{2,24}的$|(?:新增|增加|提高|提升|扩大|降低|减少|缩短|压缩)[一-龥]{1,12}(?:到|至)$/;
const reaches = (words: string): boolean => ENDS_REACHING.test(words) || REACHING_APART.test(words);
/** 为…1.5万名居民免费提供筛查: what is done for so many. */
const FOR_WHOM = /^(?:为|对|向|给)/;
const DONE_FOR = /提供|发放|开展|实施|办理|配备|培训|安排|进行/;
/** What may follow a level without being counted by it. */
const AFTER_LEVEL =
  /^(?:的?(?:目标|水平|要求|标准|比例|规模|幅度|速度|增速)?(?:$|[、和及与])|并|且|后|时|用于|以(?!上|下|内)|,|的?左右|同比|增长|\()/;
const SEPARATOR = /[、和及与或]|以及|并/g;

/** Counted with small numbers as a way of speaking: 四个方面示范创新. */
const NAMED_PARTS =
  /^(?:[一-龥]{0,4})(?:方面|环节|层面|领域|阶段|步骤|层次|维度|关键|转变|市场|资源|角度|统筹|原则|工程)/;

/** Numbers that name, date or describe: no aims whatever stands around them (decisions 1, 4, 7). */
function isCounted(view: ClauseView, q: Quantity): boolean {
  const { passage, times } = view.read;
  const { folded } = passage;
  if (passage.inside(q.start, 'quote', 'title', 'bracket', 'paren')) return false;
  if (firstTouching(times, q.start, q.end)) return false;
  const behind = folded.slice(Math.max(0, q.start - 4), q.start);
  const ahead = folded.slice(q.unitEnd, q.unitEnd + 4);
  if (/(?:第|每|每隔|[A-Za-z+\-–/._:]|前|同比)$/.test(behind) && !/(?:%|达)$/.test(behind)) return false;
  if (/^(?:[+A-Za-z]|号|届|世纪|G)/.test(ahead) && q.unitClass !== 'measure') return false;
  if (q.unit === '次' && firstTouching(times, view.clause.start, q.start)?.kind === 'recurring') return false;
  if (/按$/.test(behind)) return false;
  if (q.unitClass === 'count' && /^(?:口|[^,、]{0,16}率)/.test(folded.slice(q.end, view.clause.end))) return false;
  if (/^次(?:会议|全会|全体)/.test(folded.slice(q.unitStart, q.unitStart + 4))) return false;
  if (q.value !== null && q.value > 1e15) return false;
  if (q.unitClass === 'rank')
    return q.unit === '岁' && /(?:寿命|年龄).{0,20}$/.test(folded.slice(view.clause.start, q.start));
  if (q.unitClass === 'time') {
    const before = folded.slice(view.clause.start, q.start);
    const named =
      /时间|时限|周期|天数|时长|住院日|年限|期限|工期|小时数|活动|锻炼|培训|学习|开放|等候|轮候|工作日|响应|到达|办结/.test(
        before + folded.slice(q.end, q.end + 12),
      );
    if (/最[长短]/.test(before)) return true;
    return (
      named &&
      (ENDS_REACHING.test(folded.slice(Math.max(view.clause.start, q.front - 12), q.start)) ||
        q.comparator !== 'eq' ||
        /^\S{0,3}[\d.]/.test(before))
    );
  }
  if (q.chinese) {
    if (q.value === null || q.value < 2) return q.comparator === 'ge';
    const word = folded.slice(q.start, q.unitStart);
    if (/^[百千万]/.test(word) && q.comparator === 'eq') return false;
    if (/^[位面级大维分度方条层点期届轮种类]/.test(q.unit ?? '') && q.comparator === 'eq') return false;
    // 两个市场, 三个层面: small numbers in characters are names, unless something binds them.
    if (q.value <= 10 && q.comparator === 'eq' && q.unitClass !== 'percent' && q.unit !== '倍') {
      const made = ENDS_MAKING.test(folded.slice(Math.max(view.clause.start, q.start - 12), q.start));
      if (!made || NAMED_PARTS.test(folded.slice(q.end, q.end + 8)) || !(view.isGoals || view.hasDue)) return false;
    }
  }
  return true;
}

const COVERED = /^.*(?:全覆盖|清零|零(?:发生|增长|事故|新增))[、和]/;

/** The clause cut into stretches with one number each; a number in front of another without a separator modifies it. */
interface Stretch {
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

function cut(folded: string, view: ClauseView, quantities: readonly Quantity[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = view.clause.start;
  let held: Quantity | null = null;
  let nested = false;
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1];
    let end = view.clause.end;
    if (next) {
      const between = folded.slice(quantity.end, next.front);
      const touching = /^(?:[、和及与]|以及)/.exec(between);
      const last = [...between.matchAll(SEPARATOR)].findLast((m) => !view.read.passage.isShut(quantity.end + m.index));
      const comma = [...between.matchAll(/、/g)].findLast((m) => !view.read.passage.isShut(quantity.end + m.index));
      const enumerates = (m: RegExpMatchArray | undefined): boolean =>
        m !== undefined && /等|中的|的$/.test(between.slice(m.index));
      const at =
        touching ??
        [comma && between.length - comma.index < 30 ? comma : undefined, last].find((m) => m && !enumerates(m));
      if (at) end = quantity.end + at.index;
      else {
        // 由0.3次降至0.1次: where it comes from. 65%以上的机构能够提供8类以上服务: a share keeps its own target.
        if (/(?:由|从|自)\S{0,8}$/.test(folded.slice(Math.max(start, quantity.start - 10), quantity.start)))
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
        quantity.unit === null &&
        quantities.some((q) => q.unit === '个') &&
        HAN.test(folded.slice(quantity.end, quantity.end + 1)),
    });
    held = null;
    nested = false;
    start = end;
  });
  return stretches;
}

/** First unit of the indicator or verb: behind conjunctions, times and phrases of circumstance. */
export function trimStart(view: ClauseView, from: number, to: number): number {
  const { folded } = view.read.passage;
  let start = from;
  for (let guard = 0; guard < 12; guard++) {
    const time = itemAt(view.read.times, start);
    if (time && time.end <= to && !time.baseline) {
      start = time.end;
      continue;
    }
    const lead = LEAD_IN.exec(folded.slice(start, Math.min(to, start + 8)));
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
  while (stop > start && /[\s,，、;；:：。.(（]/.test(folded[stop - 1] ?? '')) stop--;
  return stop;
}

interface Shape {
  start: number;
  end: number;
  form: 'level' | 'count' | 'whole';
  /** The words around leave no doubt that the number is an aim. */
  isSure?: boolean;
}

function shape(view: ClauseView, stretch: Stretch, chosen: boolean): Shape | null {
  const { folded } = view.read.passage;
  const q = stretch.quantity;
  let start = trimStart(view, stretch.start, q.front);
  if (stretch.isNested) start = lateStart(view, start, q.front, true);
  const end = trimEnd(view, q.end, stretch.end);
  const before = folded.slice(start, q.front);
  const full = folded.slice(start, q.start);
  const after = folded.slice(q.end, end);
  const starts = STARTS_MAKING.test(before) && (q.unitClass === 'count' || q.unitClass === 'measure');
  const making = ENDS_MAKING.test(full) || (!stretch.isFirst && before.trim() === '');
  if (after === '' || AFTER_LEVEL.test(after))
    return { start, end: q.end, form: starts || (making && q.unitClass === 'count') ? 'count' : 'level' };
  if (CHOOSING.test(full) || (chosen && before.trim() === '')) {
    const stop = CHOSEN_FOR.exec(after);
    return { start, end: stop ? trimEnd(view, q.end, q.end + stop.index) : end, form: 'count' };
  }
  const isShare = q.unitClass === 'percent';
  // 对…超过20%的企业: the number describes whom a rule is for.
  if (/^的/.test(after) && before.trim() !== '' && !CAUSING.test(before) && !making) return null;
  if (isShare && reaches(full) && !CAUSING.test(before)) return { start, end: q.end, form: 'level' };
  if (making && !isShare) return { start: lateStart(view, start, q.front), end, form: 'count' };
  if (FOR_WHOM.test(before) && q.unitClass === 'count' && DONE_FOR.test(after))
    return { start, end, form: 'whole', isSure: true };
  if (/每(?:周|天|日|年|月|学期|学年)$/.test(before) && /确保|保证|保障|不少于|达到/.test(before))
    return { start, end, form: 'whole', isSure: true };
  if (stretch.isNested) return { start, end, form: 'whole', isSure: true };
  if (/^的(?!目标|水平|要求|标准|比例|规模)/.test(after) && before.trim() !== '' && !CAUSING.test(before)) return null;
  if (before.trim() === '' || CAUSING.test(before) || (isShare && !/^的/.test(after)))
    return { start, end, form: 'whole' };
  if (!HAN.test(after) || reaches(full))
    return {
      start: /^(?:根据|按照|通过|依托)/.test(before) ? lateStart(view, start, q.front) : start,
      end: reaches(full) && q.unitClass === 'count' && !/^的/.test(after) ? end : q.end,
      form: 'level',
    };
  if (q.backWord !== null || /^的/.test(after)) return null;
  return view.isGoals || view.hasDue ? { start, end, form: 'whole' } : null;
}

/** 根据临床需要能够提供…: a clause that opens with circumstance starts at its verb. */
function lateStart(view: ClauseView, start: number, to: number, always = false): number {
  const { folded } = view.read.passage;
  const before = folded.slice(start, to);
  if (!always && !/^(?:在|以|通过|依托|根据|围绕|结合|针对|面向|从|经|对|与|充分|各|由)/.test(before)) return start;
  const verb = [...before.matchAll(new RegExp(MAKING, 'g'))].findLast(
    (m) => !view.read.passage.isShut(start + m.index),
  );
  return verb ? start + verb.index : start;
}

function changeOf(
  words: string,
  q: Quantity,
  form: string,
  tail: string,
): { changeType: ChangeType; direction: Draft['direction'] } {
  const up = /提高|提升|增|上升|扩大|翻|新增|升至|提速/.test(words);
  const down = /降|减|缩短|压/.test(words);
  const direction = up && !down ? 'up' : down && !up ? 'down' : /保持|稳定/.test(words) ? 'hold' : null;
  const to = /(?:提高|提升|增加|增长|增|升|降|降低|下降|减少|缩短|压缩|扩大|上升)(?:到|至|为)/.test(words);
  let changeType: ChangeType = 'level';
  if (/覆盖/.test(words + tail) && q.unitClass === 'percent') changeType = 'coverage';
  else if (
    !to &&
    q.unitClass === 'percent' &&
    /增长|年均|下降|降低|减少|增加|翻|增速/.test(words) &&
    q.unit !== '个百分点'
  )
    changeType = 'growth';
  else if (q.unit === '倍') changeType = 'growth';
  else if (/占|比重|比例/.test(words) && q.unitClass === 'percent') changeType = 'share';
  else if (
    !to &&
    (/新增/.test(words) ||
      (/(?:提高|增加|减少|降低|提升)(?:约|近|超过|至少)?$/.test(words) && q.unitClass !== 'percent') ||
      q.unit === '个百分点')
  )
    changeType = 'delta';
  else if (form === 'whole' && q.unitClass === 'percent') changeType = 'coverage';
  else if (form === 'count' || form === 'whole') changeType = 'completion';
  return { changeType, direction };
}

/** Whether the number is set as an aim here, rather than a rule, a size or a name. */
function isAim(view: ClauseView, stretch: Stretch, { form, start, isSure }: Shape): boolean {
  const { folded } = view.read.passage;
  const q = stretch.quantity;
  const clause = folded.slice(view.clause.start, view.clause.end);
  const full = folded.slice(start, q.start);
  const firm = view.hasDue || view.isGoals;
  if (view.sentence.zone.role === 'conditions' || view.isRuled) return false;
  if (/的$/.test(clause) && !firm) return false;
  if (RULES_NOT_AIMS.test(clause) && !(firm && q.unitClass !== 'money')) return false;
  if (q.unitClass === 'money' && !firm && !reaches(full)) return false;
  if (view.reading.isStatute && !firm) return false;
  if (/占地|建筑面积|总投资|投资额|投资估算|概算|频段|型号|参数|规格/.test(clause) && !view.isGoals && !reaches(full))
    return false;
  if (q.unit === null && q.unitClass === 'none') {
    if (!stretch.inCountedList && !reaches(full)) return false;
    if (!stretch.inCountedList && HAN.test(folded.slice(q.end)) && (q.value ?? 0) < 1e4) return false;
  }
  // 总用地面积为41公顷, 周期为1年: 为 alone describes, unless aims are being set.
  if (/[为是占]$/.test(full) && q.comparator === 'eq' && !firm) return false;
  if (/^(?:按照?|以)(?![^,]*目标)/.test(clause) && !firm) return false;
  if (isSure || REACHING_APART.test(full)) return true;
  if (form === 'count') return q.unitClass === 'count' || q.unitClass === 'measure' || q.unit === null || firm;
  if (form === 'whole') return q.unitClass === 'percent' || firm || CAUSING.test(folded.slice(start, q.front));
  if (reaches(full)) return q.unitClass !== 'count' || MEASURED.test(noun(full)) || firm || q.comparator !== 'eq';
  return firm || view.hasDueAround || q.comparator !== 'eq'
    ? MEASURED.test(noun(full)) || firm || q.unitClass === 'count'
    : false;
}

const noun = (words: string): string => words.replace(new RegExp(`(?:${REACHING}|约|近|至少)+$`), '');

export function findQuantified(view: ClauseView): Draft[] {
  const { folded } = view.read.passage;
  const { clause } = view;
  const quantities = findQuantities(folded, clause.start, clause.end).filter((q) => isCounted(view, q));
  if (quantities.length === 0) return [];
  const stretches = cut(folded, view, quantities);
  const opening = folded.slice(clause.start, quantities[0]?.start ?? clause.end);
  const least = /至少|最少/.test(opening);
  const isShared = /分别/.test(opening) && stretches.length > 1;
  const drafts: Draft[] = [];
  const first = quantities[0];
  let chosen = false;
  for (const stretch of stretches) {
    let q = stretch.quantity;
    const form = shape(view, stretch, chosen);
    chosen ||= CHOOSING.test(folded.slice(stretch.start, q.start));
    if (!form || form.end <= form.start) continue;
    if (!(isShared && drafts.length > 0) && !isAim(view, stretch, form)) continue;
    if (q.comparator === 'eq' && !q.approx) {
      if (least) q = { ...q, comparator: 'ge' };
      else if (!stretch.isFirst && first?.frontWord && !first.backWord) q = { ...q, comparator: first.comparator };
    }
    if (stretch.inCountedList) q = { ...q, unit: '个', unitStart: q.end };
    const before = folded.slice(form.start, q.start);
    const named = noun(before);
    const tail = folded.slice(q.end, form.end);
    const indicator =
      form.form === 'count' && tail.length > 1
        ? { start: q.end, end: form.end }
        : named.length > 1
          ? { start: form.start, end: form.start + named.length }
          : null;
    drafts.push({
      start: form.start,
      end: form.end,
      tier: 'Q',
      indicator,
      quantity: q,
      ...changeOf(before, q, form.form, tail),
      baseline: stretch.baseline ? { value: stretch.baseline.value, unit: stretch.baseline.unit, date: null } : null,
      rule: `target/${form.form}`,
    });
  }
  if (isShared && drafts.length > 1) share(drafts);
  return drafts;
}

/** 分别达到90%、70%以上: both records on one span, 以上 for both. */
function share(drafts: Draft[]): void {
  const last = drafts.at(-1)?.quantity;
  const [start, end] = [drafts[0]?.start ?? 0, drafts.at(-1)?.end ?? 0];
  for (const draft of drafts) {
    Object.assign(draft, { start, end });
    if (last?.backWord && draft.quantity && !draft.quantity.backWord)
      draft.quantity = { ...draft.quantity, comparator: last.comparator };
  }
}
