// What the ledger says of a target, in a table's cells or on a card.

import type { Target } from '../../lib/facts/records';
import { sayAmount } from '../../lib/i18n/amount';
import { DUE, sayDue } from '../../lib/i18n/due';
import { LEDGER } from '../../lib/i18n/ledger';
import { valueWord } from '../../lib/library/ledger';
import { useLanguage, useSay } from '../ui/language';
import css from './Cells.module.css';

/** The comparator's sign and the number; a milestone's own word where there is none. */
export function Value({ target }: { target: Target }) {
  const language = useLanguage();
  const amount = target.tier === 'Q' ? sayAmount(target, language) : null;
  if (!amount) {
    const word = valueWord(target);
    return word ? <span className={css.word}>{word}</span> : <Unsaid />;
  }
  return (
    <span className={css.value} title={amount.inFull || undefined}>
      {amount.sign && <i>{amount.sign}</i>}
      {amount.number}
    </span>
  );
}

/** An empty cell is empty to the eye. */
export function Unsaid() {
  const say = useSay(LEDGER);
  return <span className={css.hidden}>{say('unsaid')}</span>;
}

export function DaysLeft({ day, today }: { day: string; today: string }) {
  const say = useSay(DUE);
  return <span className={day >= today ? css.coming : css.passed}>{sayDue(day, today, say)}</span>;
}
