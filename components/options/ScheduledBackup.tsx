// Backups to the downloads folder, every so many days: off until the reader says otherwise.
import { useState } from 'react';
import { BACKUP } from '../../lib/i18n/backup';
import { askFor } from '../../lib/platform/optional';
import { BACKUPS_KEPT } from '../../lib/platform/scheduled-backup';
import { changeSettings } from '../../lib/platform/settings';
import { useSay, useSettings } from '../ui/language';
import { Choice } from './Section';

const PERIODS = [0, 1, 7, 30] as const;

export function ScheduledBackup() {
  const say = useSay(BACKUP);
  const { backupEvery } = useSettings();
  const [refused, setRefused] = useState(false);
  const choose = async (every: (typeof PERIODS)[number]) => {
    // Nothing may be awaited before this: the browser wants the click itself.
    const allowed = every === 0 || (await askFor('downloads', 'alarms'));
    setRefused(!allowed);
    if (allowed) await changeSettings({ backupEvery: every });
  };
  return (
    <Choice
      name={<label htmlFor="backup-every">{say('scheduled')}</label>}
      about={<span role="status">{refused ? say('refused') : say('scheduled.how', { keep: BACKUPS_KEPT })}</span>}
    >
      <select
        id="backup-every"
        value={backupEvery}
        onChange={(event) => void choose(PERIODS.find((each) => String(each) === event.target.value) ?? 0)}
      >
        {PERIODS.map((each) => (
          <option key={each} value={each}>
            {say(`every.${each}`)}
          </option>
        ))}
      </select>
    </Choice>
  );
}
