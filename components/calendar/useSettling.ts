// Being done with a deadline, and taking it back: asked of the background, which alone writes.
import { useRef, useState } from 'react';
import { failureOf } from '../../lib/i18n/failed';
import type { Failure } from '../../lib/i18n/terms';
import type { Settled } from '../../lib/library/schema';
import type { Settling } from '../../lib/library/settled';
import { ask } from '../../lib/platform/messages';
import type { Dated, Entry } from './entries';

export interface Told {
  state: Settled['state'] | 'open';
  n: number;
  /** A deadline that comes again was dismissed with all its occurrences. */
  rule: boolean;
  /** How it was before. */
  back: readonly Settling[];
}

const isRule = ({ day, key, ruleKey }: Dated): boolean => day !== null && key !== ruleKey;

/** @param fail tells of a failure */
export function useSettling(fail: (failure: Failure) => void) {
  const [told, setTold] = useState<Told | null>(null);
  const last = useRef<Told | null>(null);
  const send = async (all: readonly Settling[], after: Told | null): Promise<void> => {
    try {
      await ask('deadlines/settle', { all: [...all] });
      last.current = after;
      setTold(after);
    } catch (error) {
      fail(failureOf(error));
    }
  };

  /** Done settles this occurrence of a recurring deadline; dismissing settles them all. */
  const settle = (entries: readonly Entry[], state: Settled['state'] | null): void => {
    const asked = entries.filter((entry) => entry.state !== state);
    const all = asked.flatMap((entry) => settlingsOf(entry, state));
    if (all.length === 0) return;
    const back = all.map(({ documentId, key }): Settling => {
      const was = asked.find(({ dated }) => dated.some(({ keptAs }) => keptAs.includes(key)));
      return { documentId, key, state: was?.state ?? null };
    });
    const dated = asked.flatMap((entry) => entry.dated);
    const rule = state === 'dismissed' && dated.some(isRule);
    void send(once(all), { state: state ?? 'open', n: dated.length, rule, back: once(back) });
  };
  const undo = (): void => {
    if (last.current) void send(last.current.back, null);
  };
  return { told, settle, undo, forget: () => setTold(null) };
}

function settlingsOf({ document, dated }: Entry, state: Settled['state'] | null): Settling[] {
  const documentId = document.id;
  return dated.flatMap(({ keptAs, key, ruleKey }): Settling[] => {
    const open = keptAs.map((kept) => ({ documentId, key: kept, state: null }));
    const wanted = state === 'dismissed' ? ruleKey : key;
    return state === null ? open : [...open.filter((each) => each.key !== wanted), { documentId, key: wanted, state }];
  });
}

const once = (all: readonly Settling[]): Settling[] => [...new Map(all.map((each) => [each.key, each])).values()];
