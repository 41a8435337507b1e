import { describe, expect, it } from 'vitest';
import type { BlockInput } from '../../../lib/structure/classify';
import { read } from './read';

/** Rows of texts as the cells of one table; the first row heads it. */
const table = (...rows: string[][]): BlockInput[] =>
  rows.flatMap((cells, row) =>
    cells.map((text, col): BlockInput => ({ kind: 'cell', text, table: 0, row, col, header: row === 0 })),
  );

describe('an indicator table with its grid', () => {
  const facts = read(
    table(
      ['序号', '指标名称', '单位', '2023年', '2027年目标', '属性'],
      ['1', '人均预期寿命', '岁', '79.1', '≥81', '预期性'],
      ['2', '地区生产总值', '万亿元', '1.2', '2', '预期性'],
      ['3', '森林覆盖率（%）', '', '38.2', '41.5', '约束性'],
      ['4', '青少年近视率', '%', '-', '明显下降', '约束性'],
    ),
  );

  it('gives one record a row, in the cell of the target column', () => {
    expect(facts.targets.map((t) => [t.block, t.text, t.indicator, t.comparator, t.value, t.unit, t.nature])).toEqual([
      [10, '≥81', '人均预期寿命', 'ge', 81, '岁', '预期性'],
      [16, '2', '地区生产总值', 'eq', 2e12, '元', '预期性'],
      [22, '41.5', '森林覆盖率', 'eq', 41.5, '%', '约束性'],
      [28, '明显下降', '青少年近视率', 'none', null, null, '约束性'],
    ]);
  });

  it('takes the day from the head of the column, and what was from the column of an earlier year', () => {
    expect(facts.targets[0]).toMatchObject({
      due: '2027-12-31',
      dueSource: 'table',
      baseline: { value: 79.1, date: '2023' },
    });
    expect(facts.deadlines).toEqual([]);
  });

  it('leaves a table without indicators to the rules for prose', () => {
    const { targets } = read(table(['序号', '任务', '责任单位'], ['1', '到2026年,建成园区10个', '市发改委']));
    expect(targets.map((t) => [t.text, t.value, t.why.rule])).toEqual([['建成园区10个', 10, 'target/count']]);
  });
});

describe('an indicator table that lost its grid', () => {
  it('is read row by row, without serial numbers and categories', () => {
    const text =
      '指标类别序号指标名称2027年指标属性人群健康1人均期望寿命(岁)≥82预期性2孕产妇死亡率(1/10万)≤8预期性疾病预防3高血压规范管理率(%)70约束性';
    expect(read(text).targets.map((t) => [t.text, t.indicator, t.comparator, t.value, t.unit, t.due])).toEqual([
      ['人均期望寿命(岁)≥82预期性', '人均期望寿命', 'ge', 82, '岁', '2027-12-31'],
      ['孕产妇死亡率(1/10万)≤8预期性', '孕产妇死亡率', 'le', 8, '/10万', '2027-12-31'],
      ['高血压规范管理率(%)70约束性', '高血压规范管理率', 'eq', 70, '%', '2027-12-31'],
    ]);
  });

  it('tells the value to be reached from the one that was', () => {
    const text =
      '主要指标指标名称2023年2027年目标指标属性建筑业总产值1.32万亿元2万亿元预期性大型企业数量11家20家预期性';
    expect(read(text).targets.map((t) => [t.indicator, t.value, t.baseline?.value])).toEqual([
      ['建筑业总产值', 2e12, 1.32e12],
      ['大型企业数量', 20, 11],
    ]);
  });
});

describe('an indicator table whose rows are lines', () => {
  const rows = (...lines: string[]) =>
    read(['序号 指标 2024年基期值 2030年目标值 指标 属性', ...lines], {
      title: '某市城市更新规划（2024—2030年）',
      docDate: '2024-07-24',
    });
  const told = (facts: ReturnType<typeof read>) =>
    facts.targets.map((t) => [t.indicator, t.comparator, t.value ?? `${t.min}..${t.max}`, t.unit, t.nature, t.due]);

  it('is read over a number on a line of its own, sums in brackets, ranges and dashes', () => {
    const facts = rows(
      '1',
      '整体改造项目数量（个） 〔70〕 〔12〕 约束性',
      '2 老旧小区改造面积（万平方米） 〔6880〕 〔3,000—4,000〕 预期性',
      '3 覆盖率（%） / 95 预期性',
    );
    expect(told(facts)).toEqual([
      ['整体改造项目数量', 'eq', 12, '个', '约束性', '2030-12-31'],
      ['老旧小区改造面积', 'range', '30000000..40000000', '平方米', '预期性', '2030-12-31'],
      ['覆盖率', 'eq', 95, '%', '预期性', '2030-12-31'],
    ]);
    expect(facts.deadlines).toEqual([]);
  });

  it('goes on behind a row that has more cells than heads', () => {
    const facts = rows(
      '1 防洪达标率（%） 80 95 约束性',
      '2 监测率（%） —— 重点城市≥30 一般城市≥15 预期性',
      '3 处置率（%） 46 100 预期性',
    );
    expect(told(facts).map(([name, , value]) => [name, value])).toEqual([
      ['防洪达标率', 95],
      ['处置率', 100],
    ]);
  });
});

it('reads a table that stands right behind another, cell under cell, with units in a column', () => {
  const first = ['序号', '主要指标', '2025年', '指标属性', '1', '处置率（%）', '100', '预期性'];
  const heads = ['序号', '主要指标', '单位', '计划任务', '其中：2021年任务', '指标属性'];
  const rows = ['1', '建设雨水管网', '公里', '2000', '628', '约束性', '2', '清淤管网', '公里', '8000', '900', '约束性'];
  const { targets } = read([...first, '三、主要任务', '表2 主要任务', ...heads, ...rows], {
    title: '某省城市内涝治理“十四五”规划',
    docDate: '2021-06-01',
  });
  expect(targets.map((t) => `${t.indicator} ${t.value} ${t.unit} ${t.due} ${t.nature}`)).toEqual([
    '处置率 100 % 2025-12-31 预期性',
    '建设雨水管网 2000 公里 2025-12-31 约束性',
    '清淤管网 8000 公里 2025-12-31 约束性',
  ]);
});

it('reads a table whose cells stand one under another below a numbered headline', () => {
  const heads = ['三、績效指標及評量基準', '績效指標', '單位', '112年現況值', '117年目標值'];
  const rows = ['每人每日生活用水量', '公升', '287', '250至260', '智慧水表安裝率', '%', '18', '45'];
  expect(
    read([...heads, ...rows], { docDate: '2024-11-21' }).targets.map((t) => [
      t.indicator,
      t.value,
      t.min,
      t.max,
      t.due,
    ]),
  ).toEqual([
    ['每人每日生活用水量', null, 250, 260, '2028-12-31'],
    ['智慧水表安裝率', 45, null, null, '2028-12-31'],
  ]);
});

it('reads a table of places whose heads are years, and takes its unit from the head', () => {
  const heads = ['片区', '2023年底充电站（座）', '2025年底充电站（座）'];
  const { targets, deadlines } = read([...heads, '中心城区', '38', '1050', '主城新区', '11', '560'], {
    docDate: '2024-01-12',
  });
  expect(targets.map((t) => [t.indicator, t.value, t.unit, t.due, t.baseline?.value])).toEqual([
    ['中心城区', 1050, '座', '2025-12-31', 38],
    ['主城新区', 560, '座', '2025-12-31', 11],
  ]);
  expect(deadlines).toEqual([]);
});

it('reads cells that say in words how far a number is reached', () => {
  const heads = ['类别', '指标', '目标值'];
  const rows = [
    '社会保障',
    '养老保险参保率',
    '达到95%',
    '医疗保险参保率',
    '稳定在97%以上',
    '床位',
    '占比',
    '不超过50%',
  ];
  const { targets } = read([...heads, ...rows], { title: '某省“十五五”养老体系建设规划' });
  expect(targets.map((t) => [t.indicator, t.comparator, t.value, t.due])).toEqual([
    ['养老保险参保率', 'eq', 95, '2030-12-31'],
    ['医疗保险参保率', 'ge', 97, '2030-12-31'],
    ['占比', 'le', 50, '2030-12-31'],
  ]);
});
