// What to do with the documents that are selected: tag, star, delete. It stands where the list's head was.
import { useState } from 'react';
import { BROWSE } from '../../lib/i18n/browse';
import { CHECKING } from '../../lib/i18n/checking';
import { ORGANISE } from '../../lib/i18n/organise';
import { TRASH } from '../../lib/i18n/trash';
import type { SavedDocument } from '../../lib/library/schema';
import { ExportMenu } from '../export/ExportMenu';
import { gather } from '../export/gather';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../ui/language';
import css from './BatchBar.module.css';
import type { Card } from './cards';
import { TagField } from './TagField';
import { useCheck } from './useChecking';
import { useOrganising } from './useOrganising';

interface Props {
  shown: readonly Card[];
  saved: readonly SavedDocument[];
  selected: ReadonlySet<string>;
  /** Null ends the selecting. */
  onSelect: (selected: ReadonlySet<string> | null) => void;
  onDelete: (ids: string[]) => void;
}

export function BatchBar({ shown, saved, selected, onSelect, onDelete }: Props) {
  const say = useSay(ORGANISE);
  const sayBrowse = useSay(BROWSE);
  const sayTrash = useSay(TRASH);
  const sayChecking = useSay(CHECKING);
  const { begin: check } = useCheck();
  const { star, tag } = useOrganising();
  const [tagging, setTagging] = useState(false);
  const own = shown.filter(({ shelf }) => shelf === 'saved');
  const chosen = own.filter(({ id }) => selected.has(id));
  const ids = chosen.map(({ id }) => id);
  const all = own.length > 0 && ids.length === own.length;
  const starred = chosen.length > 0 && chosen.every((card) => card.starred);
  return (
    <header className={css.bar}>
      <label className={css.all}>
        <input
          type="checkbox"
          aria-label={say('all')}
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = ids.length > 0 && !all;
          }}
          onChange={() => onSelect(new Set(all ? [] : own.map(({ id }) => id)))}
        />
        <span role="status">{ids.length > 0 ? say('selected', { n: ids.length }) : say('all')}</span>
      </label>
      <IconButton
        name="star"
        label={sayBrowse(starred ? 'unstar' : 'star')}
        disabled={ids.length === 0}
        onClick={() => star(ids, !starred)}
      />
      <IconButton
        name="tag"
        label={say('addTag')}
        aria-expanded={tagging}
        disabled={ids.length === 0}
        onClick={() => setTagging(!tagging)}
      />
      <IconButton
        name="again"
        label={sayChecking('check', { n: ids.length })}
        disabled={ids.length === 0}
        onClick={() => check(ids)}
      />
      <ExportMenu n={ids.length} worded={false} documents={() => gather(ids)} />
      <IconButton
        name="trash"
        label={sayTrash('delete.some', { n: ids.length })}
        disabled={ids.length === 0}
        onClick={() => onDelete(ids)}
      />
      <Button weight="quiet" onClick={() => onSelect(null)}>
        {sayTrash('cancel')}
      </Button>
      {tagging && ids.length > 0 && (
        <div className={css.tagging}>
          <Icon name="tag" />
          <TagField saved={saved} onAdd={(added) => tag(ids, [added])} onClose={() => setTagging(false)} />
        </div>
      )}
    </header>
  );
}
