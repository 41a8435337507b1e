// When the database cannot be opened: what that may mean, that nothing was deleted, and another try.
import { Component, type ReactNode } from 'react';
import { LIBRARY } from '../../lib/i18n/library';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { Seal } from '../ui/Seal';
import css from './Broken.module.css';
import { library } from './useLibrary';

interface State {
  error: unknown;
}

/** Shows a plain account in the place of whatever below it failed. */
export class Guarded extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  /** Live queries wait for a database that never opens; so it is asked itself. */
  override componentDidMount(): void {
    library.open().catch((error: unknown) => this.setState({ error }));
  }

  override componentDidCatch(error: unknown): void {
    console.error('page', error);
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}

/** Errors by which a browser refuses to open a database. */
const REFUSALS = /OpenFailed|DatabaseClosed|MissingAPI|InvalidState|Version|Quota|Unknown|Security|NotReadable|Abort/;

function Broken({ error }: { error: unknown }) {
  const say = useSay(LIBRARY);
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const closed = REFUSALS.test(name);
  return (
    <main>
      <div className={css.broken} role="alert">
        <Seal size={40} />
        <h1>{say(closed ? 'broken.database' : 'broken')}</h1>
        <p>{say(closed ? 'broken.database.how' : 'broken.how')}</p>
        <Button weight="primary" onClick={() => location.reload()}>
          {say('again')}
        </Button>
        <details>
          <summary>{say('broken.details')}</summary>
          <code>{name.slice(0, 500)}</code>
        </details>
      </div>
    </main>
  );
}
