// The card's inside, made new for each finding.
import type { CardRow, CardText } from '../../lib/reader/card';
import type { Span } from '../../lib/text/span';
import { icon, make } from '../bar/dom';

export interface CardAct {
  word: string;
  long?: string;
  path: string;
  do: (button: HTMLButtonElement) => void;
}

const UP = 'M8 13V3.5M4.5 7 8 3.5 11.5 7';

interface Inside {
  brush: string;
  /** Where it stands, where the card itself says nothing there. */
  place: string;
  acts: readonly CardAct[];
  jump: (to: Span) => void;
}

/** Words of the document carry the class `theirs`: they are shown in the script that the page is shown in. */
export function contentOf(card: CardText, { brush, place, acts, jump }: Inside): Node[] {
  const { sign, text, unit } = card.big;
  const theirs = card.quoted ? 'theirs' : '';
  return [
    make(
      'header',
      {},
      make('span', { className: `mark ${brush}` }),
      make('span', { className: 'sort', textContent: card.kind }),
      make('span', { className: card.place ? 'place' : 'place theirs', textContent: card.place ?? place }),
    ),
    ...(card.name ? [make('p', { className: 'name theirs', textContent: card.name })] : []),
    make(
      'p',
      { className: card.quoted ? 'big quoted' : 'big' },
      ...(sign ? [make('i', { textContent: sign })] : []),
      make('span', { className: theirs, textContent: text }),
      ...(unit ? [make('small', { className: 'theirs', textContent: unit })] : []),
    ),
    ...(card.note ? [make('p', { className: card.urgent ? 'said urgent' : 'said', textContent: card.note })] : []),
    ...(card.rows.length > 0 ? [make('dl', {}, ...card.rows.flatMap((row) => rowOf(row, jump)))] : []),
    make('footer', {}, ...acts.map(actOf)),
  ];
}

function actOf({ word, long, path, do: act }: CardAct): HTMLButtonElement {
  const button = make('button', { onClick: () => act(button) }, icon(path), make('span', { textContent: word }));
  if (long) button.title = long;
  return button;
}

function rowOf({ label, text, ours, aside, jump }: CardRow, go: (to: Span) => void): Node[] {
  return [
    make('dt', { textContent: label }),
    make(
      'dd',
      {},
      make('span', { className: ours ? '' : 'theirs', textContent: text }),
      ...(aside ? [make('span', { className: 'aside', textContent: aside })] : []),
      ...(jump
        ? [
            make(
              'button',
              { className: 'jump', onClick: () => go(jump.to) },
              icon(UP),
              make('span', { className: 'theirs', textContent: jump.words }),
            ),
          ]
        : []),
    ),
  ];
}
