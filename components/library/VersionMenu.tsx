// 版本 n: which of a document's texts is on the table.

import { todayOf } from '../../lib/i18n/due';
import { VERSIONS } from '../../lib/i18n/versions';
import { useSay } from '../ui/language';
import css from './VersionMenu.module.css';

/** The place of a version's id for the page as it is now. */
export const NOW = 'now';

interface Props {
  /** Oldest first. */
  versions: readonly { id: string; at: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

export function VersionMenu({ versions, chosen, onChoose }: Props) {
  const say = useSay(VERSIONS);
  return (
    <select
      className={css.menu}
      aria-label={say('version')}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      {versions.map(({ id, at, name }, i) => (
        <option key={id} value={id}>
          {id === NOW ? name : say('version.of', { n: i + 1, date: todayOf(new Date(at)) })}
        </option>
      ))}
    </select>
  );
}
