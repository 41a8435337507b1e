// What a citing sentence says of what becomes of the cited text: it is carried out, passed on, changed, or ended.
import { ROLES, type Role } from '../library/schema';
import type { Fold } from '../text/fold';

/** Stands for the cited text in a sentence; the other titles of the sentence are `OTHER`s. */
const CITED = '《》';
const OTHER = '〖〗';
/** 《甲》、《乙》和《丙》: what is said of one of a list is said of all. */
const LIST = '(?:(?:[、和及与]|以及)?〖〗)*';
/** Words between that belong to the same clause. */
const NEAR = '[^,;〖〗《》]{0,24}?';

interface RoleRule {
  role: Role | null;
  /** On the folded sentence, half-width punctuation. */
  words: RegExp;
  example: string;
}

/** The first that matches decides; those with a null role keep later ones from matching. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    role: null,
    words: /《》[^,;]{0,12}(?:不予|不得|不再|尚未|未被|未)(?:废止|停止执行|失效)|《》[^,;]{0,12}继续(?:有效|执行|施行)/,
    example: '《试行办法》不予废止，继续有效。',
  },
  {
    role: null,
    words: /《》(?:废止|失效|修订|修改|印发|发布|公布|实施|施行)(?:以来|以后|之后|后|前|以前|之前|之日|的?情况)/,
    example: '《工作方案》印发以来，各地抓紧落实。',
  },
  {
    role: 'amends',
    words: /《》(?:中的?|的)?第[^,;]{1,24}?(?:废止|失效|停止执行|删除|删去|修改|修订|改为)/,
    example: '《管理办法》第十二条同时废止。',
  },
  {
    role: 'amends',
    words: new RegExp(`(?:废止|删除|删去|修改|修订|修正)(?:了)?${LIST}《》(?:中的?|的)?(?:第|部分|有关|相关|个别)`),
    example: '决定废止《管理办法》第三条。',
  },
  {
    role: 'repeals',
    words: new RegExp(
      `《》${LIST}(?:等[^,;〖〗]{0,14})?(?:[^,;〖〗规定]{0,4},?自[^,;]{2,20}(?:起|之日))?,?(?:同时|即行|予以|一并|相应|均|也|随之|现予|宣布)*(?:废止|停止执行|失效|作废)`,
    ),
    example: '《试行办法》《暂行规定》同时废止。',
  },
  {
    role: 'repeals',
    words: new RegExp(
      `(?:废止(?![后前的以之])|代替|替代|取代|宣布失效(?!的)|废止的[^,;:]{0,10}:)[^,;〖〗《》]{0,12}?${LIST}[、和及与]?《》`,
    ),
    example: '现决定废止《试行办法》。',
  },
  {
    role: null,
    words: new RegExp(
      `(?:推动|推进|加快|适时|研究|抓紧|启动|参与|配合|组织|开展|完成|建议|及时)[^,;]{0,8}(?:修订|修改|修正|废止|清理)${NEAR}《》`,
    ),
    example: '加快修订《管理办法》。',
  },
  {
    role: 'amends',
    words: new RegExp(
      `对${NEAR}${LIST}[、和及与]?《》${LIST}${NEAR}(?:作(?:出|了)?(?:如下|以下|相应|部分)?|进行|予以|加以)了?(?:如下|以下)?(?:修改|修订|修正|调整)`,
    ),
    example: '对《管理办法》作如下修改：',
  },
  {
    role: 'amends',
    // 修订后的 and 新修订的 only name the text as it stands now.
    words: new RegExp(`(?<!新)(?:修改|修订|修正)(?![后过]?的)了?${NEAR}${LIST}[、和及与]?《》`),
    example: '国务院关于修改《管理条例》的决定',
  },
  {
    role: 'amends',
    words: /《》(?:〖〗|[、和及与])*(?:作如下|予以|修改为|修订为|修改如下|修订如下)(?:修改|修订|修正)?/,
    example: '《管理办法》修改如下：',
  },
  {
    role: 'forwards',
    words: new RegExp(
      `现(?:将|予|把)[^,;《》]{0,24}《》${LIST}[^;《》]{0,30}?(?:印发|转发|发布|公布|颁布|予以公告|转给|发给)`,
    ),
    example: '现将《工作方案》印发给你们，请认真贯彻执行。',
  },
  {
    role: 'forwards',
    words: /《》[^;《》]{0,40}(?:同意|批准|审议通过|审定|通过),现(?:予|将其|予以)?(?:印发|转发|发布|公布)/,
    example: '《工作方案》已经省政府同意，现印发给你们。',
  },
  {
    role: 'forwards',
    words: new RegExp(`关于(?:印发|转发|批转|发布|公布)${NEAR}${LIST}[、和及与]?《》`),
    example: '关于印发《工作方案》的通知',
  },
  {
    role: null,
    words: /(?:已|曾|先后|联合|了|的)(?:印发|转发|发布|公布)[^,;《》]{0,6}《》|(?:转发|批转)的《》/,
    example: '省政府曾转发《工作方案》。',
  },
  {
    role: 'forwards',
    words: new RegExp(`(?:转发|批转)(?:给你们)?${NEAR}${LIST}[、和及与]?《》`),
    example: '经省人民政府同意，转发《工作方案》。',
  },
  {
    role: null,
    words: /(?:不(?:再)?|未)(?:适用|按照?|执行|依照|依据)[^,;《》]{0,8}《》|违反[^,;《》]{0,12}《》/,
    example: '违反《管理办法》的，依法处理。',
  },
  {
    role: 'implements',
    words: new RegExp(
      `(?:贯彻(?:执行)?(?:落实)?|落实|根据|依据|依照|按照?|遵照|执行|实施)(?!情况)${NEAR}(?:${LIST}[、和及与]?)《》(?!(?:修订|修改)(?:前|后))`,
    ),
    example: '为贯彻落实《规划纲要》，制定本方案。',
  },
  {
    role: 'implements',
    words: new RegExp(`《》${LIST}[^,;《》]{0,10}(?:贯彻|落实(?:工作|到位|措施)|要求|精神,)`),
    example: '为做好《规划纲要》贯彻落实工作，提出如下意见。',
  },
];

/** What a citing word says on its own, where its sentence is not at hand. */
const ROLE_WORDS: readonly { role: Role; words: RegExp }[] = [
  { role: 'repeals', words: /废止|停止执行|失效|代替|替代/ },
  { role: 'amends', words: /修订|修改|修正/ },
  { role: 'forwards', words: /转发|批转|印发|发布|公布/ },
  { role: 'implements', words: /贯彻|落实|根据|依据|依照|按照|遵照|执行/ },
];

/** @param word as `analyze` gives it, in either script */
export function roleOf(word: string | null, fold: Fold): Role | null {
  if (word === null) return null;
  const folded = fold(word);
  return ROLE_WORDS.find(({ words }) => words.test(folded))?.role ?? null;
}

/** More of a sentence tells nothing of a title in it. UTF-16 units. */
const REACH = 160;
const END = /[。\n！？]/;

/** What a sentence says of a text that it cites. In either script; other sentences do not matter.
 * @param before what stands before the citation · @param after what stands behind it · @param title of the citing document */
export function roleIn(before: string, after: string, title: string | null, fold: Fold): Role | null {
  const bare = (text: string) =>
    fold(text.normalize('NFKC'))
      .replace(/《[^《》]*》/g, OTHER)
      .replace(/\([^()]*\)|〔[^〔〕]*〕|\s/g, '');
  const left = bare(before.slice(-REACH).split(END).at(-1) ?? '');
  const right = bare(after.slice(0, REACH).split(END)[0] ?? '');
  const sentence = `${left}${CITED}${right.replace(/^文件?/, '')}`;
  const rule = ROLE_RULES.find(({ words }) => words.test(sentence));
  return rule ? rule.role : roleListed(sentence, title, fold);
}

/** A document that does nothing but end others lists them by their titles, each on a line of its own. */
const REPEALING = /关于(?:宣布|公布)?废止(?!和修改|、修改|或修改)|(?:予以|决定)废止的.{0,16}(?:目录|清单)/;
/** A line of such a list: its mark, the title, its number, the year. */
const LISTED = /^[\s\d一二三四五六七八九十().、:]*《》[^,;《》]{0,40}$/;

/** What a line of a list says, by the document's title. @param line with the cited title as 《》, folded */
function roleListed(line: string, title: string | null, fold: Fold): Role | null {
  return title && REPEALING.test(fold(title)) && LISTED.test(line) ? 'repeals' : null;
}

/** The weightiest of several: an end outweighs a change, a change outweighs a mention. */
export const weightiest = (roles: readonly (Role | null)[]): Role | null =>
  ROLES.find((role) => roles.includes(role)) ?? null;
