// Words behind and ahead of a time that say what kind of deadline it is, on folded text. Each family is one pattern.

/** “十四五”时期,是…的关键时期: says what a time is like, not what is to be done in it. */
export const CHARACTERISES =
  /^,?将?是|^,?[^,。;]{0,16}(?:指导思想|基本原则|发展思路|总体要求|发展定位)[是为]|^[^。;]{0,40}(?:(?:关键|机遇|攻坚|重要)时?期|新阶段)/;
const COMPLETES = /完成[时期][限间]:$/;
/** True for the day in the parenthesis that closes an item: (责任单位:省水利厅;完成时限:2026年9月). */
export const closesItem = (folded: string, start: number): boolean =>
  COMPLETES.test(folded.slice(Math.max(0, start - 8), start));
/** How far around a time the words of a consultation may stand. */
export const AROUND = 120;
export const INVITES =
  /询期|征集(?:期|时间)|征求意见(?:时间|期限)|请|欢迎|可于|可在|截止|公示|可通过|可以|市民|届满|结束/;
/** 请于本公告刊登次日起60日内陈述意见: so long the public may speak. An office that 自收到函件之日起 has so many days is none. */
export const MADE_KNOWN = /公[告示布报]|刊登|预告|发布/;
export const INVITED = /^[^,。;]{0,12}(?:陈述|提出|提交|发表|反馈)[^,。;]{0,6}意见/;
/** 2024年7月15日前已受理的项目, 三年内只能享受一次, 二年内不再受理: whom a rule is for, and how often. */
export const SETS_TERMS =
  /^已(?!经)?[^,。;]{1,16}的|^[^,。;]{0,4}(?:只能|仅限|可以?(?:享受|申[请报])[^,。;]{0,6}[一1]次|申[报请]资格|不再(?:受理|接受)|不得(?:再次?|申报|申请|参加|享受|评|晋升))/;
export const OPENING =
  /^[\s"“”'‘’「」•·●-]*(?:[^,。;]{0,6}目标(?:包括|有)?|[^,。;]{0,12}(?:提出|明确|要求|规定)|[^,。;]{0,2}展望|以期)?(?:(?:并|且|其中|同时|此外|另外|原则上|力争|争取|确保|计划|预计|拟|将|应|须|要|在|于|用)*)$/;
/** A bare time in the middle of a clause schedules only where the act follows at once. */
export const ACT_AHEAD =
  /^\s?(?:达|完成|实现|建成|安排|拨付|编制|提高|提升|增|降|减|力争|争取|基本|全面|将|要|启[用动]|通[过车航气]|投[入产用运]|试运|封顶|贯通|交付|开[工通业园馆]|上线|竣工|和|、|初步|率先|起|超|突破|形成|会(?![议展计员])|分别|把|每|平均|年均|确保|新[增建开]|安装|更新|设立|开展|建|筹|培|创|改|扩|引|累计|实施|落成|改造|[公发]布|出台|展开|推[出行]|举行|召开|[动完]工|严控|严格控制|逐步|进入|取得|计划|预计|拟)/;
/** 期能促成2026年电动机车占比达12%以上, “十三五”时期城镇新增就业5000万人: the level of that time. */
export const LEVEL =
  /^[^,。;年]{2,28}(?:达到?|[提增升降减][^,。;]{0,3}[到至为]|新增[^,。;]{0,4}|不[低高超少]于?过?|突破|超过|年均|[增提]高|增长|下降|降低|减少)[^,。;]{0,12}\d|^[^,。;年\d]{2,20}\d[\d.]*[万亿]*[^,。;\d]{0,4}(?:以上|左右)/;
/** 明确今后五年的发展目标: what is spoken of, not when it is done. */
export const NAMES_AIM = /^的?[^,。;]{0,12}(?:目标|任务|思路|方向|规划|蓝图)/;
/** A heading that only says what its section is about: 一、1996年地震活动情况和1997年趋势. */
export const NAMES_TOPIC = /(?:情况|趋势|形势|回顾|现状|总结)$/;
/** A line that says when a page was put up (发布日期:2022年2月14日), up to its day. */
export const IS_RECORD = /^[-* ]*(?:发布|成文|印发|更新)(?:日期|时间)[^,。;]{0,4}$/;
export const RECORD_AHEAD = /^\s?(?:印发|发布|公布|通过|批准|修订|修正|发文|签署|颁布|成文)\s*(?:$|[)\]])/;
