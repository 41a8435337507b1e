// While the library opens: the shape of what is coming, quiet, so that nothing jumps.
import { LIBRARY } from '../../lib/i18n/library';
import { useSay } from '../ui/language';
import css from './Opening.module.css';

const ROWS = ['82%', '64%', '90%', '55%', '74%', '86%', '60%'];

export function Opening() {
  const say = useSay(LIBRARY);
  return (
    <main className={css.opening} aria-busy="true">
      <p className={css.words} role="status">
        {say('loading')}
      </p>
      <div aria-hidden="true">
        {ROWS.map((width) => (
          <div key={width} className={css.row}>
            <i style={{ width }} />
            <i style={{ width: '40%' }} />
          </div>
        ))}
      </div>
    </main>
  );
}
