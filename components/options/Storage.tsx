// The room that the library takes, by kind, what is left of the disk, and the browser's promise to keep it.
import { useState } from 'react';
import { ATTACHMENTS } from '../../lib/i18n/attachments';
import { STORAGE, saySize } from '../../lib/i18n/storage';
import { leftToRead } from '../../lib/library/reread';
import { SHORT, sizesOf } from '../../lib/library/storage';
import { ask } from '../../lib/platform/messages';
import { changeSettings } from '../../lib/platform/settings';
import { library } from '../library/useLibrary';
import { useRoomLeft } from '../library/useRoomLeft';
import { Button } from '../ui/Button';
import { useSay, useSettings } from '../ui/language';
import { Switch } from '../ui/Switch';
import { Choice } from './Section';
import css from './Storage.module.css';
import { useNowAndThen } from './useNowAndThen';

/** Milliseconds. */
const SIZES_EVERY = 3000;
const LEFT_EVERY = 2000;

const readSizes = () => sizesOf(library);
const readLeft = () => leftToRead(library);

export function Storage() {
  const say = useSay(STORAGE);
  const sayAttachments = useSay(ATTACHMENTS);
  const { attachments } = useSettings();
  const sizes = useNowAndThen(readSizes, SIZES_EVERY);
  const room = useRoomLeft();
  const [promised, setPromised] = useState<boolean | null>(null);
  if (!sizes || !room) return null;
  const lasting = promised ?? room.lasting;
  return (
    <div className={css.storage}>
      {room.free !== null && room.free < SHORT && (
        <p className={css.short} role="alert">
          {say('short', { size: saySize(room.free) })}
        </p>
      )}
      <dl>
        {(['text', 'originals', 'pictures', 'attachments'] as const).map((kind) => (
          <div key={kind}>
            <dt>{say(kind)}</dt>
            <dd>{saySize(sizes[kind])}</dd>
          </div>
        ))}
        <div>
          <dt>{say('free')}</dt>
          <dd>{room.free === null ? say('unknown') : saySize(room.free)}</dd>
        </div>
      </dl>
      <Choice name={sayAttachments('always.how')}>
        <Switch on={attachments} onChange={(on) => void changeSettings({ attachments: on })}>
          {sayAttachments('always')}
        </Switch>
      </Choice>
      <Reread />
      <p className={css.promise}>
        <span>
          {say(lasting ? 'lasting' : 'passing')} {promised === false && say('refused')}
        </span>
        {!lasting && (
          <Button onClick={() => void navigator.storage.persist().then(setPromised)}>{say('persist')}</Button>
        )}
      </p>
    </div>
  );
}

/** Counts down while it runs, and can be stopped; it goes on where a stopped background left off. */
function Reread() {
  const say = useSay(STORAGE);
  const left = useNowAndThen(readLeft, LEFT_EVERY) ?? 0;
  return (
    <Choice name={say('reread')} about={say('reread.how')}>
      <span role="status">{left > 0 && say('reread.left', { n: left })}</span>
      <Button onClick={() => void ask('library/reread', { on: left === 0 })}>
        {say(left > 0 ? 'reread.stop' : 'reread.go')}
      </Button>
    </Choice>
  );
}
