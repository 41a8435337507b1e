// Words that make and shape targets, on folded text. Each family is one pattern.
import { matches } from '../../text/matches';

/** Adverbs between subject and verb. */
export const ADVERBS =
  '(?:基本|率先|全面|如期|顺利|力争|争取|确保|初步|加快|努力|全力|共同|积极|着力|切实|显著|同步|逐步|进一步|整体|总体|均|都|全部|累计|已|要|能够|将)*';

/** Work to be done, whatever follows (decision 5). */
export const WORKING =
  '推进|支持|探索|研究|深化|完善|促进|引导|强化|加强|大力|深入|统筹|开展|实施|落实|按照|通过|以|鼓励|为|围绕|充分发挥';

/** Verbs of making, doing or bringing together, directly before a count: 建设100个, 引进20名, 立项4项. */
const MAKING =
  '(?:共|累计|规划|资助|新|再|率先|全面|加快|力争|集中|统筹|重点|每年|年均|择优)?(?:打通(?!.{0,6}(?:最后|堵点|环节))|新辟|送(?=[^,]{1,8}下乡)|建立|建(?!筑)设?成?|构建|[新增补投改]建|改?扩建|打造|扩容|培育(?:壮大)?|产生|引进|创建|引入|新增|培养|增加|增设|组建|成立|设立|布局|形成|推出|开[设办]|举行|举办|交付|选派|选拔|招收|研发|研制|开发|制定|修订|发布|制修订|组织实施|实施好?|抓[好实]|举办|评选|选取|遴选|筛选|优选|选择|择优|实现|推动|推进|推广|优化|组织|支持|扶持|资助|发展|做大做强|做强|集聚|落户|招引|孵化|转化|申请|认定|发表|立项|完成|签订|取得|获得|争创|争取|攻克|突破|轮训|辅导|建置|安置|解决|提供|开展|设置|通过|新开|入驻|上线|接入|配备|培训|安排|开工|整合|配置|铺设|改造|整治|治理|修复|种植|造林|绿化|搬迁|帮扶|化解|淘汰|关停|压减|削减|减少|降低|节约|储备|供应|供给|筹集|筹建|归集|汇聚|覆盖|惠及|汇集|招聘|招录|吸纳|服务|带动|吸引|入选|启动|开通|达到|拥有|设有|建有|配有|挖掘|选树|保护|盘活|出台|办|促成|落地|投产|投用|运营|投放|购置|进入|提升|升级|关闭|完善|改善|替代|净增|引育|推介|谋划|排查|抽查|更新|检查|树立|梳理|发掘|加快|发放|守[住牢]|出版|创作|命名|编制)[起了出成]?';

/** Verbs that bring an indicator to a number: 达到, 提高至, 控制在, 不低于. */
const REACHING =
  '(?:力争|争取|确保|努力|稳步|持续|逐步|预计|将|会|均|都|全部|分别|总体|基本|原则上|一般|最长|平均)*(?:达到|实现|达致|到达|达|拟按|超过|突破|超|逾|(?:不得?)?[低高大小少]于(?:或?等于)?|不得?超过|是|为|:|占|迈上|站上|(?:提[高速升]?|增加|增长|增|升|降|上升|扩大|拓展|扩|降低|减低|下降|减少|减|延长|缩短|压缩|压减|缩小|优化|普及|增设|回升|恢复|发展)[至为到]|控制在|稳定在|保持在|维持在|保持|降低|节约|减低|下降|减少|新增|上升|增加|提高|提升|缩短|压缩|压减|精简|提速|翻|增长|增速|累计|至少|最少|最多|减(?=半)|定于)(?:了|介乎|介于)?';

/** Nouns that name something measured: a bare number behind one is its level (治疗率85%). */
const MEASURED =
  /(?:率|时间|比例|比重|占比|水平|值|数|面|额|面积|量|规模|强度|密度|浓度|寿命|能力|得分|满意度|覆盖|里程|产能|利润|下限|床位|人口|医师|医生|增速|速度|费用|能耗|贡献|经费|贷款|时限|期限|周期|用地|价格|税收|收入|投资|上限|[降增涨]幅)$/;

/** Grants, fines, prices and conditions: their numbers are rules, not aims (decision 3). */
export const RULES_NOT_AIMS =
  /未达\d+%[之的]|奖补|奖金|奖励|补助|补贴(?!性)|(?<![获受])资助(?![的培建独出房专院大幼]|[^,]*\d名)|补偿|税率|征税|缴税|扣除|退税|返还|一次性|封顶|为(?:上限|限$)|最高(?:不超过|可?达?)\d|单个(?:项目|企业)|财政按|后再?支付|每家|每人每|贷款额度|授信|注册资[本金]|成立满|注册满|年满|连续.{0,4}年|申报|报名|(?<!服务)名额|应具备|(?<!新增)具备.{0,6}条件|符合.{0,12}条件|任职|职称|以上学历(?!.*占)|(?<!办税)缴费|罚|缴纳|逾期|(?<![总累预估合])计\d|免于|赔偿|按.{0,18}计算|估算|测算|核算(?!率)|[总需]经费|元计$|(?:安排|整合).{0,10}(?:资金|[\d.]+[亿万]*元)|投入(?!达).{0,10}(?:资金|万元|亿元)|(?:安排|增加|落实).{0,6}经费|专项资金|期限?最长(?!不得)|首付|(?<![动上子])支付\d|可按|预算(?!公开|收入)|涉及[^,]{0,12}(?:支出|开支|费用)|出资|拨付|列支|经费保障|^(?:还款|展期|贴息|贷款|合同|担保)?期限/;

/** Taxes, loans and what is paid out: no day makes an aim of them. */
export const PAYS = /给予|贴息|罚款|[销助]限额|[免减缴计即]征|征收|减半(?=缴|收)|税额|借款|可享受|的再增|上浮\d|适用\d/;

/** A forecast is an aim without a day (预计共有300个单位落成). */
export const HOPES = /预[计估期](?!性|寿命)|力争|计划(?=完成|投资|实施|培育|新增|新建|改造)/;

/** Causes someone else to do it: the target runs to the end of what they do. */
const CAUSING =
  /(?:实现|做到|推动|推进|带动|促进|引导|组织|支持|指导|帮助|使|让|力争|争取|确保|鼓励|为|对|向|保证|保障|动员)$/;

/** Only the counted thing is the target; what it is chosen for is not. */
const CHOOSING = /(?:评选|选取|遴选|筛选|优选|选择|择优|选定|确定|推荐|选派|抽查|认定)(?:不少于|不超过|约|出|超过)?$/;
export const CHOSEN_FOR = /开展|进行|实施|作为|参与|参加|用于|先行|试点|予以|给予|推广|纳入/;

/** Words before an indicator that are no part of it. */
export const LEAD_IN =
  /^(?:[\s,、;:)）•·●-]|“\d{1,4}”是?指|[一二三四五六七八九十]是|其中|当中(?:包括)?|预定(?=于|在)|其(?=年)|以及|并且|或者?|并|且|和|及|与|同时|此外|另外|另|届时|从而|进而|因此|则|即(?!时)|也|还|再(?!生)|要求?(?!素)|应当|应(?!用|急|届)|须|需(?!求)|可(?=[达望以])|会(?!员|展|议)|能够|将|能(?![源耗效力人])|继续|加快|力求|原则上|按照|总体上|一般(?!公共|隐患|工业|性|债|政府|社会)|下一步|今后|未来(?=,)|各地要|主要是|特别是|尤其是|包括|例如|例|如(?=.{0,3}建)|使(?!用)|令|让|助力|把(?![握控关])|相[等当]于|而(?!言)|[^,。;\d]{0,6}目标(?:是|为(?!$))|[中近远]期\(?|但(?=[一-龥])|全年|[^,。;]{0,12}?(?:规定|提出|明确|要求)的?(?=[到至在今明“]|\d{4}年)|集中力量|限期|用(?=\d|[一二两三四五]))/;

export const STRENGTHS = [
  ['must', /确保|保证|不得|坚决|必须/],
  ['strive', /努力|力争|争取(?!支持|国家)/],
  ['basic', /基本(?=[建构]|形成|完成|实现|达到|消除|普及|解决|健全|具备|确立|满足|覆盖|到位|杜绝|适应)|初步/],
  ['lead', /率先/],
  ['expect', /预[计估]|计划(?=在|于|到|建|新|投|开)|预期(?!性|寿命|目标|指标)/],
] as const;

/** Opens a list of conditions that the rest of its sentence goes on with. */
export const CONDITIONS =
  /(?<!“\d{1,4}”)是指|申请(?:企业|学校|机构|人|单位|者|团体)(?=[^,]{0,14}[须应需])|由[^,。;]{2,80}[组构]成|申报(?:企业|人|单位|主体|对象|条件)|[应须需]当?具备|应满足(?=[^,。;]{2,24}[高低少]于)|成立满|注册满|年满|符合.{0,12}(?:下列|以下).{0,6}条件|(?:下列|以下)条件|方可|不予/;

/** Longest word tried for at the end of a stretch, in UTF-16 units; what stands before it cannot matter. */
const LONGEST_END = 24;
const endsWith =
  (pattern: RegExp) =>
  (words: string): boolean =>
    pattern.test(words.trimEnd().slice(-LONGEST_END));

const BOUND = '约|近|超过|超|逾|不少于|不低于|至少';
/** A verb of making stands right before the number: 建设(不少于)100个. */
export const endsMaking = endsWith(
  new RegExp(`${MAKING}(?:\\([一-龥]{2}\\))?(?:${BOUND}|不超过|至|到|达到|达|共|各|一批|分别)?$`),
);
const PLACE = /^(?:全[省市县区州镇]|我[省市县区州])/;
const STARTS_MAKING = new RegExp(`^(?!启动[区期])${MAKING}(?:[和、及并或]?(?:正式)?${MAKING})?`);
export const startsMaking = (words: string): boolean => STARTS_MAKING.test(words.replace(PLACE, ''));
export const withoutMaking = (words: string): string => words.replace(STARTS_MAKING, '');
/** Where verbs of making stand. */
export const makingVerbs = (words: string): readonly RegExpExecArray[] => matches(EVERY_MAKING, words);
const EVERY_MAKING = new RegExp(MAKING, 'g');

/** 不少于本单位执法人员总数的5%, 新增床位至1000张: the verb stands apart from its number. */
const REACHING_APART =
  /不[应得]?(?:少于|低于|小于|超过|高于|大于)[^,。;]{2,24}的$|(?:占|达到|达|控制在)[^,。;]{2,24}的$|完成[^,。;]{4,30}的$|增[速幅][^,。;\d]{0,20}高[^,。;\d]{0,12}$|(?:新增|增加|提高|提升|扩大|降低|减少|缩短|压缩)[一-龥A-Za-z\d.%()“”「」]{1,24}[到至]$/;
export const reachesApart = (words: string): boolean => REACHING_APART.test(words.slice(-36));
export const endsReaching = endsWith(new RegExp(`${REACHING}(?:${BOUND})?$`));
export const reaches = (words: string): boolean => endsReaching(words) || reachesApart(words);

export const endsCausing = endsWith(CAUSING);
export const endsChoosing = endsWith(CHOOSING);

const VERB_AT_END = new RegExp(`(?:(?:${REACHING})|约|近|[≥≤<>]|至少|年均)$`);
/** The words without the verbs and bounds at their end. */
export function noun(words: string): string {
  let rest = words;
  for (let guard = 0; guard < 4; guard++) {
    const match = VERB_AT_END.exec(rest.slice(-LONGEST_END));
    if (!match) break;
    rest = rest.slice(0, rest.length - match[0].length);
  }
  return rest;
}

/** Something measured stands before the verb: a bare number behind it is its level. */
export const isMeasured = (words: string): boolean => MEASURED.test(noun(words.trimEnd()).slice(-LONGEST_END));
