// Totals by unit: only where amounts may be added, and the reason said where they may not.
import type { Target } from '../facts/records';
import type { LedgerRow } from './ledger';

/** Things that are counted and amounts that add up. A percentage, an age, a span of time or a score does not. Folded. */
export const ADDABLE_UNITS =
  /^(?:个|家|项|件|条|名|人|位|户|所|座|处|套|台|辆|种|类|篇|张|次|人次|批|例|份|部|艘|架|株|头|只|支|间|栋|幅|场|门|元|美元|港元|澳门元|欧元|吨|千克|公斤|公里|千米|米|平方公里|平方千米|平方米|立方米|亩|公顷|千瓦|千瓦时|吨标准煤|标准箱)$/;

/** An indicator that is a sum already: its parts may stand beside it. On the folded indicator.
 * “社会消费品零售总额” is the sum of 批发和零售业零售额 and 住宿和餐饮业零售额. */
export const IS_SUM = /总(?:额|量|数|值|规模|产值|收入|投资|面积|人口|里程|资产|户数|人数)|合计|累计/;
export const IS_SUM_EXAMPLE = '社会消费品零售总额';

/** An indicator that is a mean or a rate, though its unit is that of a thing. On the folded indicator. */
export const IS_RATE = /每[十百千万亿\d]|人均|户均|平均|均[值量]|密度|强度|[率比]$/;
export const IS_RATE_EXAMPLE = '每千人口执业（助理）医师数';

export type WhyNot =
  | 'share'
  | 'unit'
  | 'cited'
  | 'range'
  | 'same-indicator'
  | 'sum-already'
  | 'level-and-delta'
  | 'floor-and-ceiling'
  | 'different-dues'
  | 'unlike';

export type Total = {
  /** As the first row words it. */
  unit: string;
  /** How many amounts. */
  n: number;
} & (
  | { may: true; comparator: Target['comparator']; approx: boolean; value: number }
  /** `words` is the indicator that stands in the way, where there is one. */
  | { may: false; why: WhyNot; words: string | null }
);

/** One for each unit that two amounts or more are in, the most frequent first. A target that stands twice in `rows`
 * counts once. */
export function totalsByUnit(rows: readonly LedgerRow[]): Total[] {
  const units = new Map<string, LedgerRow[]>();
  for (const row of new Set(rows)) {
    if (row.target.tier !== 'Q' || row.unitKey === null) continue;
    const all = units.get(row.unitKey) ?? [];
    all.push(row);
    units.set(row.unitKey, all);
  }
  return [...units.values()]
    .filter((all) => all.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((all): Total => {
      const said = { unit: all[0]?.target.unit ?? '', n: all.length };
      const against = objection(all);
      if (against) return { ...said, may: false, ...against };
      const targets = all.map(({ target }) => target);
      return {
        ...said,
        may: true,
        comparator:
          sideOf(targets) === 'le' ? 'le' : targets.some(({ comparator }) => FLOOR.has(comparator)) ? 'ge' : 'eq',
        approx: targets.some(({ approx }) => approx),
        value: Number(targets.reduce((sum, { value }) => sum + (value ?? 0), 0).toPrecision(15)),
      };
    });
}

const ADDABLE = new Set<Target['changeType']>(['level', 'delta', 'completion']);
const FLOOR = new Set<Target['comparator']>(['ge', 'gt']);
const CEILING = new Set<Target['comparator']>(['le', 'lt']);

/** Floors add up to a floor, ceilings to a ceiling; null where both are there. */
function sideOf(targets: readonly Target[]): 'ge' | 'le' | null {
  const floors = targets.some(({ comparator }) => FLOOR.has(comparator));
  const ceilings = targets.some(({ comparator }) => CEILING.has(comparator));
  if (floors && ceilings) return null;
  return ceilings ? 'le' : 'ge';
}

/** Things come whole: 5.5 人 is so many for each thousand. */
const isRate = ({ key, unitKey, target: { changeType, value } }: LedgerRow): boolean =>
  !ADDABLE.has(changeType) ||
  /[%％‰/]|百分|^每/.test(unitKey ?? '') ||
  IS_RATE.test(key) ||
  (value !== null && !Number.isInteger(value) && WHOLE_UNITS.test(unitKey ?? ''));
const WHOLE_UNITS = /^(?:个|家|项|件|条|名|人|位|户|所|座|处|套|台|辆|种|类|篇|张|次|人次)$/;

/** An indicator ends in what it counts: 营业收入 and 增加值 are no one thing; 小学 and 中学, 学位 and 学位数 are. */
const headOf = ({ key, unitKey }: LedgerRow): string =>
  key.replace(/(?:数量|人数|数)$/, '').slice(/元$/.test(unitKey ?? '') ? -2 : -1);

/** The first that holds. */
function objection(rows: readonly LedgerRow[]): { why: WhyNot; words: string | null } | null {
  const targets = rows.map(({ target }) => target);
  const why = (reason: WhyNot, words: string | null = null) => ({ why: reason, words });
  if (rows.some(isRate)) return why('share');
  if (!ADDABLE_UNITS.test(rows[0]?.unitKey ?? '')) return why('unit');
  if (targets.some(({ status }) => status === 'cited')) return why('cited');
  if (targets.some(({ value }) => value === null)) return why('range');
  const met = new Set<string>();
  for (const { key, target } of rows) {
    if (met.has(key)) return why('same-indicator', target.indicator);
    met.add(key);
  }
  const sum = rows.find(({ key }) => IS_SUM.test(key));
  if (sum) return why('sum-already', sum.target.indicator);
  if (new Set(targets.map(({ changeType }) => changeType === 'delta')).size > 1) return why('level-and-delta');
  if (sideOf(targets) === null) return why('floor-and-ceiling');
  if (new Set(targets.map(({ due }) => due)).size > 1) return why('different-dues');
  return new Set(rows.map(headOf)).size > 1 ? why('unlike') : null;
}
