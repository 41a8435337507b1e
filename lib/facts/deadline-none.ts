// Times that limit, schedule and start nothing, whatever kind their words are of: a decision list read before that of kinds.
import type { ReadPassage, Sentence } from './reading';
import type { Tense } from './tense';
import type { TimeExpression } from './times/expression';

/** A time and what stands around it, folded. */
export interface Candidate {
  time: TimeExpression;
  read: ReadPassage;
  sentence: Sentence;
  tense: Tense;
  /** A clause of the sentence tells of the past. */
  isPast: boolean;
  words: string;
  /** From the clause's first unit to the time, and from the time's end on. */
  behind: string;
  ahead: string;
}

/** How far from a time or from the end of its sentence words are looked for, in UTF-16 units: reading stays linear. */
const REACH = 60;
/** What is due or happens in a year whatever one does: 2020年度汇算清缴, 年度会费. */
const OF_YEAR = /^(?!底|内|末|前)(?![^,。;]{0,12}(?:目标|任务|力争|计划|实现|建成|完成|投资))[一-龥]/;

export const NONE_VERDICTS: readonly { says: null; name: string; when: (candidate: Candidate) => boolean }[] = [
  {
    says: null,
    name: 'question',
    when: ({ read: { passage }, sentence: { start, end } }) =>
      passage.folded[end] === '?' &&
      /什么|哪|如何|怎|何[时为]|吗$/.test(passage.folded.slice(Math.max(start, end - REACH), end)),
  },
  {
    says: null,
    name: 'annex',
    // 3.2025年重点项目季度进展表: what an annex is called.
    when: ({ read: { passage } }) =>
      passage.folded.length <= REACH && /^[^,。;:]*(?:表|名单|细则|清单)(?:\([^()]*\))?$/.test(passage.folded.trim()),
  },
  {
    says: null,
    name: 'once-planned',
    // 原定于2月15日前上缴的…
    when: ({ behind }) => /原(?:先|来)?(?:定|拟|计划|预计)$/.test(behind),
  },
  {
    says: null,
    name: 'runs-out',
    // 凡6月30日前有效期届满的, 6月底前不能正常还款的: whom a rule is for.
    when: ({ ahead }) =>
      /^[^,。;]{0,16}(?:(?:期满|届满|到期)(?:的|[须需])|(?:难以|未能|不能|无法)[^,。;]{0,12}的[,;])/.test(ahead),
  },
  {
    says: null,
    name: 'look-back',
    // 15天内未到过中高风险区域, 发病前14天内的旅行史
    when: ({ ahead, words }) =>
      /内$/.test(words) &&
      !/[起后]/.test(words) &&
      /^(?:没有|曾|未|无|有(?!序|效|关)|的[^,。;]{0,10}(?:史|记录|经历))/.test(ahead),
  },
  {
    says: null,
    name: 'foretold',
    // 据气象部门预测,2月底至3月上旬将出现持续降雨
    when: ({ read, sentence, time }) =>
      /据[^,。;]{2,10}预[测报][^。;]*$/.test(
        read.passage.folded.slice(Math.max(sentence.start, time.start - REACH), time.start),
      ),
  },
  {
    says: null,
    name: 'attribute',
    // 今年新增的资金要抓紧下达, 今年已经出台的措施, 做好2023年和今后一个时期工作
    when: ({ time, ahead }) =>
      time.bare &&
      /^(?:已经?)?(?:开工|发生|出台|下达|印发|实施|安排|投产|新增|在建|立项)的[一-龥]|^报告(?!期)|^[和及]今后一/.test(
        ahead,
      ),
  },
  {
    says: null,
    name: 'of-the-year',
    when: ({ words, ahead }) =>
      (/^[于在]?(?:\d{4})年度$/.test(words) && OF_YEAR.test(ahead)) ||
      // 制定下一年度轮换计划, 下一年度核减名额10%
      (/^下/.test(words) && /^度[^内或]/.test(ahead)),
  },
  {
    says: null,
    name: 'clock',
    // 申请期限自影响消除之日起继续计算
    when: ({ time, ahead }) =>
      time.kind === 'relative' && time.iso === null && /^,?[^,。;]{0,12}[算计](?:$|[。,;])/.test(ahead),
  },
  {
    says: null,
    name: 'afterwards',
    // 5月31日后,再视情决定
    when: ({ time, ahead }) => time.precision === 'day' && /^后[,方再]/.test(ahead),
  },
  {
    says: null,
    name: 'that-month',
    // 做到当月审批、当月发放; 自审核次月起补发
    when: ({ words, behind }) =>
      /^[到至]?当月$/.test(words) ||
      (/^次月/.test(words) && /[一-龥]$/.test(behind) && !/[于在到至自从]$/.test(behind)),
  },
  {
    says: null,
    name: 'years-of-plan',
    // 编制2020—2021年建设计划
    when: ({ words, behind, ahead }) =>
      /^\d{4}年?[-—–~至]/.test(words) &&
      /(?:提出|下达|印发|研究|制定|编制)$/.test(behind) &&
      /^[^,。;]{0,8}(?:规划|方案|计划|预算)/.test(ahead),
  },
];
