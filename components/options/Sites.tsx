// The sites that the reader has added, one by one, a field to add another, and what else may be read when asked to.
import { useEffect, useState } from 'react';
import { SITES } from '../../lib/i18n/sites';
import {
  addSite,
  allowedSites,
  forbidSite,
  hostIn,
  isGovernmentHost,
  onSites,
  readableSites,
} from '../../lib/platform/sites';
import { Button } from '../ui/Button';
import { useSay, useSettings } from '../ui/language';
import css from './Sites.module.css';

export function Sites() {
  const say = useSay(SITES);
  const { sites } = useSettings();
  const [added, setAdded] = useState<string[]>([]);
  const [allowed, setAllowed] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  useEffect(() => {
    const look = () => {
      void readableSites(sites).then(setAdded);
      void allowedSites().then(setAllowed);
    };
    look();
    return onSites(look);
  }, [sites]);

  const add = async () => {
    const host = hostIn(typed);
    if (!host) return setTold(say('invalid', { typed }));
    if (isGovernmentHost(host)) return setTold(say('always', { host }));
    // Nothing may be awaited before this: the browser wants the click itself.
    const isAdded = await addSite(host);
    setTold(isAdded ? '' : say('refused'));
    if (isAdded) setTyped('');
  };

  const others = allowed.filter((host) => !sites.includes(host));
  return (
    <div className={css.sites}>
      <p>{say('government')}</p>
      <Hosts hosts={added} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          aria-label={say('site')}
          placeholder="wenku.example.com"
          maxLength={300}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {say('add')}
        </Button>
      </form>
      <p role="status">{told}</p>
      {others.length > 0 && <p>{say('others')}</p>}
      <Hosts hosts={others} />
    </div>
  );
}

function Hosts({ hosts }: { hosts: readonly string[] }) {
  const say = useSay(SITES);
  return (
    <ul>
      {hosts.map((host) => (
        <li key={host}>
          <span>{host}</span>
          <Button weight="quiet" aria-label={say('remove', { host })} onClick={() => void forbidSite(host)}>
            ×
          </Button>
        </li>
      ))}
    </ul>
  );
}
