import { describe, expect, it } from 'vitest';
import { filterLedger, NO_LEDGER_FILTER, valueWord } from '../../../lib/library/ledger';
import { groupLedger, type LedgerOrder, sortLedger } from '../../../lib/library/ledger-order';
import {
  ADDABLE_UNITS,
  IS_RATE,
  IS_RATE_EXAMPLE,
  IS_SUM,
  IS_SUM_EXAMPLE,
  totalsByUnit,
} from '../../../lib/library/ledger-totals';
import { fold, row, source, TODAY } from './ledger';

const body = (name: string, role: 'lead' | 'joint' | 'support' = 'lead') => ({
  ...{ name, role },
  at: { block: 0, start: 0, end: 1 },
});
const by = (column: LedgerOrder['column'], descending = false): LedgerOrder => ({ column, descending });
const indicators = (rows: ReturnType<typeof row>[]) => rows.map(({ target }) => target.indicator);

describe('filters', () => {
  const rows = [
    row({ indicator: '甲', due: '2025-12-31', bodies: [body('省发展改革委')] }),
    row({ indicator: '乙', due: '2022-12-31', unit: '項' }),
    row({ indicator: '丙', due: null, tier: 'M', value: null, unit: null }),
    row({ indicator: '丁', due: null, tier: 'D', value: null, unit: null }),
  ];
  const shown = (change: object) =>
    indicators(filterLedger(rows, { ...NO_LEDGER_FILTER, ...change }, TODAY, fold).shown);

  it('a directional statement is no target until it is asked for', () => {
    expect(shown({})).toEqual(['甲', '乙', '丙']);
    expect(shown({ tier: 'any' })).toEqual(['甲', '乙', '丙', '丁']);
    expect(shown({ tier: 'D' })).toEqual(['丁']);
  });

  it('what is due today is still coming; what has no date is neither coming nor passed', () => {
    expect(shown({ when: 'coming' })).toEqual(['甲']);
    expect(shown({ when: 'passed' })).toEqual(['乙']);
    expect(shown({ when: 'none' })).toEqual(['丙']);
    expect(filterLedger(rows, { ...NO_LEDGER_FILTER, when: 'coming' }, '2025-12-31', fold).shown).toHaveLength(1);
    expect(filterLedger(rows, { ...NO_LEDGER_FILTER, when: 'coming' }, '2026-01-01', fold).shown).toHaveLength(0);
  });

  it('words and units are found in either script, and all words must stand there', () => {
    expect(shown({ text: '發展改革委 甲' })).toEqual(['甲']);
    expect(shown({ text: '發展改革委 乙' })).toEqual([]);
    expect(shown({ unit: '项' })).toEqual(['乙']);
    expect(shown({ body: '省发展改革委' })).toEqual(['甲']);
  });

  it('each filter counts what its values would leave, the others standing', () => {
    const { counts } = filterLedger(rows, { ...NO_LEDGER_FILTER, year: '2025', tier: 'Q' }, TODAY, fold);
    expect([...counts.year]).toEqual([
      ['2025', 1],
      ['2022', 1],
    ]);
    expect(counts.tier.get('any')).toBe(1);
    expect(counts.unit.get('项')).toBeUndefined();
  });
});

describe('orders', () => {
  it('what a column says nothing of stands last whichever way it is sorted', () => {
    const rows = [row({ due: null, indicator: '无' }), row({ due: '2025-12-31' }), row({ due: '2022-12-31' })];
    expect(sortLedger(rows, by('due')).map(({ target }) => target.due)).toEqual(['2022-12-31', '2025-12-31', null]);
    expect(sortLedger(rows, by('due', true)).map(({ target }) => target.due)).toEqual([
      '2025-12-31',
      '2022-12-31',
      null,
    ]);
  });

  it('values are sorted inside their unit, ranges by their lower end, milestones last', () => {
    const rows = [
      row({ indicator: '里程碑', tier: 'M', value: null, unit: null }),
      row({ indicator: '百', value: 100, unit: '个' }),
      row({ indicator: '区间', value: null, min: 5, max: 7, unit: '个' }),
      row({ indicator: '元', value: 6, unit: '元' }),
      row({ indicator: '繁', value: 50, unit: '個' }),
    ];
    expect(indicators(sortLedger(rows, by('value')))).toEqual(['区间', '繁', '百', '元', '里程碑']);
    expect(indicators(sortLedger(rows, by('value', true)))).toEqual(['百', '繁', '区间', '元', '里程碑']);
  });

  it('indicators stand in the order of their sounds', () => {
    const rows = ['重大项目', '基站', '安全'].map((indicator) => row({ indicator }));
    expect(indicators(sortLedger(rows, by('indicator')))).toEqual(['安全', '基站', '重大项目']);
  });
});

describe('groups', () => {
  it('coming years stand first, the nearest on top, then passed ones, the latest on top, then no date', () => {
    const rows = ['2020-12-31', '2035-12-31', null, '2022-12-31', '2025-06-30'].map((due) => row({ due }));
    const keys = groupLedger(rows, 'year', by('due'), TODAY).map(({ key }) => key);
    expect(keys).toEqual(['2025', '2035', '2022', '2020', null]);
  });

  it('one indicator in two scripts is one group', () => {
    const rows = [
      row({ indicator: '數字經濟增加值' }),
      row({ indicator: '数字经济增加值' }),
      row({ indicator: '别的' }),
    ];
    expect(groupLedger(rows, 'indicator', by('due'), TODAY).map((group) => group.rows.length)).toEqual([2, 1]);
  });

  it('targets whose indicator is not told go by their own words, each for itself', () => {
    const rows = ['新增4775件', '新增3644件'].map((text) => row({ indicator: '', text }));
    expect(groupLedger(rows, 'indicator', by('due'), TODAY).map(({ label }) => label)).toEqual([
      '新增4775件',
      '新增3644件',
    ]);
  });

  it('a target that several bodies answer for stands with each of them, the leading one named first', () => {
    const shared = row({ bodies: [body('乙局', 'support'), body('甲局')] });
    expect(shared.bodies).toEqual(['甲局', '乙局']);
    const groups = groupLedger([shared, row()], 'body', by('due'), TODAY);
    expect(groups.map(({ label }) => label)).toEqual(['甲局', '乙局', null]);
  });

  it('groups follow the order where it is by their own column', () => {
    const at = (title: string) => ({ documentId: title, source: source({ title }) });
    const rows = [row({}, at('乙')), row({}, at('乙')), row({}, at('甲'))];
    const labels = (order: LedgerOrder) =>
      groupLedger(sortLedger(rows, order), 'document', order, TODAY).map(({ label }) => label);
    expect(labels(by('due'))).toEqual(['乙', '甲']);
    expect(labels(by('document'))).toEqual(['甲', '乙']);
  });
});

describe('totals', () => {
  const why = (...rows: ReturnType<typeof row>[]) => totalsByUnit(rows).map((total) => (total.may ? null : total.why));

  it('adds distinct things of one unit and one day; floors add up to a floor', () => {
    const rows = [
      row({ indicator: '城区基站', value: 100 }),
      row({ indicator: '乡镇基站', value: 5, unit: '個', comparator: 'ge' }),
    ];
    expect(totalsByUnit(rows)).toEqual([{ unit: '个', n: 2, may: true, comparator: 'ge', approx: false, value: 105 }]);
  });

  it('counts a row that stands in two groups once, and says nothing of a unit with one amount', () => {
    const one = row();
    expect(totalsByUnit([one, one])).toEqual([]);
  });

  it.each([
    ['percentages', 'share', { unit: '%' }],
    ['growth', 'share', { changeType: 'growth', unit: '元' }],
    ['ranks', 'share', { changeType: 'rank' }],
    ['means', 'share', { indicator: IS_RATE_EXAMPLE, unit: '人' }],
    ['parts of a person', 'share', { value: 5.5, unit: '人' }],
    ['ages', 'unit', { unit: '岁' }],
    ['ranges', 'range', { value: null, min: 1, max: 2 }],
    ['what is quoted from elsewhere', 'cited', { status: 'cited' }],
    ['a sum beside its parts', 'sum-already', { indicator: IS_SUM_EXAMPLE, unit: '元' }],
  ] as const)('never adds %s', (_what, reason, change) => {
    expect(why(row({ ...change }), row({ indicator: '别的', unit: 'unit' in change ? change.unit : '个' }))).toEqual([
      reason,
    ]);
  });

  it('never adds two values of one indicator, in whichever script', () => {
    const [total] = totalsByUnit([row({ indicator: '5G基站數' }), row({ indicator: '5G基站数', value: 5 })]);
    expect(total).toMatchObject({ may: false, why: 'same-indicator', words: '5G基站数' });
  });

  it('never adds a stock and its growth, a floor and a ceiling, or what is due on different days', () => {
    expect(why(row(), row({ indicator: '乙', changeType: 'delta' }))).toEqual(['level-and-delta']);
    expect(why(row({ comparator: 'ge' }), row({ indicator: '乙', comparator: 'le' }))).toEqual(['floor-and-ceiling']);
    expect(why(row(), row({ indicator: '乙', due: '2035-12-31' }))).toEqual(['different-dues']);
  });

  it('never adds things of different kinds', () => {
    const income = { unit: '元', value: 5e12 };
    expect(why(row({ ...income, indicator: '数字经济增加值' }), row({ ...income, indicator: '软件业收入' }))).toEqual([
      'unlike',
    ]);
    expect(why(row({ indicator: '基站' }), row({ indicator: '园区' }))).toEqual(['unlike']);
    expect(why(row({ indicator: '公共充电桩' }), row({ indicator: '专用充电桩数量' }))).toEqual([null]);
  });

  it('its rules hold for their examples', () => {
    expect(IS_SUM.test(IS_SUM_EXAMPLE)).toBe(true);
    expect(IS_RATE.test(IS_RATE_EXAMPLE)).toBe(true);
    expect(['个', '元', '人次'].every((unit) => ADDABLE_UNITS.test(unit))).toBe(true);
    expect(['%', '岁', '工作日', '吨/日', '分'].some((unit) => ADDABLE_UNITS.test(unit))).toBe(false);
  });
});

it.each([
  ['基本完成“数字湾区”建设任务', '“数字湾区”建设任务', '基本完成'],
  ['5G基站规模达到全国第一', '5G基站规模', '达到全国第一'],
  ['大灣區內市場互聯互通基本實現', '大灣區內市場互聯互通', '基本實現'],
  ['实现全覆盖', '覆盖率', ''],
  ['基本完成“數(shù)字湾區(qū)”建设任務', '“數字湾區”建设任務', '基本完成'],
])('where %s has no number, its own word stands', (text, indicator, word) => {
  expect(valueWord({ text, indicator })).toBe(word);
});
