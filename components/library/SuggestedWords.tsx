// Words that go on from what was typed, in a row above the list: press one to search for it.
import { BROWSE } from '../../lib/i18n/browse';
import { useSay } from '../ui/language';
import type { Place } from './place';
import css from './SuggestedWords.module.css';
import { go } from './usePlace';
import { useSuggestions } from './useSuggestions';

export function SuggestedWords({ place }: { place: Place }) {
  const say = useSay(BROWSE);
  const suggested = useSuggestions(place.query);
  if (suggested.length === 0) return null;
  return (
    <ul className={css.words} aria-label={say('suggested')}>
      {suggested.map(({ word, query }) => (
        <li key={word}>
          <button type="button" onClick={() => go({ ...place, query }, { replace: true })}>
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
}
