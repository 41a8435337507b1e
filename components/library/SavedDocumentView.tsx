// A saved document on the table.
import { useLiveQuery } from 'dexie-react-hooks';
import type { CorpusEntry } from '../../lib/corpus/types';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import type { Metadata } from '../../lib/structure/document';
import { DocumentView } from '../document/DocumentView';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import css from './LibraryPage.module.css';
import { LinkChips } from './LinkChips';
import { library } from './useLibrary';

interface Props {
  id: string;
  corpus: readonly CorpusEntry[];
}

export function SavedDocumentView({ id, corpus }: Props) {
  const say = useSay(LIBRARY);
  const sayTerm = useSay(TERMS);
  const shelved = useLiveQuery(async () => {
    const document = await library.documents.get(id);
    const version = document && (await library.versions.get(document.versionId));
    const links = await library.links.where('documentId').equals(id).toArray();
    return document && version ? { document, version, links } : null;
  }, [id]);
  if (shelved === undefined) return <p className={css.empty}>{say('loading')}</p>;
  if (shelved === null) return <p className={css.empty}>{say('missing')}</p>;
  const { document, version, links } = shelved;
  return (
    <DocumentView
      title={document.title ?? sayTerm('untitled')}
      facts={factsLine(document, sayTerm)}
      source={
        <a href={document.url} target="_blank" rel="noreferrer" title={document.url}>
          <Icon name="out" /> {say('source')}
        </a>
      }
      note={null}
      links={<LinkChips links={links} corpus={corpus} hrefOf={(corpusId) => `#/corpus/${corpusId}`} />}
      blocks={version.blocks}
      found={version.facts}
    />
  );
}

/** Number, issuers, and the date that is known, each named for what it is. */
export function factsLine(
  {
    docNumber,
    issuer,
    writtenDate,
    publishedDate,
  }: Pick<Metadata, 'docNumber' | 'issuer' | 'writtenDate' | 'publishedDate'>,
  say: (key: 'written' | 'published', values: { date: string }) => string,
): string[] {
  const date = writtenDate
    ? say('written', { date: writtenDate })
    : publishedDate && say('published', { date: publishedDate });
  return [docNumber, issuer.join('、'), date].filter((part): part is string => Boolean(part));
}
