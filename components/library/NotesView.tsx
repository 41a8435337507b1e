// Every note in one list, by document; what is listed is what is exported.
import { writeNotes } from '../../lib/export/notes';
import { todayOf } from '../../lib/i18n/due';
import { NOTES } from '../../lib/i18n/notes';
import { TERMS } from '../../lib/i18n/terms';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLanguage, useSay } from '../ui/language';
import { handOver } from './hand-over';
import css from './NotesView.module.css';
import { hashOf, opening } from './place';
import { useFold } from './useLibrary';
import { type NotedDocument, useAllNotes } from './useNotes';
import type { ViewProps } from './view-props';

export function NotesView({ place, browsing }: ViewProps) {
  const say = useSay(NOTES);
  const sayTerm = useSay(TERMS);
  const language = useLanguage();
  const all = useAllNotes(useFold());
  if (!all) return <main className={css.view} />;
  // The query and the filters above hold here, too.
  const shown = new Set(browsing.shown.map(({ id }) => id));
  const listed = all.filter(({ document }) => shown.has(document.id));
  const n = listed.reduce((sum, { notes }) => sum + notes.length, 0);
  const lost = listed.flatMap(({ notes }) => notes).filter((note) => note.place === null).length;
  return (
    <main className={css.view} aria-label={say('notes')}>
      <header className={css.head}>
        <h1>{say('n.notes', { n })}</h1>
        {lost > 0 && <span>{say('lost.n', { n: lost })}</span>}
        {n > 0 && (
          <Button onClick={() => download(listed)}>
            <Icon name="export" />
            {say('export')}
          </Button>
        )}
      </header>
      {n === 0 && <p className={css.empty}>{say('none')}</p>}
      {listed.map(({ document, notes }) => (
        <section key={document.id} className={css.document}>
          <h2>
            <a href={hashOf(opening(place, 'saved', document.id))}>{document.title ?? sayTerm('untitled')}</a>
          </h2>
          <p className={css.facts}>
            {[document.docNumber, document.writtenDate ?? document.publishedDate, document.site]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <ol>
            {notes.map((note) => (
              <li key={note.id}>
                <a
                  className={css.note}
                  data-row
                  data-lost={note.place === null}
                  href={hashOf(opening(place, 'saved', document.id, note.place?.block ?? null))}
                >
                  <span className={css.quote}>{note.quote}</span>
                  {note.text && <span className={css.text}>{note.text}</span>}
                  <span className={css.foot}>
                    {todayOf(new Date(note.madeAt))}
                    {note.place === null && <b>{say('lost')}</b>}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </main>
  );

  function download(documents: readonly NotedDocument[]): void {
    const text = writeNotes(
      documents.map(({ document, notes }) => ({
        source: document,
        notes: notes.map((note) => ({ ...note, lost: note.place === null })),
      })),
      language,
    );
    handOver(new TextEncoder().encode(text).buffer, `mingce-notes-${todayOf(new Date())}.md`);
  }
}
