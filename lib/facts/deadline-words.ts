// Words behind and ahead of a time that say what kind of deadline it is, on folded text. Each family is one pattern.

/** “十四五”时期,是…的关键时期: says what a time is like, not what is to be done in it. */
export const CHARACTERISES =
  /^,?将?是|^,?[^,。;]{0,16}(?:指导思想|基本原则|总体要求|发展思路|发展定位)[是为]|^[^。;]{0,40}(?:(?:机遇|关键|攻坚|重要)时?期|新阶段)/;
const COMPLETES = /完成[时期][间限]:$/;
/** True for the day in the parenthesis that closes an item: (责任单位:省水利厅;完成时限:2026年9月). */
export const closesItem = (folded: string, start: number): boolean =>
  COMPLETES.test(folded.slice(Math.max(0, start - 8), start));
/** How far around a time the words of a consultation may stand. */
export const AROUND = 120;
export const INVITES =
  /询期|征集(?:期|时间)|征求意见(?:期限|时间)|请|欢迎|可于|可在|截止|公示|可通过|可以|市民|届满|结束/;
/** 请于本公告刊登次日起60日内陈述意见: so long the public may speak. An office that 自收到函件之日起 has so many days is none. */
export const MADE_KNOWN = /刊登|预告|发布/;
export const INVITED = /^[^,。;]{0,12}(?:提出|提交|陈述|发表|反馈)[^,。;]{0,6}意见/;
/** 2024年7月15日前已受理的项目, 三年内只能享受一次, 二年内不再受理: whom a rule is for, and how often. */
export const SETS_TERMS =
  /^已(?!经)?[^,。;]{1,16}的|^[^,。;]{0,4}(?:只能|仅限|可以?(?:享受|申[请报])[^,。;]{0,6}[一1]次|申[请报]资格|不得(?:再次?|申报|申请|享受|评|参加|晋升))/;
export const OPENING =
  /^[\s"“”'‘’「」•·●-]*(?:[^,。;]{0,12}(?:规定|提出|明确|要求)|[^,。;]{0,2}展望|以期)?(?:(?:并|且|其中|同时|此外|另外|原则上|力争|争取|确保|拟|计划|预计|将|在|于|须|应|要|用)*)$/;
/** A bare time in the middle of a clause schedules only where the act follows at once. */
export const ACT_AHEAD =
  /^\s?(?:达|由\d|启动|完成|实现|建成|拨付|编制|提升|提高|增|降|减|力争|争取|全[面线]|基本|要|将|启用|通过|安排|投产|投用|通航|通气|投入|投运|试运|封顶|通车|交付|贯通|开[馆工业通园]|和|竣工|上线|、|率先|初步|起|形成|突破|超|会(?![议展员计])|分别|每|年均|平均|累计|确保|把|安装|设立|开展|推行|建|筹|培|创|改|扩|引|实施|落成|改造|公布|发布|更新|展开|出台|推出|举行|召开|[动完]工|严控|逐步|进入|取得|拟|计划|预计)/;
/** 期能促成2026年电动机车占比达12%以上, “十三五”时期城镇新增就业5000万人: the level of that time. */
export const LEVEL =
  /^[^,。;年]{2,28}(?:达到?|新增[^,。;]{0,4}|不[低高少超]于?过?|突破|超过|年均|[增提]高|增长|下降|减少|降低)[^,。;]{0,12}\d/;
/** 明确今后五年的发展目标: what is spoken of, not when it is done. */
export const NAMES_AIM = /^的?[^,。;]{0,12}(?:目标|思路|规划|方向|蓝图|任务)/;
/** A heading that only says what its section is about: 一、1996年地震活动情况和1997年趋势. */
export const NAMES_TOPIC = /(?:回顾|形势|情况|趋势|总结|现状)$/;
/** A line that says when a page was put up (发布日期:2022年2月14日), up to its day. */
export const IS_RECORD = /^[-* ]*(?:成文|印发|发布|更新)(?:日期|时间)[^,。;]{0,4}$/;
export const RECORD_AHEAD = /^\s?(?:修订|发布|公布|印发|通过|批准|修正|签署|颁布|发文|成文)\s*(?:$|[)\]])/;
