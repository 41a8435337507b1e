// Reminders of deadlines: off until the reader says otherwise.
import { useState } from 'react';
import { REMINDERS } from '../../lib/i18n/reminders';
import { askFor } from '../../lib/platform/optional';
import { changeSettings } from '../../lib/platform/settings';
import { REMINDER_DAYS } from '../../lib/platform/settings-record';
import { useSay, useSettings } from '../ui/language';
import { Switch } from '../ui/Switch';
import { Choice } from './Section';

export function Reminders() {
  const say = useSay(REMINDERS);
  const { reminders } = useSettings();
  const [refused, setRefused] = useState(false);
  const turn = async (on: boolean) => {
    // Nothing may be awaited before this: the browser wants the click itself.
    const allowed = !on || (await askFor('notifications', 'alarms'));
    setRefused(!allowed);
    if (allowed) await changeSettings((kept) => ({ reminders: { ...kept.reminders, on } }));
  };
  return (
    <>
      <Choice name={<span role="status">{say(refused ? 'refused' : 'how')}</span>}>
        <Switch on={reminders.on} onChange={(on) => void turn(on)}>
          {say('on')}
        </Switch>
      </Choice>
      <Choice name={<label htmlFor="reminder-days">{say('days')}</label>}>
        <select
          id="reminder-days"
          value={reminders.days}
          disabled={!reminders.on}
          onChange={(event) => {
            const days = REMINDER_DAYS.find((each) => String(each) === event.target.value);
            if (days === undefined) return;
            void changeSettings((kept) => ({ reminders: { ...kept.reminders, days } }));
          }}
        >
          {REMINDER_DAYS.map((days) => (
            <option key={days} value={days}>
              {days === 0 ? say('days.0') : say('days.n', { n: days })}
            </option>
          ))}
        </select>
      </Choice>
    </>
  );
}
