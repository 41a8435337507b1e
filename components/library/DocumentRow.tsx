// One document of the list: title, number and date, what it holds, its next deadline; what was found, where one searches.
import { memo } from 'react';
import { BROWSE } from '../../lib/i18n/browse';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import { TRASH } from '../../lib/i18n/trash';
import type { Hit } from '../../lib/library/search';
import { Ended } from '../family/Ended';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../ui/language';
import { Mark } from '../ui/Mark';
import { Title } from '../ui/Title';
import { type Card, cardKey } from './cards';
import css from './DocumentRow.module.css';
import { NextDue } from './Due';
import { hashOf, opening, type Place } from './place';
import { SnippetText } from './SnippetText';
import { useOrganising } from './useOrganising';

interface Props {
  card: Card;
  hit: Hit | undefined;
  place: Place;
  current: boolean;
  /** Tab stops at this row. */
  reached: boolean;
  onVisit: () => void;
  /** Null when nothing is being selected. */
  selected: boolean | null;
  onSelect: () => void;
}

/** Tags shown in a row; the rest are counted. */
const FEW_TAGS = 3;
/** A longer title is cut before it is drawn: the row shows two lines of it. UTF-16 units. */
const TITLE = 200;
const UNCUT = { before: false, after: false };

export const DocumentRow = memo(function DocumentRow(props: Props) {
  const { card, hit, place, current, reached, onVisit, selected, onSelect } = props;
  const say = useSay(BROWSE);
  const sayTerm = useSay(TERMS);
  const sayTrash = useSay(TRASH);
  const { star } = useOrganising();
  const title = card.title ?? sayTerm('untitled');
  const key = cardKey(card);
  return (
    <div className={css.row} data-current={current}>
      {selected !== null && (
        <input
          type="checkbox"
          className={css.check}
          aria-label={sayTrash('select.one', { title: title.slice(0, TITLE) })}
          checked={selected}
          onChange={onSelect}
        />
      )}
      <a
        className={css.link}
        href={hashOf(opening(place, card.shelf, card.id, hit?.block ?? null))}
        data-row={key}
        tabIndex={reached ? 0 : -1}
        aria-current={current ? 'page' : undefined}
        onFocus={onVisit}
      >
        <span className={css.title}>
          {hit && hit.titleMarks.length > 0 ? (
            <SnippetText snippet={{ text: title.slice(0, TITLE), marks: hit.titleMarks, cut: UNCUT }} />
          ) : (
            <Title text={title.slice(0, TITLE)} words={title.length > TITLE ? undefined : card.titleWords} />
          )}
        </span>
        <Facts card={card} />
        {hit && <Found hit={hit} />}
        <Holds card={card} />
      </a>
      {card.shelf === 'saved' && (
        <IconButton
          className={css.star}
          name="star"
          label={say(card.starred ? 'unstar' : 'star')}
          aria-pressed={card.starred}
          tabIndex={reached ? 0 : -1}
          onClick={() => star([card.id], !card.starred)}
        />
      )}
    </div>
  );
});

function Facts({ card }: { card: Card }) {
  const sayLibrary = useSay(LIBRARY);
  const said = [card.docNumber, card.date ?? card.year].filter(Boolean).join(' · ');
  return (
    <span className={css.facts}>
      <span className={css.cut}>
        <Ended id={card.id} said={card} />
        {said}
      </span>
      {card.shelf === 'corpus' && <span className={css.seed}>{sayLibrary('corpus')}</span>}
    </span>
  );
}

/** Where the words stand, in their own surroundings; the title is shown above already. */
function Found({ hit: { where, snippet, block, noteId } }: { hit: Hit }) {
  const say = useSay(BROWSE);
  if (snippet.text === '' || (block === null && noteId === null && where === 'title')) return null;
  const place = noteId !== null ? 'note' : block === null ? 'number' : null;
  return (
    <span className={css.found}>
      {place && <small>{say(`in.${place}`)}</small>}
      <SnippetText snippet={snippet} />
    </span>
  );
}

function Holds({ card }: { card: Card }) {
  const sayTerm = useSay(TERMS);
  const { counts, dates, tags } = card;
  const rest = tags.length - FEW_TAGS;
  return (
    <span className={css.holds}>
      {counts && counts.targets > 0 && (
        <span>
          <Mark brush="target" />
          {sayTerm('targets')} {counts.targets}
        </span>
      )}
      {counts && counts.deadlines > 0 && (
        <span>
          <Mark brush="deadline" />
          {sayTerm('deadlines')} {counts.deadlines}
        </span>
      )}
      {tags.slice(0, FEW_TAGS).map((tag) => (
        <span key={tag} className={css.tag}>
          {tag}
        </span>
      ))}
      {rest > 0 && <span>+{rest}</span>}
      <span className={css.due}>
        {card.shelf === 'saved' && (dates === null || dates.length > 0) && (
          <NextDue document={{ dates: dates && [...dates], counts }} />
        )}
      </span>
    </span>
  );
}
