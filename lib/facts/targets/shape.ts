// What form a number's target has, and where it begins and ends in its clause.
import { firstEndingBehind } from '../order';
import { SERVES } from '../times/event';
import type { ClauseView } from './draft';
import type { Stretch } from './stretch';
import { lateStart, trimEnd, trimStart } from './trim';
import { CHOSEN_FOR, endsCausing, endsChoosing, endsMaking, HOPES, isMeasured, reaches, startsMaking } from './words';

/** Who is to act, and that he will: a time follows. */
const ACTS_THEN = /^[^,。;\d]{2,40}(?:要|预计|将|会|须|应|拟|计划|建议[^,。;\d]{0,6}|要求[^,。;\d]{0,16})$/;
const HAN = /^[一-龥“"「]/;
/** 为…1.5万名居民免费提供筛查: what is done for so many. */
const FOR_WHOM = /^[为给对向]/;
const DONE_FOR = /提供|发放|办理|配备|培训|安排|开展|进行|实施|[安加]装/;
/** What may follow a level without being counted by it. */
const AFTER_LEVEL =
  /^\s?(?:的?(?:(?:[一-龥]{2,4}性?)?目标(?!任务)|(?:稳定|较快|年均|高速)*(?:增长|增速|速度)|水平|要求|标准|比例|规模|幅度)?(?:$|[、和及与])|后|并|且|时|用于|以(?!下|上|内|[^,]*为[^,]*的)|,|的?左右|同比|增长|\()/;

export interface Shape {
  start: number;
  end: number;
  form: 'level' | 'count' | 'whole';
  /** The words around leave no doubt that the number is an aim. */
  isSure?: boolean;
}

export function shapeOf(view: ClauseView, stretch: Stretch, chosen: boolean): Shape | null {
  const { folded } = view.read.passage;
  const q = stretch.quantity;
  let start = trimStart(view, stretch.start, q.front);
  if (stretch.isNested) start = lateStart(view, start, q.front, true);
  // 署方会在2026年前于各区设立至少一间中心: who acts stands before the time.
  const acting = view.read.times[firstEndingBehind(view.read.times, q.front - 1) - 1];
  if (
    acting &&
    acting.start > start &&
    ACTS_THEN.test(folded.slice(start, acting.start)) &&
    // 处置率应于2020年底前达到90%: what is to reach it, and nobody who acts.
    !isMeasured(folded.slice(start, acting.start - 1)) &&
    !acting.baseline
  )
    start = lateStart(view, trimStart(view, acting.end, q.front), q.front);
  // 引导担保机构逐步将担保费率降低至1%以内: who is led to it stands before 将.
  const led =
    /^[^,。;\d]{3,30}[将把](?=(?!从|由|会|达|在|于|增|建|有|新|实|以|超|突)[^,。;]{2,30}(?:[扩提升降增减压缩][^。,;]{0,2}[到至]|控制在|提高|降低|下降|减少)[近约]?$)/.exec(
      folded.slice(start, q.front),
    );
  if (led) start += led[0].length;
  // 医管局将增加名额10万个: who will do it.
  const agent = /^[^,。;\d]{1,16}[局部处署府会](?:将会?|会)/.exec(folded.slice(start, q.front));
  if (agent && startsMaking(folded.slice(start + agent[0].length, q.front))) start += agent[0].length;
  // 预计2025年旅游人数达到4000万人次: the indicator stands behind the time.
  const time = view.read.times[firstEndingBehind(view.read.times, q.front - 1) - 1];
  if (
    time &&
    time.start > start &&
    /^[^,。;]{0,4}(?:预[计估期]|计划|力争|争取|目标是?|以|确保|努力|促成)$/.test(folded.slice(start, time.start)) &&
    !time.baseline &&
    isMeasured(folded.slice(time.end, q.front))
  )
    start = trimStart(view, time.end, q.front);
  // 建成三大数据库和10余个专业数据库: the verb belongs to what stands before 和.
  const isJoined = /(?:和|(?<![惠普涉])及|(?<!至少|分别)与)$/.test(folded.slice(start, q.front));
  if (isJoined) start = q.front;
  const end = trimEnd(view, q.end, stretch.end);
  const before = folded.slice(start, q.front);
  const full = folded.slice(start, q.start);
  // 80家(近)零碳工厂, 5座500千伏变电站
  const after = folded.slice(q.end, end).replace(/^(?:\([一-龥]{1,4}\)|\d[\d.]*[一-龥]{1,2})(?=[一-龥“])/, '');
  const starts = startsMaking(before) && (q.unitClass === 'count' || q.unitClass === 'measure');
  const making = endsMaking(full) || ((isJoined || !stretch.isFirst) && before.trim() === '');
  // 突破万亿元大关, 跨上1.4万亿斤台阶: the mark that is passed.
  const mark = /^(?:台阶|大关)/.exec(after)?.[0].length ?? 0;
  // 投资超过2000万元(不含地价)的项目: whom a rule is for.
  if (/^\([^()]{1,40}\)的[一-龥]/.test(after) && !making) return null;
  // 5.5%左右的增长目标与潜力相吻合: what is said of the aim.
  if (before.trim() === '' && /^的[^,。;]{0,8}目标/.test(after)) return null;
  // 对使用年限超过30年和材质落后的管网进行摸排: what it is done to.
  if (before.startsWith('对') && /^[和、][^,]{2,12}的/.test(folded.slice(q.end, q.end + 16))) return null;
  // 制定100项标准: they are counted.
  const isNumbered = after.startsWith('标准') && /^[项个]$/.test(q.unit ?? '');
  if (after === '' || mark > 0 || (AFTER_LEVEL.test(after) && !isNumbered)) {
    // 在边境地区新建棚室5万个, 利用道路新增绿廊30条: where, and then the verb.
    // 免费为中小学新增图书30万册: for whom, and then the verb.
    const isWhere =
      /^(?:优先)?(?:[利在]|依托|围绕|结合)/.test(before) &&
      /^(?:count|measure)$/.test(q.unitClass) &&
      !isMeasured(before);
    const isFor = /^(?:免费)?为/.test(before) && q.unitClass === 'count' && !endsMaking(full);
    const verb = isWhere || isFor ? lateStart(view, start, q.front, isFor) : start;
    if (verb > start) return { start: verb, end: q.end + mark, form: 'count' };
    // 达到25%的增速: what it is the rate of.
    const rate = /^的?(?:较快|年均|高速)*(?:增长|增速)(?=[、和及]|$)/.exec(after)?.[0].length ?? 0;
    // 人口集中地区新建幼儿园2万所: where stands before the verb.
    const made = starts || (/新[建增][^的,。;]{0,16}$/.test(before) && /^(?:count|measure)$/.test(q.unitClass));
    return { start, end: q.end + mark + rate, form: made || (making && q.unitClass === 'count') ? 'count' : 'level' };
  }
  if (endsChoosing(full) || (chosen && before.trim() === '')) {
    const stop = CHOSEN_FOR.exec(after);
    return {
      start: /^[在从]/.test(before) ? lateStart(view, start, q.front, true) : start,
      end: stop ? trimEnd(view, q.end, q.end + stop.index) : end,
      form: 'count',
    };
  }
  const isShare = q.unitClass === 'percent';
  // 全市94%的人群…: the place alone is no indicator.
  const isBare =
    /^(?:[全我本][国省市县区州])?\s*$/.test(before) ||
    // 张家口55%的电力消费来自可再生能源
    (/^[一-龥]{2,6}$/.test(before) && /^的[一-龥]{2,12}(?:来自|采用|使用|建成|接入|完成|实现|达到)/.test(after));
  // 保留不低于20%的床位用于…, 对辖区内30%以上的县开展…: a share that is required, and of what.
  const part =
    isShare && /^的?[一-龥]/.test(after)
      ? /^(?:(?:.*[要应须])?对(?![应比照])(?=[^,。;]{0,10}$)|.*?(?=提取|预留|保留|安排))/.exec(before)
      : null;
  if (part && (!part[0].endsWith('对') || (q.backWord && /开展|进行|实施/.test(after)))) {
    const stop = CHOSEN_FOR.exec(part[0].endsWith('对') ? '' : after);
    const from = start + part[0].length;
    return { start: from, end: stop ? trimEnd(view, q.end, q.end + stop.index) : end, form: 'whole', isSure: true };
  }
  // 服务覆盖80%以上的城市社区, 试点扩大到全省一半以上的县: how many of them it is to reach.
  if (
    isShare &&
    q.backWord &&
    /(?:覆盖|惠及|[扩拓推延][大广伸展][到至])(?:全?[国省市县区州]?|[^,。;\d]{2,24}[、和])$/.test(before)
  )
    return { start, end, form: 'whole', isSure: true };
  // 基本完成70%以上的大型灌区改造任务
  if (isShare && making && q.backWord && /^的/.test(after))
    return { start: lateStart(view, start, q.front), end, form: 'whole', isSure: true };
  // 将不低于55%的公益金用于支持养老服务
  const put = /[将把]$/.test(before) && q.comparator !== 'eq' && /^的[^,]{2,20}用于/.test(after);
  if (isShare && put) return { start: q.front - 1, end, form: 'whole', isSure: true };
  // 对…超过20%的企业: the number describes whom a rule is for.
  if (/^的/.test(after) && !isBare && !endsCausing(before) && !making) return null;
  if (isShare && reaches(full) && before.trim() !== '' && !endsCausing(before))
    return { start, end: q.end, form: 'level' };
  // 56人以上大班额全部消除: the number says which, and they are all.
  if (q.backWord && /^的?[一-龥]{2,16}全(?:覆盖|部[一-龥]{2,6})$/.test(after)) return null;
  // 对千人以下供水工程加装…: what it is done to.
  if (q.backWord && before.trim() === '对') return null;
  // 构建分工明确的1个区域医疗中心: the verb stands before what the number is like.
  if (starts && !q.chinese && /的$/.test(before) && !/^的/.test(after)) return { start, end, form: 'count' };
  if (/^(?:推动|确保|实现)?[每各][^,]{1,20}[至最]少/.test(full)) return { start, end, form: 'whole', isSure: true };
  // 全国所有县市15分钟上普通国道
  if (
    q.unitClass === 'time' &&
    (/^(?:上|内?(?:即可)?[到通直可]达|内?办结|内?(?:完成|办理|出具))/.test(after) || SERVES.test(after))
  )
    return { start, end, form: 'whole', isSure: true };
  if (making && !isShare) return { start: lateStart(view, start, q.front), end, form: 'count' };
  if (FOR_WHOM.test(before) && q.unitClass === 'count' && DONE_FOR.test(after))
    return { start, end, form: 'whole', isSure: true };
  if (/每(?:年|天|日|周|月|学期|学年)$/.test(before) && /不少于|确保|保证|保障|达到/.test(before))
    return { start, end, form: 'whole', isSure: true };
  if (stretch.isNested) return { start, end, form: 'whole', isSure: true };
  if (/^的(?!目标|水平|要求|标准|比例|规模)/.test(after) && !isBare && !endsCausing(before)) return null;
  if (isBare || endsCausing(before) || (isShare && !/^的/.test(after))) return { start, end, form: 'whole' };
  if (!HAN.test(after) || reaches(full))
    return {
      start: /^(?:按照|通过|依托|根据)/.test(before) ? lateStart(view, start, q.front) : start,
      end: reaches(full) && q.unitClass === 'count' && !/^的/.test(after) ? end : q.end,
      form: 'level',
    };
  // 在10个以上行业开展应用试点, 在60个县开展试点
  if (before.trim() === '在' && ((q.backWord && DONE_FOR.test(after)) || /(?:开展|启动).*试点(?:工作)?$/.test(after)))
    return { start, end, form: 'whole', isSure: true };
  if (q.backWord !== null || /^的/.test(after)) return null;
  // 完成泰和、金海、车墩等近10座水厂续建
  if (starts && /、.*等$/.test(before)) return { start, end, form: 'count' };
  // 完成周家浜全线2公里健身步道贯通: a verb of making, whatever stands between.
  if (starts && (before.length <= 14 || (q.chinese && /、[^,、]{2,12}$/.test(before))))
    return { start, end, form: 'count' };
  return view.isGoals || view.hasDue || HOPES.test(before) ? { start, end, form: 'whole' } : null;
}
