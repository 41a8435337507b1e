import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { clauseKey } from '../../../lib/compare/clauses';
import { countChanges, diffBlocks } from '../../../lib/compare/diff';
import { factsChanged } from '../../../lib/compare/facts';
import { analyze } from '../../../lib/facts';
import { classifyBlocks } from '../../../lib/structure/classify';

const { fold } = loadLexicon();
const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const told = (before: string[], after: string[]) => {
  const [a, b] = [lines(...before), lines(...after)];
  return diffBlocks(a, b, fold).flatMap((change) => {
    if (change.is === 'kept') return [];
    const { block, start, end } = 'after' in change && change.is !== 'left' ? change.after : change.before;
    const text = (change.is === 'removed' || change.is === 'left' ? a : b)[block]?.text.slice(start, end);
    return `${change.is} ${text}`;
  });
};

describe('two clauses say the same', () => {
  it.each([
    ['到2025年，', '到2025年,'],
    ['“数字湾区”建设；', '「數字灣區」建設'],
    ['增长 5％ 以上', '增長5%以上'],
    ['着力培育产业链', '著力培育產業鍊'],
    ['2020—2025年', '2020-2025年'],
  ])('%s and %s', (a, b) => expect(clauseKey(a, fold)).toBe(clauseKey(b, fold)));

  it.each([
    ['增长1.5%', '增长15%'],
    ['增长5%', '增长5'],
    ['10:30前', '1030前'],
    ['2020-2025年', '20202025年'],
    ['不低于5%', '低于5%'],
  ])('but not %s and %s', (a, b) => expect(clauseKey(a, fold)).not.toBe(clauseKey(b, fold)));
});

describe('the differences of two versions', () => {
  it('name the clauses that changed and leave the rest alone', () => {
    const before = ['到2022年，建成5G基站22万个，产业规模明显扩大。'];
    const after = ['到2023年，建成5G基站25万个，产业规模明显扩大。'];
    expect(told(before, after)).toEqual([
      'removed 到2022年，',
      'removed 建成5G基站22万个，',
      'added 到2023年，',
      'added 建成5G基站25万个，',
    ]);
    expect(countChanges(diffBlocks(lines(...before), lines(...after), fold))).toBe(2);
  });

  it('show a paragraph that moved as moved, its short clauses with it', () => {
    const paragraph = '到2025年，省发展改革委牵头建立统筹协调机制。';
    const rest = ['一、加强组织领导，明确责任分工。', '二、强化资金保障，落实各项政策。', '三、做好宣传引导工作。'];
    expect(told([paragraph, ...rest], [...rest, paragraph])).toEqual([
      'left 到2025年，',
      'left 省发展改革委牵头建立统筹协调机制。',
      'moved 到2025年，',
      'moved 省发展改革委牵头建立统筹协调机制。',
    ]);
  });

  it('show one clause of every paragraph as moved, however many there are', () => {
    const same = '各有关部门按照职责分工负责落实。';
    const texts = (own: string) =>
      Array.from({ length: 40_000 }, (_, i) => `${own}单独的第${i}个条款内容在此处。${same}`);
    const changes = diffBlocks(lines(...texts('甲')), lines(...texts('乙')), fold);
    const count = (is: string) => changes.filter((change) => change.is === is).length;
    expect([count('removed'), count('added')]).toEqual([40_000, 40_000]);
    expect(count('kept') + count('moved')).toBe(40_000);
    expect(count('left')).toBe(count('moved'));
  });

  it('make nothing of a paragraph that was cut in two', () => {
    expect(told(['加强组织领导。明确责任分工。'], ['加强组织领导。', '明确责任分工。'])).toEqual([]);
  });
});

describe('what changed in targets and deadlines', () => {
  const read = (...texts: string[]) =>
    analyze({ title: null, docDate: '2020-11-03', blocks: classifyBlocks(texts) }, loadLexicon());
  const changes = (before: string, after: string) => factsChanged(read(before), read(after), fold);

  it('is a value, told with what it was', () => {
    const { targets } = changes('到2022年，累计建成5G基站22万个。', '到2022年，累计建成5G基站25万个。');
    expect(targets.map(({ before, after, differs }) => [before?.value, after?.value, differs])).toEqual([
      [220_000, 250_000, ['value']],
    ]);
  });

  it('is a date, of the target and of the deadline', () => {
    const { targets, deadlines } = changes('到2022年，累计建成5G基站22万个。', '到2023年，累计建成5G基站22万个。');
    expect(targets.map(({ before, after, differs }) => [before?.due, after?.due, differs])).toEqual([
      ['2022-12-31', '2023-12-31', ['due']],
    ]);
    expect(deadlines.map(({ before, after }) => [before?.endDate, after?.endDate])).toEqual([
      ['2022-12-31', '2023-12-31'],
    ]);
  });

  it('is a target that is new or gone', () => {
    const one = '到2022年，累计建成5G基站22万个。';
    const two = `${one}培育数字经济领军企业50家。`;
    expect(changes(one, two).targets).toMatchObject([{ before: null, after: { value: 50 } }]);
    expect(changes(two, one).targets).toMatchObject([{ before: { value: 50 }, after: null }]);
  });

  it('is nothing when only the script or the place is another', () => {
    const none = changes('到2022年，累计建成5G基站22万个。', '全面推进。到2022年，累計建成5G基站22萬個。');
    expect(none).toEqual({ targets: [], deadlines: [] });
  });
});
