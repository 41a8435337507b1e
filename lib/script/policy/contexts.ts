// What a single character becomes where no phrase holds it and only its neighbours tell: inside or a lane, a surname or
// a word.
import { childOf, secondOf } from '../trie';
import type { Words } from './words';

export interface Context {
  from: string;
  /** In OpenCC's own traditional standard. */
  to: string;
  /** What stands before the character. */
  before: RegExp;
  /** Whether a common word of two characters or more has to end there. */
  isAfterWord?: true;
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

/** From simplified script. Surnames: those of 百家姓 that also are the simplified form of another character. */
export const CONTEXTS: readonly Context[] = [
  {
    from: '里',
    to: '裏',
    before: /[^一二三四五六七八九十百千万亿两几数半〇零\d旧邻故乡]$/,
    isAfterWord: true,
    after: /^(?![弄坊镇村乡路街巷社小居程区”’》])/,
    examples: [
      ['关进制度的笼子里，在会议里讨论', '關進制度的籠子裏，在會議裏討論'],
      ['“幸福里”社区，二级旧里以下房屋', '“幸福里”社區，二級舊里以下房屋'],
    ],
  },
  surname('余', '任命余某为主任', '任命余某為主任'),
  surname('郁', '财政部部长郁某', '財政部部長郁某'),
  surname('涂', '书记涂某', '書記涂某'),
  surname('游', '代表团团长、市长游某', '代表團團長、市長游某'),
  surname('朴', '中心主任朴某', '中心主任朴某'),
];

/** @returns what the character becomes in OpenCC's own standard, or 0 where the context is another one. */
export type FormAt = (text: string, at: number, start: number, end: number) => number;

/** Units looked at on either side; the longest title before a name has four. */
const REACH = 4;

export function createContexts({ trie }: Words): ReadonlyMap<number, FormAt> {
  /** Whether a word of two units or more ends at this place. */
  const endsWord = (text: string, at: number, start: number): boolean => {
    for (let first = Math.max(start, at - REACH); first + 1 < at; first++) {
      let node = secondOf(trie, text.charCodeAt(first), text.charCodeAt(first + 1));
      for (let i = first + 2; node > 0 && i < at; i++) node = childOf(trie, node, text.charCodeAt(i));
      if (node > 0 && (trie.entries[node] ?? 0) > 0) return true;
    }
    return false;
  };
  return new Map(
    CONTEXTS.map(({ from, to, before, isAfterWord, after }) => [
      from.charCodeAt(0),
      (text, at, start, end) =>
        before.test(text.slice(Math.max(start, at - REACH), at)) &&
        after.test(text.slice(at + 1, Math.min(end, at + 1 + REACH))) &&
        (!isAfterWord || endsWord(text, at, start))
          ? to.charCodeAt(0)
          : 0,
    ]),
  );
}
