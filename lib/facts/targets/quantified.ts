// Tier Q: an indicator and a number still to be reached. Finds the numbers of a clause that are aims, and their spans.
import { firstEndingBehind, firstTouching } from '../order';
import { findQuantities } from '../quantities/quantity';
import { changeOf } from './change';
import { isCounted } from './counted';
import type { ClauseView, Draft } from './draft';
import { subjectOf } from './indicator';
import { cutStretches, type Stretch } from './stretch';
import { lateStart, trimEnd, trimStart } from './trim';
import {
  CHOSEN_FOR,
  endsCausing,
  endsChoosing,
  endsMaking,
  isMeasured,
  RULES_NOT_AIMS,
  reaches,
  reachesApart,
  startsMaking,
} from './words';

/** Who is to act, and that he will: a time follows. */
const ACTS_THEN = /^[^,。;\d]{2,40}(?:会|将|须|应|要|拟|计划|预计|建议[^,。;\d]{0,6}|要求[^,。;\d]{0,16})$/;
const HAN = /^[一-龥“"「]/;
/** 为…1.5万名居民免费提供筛查: what is done for so many. */
const FOR_WHOM = /^(?:为|对|向|给)/;
const DONE_FOR = /提供|发放|开展|实施|办理|配备|培训|安排|进行/;
/** 补贴目标人群覆盖率达100%: how many a rule reaches is an aim, whatever the rule. */
const COVERS =
  /时[间限][^,。;]{0,4}(?:缩短|压缩|压减|减)[到至]$|(?:覆盖|普及|到位|落实|发放|完成|达标|知晓|满意)[率度](?:均|都|保持)?(?:达到?|为|不低于|提高到)$/;
/** A forecast is an aim without a day (预计共有300个单位落成). */
const HOPES = /力争|预[计估期](?!性|寿命)|计划(?=完成|实施|投资|新[建增]|改造|培育)/;
const PEOPLE = /^[^,。;、\d]{0,8}(?:人口|劳动力|群众|农民|居民)/;
/** What may follow a level without being counted by it. */
const AFTER_LEVEL =
  /^\s?(?:的?(?:目标|水平|要求|标准|比例|规模|幅度|速度|增速)?(?:$|[、和及与])|并|且|后|时|用于|以(?!上|下|内)|,|的?左右|同比|增长|\()/;

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
  // 署方会在2026年前于各区设立至少一间中心: who acts stands before the time.
  const acting = view.read.times[firstEndingBehind(view.read.times, q.front - 1) - 1];
  if (acting && acting.start > start && ACTS_THEN.test(folded.slice(start, acting.start)) && !acting.baseline)
    start = lateStart(view, trimStart(view, acting.end, q.front), q.front);
  // 预计2025年旅游人数达到4000万人次: the indicator stands behind the time.
  const time = view.read.times[firstEndingBehind(view.read.times, q.front - 1) - 1];
  if (
    time &&
    time.start > start &&
    /^[^,。;]{0,4}(?:预[计估期]|力争|争取|目标是?|计划|促成|以|确保|努力)$/.test(folded.slice(start, time.start)) &&
    !time.baseline &&
    isMeasured(folded.slice(time.end, q.front))
  )
    start = trimStart(view, time.end, q.front);
  // 建成三大数据库和10余个专业数据库: the verb belongs to what stands before 和.
  const isJoined = /(?:和|及|(?<!至少|分别)与)$/.test(folded.slice(start, q.front));
  if (isJoined) start = q.front;
  const end = trimEnd(view, q.end, stretch.end);
  const before = folded.slice(start, q.front);
  const full = folded.slice(start, q.start);
  const after = folded.slice(q.end, end);
  const starts = startsMaking(before) && (q.unitClass === 'count' || q.unitClass === 'measure');
  const making = endsMaking(full) || ((isJoined || !stretch.isFirst) && before.trim() === '');
  // 突破万亿元大关, 跨上1.4万亿斤台阶: the mark that is passed.
  const mark = /^(?:大关|台阶)/.exec(after)?.[0].length ?? 0;
  // 投资超过2000万元(不含地价)的项目: whom a rule is for.
  if (/^\([^()]{1,40}\)的[一-龥]/.test(after) && !making) return null;
  if (after === '' || mark > 0 || AFTER_LEVEL.test(after))
    return { start, end: q.end + mark, form: starts || (making && q.unitClass === 'count') ? 'count' : 'level' };
  if (endsChoosing(full) || (chosen && before.trim() === '')) {
    const stop = CHOSEN_FOR.exec(after);
    return { start, end: stop ? trimEnd(view, q.end, q.end + stop.index) : end, form: 'count' };
  }
  const isShare = q.unitClass === 'percent';
  // 保留不低于20%的床位用于…, 对辖区内30%以上的县开展…: a share that is required, and of what.
  const part =
    isShare && /^的?[一-龥]/.test(after)
      ? /^(?:(?:.*[要应须])?对(?![照比应])(?=[^,。;]{0,10}$)|.*?(?=保留|预留|留出|拿出))/.exec(before)
      : null;
  if (part && (!part[0].endsWith('对') || (q.backWord && /开展|进行|实施/.test(after)))) {
    const stop = CHOSEN_FOR.exec(part[0].endsWith('对') ? '' : after);
    const from = start + part[0].length;
    return { start: from, end: stop ? trimEnd(view, q.end, q.end + stop.index) : end, form: 'whole', isSure: true };
  }
  // 对…超过20%的企业: the number describes whom a rule is for.
  if (/^的/.test(after) && before.trim() !== '' && !endsCausing(before) && !making) return null;
  if (isShare && reaches(full) && before.trim() !== '' && !endsCausing(before))
    return { start, end: q.end, form: 'level' };
  // 构建分工明确的1个区域医疗中心: the verb stands before what the number is like.
  if (starts && !q.chinese && /的$/.test(before) && !/^的/.test(after)) return { start, end, form: 'count' };
  if (/^[每各][^,]{1,12}至少/.test(before)) return { start, end, form: 'whole', isSure: true };
  // 全国所有县市15分钟上普通国道
  if (/^(?:分钟|小时)$/.test(q.unit ?? '') && /^(?:上|内?[到通直可]达)/.test(after))
    return { start, end, form: 'whole', isSure: true };
  if (making && !isShare) return { start: lateStart(view, start, q.front), end, form: 'count' };
  if (FOR_WHOM.test(before) && q.unitClass === 'count' && DONE_FOR.test(after))
    return { start, end, form: 'whole', isSure: true };
  if (/每(?:周|天|日|年|月|学期|学年)$/.test(before) && /确保|保证|保障|不少于|达到/.test(before))
    return { start, end, form: 'whole', isSure: true };
  if (stretch.isNested) return { start, end, form: 'whole', isSure: true };
  if (/^的(?!目标|水平|要求|标准|比例|规模)/.test(after) && before.trim() !== '' && !endsCausing(before)) return null;
  if (before.trim() === '' || endsCausing(before) || (isShare && !/^的/.test(after)))
    return { start, end, form: 'whole' };
  if (!HAN.test(after) || reaches(full))
    return {
      start: /^(?:根据|按照|通过|依托)/.test(before) ? lateStart(view, start, q.front) : start,
      end: reaches(full) && q.unitClass === 'count' && !/^的/.test(after) ? end : q.end,
      form: 'level',
    };
  if (q.backWord !== null || /^的/.test(after)) return null;
  // 完成周家浜全线2公里健身步道贯通: a verb of making, whatever stands between.
  if (starts && before.length <= 14) return { start, end, form: 'count' };
  return view.isGoals || view.hasDue || HOPES.test(before) ? { start, end, form: 'whole' } : null;
}

/** Whether the number is set as an aim here, rather than a rule, a size or a name. */
function isAim(view: ClauseView, stretch: Stretch, { form, start, isSure }: Shape): boolean {
  const { folded } = view.read.passage;
  const q = stretch.quantity;
  const clause = folded.slice(view.clause.start, view.clause.end);
  const full = folded.slice(start, q.start);
  const firm =
    view.hasDue ||
    view.isGoals ||
    // 专栏 森林抚育4000万公顷: a box of projects tells how much of each.
    (view.sentence.zone.isBox && /count|measure/.test(q.unitClass)) ||
    HOPES.test(folded.slice(view.clause.start, q.start)) ||
    (view.follows && (/^其中/.test(clause) || (folded.slice(start, q.front).trim() === '' && q.unitClass === 'count')));
  if (view.sentence.zone.role === 'conditions' || view.isRuled) return false;
  if (/的$/.test(clause) && !firm) return false;
  // 以7600多名残疾人为主要对象, 以五项为原则: whom the work is for, how many a rule allows.
  if (/以[^,]*为[^,]{0,4}(?:对象|原则|限)$/.test(clause) || /^(?:计及|连同|不计)/.test(clause)) return false;
  // 把申请表及22份计划书交抵: what is handed in.
  if (q.unit === '份' && /提交|递交|交抵|送交|报送|寄送|一式/.test(clause)) return false;
  // 每省推荐项目不超过3个, 资助120所学校, 简介会名额200个: how many may have what is offered (decision 3).
  if (/(?:推荐|申报|报送)[^,]{0,8}(?:不超过|不多于)$|(?<!选拔)资助(?:约|共)?$|^名额/.test(full)) return false;
  if (/(?:补助|补贴|奖励)(?:金额|标准)/.test(clause)) return false;
  // 申报地理标志产品1个: to be applied for, not whom a rule is for.
  const sought = /^申报[^,]{2,24}$/.test(full) && q.comparator === 'eq' && q.end === view.clause.end;
  if (RULES_NOT_AIMS.test(clause) && !(firm && q.unitClass !== 'money') && !COVERS.test(full) && !sought) return false;
  if (sought && q.unitClass === 'count') return true;
  const measured = isMeasured(folded.slice(start, q.front));
  // 确保完成固定资产投资50亿元: what is to be done, however it is paid.
  if (measured && /^(?:确保|力争|争取|努力)[^,]{0,2}完成/.test(full)) return true;
  if (q.unitClass === 'money' && !firm && !reaches(full) && !(measured && (view.hasDueAround || q.comparator !== 'eq')))
    return false;
  // 资金兑付率100%, 优良率应达到90%以上: a rate to be reached, in a statute too.
  const isRate = q.unitClass === 'percent' && /率$|率[^,]{0,3}(?:达到?|为|不低于)$/.test(folded.slice(start, q.front));
  if (view.reading.isStatute && !firm && !isRate)
    return /(?:期限|时间|比例)应当?不[少低超高][于过]$/.test(folded.slice(start, q.start));
  if (
    q.unitClass !== 'count' &&
    /占地(?!区|方)|建筑面积|设计年?产?能力?|总投资|投资额|投资估算|概算|频段|型号|参数|规格/.test(clause) &&
    !view.isGoals &&
    !reaches(full)
  )
    return false;
  if (q.unit === null && q.unitClass === 'none') {
    // 3000万左右农村贫困人口要脱贫: people need no classifier.
    const people = (q.value ?? 0) >= 1e4 && PEOPLE.test(folded.slice(q.end)) && (firm || /^(?:确保|力争)/.test(full));
    if (!stretch.inCountedList && !people && !reaches(full)) return false;
    if (
      !stretch.inCountedList &&
      !people &&
      /^(?!等(?:$|[。,;]))[一-龥“"「]/.test(folded.slice(q.end)) &&
      (q.value ?? 0) < 1e4
    )
      return false;
  }
  if (isSure) return true;
  // 总用地面积为41公顷, 周期为1年: 为 alone describes, unless aims are being set.
  if (/[为是占]$/.test(full) && q.comparator === 'eq' && !firm && !(/一般为$/.test(full) && view.hasDueAround))
    return false;
  if (/^(?:按照?|以)(?![^,]*目标)/.test(clause) && !firm) return false;
  // 实践课时占总课时一半以上: a share that is required.
  const isShare = q.unitClass === 'percent' && q.comparator !== 'eq';
  if (isShare && (/占[^,。;]{2,24}$/.test(full) || /^用于/.test(folded.slice(q.end, q.end + 2)))) return true;
  if (reachesApart(full)) return firm || view.hasDueAround || q.comparator !== 'eq' || !/占[^,。;]*的$/.test(full);
  if (form === 'count') return /^(?:count|measure|time)$/.test(q.unitClass) || q.unit === null || firm;
  if (form === 'whole') return q.unitClass === 'percent' || firm || endsCausing(folded.slice(start, q.front));
  // 名额由7000个提高至15000个: from what to what.
  if (stretch.baseline && reaches(full)) return true;
  // 隐患整改率100%: all of it, whatever the day.
  if (q.value === 100 && q.unit === '%' && /率$/.test(folded.slice(start, q.front))) return true;
  if (reaches(full)) return q.unitClass !== 'count' || measured || firm || q.comparator !== 'eq';
  return firm || view.hasDueAround || view.follows || q.comparator !== 'eq'
    ? measured || firm || q.unitClass === 'count'
    : false;
}

export function findQuantified(view: ClauseView): Draft[] {
  const { folded } = view.read.passage;
  const { clause } = view;
  const quantities = findQuantities(folded, clause.start, clause.end).filter((q) => isCounted(view, q));
  if (quantities.length === 0) return [];
  const stretches = cutStretches(view, quantities);
  const opening = folded.slice(clause.start, quantities[0]?.start ?? clause.end);
  const least = /至少|最少/.test(opening);
  const [one, two] = quantities;
  // 甲、乙的参保率稳定在90%和95%: 分别 goes without saying.
  const isPair =
    quantities.length === 2 &&
    one?.unitClass === 'percent' &&
    two?.unit === one.unit &&
    (view.dues > 1 ? /^[和、]$/ : /[、和]/.test(opening) ? /^和$/ : /^$/).test(folded.slice(one.end, two.front));
  const isShared = (isPair || /分别/.test(opening)) && stretches.length > 1;
  const drafts: Draft[] = [];
  let chosen = false;
  let isListed = false;
  for (const stretch of stretches) {
    let q = stretch.quantity;
    const form = shape(view, stretch, chosen);
    chosen ||= endsChoosing(folded.slice(stretch.start, q.start));
    if (!form || form.end <= form.start || (stretch.isNested && q.value === 1)) continue;
    // 每年培养督导员50名、从业人员3000名: the verb of the first holds for the list.
    const earlier = drafts.at(-1);
    isListed =
      earlier !== undefined &&
      (isListed || earlier.rule === 'target/count') &&
      earlier.quantity?.unitClass === q.unitClass &&
      folded.slice(earlier.end, stretch.start + 1) === '、';
    if (!(isShared && drafts.length > 0) && !isListed && !isAim(view, stretch, form)) continue;
    if (q.comparator === 'eq' && !q.approx) {
      if (least) q = { ...q, comparator: 'ge' };
      else if (drafts.length > 0) {
        const first = drafts[0]?.quantity;
        // 突破130万标箱、力争达到150万标箱: a verb of its own says how it is to be met.
        const own = reaches(folded.slice(form.start, q.front));
        if (first?.frontWord && !first.backWord && !own) q = { ...q, comparator: first.comparator };
      }
    }
    if (stretch.inCountedList) q = { ...q, unit: '个', unitStart: q.end };
    const before = folded.slice(form.start, q.start);
    const tail = folded.slice(q.end, form.end);
    const counted = /^[一-龥“"「]/.test(tail) ? { start: q.end, end: form.end } : null;
    const subject = subjectOf(view, { start: form.start, end: q.start }, form.form === 'count');
    const indicator = form.form === 'count' ? (counted ?? subject) : (subject ?? counted);
    const change = changeOf(before, q, form.form, tail);
    // 淘汰炼铁1500万吨、炼钢1500万吨: one verb for all.
    const last = drafts.at(-1);
    if (last && change.changeType === 'level' && /^(?:count|measure)$/.test(q.unitClass) && !reaches(before))
      change.changeType = last.changeType === 'delta' || last.changeType === 'completion' ? last.changeType : 'level';
    drafts.push({
      start: form.start,
      end: form.end,
      tier: 'Q',
      indicator,
      quantity: q,
      ...change,
      baseline: baselineOf(view, stretch, form.start),
      rule: `target/${form.form}`,
    });
  }
  if (isShared && drafts.length > 1) share(drafts, view.dues > 1 && drafts.length === view.dues);
  return drafts;
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
  for (const [i, draft] of drafts.entries()) {
    if (isTimed) draft.turn = i;
    const { changeType, direction, baseline } = drafts[0] ?? draft;
    Object.assign(draft, { start, end, changeType, direction, baseline });
    if (last?.backWord && draft.quantity && !draft.quantity.backWord)
      draft.quantity = { ...draft.quantity, comparator: last.comparator };
  }
}
