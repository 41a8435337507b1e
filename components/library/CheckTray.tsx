// What a check for changes has found so far: a tray at the foot of the library, beside which one goes on reading.
import { CHECKING } from '../../lib/i18n/checking';
import { FAILURES, TERMS } from '../../lib/i18n/terms';
import { allowHosts } from '../../lib/platform/files';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import css from './CheckTray.module.css';
import type { Checked, Round } from './checking';

interface Props {
  round: Round;
  onCancel: () => void;
  onClose: () => void;
  /** Checks these once more. */
  onAgain: (ids: readonly string[]) => void;
}

export function CheckTray({ round: { of, checked, state }, onCancel, onClose, onAgain }: Props) {
  const say = useSay(CHECKING);
  const n = checked.length;
  const changed = checked.filter(({ outcome }) => outcome.is === 'changed').length;
  const shut = checked.filter(({ outcome }) => outcome.is === 'failed' && outcome.failure === 'not-allowed');
  const told = { running: say('progress', { n, of }), done: say('done', { n: changed, of }) };
  return (
    <section className={css.tray} aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
        <p role="status">{state === 'cancelled' ? say('cancelled', { n, of, m: changed }) : told[state]}</p>
        <Button weight="quiet" onClick={state === 'running' ? onCancel : onClose}>
          {say(state === 'running' ? 'cancel' : 'close')}
        </Button>
      </header>
      {state === 'running' && <progress max={of} value={n} aria-label={say('title')} />}
      <ul>
        {checked.toReversed().map((each) => (
          <Line key={each.document.id} checked={each} />
        ))}
      </ul>
      {state !== 'running' && shut.length > 0 && (
        <footer>
          <Button
            onClick={() => {
              // Nothing may be awaited before this: the browser wants the click itself.
              void allowHosts(shut.map(({ document }) => document.url)).then((allowed) => {
                if (allowed) onAgain(shut.map(({ document }) => document.id));
              });
            }}
          >
            {say('allow', { n: shut.length })}
          </Button>
        </footer>
      )}
    </section>
  );
}

function Line({ checked: { document, outcome } }: { checked: Checked }) {
  const say = useSay(CHECKING);
  const sayTerm = useSay(TERMS);
  const sayFailure = useSay(FAILURES);
  const words = () => {
    if (outcome.is === 'changed') return say('changed', { n: outcome.clauses });
    if (outcome.is !== 'failed') return say(outcome.is);
    const { failure } = outcome;
    return failure === 'not-allowed' || failure === 'empty-page' ? say(failure) : sayFailure(failure);
  };
  return (
    <li data-outcome={outcome.is}>
      <a href={`#/saved/${document.id}`}>{document.title ?? sayTerm('untitled')}</a>
      <span>
        {words()}
        {outcome.is === 'changed' && <a href={`#/saved/${document.id}/now`}>{say('see')}</a>}
      </span>
    </li>
  );
}
