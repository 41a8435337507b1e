// What the browser says of the disk: how much is free, and whether it promises to keep the library.
import { useEffect, useState } from 'react';

export interface RoomLeft {
  /** Bytes; null where the browser does not say. */
  free: number | null;
  /** Whether the browser clears nothing by itself. */
  lasting: boolean;
}

/** Undefined until the browser has answered. */
export function useRoomLeft(): RoomLeft | undefined {
  const [room, setRoom] = useState<RoomLeft>();
  useEffect(() => {
    let wanted = true;
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()])
      .then(([{ quota, usage }, lasting]) => ({
        free: quota === undefined || usage === undefined ? null : Math.max(0, quota - usage),
        lasting,
      }))
      .catch(() => ({ free: null, lasting: false }))
      .then((answer) => wanted && setRoom(answer));
    return () => {
      wanted = false;
    };
  }, []);
  return room;
}
