// What a single character becomes where no phrase holds it and only its neighbours tell: inside or a lane, a surname or
// a word.

export interface Context {
  from: string;
  /** In OpenCC's own traditional standard. */
  to: string;
  /** What stands before the character. */
  before: RegExp;
  after: RegExp;
  /** Text and what it becomes in Hong Kong's standard. */
  examples: readonly (readonly [from: string, to: string])[];
}

/** Titles and acts of appointment, behind which a name stands. */
const BEFORE_NAME =
  /(?:[部省市县区局厅司处科院校会组队行社镇乡村所][长長]|主任|委员|书记|教授|院士|议员|博士|律师|法官|检察官|审判[员长]|书记员|陪审员|经理|董事长?|总裁|记者|作者|编剧|导演|选手|教练|医[生师]|大使|主席|总理|总统|专家|工程师|研究员|任命|免去)$/;
const NAME = /^\p{Script=Han}/u;
const surname = (from: string, text: string, shown: string): Context => ({
  from,
  to: from,
  before: BEFORE_NAME,
  after: NAME,
  examples: [[text, shown]],
});

/** No distance (五百里), no lane or neighbourhood (旧里, 邻里), not a character that foreign names are written with (佩里格,
 * 卡路里), no name that plays upon another (浙里办). */
const NO_NAME =
  /[^一二三四五六七八九十百千万亿两几数半〇零\d旧邻故乡德路加马罗斯阿布巴克莫塞喀卡埃尼米特贝利英华弗拉奇密沃肯佩帕摩毛瓦伯凯雷丹维哈杰姆梅比基萨哥艾伊波亨蒂纳苏雅莱浙蜀\P{Script=Han}]$|[》）]$/u;
/** No lane, village or distance (里弄, 里四村, 里数), no name at the end of a list or in quotes, no rest of a foreign name. */
const NO_PLACE =
  /^(?![一二三四五六七八九十]?[弄坊镇村乡路街巷社小居程区]|[数等”’》兰达斯亚奥约克士尼曼诺蒙蒂昂希贝格德尔特纳高姆夫])/;

/** From simplified script. Surnames: those of 百家姓 that are the simplified form of another character, too. */
export const CONTEXTS: readonly Context[] = [
  {
    from: '里',
    to: '裏',
    before: NO_NAME,
    after: NO_PLACE,
    examples: [
      ['电缆里使用的铜丝', '電纜裏使用的銅絲'],
      ['“幸福里”社区，二级旧里以下房屋', '“幸福里”社區，二級舊里以下房屋'],
      ['佩里格、摩里茨', '佩里格、摩里茨'],
      ['老街区、下浩里等', '老街區、下浩里等'],
    ],
  },
  surname('余', '任命余某为主任', '任命余某為主任'),
  surname('涂', '书记涂某', '書記涂某'),
  surname('游', '代表团团长、市长游某', '代表團團長、市長游某'),
  surname('朴', '中心主任朴某', '中心主任朴某'),
];

const BY_UNIT = new Map(CONTEXTS.map((context) => [context.from.charCodeAt(0), context]));
/** The units that some context is about. */
export const CONTEXT_UNITS: readonly number[] = [...BY_UNIT.keys()];

/** Units looked at on either side: the longest title before a name has four. */
const REACH = 4;

/** @returns what the unit at `at` of text[start, end) becomes in OpenCC's own standard, or 0 where its context is another. */
export function formAt(unit: number, text: string, at: number, start: number, end: number): number {
  const context = BY_UNIT.get(unit);
  if (!context?.before.test(text.slice(Math.max(start, at - REACH), at))) return 0;
  return context.after.test(text.slice(at + 1, Math.min(end, at + 1 + REACH))) ? context.to.charCodeAt(0) : 0;
}
