// A block's text with the brush's marks on it, and, where wanted, what the cleaning took out of it.
import { Fragment } from 'react';
import css from './MarkedText.module.css';
import { type Mark, type Piece, piecesOf } from './pieces';
import { type Inserted, Insertion, insertedAt } from './Raw';

interface Props {
  original: string;
  shown: string;
  marks: readonly Mark[];
  inserted?: readonly Inserted[];
}

export function MarkedText({ original, shown, marks, inserted = [] }: Props) {
  if (marks.length === 0 && inserted.length === 0) return shown;
  const pieces = piecesOf(
    original,
    shown,
    marks,
    inserted.flatMap(({ at, end }) => [at, end]),
  );
  return (
    <>
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          {insertedAt(inserted, piece.start).map((each) => (
            <Insertion key={`${each.kind} ${each.order}`} inserted={each} />
          ))}
          <Marked piece={piece} />
        </Fragment>
      ))}
      {insertedAt(inserted, original.length).map((each) => (
        <Insertion key={`${each.kind} ${each.order}`} inserted={each} />
      ))}
    </>
  );
}

function Marked({ piece: { text, brushes } }: { piece: Piece }) {
  if (brushes.length === 0) return text;
  return (
    <mark className={brushes.map((brush) => css[brush]).join(' ')} data-brush={brushes.join(' ')}>
      {text}
    </mark>
  );
}
