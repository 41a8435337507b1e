// What a heading says its section does: tell the past, set goals, give tasks, organise, set conditions.

export type SectionRole = 'history' | 'goals' | 'tasks' | 'organisation' | 'conditions';

/** First match wins. The words come from the headings of plans, measures and notices; compare GUIDELINE tiers. */
const ROLES: readonly { role: SectionRole; pattern: RegExp }[] = [
  {
    role: 'goals',
    pattern:
      /目标(?!责任|管理|考核|责|客户|市场|企业)|实施步骤|工作步骤|(?:主要|发展|工作|规划|预期|调控|核心|约束性|预期性|具体)指标|指标体系|时间(?:安排|步骤|进度)|进度安排/,
  },
  {
    role: 'history',
    pattern:
      /^(?!.*(?:促进|加快|加强|推进|落实|开展|应对|通报|推动|完善|夯实|巩固|总结|建设|改善|扩大|优化|实现|建立|解决|强化|提高|提升|分析|研究))[^,。;:]{0,8}?(?:(?:建设|发展|工作|规划|现有|产业)基础|现状|成效|成就|成果(?![应展推运评转的])|回顾|形势|背景(?:$|[情和及与])|取得[^,。]{0,8}(?:成绩|进展|突破)$|机遇|存在的?(?:主要)?(?:困难|问题|不足)|(?:总体|基本|工作)情况)/,
  },
  // 2025年和“十四五”时期工作回顾, 2025年工作总结和“十四五”发展成就: whatever stands before it.
  {
    role: 'history',
    pattern:
      /^(?!.*(?:加强|推进|做好|开展|认真|及时|评估|推广|展示|宣传|交流)).*(?:\d{4}年|.五”?|过去|[去五]年)[^:,。;]{0,16}(?:总结|成[果就效]|回顾|发展情况)/,
  },
  {
    role: 'history',
    pattern:
      /^(?!.*(?:报告|报送|填送|公布|公开|反馈|检查|督促|督查|督导|跟踪|调度|统计|监测|考核|评估|通报|掌握|加强))[^,。;:]{2,20}(?:执行|实施|完成|进展)情况$/,
  },
  {
    role: 'history',
    pattern:
      /^(?!.*(?:推广|借鉴|复制|学习|总结|宣传|交流|报送))[^:,。;]{0,24}(?:典型(?:经验|案例|做法)|(?:主要|经验|创新)做法)/,
  },
  {
    role: 'conditions',
    pattern:
      /(?:申报|申请|享受|认定|准入|支持|奖励|补助|聘用)[^,。]{0,6}(?:标准|条件)|法律责任|罚\s?则|奖励(?:标准|办法)|(?:资助|补贴|奖补|扶持|补助)(?:金额|标准|对象|限度|额度)|(?:支持|申[请报])对象|申报要求|^..条件$/,
  },
  {
    role: 'organisation',
    pattern:
      /保障(?:机制|措施)?$|组织(?:领导|保障|实施)|附\s?则|有关要求|工作要求|实施保障|指导思想|基本原则|(?:总体|基本)思路|策略|定位/,
  },
  { role: 'tasks', pattern: /重点工作|重点项目|工程|任务|举措|措施|专栏/ },
];

/** @param title folded text of a heading, without its number. Null where it does not tell. */
export function roleOf(title: string): SectionRole | null {
  return ROLES.find(({ pattern }) => pattern.test(title))?.role ?? null;
}

/** Headings by role, as plans, measures and notices have them. */
export const HEADING_EXAMPLES: readonly { role: SectionRole; title: string }[] = [
  { role: 'goals', title: '（二）主要目标' },
  { role: 'history', title: '一、发展现状' },
  { role: 'history', title: '一、行动背景' },
  { role: 'history', title: '一、“十三五”规划执行情况' },
  { role: 'history', title: '第一节 规划实施取得积极进展' },
  { role: 'history', title: '一、2025年和“十四五”时期工作回顾' },
  { role: 'history', title: '一、部分地方优化营商环境典型做法' },
  { role: 'conditions', title: '（一）申报条件' },
  { role: 'conditions', title: '三、补助对象' },
  { role: 'organisation', title: '四、保障措施' },
  { role: 'tasks', title: '二、主要任务' },
];
