// Lines that a policy document is known by: its title, number, addressee, signature, attachments. All rules read plain text.

/** Kinds of official document: 党政机关公文处理工作条例 (2012) article 8, and what plans and measures call themselves. */
const GENRE =
  '通知|意见|办法|规定|方案|规划|纲要|计划|条例|决定|决议|公告|通告|公报|批复|复函|函|细则|指南|措施|政策|通报|报告|要点|命令|令|章程|标准|规程|制度|清单|目录|预案|解读|指引|议案|纪要|倡议书?|说明|规则|准则|建议|宣言|协议|实施意见|行动计划|若干意见';
const TITLE = new RegExp(
  `^[^。;!?]{2,80}(?:${GENRE})(?:研究|汇编)?(?:\\([^()]{2,20}\\)){0,2}\\s*$|^《[^《》]{2,60}》\\s*$`,
);
/** (2018—2020年), (试行) on a line of its own under a title. */
const TITLE_TAIL = /^\((?:\d{4}[^()]{0,12}年?|试行|暂行|(?:公开)?征求意见稿|草案|修订版?|\d{4}年修订)\)\s*$/;
/** 发文字号: 粤府函〔2020〕328号 with any bracket, 国令第707号, 2019年第5号; alone on its line. */
const NUMBER =
  /^(?:文\s*号\s*:\s*)?(?:[\u3400-\u9fffA-Z]{1,16}\s?[〔[(【「﹝［]\s?\d{4}\s?[〕\])】」﹞］]\s?(?:第\s?)?\d{1,5}\s?号|[\u3400-\u9fff]{0,12}令?\s?(?:\d{4}年)?\s?第\s?(?:\d{1,5}|[〇零一二三四五六七八九十百]{1,6})\s?号)\s*$/;
const DAY =
  '(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?|[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?|\\d{4}[.-]\\d{1,2}[.-]\\d{1,2})';
const DATE = new RegExp(`^${DAY}\\s*$`);
const ORGAN =
  '政府|委员会|办公厅|办公室|委|部|厅|局|院|署|行|会|社|办|室|中心|总队|支队|公司|集团|法院|检察院|人大|政协|海关|学校|大学|机关';
const ORGAN_WORD = new RegExp(ORGAN);
const ENDS_IN_ORGAN = new RegExp(`^[\\u3400-\\u9fff“”]+(?:${ORGAN})$`);
/** What parts the names of bodies on a line: 财政部(代章) 商务部、海关总署. */
const BETWEEN_ORGANS = /\([^()]{1,12}\)[\s、,]*|[\s、,]+/;
/** No more bodies sign together. */
const MOST_ORGANS = 12;
/** Characters of a name before the word that it ends in. */
const LONGEST_STEM = 30;
const ORGAN_AND_DATE = new RegExp(`^[\\u3400-\\u9fff]{2,40}(?:${ORGAN})\\s*${DAY}\\s*$`);
const ADDRESSEE_WORD = new RegExp(
  `(?:${ORGAN}|部门|机构|单位|企业|地区|地方|州|市|县|区|省)(?:\\([^()]{1,20}\\))?[:、,]`,
);
const NO_ADDRESSEE = /如下|以下|下列|意见|通知|规定|根据|按照|为[了深]|包括|其中|要求|负责|单位[:]|部门[:]\S/;
const ATTACHMENT = /^附(?:件|表|录|图)?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s?(?:[:.、]|$)/;
/** A link to a file, named by it. */
const FILE = /^\S.{1,100}\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)\s*$/i;
const ANNOUNCED = /^\((?:此件|本件|联系)[^()]{2,40}\)\s*$/;

export const isTitleLine = (line: string): boolean => TITLE.test(line) && !/^附|[>|_]/.test(line);
export const isTitleTail = (line: string): boolean => TITLE_TAIL.test(line);
/** The first half of a title broken over two lines: 广东省人民政府关于印发广东省深化. */
export const isTitleHead = (line: string): boolean => /^[\u3400-\u9fff\s]{2,40}关于[^。;:!?]{0,50}$/.test(line);
export const isNumberLine = (line: string): boolean => NUMBER.test(line);
export const isDateLine = (line: string): boolean => DATE.test(line);
/** Names of bodies and nothing else, whatever parts them. One pattern for the whole line would try every way to cut it. */
export function isOrganLine(line: string): boolean {
  if (line.length > 120) return false;
  const names = line.split(BETWEEN_ORGANS);
  if (names.at(-1) === '') names.pop();
  return names.length > 0 && names.length <= MOST_ORGANS && names.every(isOrgans);
}
/** One name, or several that nothing parts: 国家发展改革委财政部. */
const isOrgans = (text: string): boolean =>
  ENDS_IN_ORGAN.test(text) && text.split(ORGAN_WORD).every((stem) => stem.length <= LONGEST_STEM);
export const isOrganWithDate = (line: string): boolean => ORGAN_AND_DATE.test(line);
export const isAttachmentLine = (line: string): boolean =>
  line.length <= 120 && (ATTACHMENT.test(line) || FILE.test(line));
/** (此件公开发布) under a signature. */
export const isReleaseLine = (line: string): boolean => ANNOUNCED.test(line);
export const isContentsLine = (line: string): boolean => /^目\s*(?:录|次)$/.test(line);

export function isAddresseeLine(line: string): boolean {
  if (!line.endsWith(':') || line.length > 400 || /[。;!?]/.test(line) || NO_ADDRESSEE.test(line.slice(0, -1)))
    return false;
  return /^(?:各|有关|国务院|省|市|县|区|直属)/.test(line)
    ? ADDRESSEE_WORD.test(line)
    : ADDRESSEE_WORD.test(line.slice(-8)) || (line.length < 40 && ADDRESSEE_WORD.test(line));
}
