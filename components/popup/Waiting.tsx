// The shape of a list that is on its way.
import css from './Waiting.module.css';

const ROWS = ['86%', '62%', '74%', '90%'];

export const Waiting = () => (
  <div className={css.waiting} aria-busy="true">
    {ROWS.map((width) => (
      <div key={width}>
        <i style={{ width }} />
        <i style={{ width: '40%' }} />
      </div>
    ))}
  </div>
);
