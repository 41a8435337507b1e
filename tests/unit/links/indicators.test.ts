import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import { indicatorKey, linesOf, type Point, pointOf } from '../../../lib/links/indicators';

const lexicon = loadLexicon();
const { fold } = lexicon;
const pointsOf = (id: string, place: string, text: string): Point[] =>
  analyze({ title: null, docDate: '2020-01-01', blocks: [{ kind: 'paragraph', text }] }, lexicon).targets.map(
    (target) => pointOf(id, target, place, fold),
  );
const OLD = pointsOf('old', '广东省', '到2020年，全省数字经济增加值达到5万亿元。');
const NEW = pointsOf('new', '广东省', '到2022年，數字經濟增加值力爭突破6萬億元。');

describe('one indicator in several documents', () => {
  it('is lined up by its words in either script, the earliest due first', () => {
    const [line] = linesOf([...NEW, ...OLD], fold);
    expect(line).toMatchObject({ key: '数字经济增加值', place: '广东省', unit: '元' });
    expect(line?.points.map(({ id, target }) => [id, target.due, target.value])).toEqual([
      ['old', '2020-12-31', 5e12],
      ['new', '2022-12-31', 6e12],
    ]);
  });
  it('of another place, another unit or another kind of change is another line', () => {
    expect(linesOf([...OLD, ...pointsOf('b', '福建省', '到2022年，数字经济增加值达到6万亿元。')], fold)).toEqual([]);
    expect(linesOf([...OLD, ...pointsOf('b', '广东省', '到2022年，数字经济增加值年均增长8%。')], fold)).toEqual([]);
  });
  it('is one line, whichever number of documents name it', () => {
    const points = Array.from({ length: 80_000 }, (_, i) => OLD.map((point) => ({ ...point, id: `${i}` }))).flat();
    const [line] = linesOf(points, fold);
    expect(line?.points).toHaveLength(80_000);
  });
  it('that one document names twice is no line of its own', () =>
    expect(
      linesOf([...OLD, ...OLD, ...pointsOf('old', '广东省', '到2021年，数字经济增加值达到6万亿元。')], fold),
    ).toEqual([]));
});

it.each([
  ['全省數字經濟增加值', '数字经济增加值'],
  ['造成', ''],
  ['全市', ''],
])('%s is compared as %j', (indicator, key) => expect(indicatorKey(indicator, fold)).toBe(key));
