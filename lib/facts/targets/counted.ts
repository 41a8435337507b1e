// Which numbers of a clause can be aims at all: not those that name, date or describe.
import { firstTouching } from '../order';
import type { Quantity } from '../quantities/quantity';
import { SERVES } from '../times/event';
import type { ClauseView } from './draft';
import { endsMaking, endsReaching, startsMaking } from './words';

/** Counted with small numbers as a way of speaking: 四个方面示范创新. */
const NAMED_PARTS = /^(?:[一-龥]{0,4})(?:工作|方面|环节|市场|领域|工程|任务|阶段)/;

/** 承诺办结时限:5个工作日, or 15个工作日 below a line 办理时限: what a guide promises. */
export function isPromised({ read, reading, clause }: ClauseView, q: Quantity): boolean {
  const { folded, index } = read.passage;
  const behind =
    q.front > 0 ? folded.slice(clause.start, q.front) : (reading.passages[index - 1]?.passage.folded ?? '');
  return q.unitClass === 'time' && /(?:办理|办结|承诺|审批|审核|审查|法定)[^:,。;]{0,4}[时期]限:?\s*$/.test(behind);
}

/** Numbers that name, date or describe: no aims whatever stands around them (decisions 1, 4, 7). */
export function isCounted(view: ClauseView, q: Quantity): boolean {
  const { passage, times } = view.read;
  const { folded } = passage;
  // 经济增长“5.5%左右”的预期目标: a quoted number, and nothing else.
  const isQuoted = folded[q.front - 1] === '“' && folded[q.end] === '”' && /\d/.test(folded[q.start] ?? '');
  if (passage.inside(q.start, 'title', 'bracket') || (passage.inside(q.start, 'quote') && !isQuoted)) return false;
  if (passage.inside(q.start, 'paren') && !passage.inside(view.clause.start, 'paren')) return false;
  // (1分): a remark by itself.
  if (folded[q.front - 1] === '(' && q.front === view.clause.start + 1) return false;
  if (firstTouching(times, q.start, q.end)) return false;
  // 3000吨级船舶: what kind of ship. 12345热线: a telephone number.
  const next = folded.slice(q.unitEnd, q.unitEnd + 2);
  if (/^(?:口径|级)/.test(next + folded.slice(q.unitEnd + 2, q.unitEnd + 3)) && q.unitClass === 'measure') return false;
  if (q.unit === null && /^(?:、\d{5})*[一-龥]{0,6}[专热]线/.test(folded.slice(q.unitEnd, q.unitEnd + 24)))
    return false;
  // 淘汰10蒸吨以下燃煤锅炉, 65蒸吨以上锅炉实现超低排放: which of them.
  if (
    q.unitClass === 'measure' &&
    q.backWord &&
    ((/以下$/.test(q.backWord) && /(?:淘汰|关停|取缔|拆除|新建)$/.test(folded.slice(q.start - 4, q.start))) ||
      /^[一-龥]{2,8}(?:淘汰|关停|取缔|拆除|实现)/.test(folded.slice(q.end, q.end + 12)))
  )
    return false;
  // 30万吨/年以下煤矿, at the head of its clause: which mines.
  if (
    q.unitClass === 'measure' &&
    q.backWord &&
    q.front === view.clause.start &&
    /^[一-龥]/.test(folded.slice(q.end, view.clause.end)) &&
    !view.follows
  )
    return false;
  // 建设720兆瓦电站等项目, 新建750千伏线路: which of them.
  if (
    q.unitClass === 'measure' &&
    (q.unit?.endsWith('伏') ||
      /^[一-龥“”]{2,14}(?:等(?:重大|重点)?(?:工程|项目)|(?:机组|项目)建设$)/.test(
        folded.slice(q.end, Math.min(view.clause.end, q.end + 20)),
      ))
  )
    return false;
  // 8号楼11层: an address.
  if (/楼$/.test(folded.slice(q.start - 1, q.start)) && /[层室]/.test(q.unit ?? '')) return false;
  // 01种植业: an ordinal of a list, not one kind.
  if (/^0\d/.test(folded.slice(q.start, q.start + 2))) return false;
  const behind = folded.slice(Math.max(0, q.start - 4), q.start);
  const ahead = folded.slice(q.unitEnd, q.unitEnd + 4);
  // 10月底前80%以上的村: 前 ends a time, it makes no rank.
  const isTimed = behind.endsWith('前') && firstTouching(times, q.start - 1, q.start) !== undefined;
  if (/(?:每|第|[A-Za-z+\-–/._]|\d:|前\s?|同比|针对)$/.test(behind) && !isTimed) return false;
  // 5G, 3D; but 3个OPC社区 are counted.
  if (
    q.unit === null
      ? /^(?:[+A-Za-z@]|号|届|世纪|[:/]\d)/.test(ahead)
      : /^(?:\+|号|届|世纪|:\d)/.test(ahead) && q.unitClass !== 'measure'
  )
    return false;
  // 每年召开两次: how often; but 每年送戏400场 is so much a year.
  if (
    /^[次期场遍轮]$/.test(q.unit ?? '') &&
    (q.value ?? 0) <= 12 &&
    firstTouching(times, view.clause.start, q.start)?.kind === 'recurring'
  )
    return false;
  if (/(?<!拟)按(?:每.)?$|每(?:增加|增设|建成|培育|新增|引进|认定)$/.test(behind)) return false;
  if (q.unitClass === 'count' && /^(?:口(?![岸袋])|[^,、(]{0,16}率(?!先))/.test(folded.slice(q.end, view.clause.end)))
    return false;
  // 在8个区域、13条道路建设中加大应用: where.
  if (
    /^在[^,。;]*$/.test(folded.slice(view.clause.start, q.start)) &&
    /^[^,。;]*(?:过程|建设|工作|项目|改造)中/.test(folded.slice(q.end, view.clause.end))
  )
    return false;
  // 在全国169个城市中保持前列: among which.
  if (
    /(?:在|进入)全[国省市][^,。;]{0,4}$/.test(folded.slice(view.clause.start, q.start)) &&
    /^[^,。;]{0,20}(?:中|前\s?\d)/.test(folded.slice(q.end, q.end + 24))
  )
    return false;
  // 针对首年关税为零的2034种商品: what for. 加大对全市17个产业信贷投入
  if (q.unitClass === 'count' && /^针对[^,。;]*$/.test(folded.slice(view.clause.start, q.start))) return false;
  if (
    /[对向][^,。;]{0,8}$/.test(folded.slice(view.clause.start, q.start)) &&
    /^[^,。;]{2,12}(?:支持|扶持|投入)(?:力度)?$/.test(folded.slice(q.end, view.clause.end)) &&
    q.unitClass === 'count'
  )
    return false;
  // 7 完成加装电梯700台: the number of a table's row.
  if (q.start === 0 && q.unit === null && /^\s[一-龥]/.test(folded.slice(q.end, q.end + 2))) return false;
  // 蔬菜、肉类以及方便食品8类: how many were named.
  if (q.unit === '类' && q.comparator === 'eq') return false;
  // 6个方面重点方向, 4人户: how many a list has, what kind of household.
  if (/^(?:人户|个方面)/.test(folded.slice(q.unitStart, q.unitStart + 3))) return false;
  // 改革投资审批制度方面8项: how many a list holds.
  if (behind.endsWith('方面') && /[项个条]/.test(q.unit ?? '')) return false;
  if (/^次(?:全会|会议|全体)/.test(folded.slice(q.unitStart, q.unitStart + 4))) return false;
  if (q.value !== null && q.value > 1e16) return false;
  if (q.unitClass === 'rank')
    return (
      q.unit === '岁' &&
      (/(?:年龄|寿命).{0,20}$/.test(folded.slice(view.clause.start, q.start)) ||
        (view.follows && /^(?:进一步)?(?:达到?|[增提][长高升]?[到至])$/.test(folded.slice(view.clause.start, q.start))))
    );
  if (q.unitClass === 'time' && !/^[学课]时$/.test(q.unit ?? '') && (q.value ?? 0) < 1e4) {
    const before = folded.slice(view.clause.start, q.start);
    // 全过程办电时长,无外线工程的不超过5个工作日: the clause before it may say what is measured.
    const from = Math.max(view.sentence.start, view.clause.start - (q.comparator === 'eq' ? 0 : 12));
    const named =
      /时间|用时|车程|时[限效]|提前量|间隔|天数|时长|年限|期限|周期|工期|活动|锻炼|培训|学习|开放|等候|轮候|工作日|响应|到达|办结|储备|备用/.test(
        folded.slice(from, q.start) + folded.slice(q.end, q.end + 12),
      );
    if (/(?:延长|延期|顺延|推迟)$|可(?:以[^,]*)?延长.$|结转/.test(before)) return false;
    // 许可证有效期一般为5年,最长不超过10年
    if (/最长/.test(before) && /有效期/.test(folded.slice(view.sentence.start, q.start).slice(-40))) return false;
    if (/最[长短]/.test(before) || isPromised(view, q)) return true;
    // 每天开展课后服务不少于2小时
    if (/每[周天月日][^,。;]{2,16}$/.test(before) && q.comparator === 'ge') return true;
    // 开放时间不少于330天,每周不少于35小时
    if (view.follows && /^(?:每[年月日周天]|[^,。;]{0,16}累计[^,。;]{0,4})不[低少]于$/.test(before)) return true;
    if (/(?:延长|缩短|压缩|压减|提前)[至为到]$/.test(before)) return true;
    // 分别减至1个月、半个月: the clause before it named what is shortened.
    if (view.follows && /分别(?:减|缩短|压缩|压减|降)[至到]/.test(before)) return true;
    // 形成10分钟快递服务圈, 内部60分钟到达: how far one may be.
    const onward = folded.slice(q.end, q.end + 14);
    if (/^[^,。;、]{0,10}圈(?:$|[、,。;])/.test(onward)) return /(?:实现|建成|构建|打造|形成)[^批]{0,4}$/.test(before);
    // 力争1个工作日完成登记
    if (/(?:确保|做到|力争|承诺)$/.test(before) && /^内?(?:完成|办理|出具)/.test(onward))
      return /小时|分钟|工作日/.test(q.unit ?? '');
    // 确保3分钟内响应、10分钟内出车
    if (SERVES.test(onward)) return /^(?:小时|分钟)$/.test(q.unit ?? '');
    if (/^内?(?:即可)?(?:到达|通达|办结|可达|直达|上下|上(?:国家|高速|普通|[国省]道))/.test(onward))
      return /[一-龥、]$/.test(before) || (view.follows && before === '');
    return (
      named &&
      (endsReaching(folded.slice(Math.max(view.clause.start, q.front - 12), q.start)) ||
        q.comparator !== 'eq' ||
        // 人均受教育年限15.8年
        (view.isGoals && before.endsWith('年限')) ||
        /^\S{0,3}[\d.]|分别/.test(before))
    );
  }
  if (q.chinese) {
    if (q.value === null) return q.comparator === 'ge';
    // 每个县培育一家, 力争每年创建一个: one of each.
    if (q.value < 2 && q.unit === '批') return false;
    if (q.value < 2 && q.unit !== '倍')
      return (
        q.comparator === 'ge' ||
        /[至最]少[^,。;]{0,6}$/.test(folded.slice(view.clause.start, q.start)) ||
        (/每(?:年|[一个]?[省市县区州街乡镇村所家]).{0,12}$/.test(folded.slice(view.clause.start, q.start)) &&
          endsMaking(folded.slice(Math.max(view.clause.start, q.start - 12), q.start)))
      );
    const word = folded.slice(q.start, q.unitStart);
    const upTo = folded.slice(view.clause.start, q.start);
    // 打造千家中小企业, 产值达到万亿元: round numbers by themselves, where a day says by when.
    if (/^[百千万]/.test(word) && q.comparator === 'eq')
      return (
        view.hasDueAround &&
        !/^的[一-龥]/.test(folded.slice(q.end, q.end + 2)) &&
        (((/^[家项个]$/.test(q.unit ?? '') || q.unitClass === 'measure') && endsMaking(upTo)) ||
          (q.unitClass === 'money' && endsReaching(upTo)))
      );
    if (/^[位面级大维分度方条层点期届轮种类]/.test(q.unit ?? '') && q.comparator === 'eq') return false;
    // 两个市场, 三个层面: small numbers in characters are names, unless something binds them.
    if (q.value <= 10 && q.comparator === 'eq' && q.unitClass !== 'percent' && q.unit !== '倍') {
      const before = folded.slice(view.clause.start, q.start);
      // 建成石门寨、大坪两个旅游村: their names stand before their number; 建成示范区五个: what is counted.
      const isNamed = /(?:[创新]建|打造|建[成设]|推进)[^,]{2,30}、[^,、]{2,12}$/.test(before);
      const made =
        isNamed ||
        endsMaking(before.slice(-12)) ||
        (startsMaking(before) && /^[,。;、]?$/.test(folded.slice(q.end, q.end + 1)));
      if (
        !made ||
        NAMED_PARTS.test(folded.slice(q.end, q.end + 8)) ||
        !(view.isGoals || view.hasDue || isNamed || (view.hasDueAround && q.unit === '家'))
      )
        return false;
    }
  }
  return true;
}
