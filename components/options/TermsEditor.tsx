// The reader's own terms: add one, take one away, bring in a list, take it out as a file.
import { useRef, useState } from 'react';
import { OPTIONS } from '../../lib/i18n/options';
import { changeSettings } from '../../lib/platform/settings';
import { LONGEST_TERM, MOST_TERMS } from '../../lib/platform/settings-record';
import { handOver } from '../library/hand-over';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useSay, useSettings } from '../ui/language';
import { Choice } from './Section';
import css from './TermsEditor.module.css';
import { countOver, mergeTerms, readTerms, type Term, writeTerms } from './terms-file';

/** More are never drawn at once. */
const MOST_DRAWN = 200;
/** A file of terms is never larger. Bytes. */
const LARGEST_FILE = 1_000_000;

export function TermsEditor() {
  const say = useSay(OPTIONS);
  const { terms } = useSettings();
  const chooser = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  /** Changes what is kept by now: another page may have changed it since this one was drawn. */
  const change = (to: (kept: Term[]) => Term[]) => void changeSettings((kept) => ({ terms: to(kept.terms) }));
  const bringIn = async (file: File) => {
    if (file.size > LARGEST_FILE) return setTold(say('terms.large'));
    const read = readTerms(await file.text());
    const over = countOver(terms, read.terms);
    change((kept) => mergeTerms(kept, read.terms));
    setTold(
      [
        say('terms.read', { n: read.terms.length - over }),
        read.bad > 0 && say('terms.bad', { n: read.bad }),
        over > 0 && say('terms.over', { n: over }),
      ]
        .filter(Boolean)
        .join(' '),
    );
  };
  return (
    <>
      <Choice name={say('terms')} about={say('terms.about')}>
        <span className={css.acts}>
          <Button onClick={() => chooser.current?.click()}>
            <Icon name="import" />
            {say('terms.import')}
          </Button>
          <Button
            disabled={terms.length === 0}
            onClick={() => handOver(new TextEncoder().encode(writeTerms(terms)).buffer, 'mingce-terms.txt')}
          >
            <Icon name="export" />
            {say('terms.export')}
          </Button>
        </span>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".txt,.tsv,.csv,text/plain"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void bringIn(file);
            event.target.value = '';
          }}
        />
      </Choice>
      <AddTerm isFull={terms.length >= MOST_TERMS} onAdd={(term) => change((kept) => mergeTerms(kept, [term]))} />
      <p className={css.told} role="status">
        {told}
      </p>
      {terms.length > 0 && (
        <ul className={css.terms} aria-label={say('terms')}>
          {terms.slice(0, MOST_DRAWN).map(([from, to]) => (
            <li key={from}>
              <span>{from}</span>
              <span aria-hidden="true">→</span>
              <span>{to}</span>
              <IconButton
                name="close"
                label={say('terms.remove', { from })}
                onClick={() => change((kept) => kept.filter(([each]) => each !== from))}
              />
            </li>
          ))}
        </ul>
      )}
      {terms.length > MOST_DRAWN && <p className={css.told}>{say('terms.more', { n: terms.length - MOST_DRAWN })}</p>}
    </>
  );
}

function AddTerm({ isFull, onAdd }: { isFull: boolean; onAdd: (term: Term) => void }) {
  const say = useSay(OPTIONS);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const isWhole = from.trim() !== '' && to.trim() !== '';
  return (
    <form
      className={css.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole || isFull) return;
        onAdd([from.trim(), to.trim()]);
        setFrom('');
        setTo('');
        first.current?.focus();
      }}
    >
      <input
        ref={first}
        aria-label={say('terms.from')}
        placeholder={say('terms.from')}
        maxLength={LONGEST_TERM}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <span aria-hidden="true">→</span>
      <input
        aria-label={say('terms.to')}
        placeholder={say('terms.to')}
        maxLength={LONGEST_TERM}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <Button type="submit" disabled={!isWhole || isFull}>
        {say('terms.add')}
      </Button>
    </form>
  );
}
