// A block's text with the brush's marks on it.
import type { Brush } from '../../lib/highlight/style';
import css from './MarkedText.module.css';
import { type Mark, piecesOf } from './pieces';

interface Props {
  original: string;
  shown: string;
  marks: readonly Mark[];
}

export function MarkedText({ original, shown, marks }: Props) {
  if (marks.length === 0) return shown;
  return piecesOf(original, shown, marks).map(({ text, brushes }, i) =>
    brushes.length === 0 ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place, and are never reordered
      <mark key={i} className={brushes.map((brush: Brush) => css[brush]).join(' ')}>
        {text}
      </mark>
    ),
  );
}
