// The keys of the calendar, shown to those who have a keyboard.
import { CALENDAR } from '../../lib/i18n/calendar';
import { useSay } from '../ui/language';
import css from './Keys.module.css';

const KEYS = [
  { keys: ['↑', '↓', '←', '→'], does: 'key.move' },
  { keys: ['Enter'], does: 'key.open' },
  { keys: ['D'], does: 'key.done' },
  { keys: ['X'], does: 'key.dismiss' },
] as const;

export function Keys() {
  const say = useSay(CALENDAR);
  return (
    <ul className={css.keys}>
      {KEYS.map(({ keys, does }) => (
        <li key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {say(does)}
        </li>
      ))}
    </ul>
  );
}
