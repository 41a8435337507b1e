import { describe, expect, it } from 'vitest';
import { read } from './read';

/** Wordings of plans and notices of Shanghai's districts and bureaus, shortened. */
const texts = (blocks: string[]): string[] => read(blocks, { docDate: '2021-06-25' }).targets.map((t) => t.text);

describe('plans and notices of districts', () => {
  it.each([
    [
      'fixtures are counted',
      '增建天然水源取水设施24处，补建市政消火栓169具',
      ['增建天然水源取水设施24处', '补建市政消火栓169具'],
    ],
    [
      'a list that is covered whole',
      '力争培训覆盖所有单位、社区、学校、家庭',
      ['力争培训覆盖所有单位、社区、学校、家庭'],
    ],
    ['what a thing is divided into', '避难场所类型分为等级避难场所和社区避难场所2类', []],
    ['points of a score', '到2021年，未测试扣0.5分', []],
    ['what the work costs', '到2021年，共需经费约400万元，每个场所建设费用以10万元计', []],
  ])('%s', (_, words, want) => {
    expect(texts(['二、工作任务', `${words}。`])).toEqual(want);
  });

  it('tells what was achieved under a heading that names a plan', () => {
    const blocks = ['一、“十二五”期间发展情况和未来趋势', '（一）“十二五”期间消防工作成效', '新增市政消火栓253个。'];
    expect(texts(blocks)).toEqual([]);
  });

  it('asks for what stands under conditions, whatever the item is about', () => {
    const blocks = ['二、基本条件', '1.拥护领导。', '4.作为项目负责人主持过至少3项大型工程建设项目的设计。'];
    expect(texts(blocks)).toEqual([]);
  });

  it('an office is bound by a length; what an approval is worth runs from the approval', () => {
    const { deadlines } = read(['项目审批部门在15个工作日内批复报告。', '批复文件有效期2年，自批复之日起算。'], {
      docDate: '2021-06-25',
    });
    expect(deadlines.map((d) => [d.kind, d.text, d.endDate])).toEqual([
      ['relative', '在15个工作日内', null],
      ['expiry', '有效期2年', null],
    ]);
  });
});
