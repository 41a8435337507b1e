// Words that make and shape targets, on folded text. Each family is one pattern.
import { matches } from '../../text/matches';

/** Adverbs between subject and verb. */
export const ADVERBS =
  '(?:基本|初步|率先|全面|全部|如期|顺利|力争|争取|确保|努力|加快|全力|积极|着力|切实|显著|共同|同步|逐步|进一步|累计|整体|总体|均|都|已|将|要|能够)*';

/** Work to be done, whatever follows (decision 5). */
export const WORKING =
  '推进|加强|支持|鼓励|探索|研究|深化|完善|促进|引导|强化|开展|大力|深入|统筹|落实|实施|按照|通过|以|为|围绕|充分发挥';

/** Verbs of making, doing or bringing together, directly before a count: 建设100个, 引进20名, 立项4项. */
const MAKING =
  '(?:共|累计|规划|资助|新|再|全面|加快|率先|力争|集中|统筹|重点|每年|择优)?(?:打通(?!.{0,6}(?:堵点|环节|壁垒|最后))|新辟|送(?=[^,]{1,8}下乡)|建立|建设?成?|构建|新建|改?扩建|改建|扩容|改造|打造|培育(?:壮大)?|培养|产生|引育|引进|引入|新增|增加|增设|组建|创建|设立|布局|形成|推出|开[设办]|举行|举办|交付|选派|选拔|招收|研发|研制|开发|制定|修订|制修订|发布|完成|组织实施|实施好?|抓[好实]|组织|开展|举办|认定|评选|选取|遴选|筛选|优选|择优|选择|推动|推进|推广|支持|扶持|发展|做大做强|做强|集聚|落户|实现|招引|孵化|转化|申请|发表|立项|获得|取得|争创|争取|攻克|突破|覆盖|服务|惠及|培训|轮训|安排|安置|解决|提供|开通|新开|开工|投产|上线|接入|配备|配置|设置|铺设|治理|整治|修复|种植|造林|绿化|搬迁|帮扶|化解|压减|削减|淘汰|关停|减少|降低|节约|储备|供应|供给|筹集|筹建|归集|汇聚|汇集|输送|招聘|招录|吸纳|带动|吸引|入选|通过|进入|达到|拥有|设有|建有|配有|挖掘|保护|盘活|出台|办|签订|促成|落地|投用|运营|营运|投放|购置|更新|提升|升级|关闭|整合|完善|改善|替代|净增|入驻|启动|推介|谋划|排查|检查|抽查|树立|选树|梳理|发掘|加快|发放|守[住牢]|命名|出版|创作|编制)[起出了成]?';

/** Verbs that bring an indicator to a number: 达到, 提高至, 控制在, 不低于. */
const REACHING =
  '(?:力争|争取|确保|努力|基本|稳步|持续|逐步|预计|将|会|均|都|全部|分别|总体|原则上|一般|最长|平均)*(?:达到|达致|到达|达|拟按|实现|突破|超过|超|逾|(?:不得?)?[低高少大小]于(?:或?等于)?|不得?超过|为|是|:|占|迈上|站上|(?:提高|提升|提速|增加|增长|增|升|上升|扩大|拓展|扩|降|降低|减低|下降|减少|减|缩短|压缩|压减|缩小|优化|普及|增设|回升|恢复|发展)[到至为]|控制在|稳定在|提早[到至为]|保持在|维持在|保持|降低|减低|下降|提高|提升|增长|增加|新增|增速|减少|上升|缩短|压缩|压减|精简|节约|提速|翻|累计|至少|最少|最多|减(?=半)|定于)(?:了|介[乎于])?';

/** Nouns that name something measured: a bare number behind one is its level (治疗率85%). */
const MEASURED =
  /(?:率|比例|比重|占比|水平|数|量|面|额|值|收入|面积|规模|强度|密度|浓度|时间|时限|寿命|能力|速度|得分|满意度|覆盖|里程|产能|利润|投资|上限|下限|床位|人口|医师|护士|医生|增速|费用|能耗|贡献|经费|贷款|期限|周期|用地|价格|税收|[涨降增]幅)$/;

/** Grants, fines, prices and conditions: their numbers are rules, not aims (decision 3). */
export const RULES_NOT_AIMS =
  /违法所得|未达\d+%[之的]|奖励|奖补|奖金|补助|补贴(?!性)|(?<![获受])资助(?![的独专出房院大幼培建]|(?:不少于)?\d+名)|补偿|税率|征税|缴税|扣除|退税|返还|一次性|封顶|为(?:上限|限$)|最高(?:不超过|可?达?)\d|单个(?:项目|企业)|单笔|财政按|后再?支付|每家|每人每|按.{0,12}(?:标准|比例)(?:给予|发放|补|支)|贷款额度|授信|注册资[本金]|成立满|注册满|年满|连续.{0,4}年|申报|报名|名额|应具备|具备.{0,6}条件|符合.{0,12}条件|以上学历|职称|聘用时间|任职|(?<!办税)缴费|缴纳|罚|逾期|扣分|(?<!增)加\d+分|(?<![预估累合总])计\d|赔偿|免于|按.{0,18}计算|估算|测算|核算(?!率)|总经费|(?:安排|整合).{0,10}(?:资金|[\d.]+[万亿]*元)|投入(?!达).{0,10}(?:资金|万元|亿元)|(?:安排|增加|落实).{0,6}经费|专项资金|期限?最长(?!不得)|首付|(?<!移动|线上|电子)支付\d|(?:额度?|限额)可(?:提高|增加|放宽)[到至]|可按|预算(?!公开|收入)|投放.{0,6}亿元|涉及[^,]{0,12}(?:开支|费用|支出)|(?:经常)开支|拨付|出资|列支|经费保障|^(?:贷款|贴息|展期|还款|担保)?期限/;

/** Taxes, loans and what is paid out: no day makes an aim of them. */
export const PAYS = /给予|贴息|[计减免缴]征|征收|减半(?=收|缴)|借款|可享受|税额|上浮\d|适用\d/;

/** A forecast is an aim without a day (预计共有300个单位落成). */
export const HOPES = /力争|预[计估期](?!性|寿命)|计划(?=完成|实施|投资|新[建增]|改造|培育)/;

/** Causes someone else to do it: the target runs to the end of what they do. */
const CAUSING =
  /(?:推动|推进|促进|带动|引导|组织|支持|帮助|使|让|确保|保证|力争|争取|实现|鼓励|为|对|向|保障|做到|动员|指导)$/;

/** Only the counted thing is the target; what it is chosen for is not. */
const CHOOSING = /(?:选取|遴选|筛选|优选|选择|择优|选定|确定|评选|推荐|选派|抽查|认定)(?:不少于|不超过|超过|约|出)?$/;
export const CHOSEN_FOR = /开展|进行|作为|实施|参加|参与|用于|先行|试点|予以|给予|推广|纳入/;

/** Words before an indicator that are no part of it. */
export const LEAD_IN =
  /^(?:[\s,、;:)）•·●-]|“\d{1,4}”是?指|[一二三四五六七八九十]是|还?必须(?=通过|在|采取|削|减|完)|其中|当中(?:包括)?|以期|长远(?:而言|来说)|预定(?=于|在)|其(?=年)|当年(?=新)|并且|以及|或者?|并|且|和|及|与|同时|此外|另外|另|届时|从而|进而|因此|则|即(?!时)|也|还|再(?!生)|将|要(?!素)|应当|应(?!急|用|届)|须|需(?!求)|可(?=[达望以])|会(?!议|员|展)|能够|能(?!源|力|耗|效)|继续|加快|按照|力求|原则上|总体上|一般(?!公共|隐患|工业|性|债|政府|社会)|下一步|今后|未来(?=,)|各地要|主要是|特别是|尤其是|包括|例如|例|如(?=.{0,3}建)|使(?!用)|让|令|助力|把(?![关握控])|相[等当]于|而(?!言)|[^,。;\d]{0,6}目标(?:是|为|(?=\d))|[近中远]期\(?|但(?=[一-龥])|全年|直接(?=服务|带动)|[^,。;]{0,12}?(?:提出|明确|规定|要求)的?(?=[到至在今明“]|\d{4}年)|集中力量|限期|用(?=\d|[一二两三四五]))/;

export const STRENGTHS = [
  ['must', /必须|确保|保证|不得|坚决/],
  ['strive', /力争|争取(?!国家|支持)|努力/],
  ['basic', /基本(?=[建构]|形成|完成|实现|达到|消除|覆盖|普及|解决|健全|具备|确立|满足|到位|杜绝|适应)|初步/],
  ['lead', /率先/],
  ['expect', /预[计估]|计划(?=于|在|到|建|新|投|开)|预期(?!性|寿命|目标|指标)/],
] as const;

/** Opens a list of conditions that the rest of its sentence goes on with. */
export const CONDITIONS =
  /(?<!“\d{1,4}”)是指|申请(?:学校|机构|人|单位|者|企业|团体)(?=[^,]{0,14}[须应需])|由[^,。;]{2,80}[构组]成|申报(?:企业|单位|主体|条件|对象|人)|应当?具备|应满足(?=[^,。;]{2,24}[低高少]于)|[须需]具备|成立满|注册满|年满|符合.{0,12}(?:下列|以下).{0,6}条件|(?:下列|以下)条件|方可|不予/;

/** Longest word tried for at the end of a stretch, in UTF-16 units; what stands before it cannot matter. */
const LONGEST_END = 24;
const endsWith =
  (pattern: RegExp) =>
  (words: string): boolean =>
    pattern.test(words.trimEnd().slice(-LONGEST_END));

const BOUND = '约|近|超过|超|逾|不少于|不低于|至少';
/** A verb of making stands right before the number: 建设(不少于)100个. */
export const endsMaking = endsWith(new RegExp(`${MAKING}(?:${BOUND}|不超过|达到|达|共|各|一批|分别|到|至)?$`));
const PLACE = /^(?:全[省市县区州镇]|我[省市县区州])/;
const STARTS_MAKING = new RegExp(`^(?!启动[区期])${MAKING}(?:[和、及并]?(?:正式)?${MAKING})?`);
export const startsMaking = (words: string): boolean => STARTS_MAKING.test(words.replace(PLACE, ''));
export const withoutMaking = (words: string): string => words.replace(STARTS_MAKING, '');
/** Where verbs of making stand. */
export const makingVerbs = (words: string): readonly RegExpExecArray[] => matches(EVERY_MAKING, words);
const EVERY_MAKING = new RegExp(MAKING, 'g');

/** 不少于本单位执法人员总数的5%, 新增床位至1000张: the verb stands apart from its number. */
const REACHING_APART =
  /不[应得]?(?:少于|低于|小于|超过|高于|大于)[^,。;]{2,24}的$|(?:达到|达|占|控制在)[^,。;]{2,24}的$|完成[^,。;]{4,30}的$|增[速幅][^,。;\d]{0,20}高[^,。;\d]{0,12}$|(?:新增|增加|提高|提升|扩大|降低|减少|缩短|压缩)[一-龥A-Za-z\d.%()“”]{1,24}[到至]$|(?:达到?|优于)[^,。;]{2,16}(?:值|标准|水平)$/;
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
