// The totals of what is shown or of one group, unit by unit: the sum, or plainly why there is none.
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { LEDGER } from '../../lib/i18n/ledger';
import type { LedgerRow } from '../../lib/library/ledger';
import { totalsByUnit } from '../../lib/library/ledger-totals';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useSay } from '../ui/language';
import { saySum } from './naming';
import css from './Totals.module.css';

interface Asked {
  /** Null for all that is shown. */
  name: string | null;
  rows: readonly LedgerRow[];
}

const Showing = createContext<(asked: Asked) => void>(() => undefined);
export const useShowTotals = () => use(Showing);

/** Gives what is below it a way to show totals. */
export function WithTotals({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Showing value={setAsked}>
      {children}
      {asked && <Totals asked={asked} onClose={() => setAsked(null)} />}
    </Showing>
  );
}

function Totals({ asked: { name, rows }, onClose }: { asked: Asked; onClose: () => void }) {
  const say = useSay(LEDGER);
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const totals = totalsByUnit(rows);
  return (
    <dialog ref={dialog} className={css.totals} aria-labelledby="totals-title" onClose={onClose}>
      <header>
        <h2 id="totals-title">{name === null ? say('totals') : say('totals.of', { name })}</h2>
        <IconButton name="close" label={say('close')} onClick={() => dialog.current?.close()} />
      </header>
      <p>{totals.length > 0 ? say('totals.how') : say('totals.none')}</p>
      <dl>
        {totals
          .toSorted((a, b) => Number(b.may) - Number(a.may))
          .map((total) => (
            <div key={total.unit}>
              <dt>
                {total.unit}
                <small>{say('items', { n: total.n })}</small>
              </dt>
              <dd>
                {total.may ? (
                  <>
                    <b>{saySum(total, language)}</b>
                    <small>{say('totals.n', { n: total.n })}</small>
                  </>
                ) : (
                  <>
                    <span>{say('totals.not')}</span>
                    <small>{say(`why.${total.why}`, { words: total.words ?? '' })}</small>
                  </>
                )}
              </dd>
            </div>
          ))}
      </dl>
    </dialog>
  );
}
