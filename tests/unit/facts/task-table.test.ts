// Tables of tasks: a column's head says who answers for its rows and by when.
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import type { Block } from '../../../lib/structure/block';

function readTable(rows: readonly (readonly (string | null)[])[]) {
  const blocks = rows.flatMap((cells, row) =>
    cells.flatMap((text, col): Block[] => (text === null ? [] : [{ kind: 'cell', text, table: 0, row, col }])),
  );
  return analyze({ title: '重点任务分工表', docDate: '2024-03-15', blocks }, loadLexicon());
}

describe('a table of tasks', () => {
  it('gives a row’s targets the bodies and the day of its other cells', () => {
    const { targets, deadlines } = readTable([
      ['序号', '工作任务', '牵头单位', '配合单位', '完成时限'],
      ['1', '新建社区食堂30家。', '市民政局', '市财政局、各区政府', '2024年12月底前'],
      ['2', '培训护理员500名。', '市人力资源社会保障局', null, '2025年6月底前'],
    ]);
    expect(targets.map((t) => [t.text, t.due, t.dueSource, t.bodies.map((b) => `${b.role} ${b.name}`)])).toEqual([
      ['新建社区食堂30家', '2024-12-31', 'table', ['lead 市民政局', 'support 市财政局', 'support 各区政府']],
      ['培训护理员500名', '2025-06-30', 'table', ['lead 市人力资源社会保障局']],
    ]);
    expect(deadlines.map((d) => [d.text, d.kind, d.action])).toEqual([
      ['2024年12月底前', 'due', '新建社区食堂30家。'],
      ['2025年6月底前', 'due', '培训护理员500名。'],
    ]);
  });

  it('a cell that spans rows holds for those below it, an own day comes first', () => {
    const { targets } = readTable([
      ['任务', '责任单位', '完成时限'],
      ['新建泊位200个。', '市城管局', '2024年底'],
      ['2024年9月底前,改造道路12条。', null, null],
    ]);
    expect(targets.map((t) => [t.due, t.dueSource, t.bodies.map((b) => b.name)])).toEqual([
      ['2024-12-31', 'table', ['市城管局']],
      ['2024-09-30', 'own', ['市城管局']],
    ]);
  });

  it('what has come of a task is told, and when the rest follows is not', () => {
    const { targets, deadlines } = readTable([
      ['序号', '项目内容', '进展情况', '责任单位'],
      ['1', '实施农村公路大中修100公里。', '完成农村公路大中修50公里,剩余预计11月底前完成。', '市交通局'],
    ]);
    expect(targets.map((t) => t.text)).toEqual(['实施农村公路大中修100公里']);
    expect(deadlines.map((d) => d.text)).toEqual(['11月底前']);
  });

  it('the year in the head of a column is the day of the cells below it', () => {
    const { targets, deadlines } = readTable([
      ['序号', '领域', '2024年推进任务', '2025年推进任务', '牵头部门'],
      ['1', '交通', '新增充电桩500个。', '新增充电桩800个。', '市交通局'],
    ]);
    expect(targets.map((t) => [t.text, t.due, t.dueSource, t.bodies.length])).toEqual([
      ['新增充电桩500个', '2024-12-31', 'table', 1],
      ['新增充电桩800个', '2025-12-31', 'table', 1],
    ]);
    expect(deadlines).toEqual([]);
  });

  it('a day alone in a cell without such a head is no deadline', () => {
    expect(
      readTable([
        ['任务', '日期'],
        ['新建泊位200个。', '2024年12月'],
      ]).deadlines,
    ).toEqual([]);
  });
});
