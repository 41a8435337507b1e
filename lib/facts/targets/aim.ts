// Whether a number is set as an aim, rather than a rule, a size or a name: a decision list, the first that holds decides.
import { areManyPeople, type Candidate, isRaised, isSought, isStatute, ruledBy } from './candidate';
import { isPromised } from './counted';
import type { ClauseView } from './draft';
import type { Shape } from './shape';
import type { Stretch } from './stretch';
import { endsCausing, endsChoosing, HOPES, isMeasured, PAYS, RULES_NOT_AIMS, reaches, reachesApart } from './words';

/** 补贴目标人群覆盖率达100%: how many a rule reaches is an aim, whatever the rule. */
const COVERS = /(?<!功)[度率](?:达到?|提高到|稳定在|为|不低于)$|比例不[低少]于[^,。;]{0,24}的$/;
const SIZES = /占地(?!方|区)|建筑面积|总面积|总投资|投资额|参数|规格/;

const EASES = /(?:减税|增收|减负)$/;

interface Verdict {
  says: boolean;
  name: string;
  when: (candidate: Candidate) => boolean;
}

export const AIM_VERDICTS: readonly Verdict[] = [
  {
    says: false,
    name: 'condition',
    when: ({ view }) => view.sentence.zone.role === 'conditions' || view.isRuled,
  },
  {
    says: true,
    name: 'promised',
    when: ({ view, q, behind }) => isPromised(view, q) && /^(?:[^一-龥]|$)/.test(behind),
  },
  {
    says: false,
    name: 'modifier',
    when: ({ clause, behind }) => /的$|[不未逾][^,]*者$/.test(clause) || /^之[一-龥]/.test(behind),
  },
  {
    says: false,
    name: 'for-whom',
    when: ({ view, clause }) =>
      // 对销售额突破3000万元、5000万元的企业,分别给予奖励
      (/的[一-龥]{2,8}$/.test(clause) &&
        view.clause.end < view.sentence.end &&
        /给予|奖励|补助|补贴|奖补/.test(view.read.passage.folded.slice(view.clause.end, view.clause.end + 24))) ||
      // 占比达到30%及以上,是供应商的必要条件
      /^,是[^,。;]{0,24}条件/.test(view.read.passage.folded.slice(view.clause.end, view.clause.end + 36)) ||
      /以[^,]*为[^,]{0,4}(?:重点|原则|对象|限)$/.test(clause) ||
      /^计及/.test(clause),
  },
  {
    says: false,
    name: 'handed-in',
    when: ({ q, clause }) => q.unit === '份' && /提交|递交|交抵|报送|寄送|一式/.test(clause),
  },
  {
    says: false,
    name: 'offered',
    // Of people, 资助200名 counts who is helped; of projects, how many grants there are.
    when: ({ full, q, view }) =>
      /(?:申报|报送|先进|表彰|优秀|推荐)[^,]{0,12}不(?:多于|超过)$|^名额|名额$/.test(full) ||
      /(?:申报|推荐)(?:数量|名额)[^。;]*$/.test(view.read.passage.folded.slice(view.sentence.start, q.front)) ||
      (/(?:资助|可获得?)[约共]?$/.test(full) && q.unit !== '名'),
  },
  {
    says: false,
    name: 'chosen-at-most',
    // 每年遴选不超过20个项目: how many grants there are at most.
    when: ({ before, q }) => q.comparator === 'le' && q.unitClass === 'count' && endsChoosing(before),
  },
  {
    says: false,
    name: 'grant',
    // 给予补助,原则上不超过总额的30%
    when: ({ clause, view }) =>
      /(?:奖励|补助|补贴)(?:金额|标准|比例)|支持(?:金额|比例)/.test(clause) ||
      /(?:奖励|补助|补贴),(?:原则上)?不/.test(
        view.read.passage.folded.slice(Math.max(view.sentence.start, view.clause.start - 3), view.clause.start + 4),
      ),
  },
  {
    says: false,
    name: 'rule',
    when: (c) =>
      (PAYS.test(c.clause) || (RULES_NOT_AIMS.test(ruledBy(c)) && !(c.isFirm && c.q.unitClass !== 'money'))) &&
      !COVERS.test(c.full) &&
      !isSought(c) &&
      !isRaised(c) &&
      !EASES.test(c.before),
  },
  {
    says: true,
    name: 'ensured',
    when: ({ isMeasured, full }) => isMeasured && /^(?:力争|争取|确保|努力)[^,]{0,2}完成/.test(full),
  },
  {
    says: true,
    name: 'statutory-bound',
    when: (c) =>
      isStatute(c) &&
      (/(?:期限|时间|比例)(?:应当?)?按?不[低少大小超高][于过](?:[^,。;]{2,24}的)?$/.test(c.full) ||
        (/期限最长不得?超过$/.test(c.full) && /[日天]$/.test(c.q.unit ?? ''))),
  },
  { says: false, name: 'statute', when: isStatute },
  {
    says: false,
    name: 'size',
    when: ({ q, view, full, behind }) =>
      q.unitClass !== 'count' &&
      SIZES.test(full.slice(full.search(/[^\d]*$/)) + behind) &&
      !view.isGoals &&
      !/^完成/.test(full) &&
      (!reaches(full) || /:\s?$/.test(full)),
  },
  {
    says: false,
    name: 'bare',
    when: (c) =>
      c.q.unit === null &&
      c.q.unitClass === 'none' &&
      !(c.q.backWord && (c.q.value ?? 0) >= 1e4) &&
      !c.stretch.inCountedList &&
      !areManyPeople(c) &&
      (!reaches(c.full) || (/^(?!等(?:$|[。,;])|[和及]\d)[一-龥“"「]/.test(c.behind) && (c.q.value ?? 0) < 1e4)),
  },
  {
    says: false,
    name: 'remark',
    when: ({ view, q, full, behind }) =>
      // 早上九点多, 扣0.5分, 相比去年的93.6万套, 设置7项民生指标
      (q.unit === '分' && q.comparator === 'eq' && !reaches(full)) ||
      (q.unit === '点' && /(?:[早晚]上?|上午|中午|下午)$/.test(full)) ||
      /[比较](?:去年|上一?年度?)的$/.test(full) ||
      /^(?:主要|民生|核心|约束性|预期性|具体)?(?:指标|(?:工作|具体)任务)/.test(behind) ||
      /(?:(?:锚定|包括|涉及|聚焦|包含)|(?<!不)包[含括][^,。;)\d]*、[^,。;)\d]*|不受[^,。;]*|大概[^,。;]{0,6})$/.test(
        view.read.passage.folded.slice(view.clause.start, q.front),
      ) ||
      // 约75%在60岁以上
      (q.unitClass === 'percent' && /^在\d/.test(behind)) ||
      // 12张名片、24条道路的指标保持一流水平
      /保持[^,]{0,6}一流/.test(behind) ||
      (/抓[好实]$/.test(full) && /^[^,]{0,8}(?:任务|工作|方面|环节)/.test(behind)) ||
      /^(?:国土|行政|规划|辖区|总)面积[约共]?[为是]?\s?$/.test(full),
  },
  {
    says: false,
    name: 'technical',
    // 余氯量大于6.5mg/L, 中心温度达到70℃, 含量>60%(V/V): how a thing is done, and what stands beside it.
    when: ({ q, isFirm, view }) =>
      (/\/(?:L|升)$|℃|分贝/.test(q.unit ?? '') ||
        /g\/L|V\/V/.test(
          view.read.passage.folded.slice(
            Math.max(view.sentence.start, q.front - 60),
            Math.min(view.sentence.end, q.end + 60),
          ),
        )) &&
      !isFirm &&
      !view.hasDueAround,
  },
  {
    says: false,
    name: 'labelled',
    // 预算金额:120万元: a line of a form.
    when: ({ full, isFirm }) => /(?<![例重度率]):\s?$/.test(full) && !isFirm,
  },
  { says: true, name: 'certain', when: ({ shape }) => shape.isSure === true },
  {
    says: false,
    name: 'described',
    when: ({ q, full, isFirm, view }) =>
      q.comparator === 'eq' &&
      !isFirm &&
      // 毕业生规模达874万人
      (/(?<![长高缩短])[为是占]$/.test(full) ||
        (/^(?!推动|确保|实现).*(?:总量|规模|总数|人数)达$/.test(full) && !view.hasDueAround)),
  },
  {
    says: true,
    name: 'eased',
    when: ({ before }) => EASES.test(before) || /^(?:减轻|减少|降低)[^,]{2,8}(?:负担|成本|费用)$/.test(before),
  },
  { says: true, name: 'raised', when: isRaised },
  {
    says: true,
    name: 'changed',
    when: ({ q, before }) =>
      q.unitClass === 'percent' && /^(?:压缩|压减|削减|减少|降低|节约)[^的,]{2,12}$/.test(before),
  },
  {
    says: true,
    name: 'required-share',
    when: ({ q, full, behind }) =>
      q.unitClass === 'percent' &&
      q.comparator !== 'eq' &&
      (/(?<!约)占[^,。;]{2,24}$/.test(full) || /^(?:用于|面向)/.test(behind)),
  },
  {
    says: true,
    name: 'reached-apart',
    when: ({ q, view, full, isFirm }) =>
      reachesApart(full) && (isFirm || view.hasDueAround || q.comparator !== 'eq' || !/占[^,。;]*的$/.test(full)),
  },
  { says: false, name: 'part', when: ({ full }) => reachesApart(full) },
  {
    says: true,
    name: 'count',
    when: ({ q, shape, isFirm }) =>
      shape.form === 'count' && (/^(?:time|count|measure)$/.test(q.unitClass) || q.unit === null || isFirm),
  },
  {
    says: true,
    name: 'whole',
    when: ({ q, shape, isFirm, before }) =>
      shape.form === 'whole' &&
      // 全国近90%的县实现覆盖: so many do.
      (isFirm || endsCausing(before) || (q.unitClass === 'percent' && q.frontWord !== '近')),
  },
  { says: false, name: 'loose', when: ({ shape }) => shape.form !== 'level' },
  {
    says: true,
    name: 'from-to',
    when: ({ stretch, full }) => stretch.baseline !== null && reaches(full),
  },
  {
    says: true,
    name: 'all',
    when: ({ q, before }) => q.value === 100 && q.unit === '%' && /率$|占比$/.test(before),
  },
  {
    says: true,
    name: 'reached',
    // 培育航空公司2家,驻场运力达60架
    when: ({ q, view, full, isFirm, isMeasured }) =>
      reaches(full) && (q.unitClass !== 'count' || isMeasured || isFirm || view.follows || q.comparator !== 'eq'),
  },
  { says: false, name: 'counted', when: ({ full }) => reaches(full) },
  {
    says: true,
    name: 'level',
    when: ({ q, view, full, isFirm, isMeasured }) =>
      (isFirm ||
        view.hasDueAround ||
        view.follows ||
        q.comparator !== 'eq' ||
        // 矛盾化解率98% among tasks
        (view.sentence.zone.role === 'tasks' && /[^利费税]率$/.test(full))) &&
      (isMeasured || isFirm || q.unitClass === 'count' || (view.follows && q.unitClass === 'measure')),
  },
];

/** The verdict on a number of a clause: null where it is no aim, else the name of the rule that says it is. */
export function aimRule(view: ClauseView, stretch: Stretch, shape: Shape): string | null {
  const { folded } = view.read.passage;
  const q = stretch.quantity;
  const clause = folded.slice(view.clause.start, view.clause.end);
  const before = folded.slice(shape.start, q.front);
  const candidate: Candidate = {
    view,
    q,
    stretch,
    shape,
    clause,
    full: folded.slice(shape.start, q.start),
    before,
    behind: folded.slice(q.end, q.end + 24),
    isFirm:
      view.hasDue ||
      view.isGoals ||
      // 专栏 森林抚育4000万公顷: a box of projects tells how much of each.
      (view.sentence.zone.isBox && /count|measure/.test(q.unitClass)) ||
      HOPES.test(folded.slice(view.clause.start, q.start)) ||
      (view.follows && (/^其中/.test(clause) || (before.trim() === '' && q.unitClass === 'count'))),
    isMeasured: isMeasured(before),
  };
  const verdict = AIM_VERDICTS.find(({ when }) => when(candidate));
  return verdict?.says ? `target/${verdict.name}` : null;
}
