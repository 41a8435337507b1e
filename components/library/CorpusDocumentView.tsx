// A bundled document on the table; it opens with its facts already found.
import { useCallback, useMemo } from 'react';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import { corpusDocument } from '../../lib/platform/corpus-files';
import { DocumentView } from '../document/DocumentView';
import { insertedOf } from '../document/Raw';
import { useSay } from '../ui/language';
import css from './LibraryPage.module.css';
import { factsLine } from './SavedDocumentView';
import { useMade } from './useLibrary';

export function CorpusDocumentView({ id }: { id: string }) {
  const say = useSay(LIBRARY);
  const sayTerm = useSay(TERMS);
  const document = useMade(useCallback(() => corpusDocument(id).catch(() => null), [id]));
  const cleaned = useMemo(() => document && insertedOf(document), [document]);
  if (document === undefined) return <p className={css.empty}>{say('loading')}</p>;
  if (document === null) return <p className={css.empty}>{say('missing')}</p>;
  const { entry, blocks, facts } = document;
  return (
    <DocumentView
      title={entry.title}
      titleWords={entry.titleWords}
      facts={factsLine(entry, sayTerm)}
      source={say('source.seed', { seed: entry.seed.slice(0, 3) })}
      note={entry.note && sayTerm(`note.${entry.note}`)}
      links={null}
      blocks={blocks}
      found={facts}
      cleaned={cleaned ?? undefined}
    />
  );
}
