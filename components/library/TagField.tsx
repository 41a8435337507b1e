// A field for a tag, with the tags that there are to choose from: ↓ ↑ choose, Enter takes, Esc leaves.
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { ORGANISE } from '../../lib/i18n/organise';
import { LONGEST_TAG, tidyTag } from '../../lib/library/organise';
import type { SavedDocument } from '../../lib/library/schema';
import { useSay } from '../ui/language';
import css from './TagField.module.css';
import { tagCounts } from './tags';

/** Suggestions shown at once. */
const FEW = 8;

interface Props {
  saved: readonly SavedDocument[];
  /** Tags that are there already and need no suggesting. */
  taken?: readonly string[];
  onAdd: (tag: string) => void;
  onClose: () => void;
}

export function TagField({ saved, taken = [], onAdd, onClose }: Props) {
  const say = useSay(ORGANISE);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const id = useId();
  const known = useMemo(() => tagCounts(saved), [saved]);
  const wanted = tidyTag(typed).toLowerCase();
  const offered = known
    .filter(([tag]) => !taken.includes(tag) && tag.toLowerCase().includes(wanted))
    .sort((a, b) => Number(b[0].toLowerCase().startsWith(wanted)) - Number(a[0].toLowerCase().startsWith(wanted)))
    .slice(0, FEW);
  const add = (tag: string) => {
    if (tidyTag(tag) === '') return;
    onAdd(tidyTag(tag));
    setTyped('');
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that ends the writing of Chinese is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(offered[at]?.[0] ?? typed);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((was) => Math.max(-1, Math.min(was + step, offered.length - 1)));
    }
  };
  return (
    <span className={css.field}>
      <input
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={id}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        aria-label={say('newTag')}
        placeholder={say('newTag')}
        maxLength={LONGEST_TAG}
        value={typed}
        // biome-ignore lint/a11y/noAutofocus: the field has just been called for
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" className={css.offered} aria-label={say('tags')} hidden={offered.length === 0}>
        {offered.map(([tag, count], i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field itself has the focus and the keys
          <div
            key={tag}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            <span>{tag}</span>
            <small>{count}</small>
          </div>
        ))}
      </div>
    </span>
  );
}
