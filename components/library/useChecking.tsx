// Looking at saved documents' pages one after the other, because the reader asked: how far it is, what came of each, and a stop.
import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import { folding } from '../../lib/platform/reading-tools';
import { CheckTray } from './CheckTray';
import { type Checked, checkNow, type Round } from './checking';
import { library } from './useLibrary';

interface Check {
  /** Begins to check documents; what was under way is given up. */
  begin: (ids: readonly string[]) => void;
  /** Documents whose latest version is what their page has just been found to say. */
  fresh: ReadonlySet<string>;
}

const CheckingContext = createContext<Check>({ begin: () => undefined, fresh: new Set() });

export const useCheck = (): Check => use(CheckingContext);

export function Checking({ children }: { children: ReactNode }) {
  const [round, setRound] = useState<Round | null>(null);
  const turn = useRef(0);
  const [check] = useState(() => async (ids: readonly string[]) => {
    const own = ++turn.current;
    const checked: Checked[] = [];
    setRound({ of: ids.length, checked: [], state: 'running' });
    const fold = await folding();
    for (const id of ids) {
      const document = await library.documents.get(id);
      // Deleted meanwhile, in another window: nothing to say, nothing to bring back.
      if (!document || document.deletedAt !== null) continue;
      const outcome = await checkNow(library, document, fold);
      if (own !== turn.current) return;
      checked.push({ document, outcome });
      setRound({ of: ids.length, checked: [...checked], state: 'running' });
    }
    if (own === turn.current) setRound({ of: ids.length, checked, state: 'done' });
  });
  const begin = useMemo(() => (ids: readonly string[]) => void check(ids), [check]);
  const checked = round?.checked;
  const offered = useMemo(() => {
    const changed = checked?.filter(({ outcome }) => outcome.is === 'changed') ?? [];
    return { begin, fresh: new Set(changed.map(({ document }) => document.id)) };
  }, [begin, checked]);
  const cancel = () => {
    turn.current++;
    setRound((before) => before && { ...before, state: 'cancelled' });
  };
  return (
    <CheckingContext value={offered}>
      {children}
      {round && <CheckTray round={round} onCancel={cancel} onClose={() => setRound(null)} onAgain={begin} />}
    </CheckingContext>
  );
}
