// All tags in one place: rename them (onto another, and the two become one) or delete them everywhere.
import { useMemo, useRef, useState } from 'react';
import { ORGANISE } from '../../lib/i18n/organise';
import { LONGEST_TAG, tidyTag } from '../../lib/library/organise';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../ui/language';
import css from './TagManager.module.css';
import { tagCounts } from './tags';
import { useOrganising } from './useOrganising';
import { useSaved } from './useSaved';

/** More are never drawn at once. */
const MOST = 100;

export function TagManager() {
  const say = useSay(ORGANISE);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        name="pencil"
        label={say('manage')}
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      />
      <dialog ref={dialog} className={css.dialog} aria-label={say('manage')} onClose={() => setOpen(false)}>
        {open && <Tags onDone={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function Tags({ onDone }: { onDone: () => void }) {
  const say = useSay(ORGANISE);
  const saved = useSaved();
  const [typed, setTyped] = useState('');
  const tags = useMemo(() => tagCounts(saved?.documents ?? []), [saved]);
  const wanted = typed.trim().toLowerCase();
  const found = tags.filter(([tag]) => tag.toLowerCase().includes(wanted));
  return (
    <>
      <header className={css.head}>
        <h2>{say('manage')}</h2>
        <IconButton name="close" label={say('done')} onClick={onDone} />
      </header>
      {tags.length > 10 && (
        <input
          type="search"
          className={css.field}
          aria-label={say('find')}
          placeholder={say('find')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {tags.length === 0 && <p className={css.quiet}>{say('nothing.tagged')}</p>}
      <ul className={css.tags}>
        {found.slice(0, MOST).map(([tag, count]) => (
          <Tag key={tag} tag={tag} count={count} />
        ))}
      </ul>
      {found.length > MOST && <p className={css.quiet}>{say('rest', { n: found.length - MOST })}</p>}
      {tags.length > 1 && <p className={css.quiet}>{say('merged')}</p>}
    </>
  );
}

/** Deleting takes two presses, the second on other words. */
function Tag({ tag, count }: { tag: string; count: number }) {
  const say = useSay(ORGANISE);
  const { renameTag } = useOrganising();
  const [name, setName] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  if (name !== null) {
    const save = () => {
      if (tidyTag(name) !== '' && tidyTag(name) !== tag) renameTag(tag, name);
      setName(null);
    };
    return (
      <li>
        <form
          className={css.renaming}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <input
            className={css.field}
            aria-label={say('renameTag', { tag })}
            maxLength={LONGEST_TAG}
            value={name}
            // biome-ignore lint/a11y/noAutofocus: the field has just been called for
            autoFocus
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit">{say('save')}</Button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <span className={css.name} title={tag}>
        {tag}
      </span>
      <small>{count}</small>
      <Button weight="quiet" aria-label={say('renameTag', { tag })} onClick={() => setName(tag)}>
        {say('rename')}
      </Button>
      <Button
        weight={asked ? 'primary' : 'quiet'}
        aria-label={asked ? undefined : say('removeTag', { tag })}
        onBlur={() => setAsked(false)}
        onClick={() => (asked ? renameTag(tag, null) : setAsked(true))}
      >
        {say(asked ? 'sure' : 'remove')}
      </Button>
    </li>
  );
}
