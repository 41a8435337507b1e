// The list at the left: what is saved, newest first, then the bundled corpus.
import { useState } from 'react';
import type { CorpusEntry } from '../../lib/corpus/types';
import { LIBRARY } from '../../lib/i18n/library';
import { STORAGE, saySize } from '../../lib/i18n/storage';
import { TERMS } from '../../lib/i18n/terms';
import { TRASH } from '../../lib/i18n/trash';
import type { SavedDocument } from '../../lib/library/schema';
import { SHORT } from '../../lib/library/storage';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { NextDue } from './Due';
import css from './Shelf.module.css';
import type { Place } from './usePlace';
import { useRoomLeft } from './useRoomLeft';

interface Props {
  place: Place;
  documents: readonly SavedDocument[];
  entries: readonly CorpusEntry[];
  searching: boolean;
  /** How many documents the trash holds. */
  inTrash: number;
  onDelete: (ids: string[]) => void;
}

export function Shelf({ place, documents, entries, searching, inTrash, onDelete }: Props) {
  const say = useSay(LIBRARY);
  const sayTerm = useSay(TERMS);
  const sayTrash = useSay(TRASH);
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const ids = documents.map(({ id }) => id).filter((id) => selected?.has(id));
  const toggle = (id: string) =>
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const here = (shelf: 'saved' | 'corpus', id: string) =>
    place?.shelf === shelf && place.id === id ? ('page' as const) : undefined;
  return (
    <>
      <section aria-label={say('saved')}>
        <div className={css.group}>
          <h2>
            {say('saved')} <small>{documents.length}</small>
          </h2>
          {selected && (
            <Button
              disabled={ids.length === 0}
              onClick={() => {
                onDelete(ids);
                setSelected(null);
              }}
            >
              <Icon name="trash" />
              {sayTrash('delete.some', { n: ids.length })}
            </Button>
          )}
          {documents.length > 0 && (
            <Button weight="quiet" onClick={() => setSelected(selected ? null : new Set())}>
              {sayTrash(selected ? 'cancel' : 'select')}
            </Button>
          )}
        </div>
        <RoomWarning />
        {documents.length === 0 && <p className={css.empty}>{say(searching ? 'nothing.found' : 'nothing.saved')}</p>}
        <ul>
          {documents.map((document) => (
            <li key={document.id} className={css.item}>
              {selected && (
                <input
                  type="checkbox"
                  aria-label={sayTrash('select.one', { title: document.title ?? sayTerm('untitled') })}
                  checked={selected.has(document.id)}
                  onChange={() => toggle(document.id)}
                />
              )}
              <a href={`#/saved/${document.id}`} aria-current={here('saved', document.id)}>
                <span className={css.title}>{document.title ?? sayTerm('untitled')}</span>
                <span className={css.facts}>
                  {[document.docNumber, document.writtenDate ?? document.publishedDate].filter(Boolean).join(' · ')}
                </span>
                <span className={css.facts}>
                  {document.counts && (
                    <span>
                      {sayTerm('targets')} {document.counts.targets}　{sayTerm('deadlines')} {document.counts.deadlines}
                    </span>
                  )}
                  <NextDue document={document} />
                </span>
              </a>
            </li>
          ))}
        </ul>
        {inTrash > 0 && (
          <a className={css.trash} href="#/trash" aria-current={place?.shelf === 'trash' ? 'page' : undefined}>
            <Icon name="trash" />
            {sayTrash('trash')} <small>{inTrash}</small>
          </a>
        )}
      </section>
      <section aria-label={say('corpus')}>
        <div className={css.group}>
          <h2>
            {say('corpus')} <small>{entries.length}</small>
          </h2>
        </div>
        <ul>
          {entries.map(({ id, title, docNumber, writtenDate, year, targets, deadlines }) => (
            <li key={id} className={css.item}>
              <a href={`#/corpus/${id}`} aria-current={here('corpus', id)}>
                <span className={css.title}>{title}</span>
                <span className={css.facts}>{[docNumber, writtenDate ?? year].filter(Boolean).join(' · ')}</span>
                <span className={css.facts}>
                  <span>
                    {sayTerm('targets')} {targets}　{sayTerm('deadlines')} {deadlines}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Before a save fails for want of room, not after. */
function RoomWarning() {
  const say = useSay(STORAGE);
  const room = useRoomLeft();
  if (!room || room.free === null || room.free >= SHORT) return null;
  return (
    <p className={css.short} role="alert">
      {say('short', { size: saySize(room.free) })}
    </p>
  );
}
