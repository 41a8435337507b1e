// The sites that the reader has allowed, one by one, and a field to allow another.
import { useEffect, useState } from 'react';
import { SITES } from '../../lib/i18n/sites';
import { allowedSites, allowSite, forbidSite, hostIn, onSites } from '../../lib/platform/sites';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import css from './Sites.module.css';

export function Sites() {
  const say = useSay(SITES);
  const [hosts, setHosts] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  useEffect(() => {
    const look = () => void allowedSites().then(setHosts);
    look();
    return onSites(look);
  }, []);

  const add = async () => {
    const host = hostIn(typed);
    if (!host) return setTold(say('invalid', { typed }));
    // Nothing may be awaited before this: the browser wants the click itself.
    const allowed = await allowSite(host);
    setTold(allowed ? '' : say('refused'));
    if (allowed) setTyped('');
  };

  return (
    <div className={css.sites}>
      <p>{say('government')}</p>
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
    </div>
  );
}
