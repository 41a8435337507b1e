// The list at the left: what is saved, newest first, then the bundled corpus.
import type { CorpusEntry } from '../../lib/corpus/types';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import type { SavedDocument } from '../../lib/library/schema';
import { useSay } from '../ui/language';
import { Title } from '../ui/Title';
import { NextDue } from './Due';
import css from './Shelf.module.css';
import type { Place } from './usePlace';

interface Props {
  place: Place;
  documents: readonly SavedDocument[];
  entries: readonly CorpusEntry[];
  searching: boolean;
}

export function Shelf({ place, documents, entries, searching }: Props) {
  const say = useSay(LIBRARY);
  const sayTerm = useSay(TERMS);
  const here = (shelf: 'saved' | 'corpus', id: string) =>
    place?.shelf === shelf && place.id === id ? ('page' as const) : undefined;
  return (
    <>
      <section aria-label={say('saved')}>
        <h2 className={css.group}>
          {say('saved')} <small>{documents.length}</small>
        </h2>
        {documents.length === 0 && <p className={css.empty}>{say(searching ? 'nothing.found' : 'nothing.saved')}</p>}
        <ul>
          {documents.map((document) => (
            <li key={document.id} className={css.item}>
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
      </section>
      <section aria-label={say('corpus')}>
        <h2 className={css.group}>
          {say('corpus')} <small>{entries.length}</small>
        </h2>
        <ul>
          {entries.map(({ id, title, titleWords, docNumber, writtenDate, year, targets, deadlines }) => (
            <li key={id} className={css.item}>
              <a href={`#/corpus/${id}`} aria-current={here('corpus', id)}>
                <span className={css.title}>
                  <Title text={title} words={titleWords} />
                </span>
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
