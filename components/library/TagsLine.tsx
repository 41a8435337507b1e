// A saved document's star and tags, under its title: press × to take one away, + to add one.
import { useState } from 'react';
import { BROWSE } from '../../lib/i18n/browse';
import { ORGANISE } from '../../lib/i18n/organise';
import type { SavedDocument } from '../../lib/library/schema';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { TagField } from './TagField';
import css from './TagsLine.module.css';
import { useOrganising } from './useOrganising';
import { useSaved } from './useSaved';

/** Tags drawn before the rest is asked for. */
const FEW = 30;

export function TagsLine({ document }: { document: SavedDocument }) {
  const say = useSay(ORGANISE);
  const sayBrowse = useSay(BROWSE);
  const { tag, star } = useOrganising();
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const { id, tags, starred } = document;
  const drawn = all ? tags : tags.slice(0, FEW);
  return (
    <div className={css.line}>
      <button type="button" className={css.star} aria-pressed={starred} onClick={() => star([id], !starred)}>
        <Icon name="star" />
        {sayBrowse('star')}
      </button>
      {drawn.map((each) => (
        <span key={each} className={css.tag}>
          <span title={each}>{each}</span>
          <button type="button" aria-label={say('untag', { tag: each })} onClick={() => tag([id], [], [each])}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      {drawn.length < tags.length && (
        <button type="button" className={css.add} onClick={() => setAll(true)}>
          +{tags.length - drawn.length}
        </button>
      )}
      {adding ? (
        <NewTag taken={tags} onAdd={(added) => tag([id], [added])} onClose={() => setAdding(false)} />
      ) : (
        <button type="button" className={css.add} onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {say('addTag')}
        </button>
      )}
    </div>
  );
}

/** The library is asked for its tags only once one is to be added. */
function NewTag({
  taken,
  onAdd,
  onClose,
}: {
  taken: readonly string[];
  onAdd: (tag: string) => void;
  onClose: () => void;
}) {
  const saved = useSaved();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the field closes it
    <span className={css.field} onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || onClose()}>
      <TagField saved={saved?.documents ?? []} taken={taken} onAdd={onAdd} onClose={onClose} />
    </span>
  );
}
