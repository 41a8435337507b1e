import { expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { convertAroundTerms, type OwnTerm } from '../../../lib/script/own-terms';

const { fold } = loadLexicon();
/** Stands for the engine: what it touches is put in brackets. */
const convert = (text: string, ...terms: OwnTerm[]): string =>
  convertAroundTerms([text], terms, fold, (pieces) => pieces.map((piece) => piece && `<${piece}>`))[0] ?? '';

it('the longest term that fits is taken, from the left', () =>
  expect(convert('建数据中心和数据库', ['数据', '資料'], ['数据中心', '資料中心甲'])).toBe(
    '<建>資料中心甲<和>資料<库>',
  ));
it('a term is found in either script', () => expect(convert('建數據庫', ['数据', '資料'])).toBe('<建>資料<庫>'));
it('a term that becomes itself is left alone', () => expect(convert('在后海', ['后海', '后海'])).toBe('<在>后海'));
it('terms that turn into each other change places and go no further', () =>
  expect(convert('甲乙甲', ['甲', '乙'], ['乙', '甲'])).toBe('乙甲乙'));
it('signs of a regular expression are signs', () =>
  expect(convert('(a+)+$[一a-b', ['(a+)+$', 'x'], ['[一', 'y'], ['a-b', 'z'])).toBe('xyz'));
it('without terms, and with an empty one, everything is converted', () => {
  expect(convert('甲')).toBe('<甲>');
  expect(convert('甲', ['', 'x'])).toBe('<甲>');
});
it('texts keep their order and their number', () =>
  expect(convertAroundTerms(['一甲二', '', '甲甲', '三'], [['甲', 'x']], fold, (pieces) => pieces)).toEqual([
    '一x二',
    '',
    'xx',
    '三',
  ]));
it('two thousand terms over a long text take no time to speak of', () => {
  const terms = Array.from({ length: 2000 }, (_, i): OwnTerm => [`词${i}条`, `詞${i}`]);
  expect(convert('词1999条与别的'.repeat(5000), ...terms).startsWith('詞1999<与别的>')).toBe(true);
});
