// The order of the list.
import { BROWSE } from '../../lib/i18n/browse';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import css from './OrderMenu.module.css';
import { ORDERS, type Order } from './order';
import type { Place } from './place';
import { go } from './usePlace';

export function OrderMenu({ place, order }: { place: Place; order: Order | 'rank' }) {
  const say = useSay(BROWSE);
  const choices = place.query ? (['rank', ...ORDERS] as const) : ORDERS;
  return (
    <span className={css.menu}>
      <Icon name="sort" />
      <select
        aria-label={say('order')}
        value={order}
        onChange={(event) =>
          go({ ...place, order: ORDERS.find((each) => each === event.target.value) ?? null }, { replace: true })
        }
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {say(`order.${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
