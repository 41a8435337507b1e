// Tier M: a named thing that will be there or not — 建成珠三角5G宽带城市群, 完成摸底调查, 规模保持全国第一.
import { firstTouching, itemAt } from '../order';
import type { ClauseView, Draft } from './draft';
import { subjectOf } from './indicator';
import { trimEnd, trimStart } from './trim';
import { ADVERBS, WORKING } from './words';

/** Verbs whose object is there or not when they are done (GUIDELINE, tier M). */
const RESULT =
  '(?:上线|建设成|建成|(?:制定)?完成|形成|建立健全|建立|构建起|实现|开通|启用|成立|达标|做到|普及|投产|投入使用|投入运[营行])';
const VERB_FIRST = new RegExp(`^(${ADVERBS})(${RESULT})(?![区的时])[起了]?([^。;]{2,})$`);
/** 全省…集群初步建成, 产业园二期工程…建成投产. */
const SUBJECT_FIRST = new RegExp(
  `^(.{3,}?)(${ADVERBS})(建成(?:投[产用运]|通车|运营|投入使用)?|构建|形成|建立(?:起来|健全)?|完成|实现|完工|普及|投产|竣工|落成|封顶|通车|投入使用|投入运[营行]|开通|启用|上线(?:运行)?|试运[营行]|投运|达标(?:排放)?)$`,
);
const WITH_SUBJECT = new RegExp(
  `^([^,。;]{2,24}?)(${ADVERBS})(建成|完成|形成|建立健全|建立|构建起|实现|开通|启用|成立)(?!率|之日|的|情况|区)([^,。;]{3,})$`,
);
const BARE = /^(?:全面|基本|全部)?(?:建成|建成投[产用运]|建成通车|投入使用)$/;
const PASSES = /通过[^,。;]{0,24}(?:验收|复审|评审|认证|考核|评估)$/;
/** 出水全面达到一级A排放标准: what a named standard asks is there or not. */
const MEETS =
  /^(?![^,]*的$)([^,。;]{4,60}?)(?:基本|率先|全面|均|都|全部|须|应|要|能够|稳定|达标)*(?:达到|符合)[^,。;达]{0,24}(?:标准|要求)$/;
/** 基本淘汰国四排放标准柴油货车, 全面禁止销售燃油汽车: none are left. */
const ENDS = /^[^。,;]{0,24}(?:基本|全面)(?:淘汰|禁止)[^,。;]{4,}$/;
const RANK =
  /(?:保持|位居|进入|跻身|退出|跃?居|达到|稳居|列)在?[^,。;]{0,12}?(?:第[一二三四五六七八九十\d]+|[后前]\s?[一二三四五六七八九十百\d]+\s?[强位名]?|首位)[位名]?$/;

const TASK = new RegExp(
  `^(?:${WORKING}|请|是|也是|推动|健全|优化|组织|积极|着力|引入|提升|提高|对|将|把|抓好|做好|督促|指导|协调|加大|依托|充分)`,
);
/** 建成一批…村庄: how many, nobody can check. */
const SOME = /^[起了]?(?:一批|若干|一系列)/;
/** Objects that name no checkable thing. */
const LOOSE =
  /一批|若干|一系列|相(?:衔接|协调|适应)$|经验$|合力|局面|优势|良好|氛围|良性|新[^,]{0,4}(?:进展|突破|成效|提升|跨越|优势|动能|模式|亮点)|格局$|高地|模式$|发展$|提[高升]$|增长$|转变$|突破$|对接$|融合$|转型$|升级$|治理$|支撑$|特色$|环境$|期$|平衡$|协调$|的(?:省份|地区|地方|县区?|市县|单位|部门|项目|企业|学校|机构|人员)(?:$|[可要应须])/;
/** What 实现 may bring about that is there or not: 通车, 网上办理, 农业现代化, 污水全收集. */
const ATTAINED =
  /全程|公开|覆盖|通车|联网|贯通|超低|达标|脱贫|[上在]线|线上|网上办|通办|可办|并网|互联互通|一网|清零|达峰|碳中和|落地|投产|投用|通航|进港|(?:电动|现代|电子)化$|全[一-龥]{2}$/;
const ANAPHORA = /^(?:该项?|各项|上述|本项|相关|有关)[^的,。;]{0,4}(?:任务|工作|事项)/;

const completion = (start: number, end: number, indicator: Draft['indicator'], rule: string): Draft => ({
  start,
  end,
  tier: 'M',
  indicator,
  quantity: null,
  comparator: 'none',
  changeType: 'completion',
  direction: null,
  baseline: null,
  rule,
});

/** 建成以甲为龙头,乙、丙的体系: an object that runs on behind a comma. */
function wholeObject({ read, sentence, clause }: ClauseView): number {
  if (!/以[^,]{2,40}为[^,]{1,10}$/.test(read.passage.folded.slice(clause.start, clause.end))) return clause.end;
  const next = sentence.clauses[sentence.clauses.findIndex((c) => c.start === clause.start) + 1];
  return next && /的[^,]{2,30}$/.test(read.passage.folded.slice(next.start, next.end)) ? next.end : clause.end;
}

/** @returns at most one milestone of a clause that holds no number. */
export function findMilestone(view: ClauseView): Draft[] {
  if (!view.isGoals && !view.hasDue) return [];
  const { folded } = view.read.passage;
  // 力争用3年时间完成…: the strength stands before the time, and is read from the clause.
  const hopes =
    /^(?:计划|力争|争取|预计|确保|努力)[用在于]?/.exec(folded.slice(view.clause.start, view.clause.end))?.[0].length ??
    0;
  const isApart = hopes > 0 && itemAt(view.read.times, view.clause.start + hopes) !== undefined;
  const start = trimStart(view, view.clause.start + (isApart ? hopes : 0), view.clause.end);
  const whole = wholeObject(view);
  // 6月底形成初稿、年底前报审: another day, another act.
  const later = view.read.times.find((time) => time.start > start + 4 && time.start < whole);
  const isNext = later !== undefined && folded[later.start - 1] === '、';
  const end = trimEnd(view, start, isNext ? later.start - 1 : whole);
  const words = folded.slice(start, end);
  if (words.length < 4 || words.length > 120 || /的$|[?]$/.test(words)) return [];
  // 三、全面完成年度目标任务: what the section is about.
  if (view.sentence.zone.isHeading && /目标(?:任务)?$/.test(words)) return [];
  if (BARE.test(words)) return view.hasDue ? [completion(start, end, null, 'target/milestone-bare')] : [];
  if (RANK.test(words))
    return [
      {
        ...completion(
          start,
          end,
          { start, end: start + words.search(/(?:稳定|持续|继续)?(?:保持|位居|进入|跻身|退出|居|达到|稳居|列)/) },
          'target/rank',
        ),
        changeType: 'rank',
        direction: /保持|稳/.test(words) ? 'hold' : 'up',
      },
    ];
  if ((PASSES.test(words) || (ENDS.test(words) && view.hasDue)) && !TASK.test(words))
    return [completion(start, end, null, 'target/milestone-passes')];
  const first = VERB_FIRST.exec(words);
  if (first?.[3] && !TASK.test(words)) {
    const object = first[3];
    const at = end - object.length;
    // 规模适度、运营良好的养老服务体系: what is made stands behind the last 的.
    const head = object.slice(object.lastIndexOf('的') + 1);
    if (ANAPHORA.test(object) || SOME.test(object) || LOOSE.test(head) || /的$/.test(object)) return [];
    if (first[2] === '建立健全' && !view.isGoals) return [];
    if ((first[2] === '实现' || first[2] === '做到') && !ATTAINED.test(object)) return [];
    return [
      {
        ...completion(start, end, { start: at, end }, 'target/milestone-verb-first'),
        changeType: /覆盖$/.test(words) ? 'coverage' : 'completion',
      },
    ];
  }
  const meets = TASK.test(words) ? null : MEETS.exec(words);
  if (meets?.[1] && view.hasDue)
    return [completion(start, end, { start, end: start + meets[1].length }, 'target/milestone-meets')];
  // 以高标准农田为基础的产能保障体系基本建立: the words before describe it.
  const last = TASK.test(words) && !/^以[^,]*为[^,]*的/.test(words) ? null : SUBJECT_FIRST.exec(words);
  if (
    last?.[1] &&
    !LOOSE.test(last[1]) &&
    !ANAPHORA.test(last[1]) &&
    !/^(?:启动)|加快构建$|提前[^,]{1,4}完成$/.test(words)
  )
    return [
      completion(
        start,
        end,
        subjectOf(view, { start, end: start + last[1].length }, false),
        'target/milestone-subject-first',
      ),
    ];
  const middle = TASK.test(words) ? null : WITH_SUBJECT.exec(words);
  if (
    middle?.[4] &&
    !LOOSE.test(middle[4]) &&
    !ANAPHORA.test(middle[4]) &&
    (middle[3] !== '实现' || ATTAINED.test(middle[4]))
  ) {
    // 各区要于2024年底前制定完成实施细则: the day parts who acts from what is done.
    const time = firstTouching(view.read.times, start, end);
    const from = time && !time.baseline && time.end < end - middle[4].length ? trimStart(view, time.end, end) : start;
    return [completion(from, end, { start: end - middle[4].length, end }, 'target/milestone-with-subject')];
  }
  return [];
}
