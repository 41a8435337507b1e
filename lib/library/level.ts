// Who governs by a document: read off the name of the body that issued it.
import type { AdministrativeLevel } from '../corpus/types';
import type { Metadata } from '../structure/document';
import type { Fold } from '../text/fold';

interface Rule {
  level: AdministrativeLevel;
  /** On the folded name or number. */
  pattern: RegExp;
  example: string;
}

/** The first that holds decides. The nation's organs come first, since their names hold the words of lower levels
 * (市场监管总局, 乡村振兴局); then the finest place in the name. */
export const BY_NAME: readonly Rule[] = [
  {
    level: 'national',
    pattern: /^(?:国务院|中共中央|中央|全国|国家|中华人民共和国|最高人民|中国人民银行)/,
    example: '国家市场监督管理总局',
  },
  { level: 'national', pattern: /^[^省州县区]{1,12}(?:部|总局|总署)(?:办公厅)?$/, example: '工业和信息化部' },
  {
    level: 'township',
    pattern: /(?:镇|乡)(?:人民政府|党委|委员会)|街道(?:办事处|党工委)/,
    example: '佛山市南海区狮山镇人民政府',
  },
  { level: 'district', pattern: /[^自]县|旗(?=.)/, example: '罗定县人民政府' },
  // 自治区, 试验区 and the like are no districts of a city; 新区 is.
  {
    level: 'district',
    pattern: /(?<!自治|试验|示范|合作|开发|园|保税|行政|功能)区(?=.)/,
    example: '深圳市罗湖区卫生健康局',
  },
  { level: 'province', pattern: /^(?:北京|天津|上海|重庆)市/, example: '天津市人民政府办公厅' },
  { level: 'city', pattern: /市(?!场|政)|自治州|盟(?=.)|地区行/, example: '揭阳市人民政府' },
  {
    level: 'province',
    pattern: /省|自治区|特别行政区|^新疆生产建设兵团/,
    example: '广东省人民政府',
  },
];

export const BY_NUMBER: readonly Rule[] = [
  { level: 'national', pattern: /^(?:国发|国办发|国函|国办函|国令|中发|中办发)/, example: '国办发〔2018〕121号' },
  {
    level: 'province',
    pattern: /^[京津冀晋辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇云藏陕甘青宁新蒙](?:政|府|办)/,
    example: '粤府函〔2020〕328号',
  },
];

/** A body's name is no longer. UTF-16 units. */
const LONGEST = 60;

/** Bodies issue many documents, so that each name is told once. */
const told = new WeakMap<Fold, Map<string, AdministrativeLevel | null>>();
/** Names remembered; a library has some hundreds. */
const MOST = 5000;

function levelOfName(name: string, fold: Fold): AdministrativeLevel | null {
  const known = told.get(fold) ?? new Map<string, AdministrativeLevel | null>();
  told.set(fold, known);
  const level = known.get(name);
  if (level !== undefined) return level;
  const found = firstOf(BY_NAME, name, fold);
  if (known.size >= MOST) known.clear();
  known.set(name, found);
  return found;
}

const firstOf = (rules: readonly Rule[], text: string, fold: Fold): AdministrativeLevel | null => {
  const folded = fold(text.slice(0, LONGEST));
  return rules.find(({ pattern }) => pattern.test(folded))?.level ?? null;
};

/** Null where neither an issuer's name nor the number tells. */
export function levelOf(
  { issuer, docNumber }: Pick<Metadata, 'issuer' | 'docNumber'>,
  fold: Fold,
): AdministrativeLevel | null {
  for (const name of issuer) {
    const level = levelOfName(name, fold);
    if (level) return level;
  }
  return docNumber ? firstOf(BY_NUMBER, docNumber, fold) : null;
}
