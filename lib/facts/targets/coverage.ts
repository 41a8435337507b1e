// Tier Q without a numeral: 全覆盖, 覆盖全部街道, 零发生, 确保所有…均经过….
import { firstTouching, itemAt } from '../order';
import type { ClauseView, Draft } from './draft';
import { subjectOf } from './indicator';
import { trimEnd, trimStart } from './trim';

interface CoverageRule {
  name: string;
  /** Folded; `until` ends the span, else the clause does. */
  pattern: RegExp;
  value: number;
  unit: string | null;
  /** Holds only where a day or a goals section says that aims are set. */
  needsAim?: true;
  /** Says what is done for all; in a statute or a list of conditions that is a rule. */
  isWork?: true;
  /** The span runs from the clause's start to its end. */
  isWhole?: true;
}

export const COVERAGE_RULES: readonly CoverageRule[] = [
  {
    name: 'target/full-coverage',
    pattern:
      /(?<!推进)全面覆盖(?:[^,。;]*[群人][群体]$|(?=$|[,;。]))|全覆盖(?=$|[,;。、()”]|的?目标|和|及|与|并|且)|(?:100%|百分之百)覆盖|应[一-龥]尽[一-龥]/,
    value: 100,
    unit: '%',
  },
  {
    name: 'target/cover-check',
    pattern: /^对[^,。;]{4,60}(?:进行|实行|开展|实施)全覆盖/,
    value: 100,
    unit: '%',
    isWork: true,
    isWhole: true,
  },
  {
    name: 'target/in-all',
    pattern:
      /^(?:[一-龥]{2,24})?在全[国省市县区][一-龥]{0,4}(?:所有|全部)[一-龥、]{1,12}(?:得到|均|都)?(?:实行|开展|设立|配备|建立|推广|推行|完成|建成|实现|开通|达到)/,
    value: 100,
    unit: '%',
    isWork: true,
    isWhole: true,
  },
  {
    name: 'target/complete-all',
    pattern: /^(?:全面|基本)?完成(?:[^,。;]{2,12})?(?:全部|所有)[一-龥“”A-Za-z]{2,24}$/,
    value: 100,
    unit: '%',
    needsAim: true,
    isWhole: true,
  },
  {
    name: 'target/for-all',
    pattern: /^对(?:所有|全部|全体)[一-龥、]{2,30}(?:均|都|全部)?(?:进行|实行|开展|推行|完成|落实|实施)/,
    value: 100,
    unit: '%',
    needsAim: true,
    isWhole: true,
  },
  {
    name: 'target/cover-all',
    pattern:
      /(?:覆盖[到至]?|(?:延伸|推广|普及|扩展|扩大)[到至](?=.*[市县区乡镇村校]$|全[^部]))(?:全[国省市县区州港])?(?:全部|所有)[一-龥\d]{1,20}(?:\([^()]*\)|、[一-龥]{1,6})*(?=$|、\d)/,
    value: 100,
    unit: '%',
    isWhole: true,
  },
  {
    name: 'target/zero',
    pattern:
      /(?<!社消)零(?:反弹|伤亡|发生|增长|事故|新增|排放|死亡|填埋|容量|投诉|拖欠|碳排放|跑腿|跑动)|净零(?:排放|发电)|[持态率数]为零|清零(?!行动|计划|机制|专项)|(?:坚决)?杜绝[^,。;]{2,16}事故(?:发生)?$/,
    value: 0,
    unit: null,
  },
  {
    name: 'target/ensure-all',
    pattern:
      /^(?:切实|坚决|基本)?(?:实现|确保|做到|为|保证)(?:全[国省市县区])?(?:所有|全部|全体)[一-龥、()]{2,40}(?:均|都|全部)?(?:具备|纳入|有[一-龥]可[一-龥]|通(?=[路公电水气网车油邮班高动铁客宽])|达到|达标|完成|实现|通过|经过|配备|建立|落实|公开|覆盖|提供|接入|入驻|进驻|享受|享有|[^,。;可在[^,。;]{2,6}办理|[^,。;]{0,6}到位)/,
    value: 100,
    unit: '%',
    isWhole: true,
  },
  {
    name: 'target/all-reach',
    pattern:
      /^(?:力争|争取|努力)?(?:全[国省市县区州]|[一-龥、]{1,8}地区)?(?:所有|全部)[一-龥、]{1,30}(?:\([一-龥、]{1,8}\)[一-龥]{0,2})?(?:全部|基本|要|将|均|都)*(?:投[产用运]|通(?=[路公电水气网车油邮班高动铁客宽])|达到|达标|完成|建成|接入|实现|通过|配备|建立|具备|纳入|公开|入驻|进驻)/,
    value: 100,
    unit: '%',
    needsAim: true,
    isWhole: true,
  },
  {
    name: 'target/everyone',
    pattern: /^(?:实现|确保|做到|力争)人人(?:享受|享有|拥有)[^,。;]{2,}/,
    value: 100,
    unit: '%',
    isWhole: true,
  },
  {
    name: 'target/all-open',
    pattern: /^(?:逐步)?(?:[^,。;]{2,20}基本)?(?:实现|确保|做到)[^,。;]{2,50}全(?:上网|公开|入驻|上线|接入|达标)$/,
    value: 100,
    unit: '%',
    isWhole: true,
  },
  {
    name: 'target/each-has',
    pattern: /^(?:实现|确保|做到)?(?:每个?|各)[一-龥]{1,8}[均都](?:有|设有|建有|配有|配备|建成|实现|达到)[^,。;]{2,}/,
    value: 100,
    unit: '%',
    needsAim: true,
    isWhole: true,
  },
  {
    name: 'target/all-should',
    pattern:
      /^(?:除[^,。;]{2,20}外的)?[一-龥()]{2,30}均(?:应当?|须|需|要)(?:建成|接入|完成|实现|达到|纳入|采用|提供|开展|设置|通过|配备|安装|设立|开设)[^,。;]{2,}/,
    value: 100,
    unit: '%',
    needsAim: true,
    isWork: true,
    isWhole: true,
  },
  {
    name: 'target/each-linked',
    pattern: /(?:县县|镇镇|乡乡|村村|户户|市市)[均都]?(?:通(?!工程|项目)|有(?!新)(?=[一-龥]{3}))[一-龥]{0,12}/,
    value: 100,
    unit: '%',
    needsAim: true,
  },
  {
    name: 'target/all-do',
    pattern:
      /^(?:[一-龥、“”()A-Za-z\d]{2,40})?(?:实现全部(?=[一-龥]{2,8}$)|全[数部](?:依法)?(?:办成|建立|配建|开设|[一-龥]{0,4}接入|入驻|进驻|达到|达标|完成|建成|覆盖|设置|通过|配备|设立|开展|进行|上线|实现|开通|脱贫|摘帽|消除|下放|排除|淘汰|清退|关停|取缔|拆除|退出|改造|整治|纳入|采用|使用|[安加]装|[开竣完]工|实施|执行|实行|迁移|搬迁|销号|录入|办结|处理|并网|纳管|上云|更新|通[一-龥]|[一-龥]{2,6}(?:清零|到位|完成)))/,
    value: 100,
    unit: '%',
    isWhole: true,
  },
];

/** By a rule's name: a sentence that holds one such target. */
export const COVERAGE_EXAMPLES: Readonly<Record<string, string>> = {
  'target/full-coverage': '到2025年,实现精神障碍社区康复服务全覆盖。',
  'target/cover-check': '对食品生产许可获证企业进行全覆盖检查。',
  'target/in-all': '在全区所有医院建立过程监管系统。',
  'target/complete-all': '2024年9月底前,完成全部试点项目验收。',
  'target/for-all': '2024年底前,对所有涉企经营许可事项实行分类改革。',
  'target/cover-all': '到2025年,社区嵌入式养老服务覆盖全部街道。',
  'target/zero': '到2025年,较大以上突发环境事件零发生。',
  'target/ensure-all': '确保所有规范性文件均经过合法性审核。',
  'target/all-reach': '到2025年底,所有设市城市达到国家园林城市标准。',
  'target/everyone': '推进就业服务和社会救助,实现人人享有基本社会保障。',
  'target/all-open': '逐步实现食品安全信用信息全公开。',
  'target/each-has': '到2030年,每个社区都有便捷的体育健身设施。',
  'target/all-should': '2026年6月底前,除循环流化床锅炉以外的燃煤机组均应安装脱硝设施。',
  'target/each-linked': '到2026年,全省实现县县通高速公路。',
  'target/all-do': '到2026年,全区基层医疗机构全部建立互联网诊室。',
};

/** 线上线下全覆盖 names no subject that could be counted. */
const NO_SUBJECT = /^(?:实现|确保|做到|推动|推进|形成|加快|努力|基本)*(?:全过程|全流程|全方位|线上线下)*全覆盖/;

/** What is only tried or wished for. */
const VAGUE = /探索|鼓励|逐步(?!实现)/;
/** A result that is quoted by itself, its quotes included, in UTF-16 units. */
const LONGEST_QUOTE = 8;
/** Every rule reads one of these words; most clauses hold none. */
const HINT = /[全每均零]|杜绝|所有|(?:县县|镇镇|乡乡|村村|户户|市市)|人人|百分之百|为零|100%|应[一-龥]尽/;

export function findCoverage(view: ClauseView): Draft[] {
  const { folded } = view.read.passage;
  const words = folded.slice(view.clause.start, view.clause.end);
  // 为实现污水管网全覆盖打下基础: what is done for it. 制定农田全部建成高标准农田的方案: what is written.
  if (
    !HINT.test(words) ||
    /^制定.*方案$/.test(words) ||
    /^为[^,。;]*(?:打下|提供|奠定)[^,。;]*(?:支撑|保障|基础)$/.test(words)
  )
    return [];
  // 2025年起,综合医院均应开设老年病科: from then on.
  const opened = firstTouching(view.read.times, view.sentence.start, view.clause.end)?.open === true;
  const firm = view.isGoals || view.hasDue || opened;
  for (const rule of COVERAGE_RULES) {
    if (rule.needsAim && !firm && !/^(?:力争|争取|确保)/.test(words)) continue;
    if (rule.isWork && (view.reading.isStatute || view.isRuled)) continue;
    if (rule.name === 'target/all-do' && !firm && !isStated(view)) continue;
    const start = startOf(view);
    const body = folded.slice(start, view.clause.end);
    const match = rule.pattern.exec(body);
    if (!match) continue;
    const at = start + match.index;
    // 实现“零新增”, 充电桩“村村全覆盖”: quoted by itself it is said all the same.
    const quote = itemAt(view.read.passage.enclosures, at);
    const isQuoted =
      quote?.kind === 'quote' &&
      quote.end - quote.start <= LONGEST_QUOTE &&
      quote.end === at + match[0].length + 1 &&
      (at === quote.start + 1 || folded[quote.start + 1] === folded[quote.start + 2]) &&
      /[、,。;]|^$/.test(folded.slice(quote.end, quote.end + 1));
    const mark = isQuoted ? 1 : 0;
    if (view.read.passage.inside(at, 'title', 'paren') || (!isQuoted && view.read.passage.inside(at, 'quote')))
      continue;
    if (rule.name === 'target/full-coverage') {
      if (/^应/.test(match[0])) continue;
      // 推行责任网格全覆盖、任务清单全落实的管理模式: what the model is called.
      // 构建多层次、全覆盖、人性化的服务网络: what it is like.
      if (
        folded[at + match[0].length] === '、' &&
        /(?:机制|模式|体系|格局|体制|的[一-龥]{2,12})$/.test(words.trimEnd())
      )
        continue;
      // 覆盖率2025年达到90%,2026年基本实现全覆盖: the clause before it has named the subject.
      const isNamed = view.follows && view.hasOwnDue && /实现/.test(words);
      if (NO_SUBJECT.test(body) && !isNamed && !(/确保/.test(body) && !/线上线下/.test(body))) continue;
      if (at - start < 2 && !isNamed && !/确保/.test(words)) continue;
      if (!firm && VAGUE.test(words)) continue;
    }
    if (
      rule.name === 'target/zero' &&
      !firm &&
      !view.follows &&
      !/力争|达到|实现|保持|确保/.test(folded.slice(view.sentence.start, view.clause.end))
    )
      continue;
    // 、 before the last member of a list of results: only that member is covered.
    const from = rule.isWhole ? start : memberStart(view, start, at);
    const end = trimEnd(view, from, rule.isWhole ? view.clause.end : at + match[0].length + mark);
    return [
      {
        start: from,
        end,
        tier: 'Q',
        // 杜绝重大事故: what is ruled out stands behind the word.
        indicator: subjectOf(
          view,
          { start: from, end: rule.isWhole || at === start ? end : isQuoted ? quote.start : at },
          false,
        ),
        quantity: null,
        value: rule.value,
        unit: /零增长/.test(match[0]) ? '%' : rule.unit,
        comparator: 'eq',
        changeType: rule.value === 100 ? 'coverage' : /增长/.test(match[0]) ? 'growth' : 'level',
        direction: null,
        baseline: null,
        rule: rule.name,
      },
      // 县县有甲、乡乡有乙
      ...(folded[end] === '、' ? findCoverage({ ...view, clause: { start: end + 1, end: view.clause.end } }) : []),
    ];
  }
  return [];
}

/** 由乡政府负责在年底前全部安置到位: behind who answers for it, and the day. */
function startOf(view: ClauseView): number {
  const { folded } = view.read.passage;
  const { start, end } = view.clause;
  const time = firstTouching(view.read.times, start, end);
  const isActor = time && /^由[^,。;]{2,24}(?:负责|牵头)?$/.test(folded.slice(start, time.start));
  return trimStart(view, isActor ? time.end : start, end);
}

/** 符合条件的贫困人口全部纳入保障范围: who is meant is stated, and it is work to be done, whatever the day. */
function isStated({ read, reading, sentence, clause }: ClauseView): boolean {
  if (reading.isStatute || (sentence.zone.role !== 'tasks' && sentence.zone.role !== null)) return false;
  return /^(?:[将把]|确保)?(?![对凡未逾])[^,]{5,30}全部(?:关停|拆除|纳入|采用|使用|纳管|达标|脱贫|摘帽|建成|实现|建立|配建|配备|安装|消除|下放|迁移|[一-龥]{0,4}接入|入驻|销号|[一-龥]{2,4}到位)/.test(
    read.passage.folded.slice(clause.start, clause.end),
  );
}

/** 做到A全程记载、B可回溯管理、C全覆盖: behind the last 、 where what stands before it is a result of its own. */
function memberStart(view: ClauseView, start: number, at: number): number {
  const { folded } = view.read.passage;
  const body = folded.slice(start, at);
  const comma = [...body.matchAll(/、/g)].findLast((m) => !view.read.passage.isShut(start + m.index));
  if (!comma) return start;
  return /(?:管理|公开|覆盖|到位|对接|达标|有效)$/.test(body.slice(0, comma.index)) ? start + comma.index + 1 : start;
}
