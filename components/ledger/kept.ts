// What was chosen in a view stays while the reader goes to a document and comes back, or loads the page again.
import { useState } from 'react';

/** Written into the session, which ends with the tab. @param first what is taken where nothing was kept, or what was kept
 * has another shape */
export function useKept<T extends object>(name: string, first: T): [T, (change: Partial<T>) => void] {
  const [value, setValue] = useState<T>(() => ({ ...first, ...readKept(name, first) }));
  const change = (part: Partial<T>) =>
    setValue((before) => {
      const after = { ...before, ...part };
      sessionStorage.setItem(name, JSON.stringify(after));
      return after;
    });
  return [value, change];
}

function readKept<T extends object>(name: string, first: T): Partial<T> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const known = Object.entries(kept).filter(([key]) => Object.hasOwn(first, key));
    return Object.fromEntries(known) as Partial<T>;
  } catch {
    return {};
  }
}
