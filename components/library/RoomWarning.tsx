// Before a save fails for want of room, not after.
import { STORAGE, saySize } from '../../lib/i18n/storage';
import { SHORT } from '../../lib/library/storage';
import { useSay } from '../ui/language';
import css from './RoomWarning.module.css';
import { useRoomLeft } from './useRoomLeft';

export function RoomWarning() {
  const say = useSay(STORAGE);
  const room = useRoomLeft();
  if (!room || room.free === null || room.free >= SHORT) return null;
  return (
    <p className={css.short} role="alert">
      {say('short', { size: saySize(room.free) })}
    </p>
  );
}
