// A value that takes a pass over a table. A live query would take it at every write, which while thousands of documents come
// in is most of the work and most of the memory.
import Dexie from 'dexie';
import { useEffect, useState } from 'react';

/** Read at once, and again while the library is written to, but no more often than told; undefined until the first.
 * @param read the same function each time · @param every milliseconds */
export function useNowAndThen<T>(read: () => Promise<T>, every: number): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      try {
        const now = await read();
        if (wanted) setValue(now);
      } catch (error) {
        console.warn('looking again', error);
      }
    };
    const written = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void look();
      }, every);
    };
    void look();
    Dexie.on('storagemutated', written);
    return () => {
      wanted = false;
      clearTimeout(timer);
      Dexie.on.storagemutated.unsubscribe(written);
    };
  }, [read, every]);
  return value;
}
