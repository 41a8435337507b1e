import { describe, expect, it } from 'vitest';
import { type Mark, piecesOf } from '../../../components/document/pieces';

const mark = (start: number, end: number, brush: Mark['brush'] = 'target'): Mark => ({ start, end, brush });

describe('a marked text', () => {
  it('is cut at every edge of a mark, and is whole again when put together', () => {
    const pieces = piecesOf('到2022年建成', '到2022年建成', [mark(0, 8), mark(0, 6, 'deadline')]);
    expect(pieces).toEqual([
      { start: 0, text: '到2022年', brushes: ['target', 'deadline'] },
      { start: 6, text: '建成', brushes: ['target'] },
    ]);
  });

  it('keeps its marks on their words when the script changes, even where a character grows', () => {
    const [, marked] = piecesOf('有𫍯言之', '有諰言之', [mark(1, 4)]);
    expect(marked?.text).toBe('諰言');
  });

  it('forgives marks that lie outside', () => {
    expect(
      piecesOf('甲乙', '甲乙', [mark(1, 99)])
        .map(({ text }) => text)
        .join(''),
    ).toBe('甲乙');
  });
});
