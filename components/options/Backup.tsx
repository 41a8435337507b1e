// One file that holds the whole library, written and read back, with how far it is and a stop.
import { useCallback, useEffect, useRef, useState } from 'react';
import { BACKUP } from '../../lib/i18n/backup';
import { todayOf } from '../../lib/i18n/due';
import { saySize } from '../../lib/i18n/storage';
import { FAILURES } from '../../lib/i18n/terms';
import { type BackupRecord, onBackupRecord, readBackupRecord } from '../../lib/platform/backup-record';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import css from './Backup.module.css';
import { ScheduledBackup } from './ScheduledBackup';
import { type BackupState, useBackup } from './useBackup';
import { useJobsLeft } from './useJobsLeft';

export function Backup() {
  const say = useSay(BACKUP);
  const { state, write, restore, cancel } = useBackup();
  const record = useRecord();
  const chooser = useRef<HTMLInputElement>(null);
  const busy = state.is === 'running';
  const left = useJobsLeft(busy);
  return (
    <div className={css.backup}>
      <p className={css.what}>{say('what')}</p>
      <p>
        {record?.at ? say('last', { date: todayOf(new Date(record.at)), n: record.documents }) : record && say('never')}
        {/* Of one that has just been written it is said below. */}
        {record && record.skipped > 0 && state.is !== 'written' && ` ${say('skipped', { n: record.skipped })}`}
      </p>
      {busy ? (
        <div className={css.running}>
          <p role="status">{say(state.work, { done: state.done, of: state.of })}</p>
          <progress aria-label={say('backup')} value={state.of > 0 ? state.done : undefined} max={state.of || 1} />
          <Button onClick={cancel}>{say('cancel')}</Button>
        </div>
      ) : (
        <div className={css.buttons}>
          <Button onClick={() => void write()}>
            <Icon name="export" />
            {say('now')}
          </Button>
          <Button onClick={() => chooser.current?.click()}>
            <Icon name="import" />
            {say('restore')}
          </Button>
          <input
            ref={chooser}
            type="file"
            hidden
            accept=".jsonl,.gz,application/gzip"
            aria-label={say('file')}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file) void restore(file);
            }}
          />
        </div>
      )}
      <Ended state={state} />
      {!busy && left > 0 && <p className={css.what}>{say('reading', { n: left })}</p>}
      <ScheduledBackup />
    </div>
  );
}

function Ended({ state }: { state: BackupState }) {
  const say = useSay(BACKUP);
  const sayFailure = useSay(FAILURES);
  if (state.is === 'failed') {
    return (
      <p className={css.failed} role="alert">
        {sayFailure(state.failure)}
      </p>
    );
  }
  return (
    <p className={css.ended} role="status">
      {state.is === 'written' && say('written', { n: state.documents, size: saySize(state.bytes) })}
      {state.is === 'written' && state.skipped > 0 && ` ${say('skipped', { n: state.skipped })}`}
      {state.is === 'restored' && say('restored', { ...state })}
      {state.is === 'cancelled' && say(`cancelled.${state.work}`)}
    </p>
  );
}

function useRecord(): BackupRecord | null {
  const [record, setRecord] = useState<BackupRecord | null>(null);
  const look = useCallback(() => void readBackupRecord().then(setRecord), []);
  useEffect(() => {
    look();
    return onBackupRecord(look);
  }, [look]);
  return record;
}
