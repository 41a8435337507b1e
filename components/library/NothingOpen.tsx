// Nothing is open yet: how to go on by keyboard, and, while nothing is saved, how saving is done.
import { LIBRARY } from '../../lib/i18n/library';
import { useSay } from '../ui/language';
import { Seal } from '../ui/Seal';
import css from './NothingOpen.module.css';

export function NothingOpen({ saved }: { saved: number }) {
  const say = useSay(LIBRARY);
  return (
    <div className={css.nothing}>
      <Seal size={40} />
      <h1>{say('choose')}</h1>
      {saved === 0 && <p>{say('nothing.saved')}</p>}
      <dl>
        <div>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{say('key.search')}</dd>
        </div>
        <div>
          <dt>
            <kbd>↑</kbd>
            <kbd>↓</kbd>
          </dt>
          <dd>{say('key.move')}</dd>
        </div>
        <div>
          <dt>
            <kbd>↵</kbd>
          </dt>
          <dd>{say('key.open')}</dd>
        </div>
      </dl>
    </div>
  );
}
