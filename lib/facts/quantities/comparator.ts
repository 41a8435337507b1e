// Words before and behind a number that say how it is to be met: 不低于, 突破, 以上, 左右.
import type { Comparator } from '../records';

interface Bound {
  comparator: Comparator;
  approx?: boolean;
  /** Folded words, any of which may stand. */
  words: readonly string[];
}

/** Before the number. The guideline's table (field `comparator`), longest words first when compiled. */
const FRONT: readonly Bound[] = [
  {
    comparator: 'ge',
    words: [
      '不低于',
      '不少于',
      '不小于',
      '至少',
      '最少',
      '最低',
      '≥',
      '>=',
      '⩾',
      '≧',
      '大于等于',
      '高于或等于',
      '大于或等于',
    ],
  },
  { comparator: 'gt', words: ['超过', '突破', '大于', '高于', '多于', '超', '逾', '>', '﹥', '超出', '破'] },
  {
    comparator: 'le',
    words: [
      '不超过',
      '不高于',
      '不大于',
      '小于等于',
      '小于或等于',
      '不多于',
      '不逾',
      '至多',
      '最多',
      '最高',
      '最长',
      '≤',
      '<=',
      '⩽',
      '≦',
      '控制在',
      '不突破',
      '禁止超过',
      '严禁超过',
    ],
  },
  { comparator: 'lt', words: ['低于', '小于', '少于', '不足', '不到', '<', '﹤', '不满'] },
  { comparator: 'lt', approx: true, words: ['近', '将近', '接近'] },
  { comparator: 'eq', approx: true, words: ['约', '大约', '约为', '大致', '基本达到', '在'] },
];

/** Behind the unit; these beat the words in front, and 左右 makes any verb eq. */
const BACK: readonly Bound[] = [
  { comparator: 'ge', words: ['及以上', '或以上', '以上', '起步'] },
  { comparator: 'le', words: ['及以下', '或以下', '以下', '以内', '之内', '内', '封顶'] },
  { comparator: 'eq', approx: true, words: ['左右', '上下', '前后'] },
  { comparator: 'gt', approx: true, words: ['多', '余'] },
];

/** A target for each comparator, in the order of FRONT and BACK. */
export const COMPARATOR_EXAMPLES: readonly { text: string; comparator: Comparator }[] = [
  { text: '电子证照用证率不低于85%', comparator: 'ge' },
  { text: '全市规模以上工业企业突破2500家', comparator: 'gt' },
  { text: '相应专业专家不应少于3人', comparator: 'ge' },
  { text: '申报比例不宜超过30%', comparator: 'le' },
  { text: '不动产一般登记办理时间控制在3个工作日以内', comparator: 'le' },
  { text: '15岁以上人群吸烟率<20%', comparator: 'lt' },
  { text: '新建社区老年食堂近百家', comparator: 'lt' },
  { text: '增加约两成', comparator: 'eq' },
  { text: '建成50个以上节点', comparator: 'ge' },
  { text: '培育20家以上科技企业', comparator: 'ge' },
  { text: '降至28微克/立方米以下', comparator: 'le' },
  { text: '比重提高到3.2%左右', comparator: 'eq' },
  { text: '新增公共停车位8000余个', comparator: 'gt' },
];

const compile = (
  bounds: readonly Bound[],
  wrap: (words: string) => string,
): { pattern: RegExp; bounds: Map<string, Bound> } => {
  const table = new Map(bounds.flatMap((bound) => bound.words.map((word) => [word, bound] as const)));
  const words = [...table.keys()].sort((a, b) => b.length - a.length).map((w) => w.replace(/[<>=]/g, '\\$&'));
  return { pattern: new RegExp(wrap(words.join('|'))), bounds: table };
};

/** 不得低于, 不应少于, 不会超过 bind as 不低于 … do. */
const MODAL = /(?<=不)[应得宜可准能会许](?=[低少小超高大多逾突])/;
const front = compile(
  FRONT,
  (words) =>
    `(${words.replace(/不(?=[低少小超高大多逾突])/g, '不[应得宜可准能会许]?')})(?:了|至|到|达到|达|在|为|有)?\\s?$`,
);
/** 20项内容, 3个内陆城市: 内 is the next word's; but 85%以上地市, 30%以内资金. */
const NEXT_WORD = '(?<!(?<![之以])内(?=[资涵需外地容河陆科蒙涝部]))';
const back = compile(BACK, (words) => `^\\s?(?:\\([^()]{1,6}\\)(?=左右|以[上下内]))?(${words})${NEXT_WORD}`);

export interface ReadBound {
  bound: Bound;
  word: string;
  length: number;
}

/** The comparator that ends the words before a number. @param words folded, a dozen units suffice. */
export function readFront(words: string): ReadBound | null {
  const match = front.pattern.exec(words);
  const bound = match?.[1] ? front.bounds.get(match[1].replace(MODAL, '')) : undefined;
  if (!match?.[1] || !bound || match[1] === '在') return null;
  return { bound, word: match[1], length: match[0].length };
}

/** The comparator that begins the words behind a unit. */
export function readBack(words: string): ReadBound | null {
  const match = back.pattern.exec(words);
  const bound = match?.[1] ? back.bounds.get(match[1]) : undefined;
  return match?.[1] && bound ? { bound, word: match[1], length: match[0].length } : null;
}
