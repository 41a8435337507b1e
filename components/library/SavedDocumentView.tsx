// A saved document on the table: any of its versions, the differences between them, or the page kept with it.
import { useState } from 'react';
import type { CorpusEntry } from '../../lib/corpus/types';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import { TRASH } from '../../lib/i18n/trash';
import { VERSIONS } from '../../lib/i18n/versions';
import type { Metadata } from '../../lib/structure/document';
import { ChangesView, type Compared } from '../document/ChangesView';
import { DocumentView } from '../document/DocumentView';
import { damagedIn } from '../document/Raw';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { Switch } from '../ui/Switch';
import { KeptPage } from './KeptPage';
import css from './LibraryPage.module.css';
import { LinkChips } from './LinkChips';
import type { Deleting } from './useDeleting';
import { useFold } from './useLibrary';
import { useGlimpse, useShelved } from './useVersions';
import { NOW, VersionMenu } from './VersionMenu';

interface Props {
  id: string;
  /** Opened beside what its page says now. */
  now: boolean;
  corpus: readonly CorpusEntry[];
  deleting: Deleting;
}

export function SavedDocumentView({ id, now, corpus, deleting }: Props) {
  const say = useSay(LIBRARY);
  const sayTerm = useSay(TERMS);
  const sayTrash = useSay(TRASH);
  const sayVersion = useSay(VERSIONS);
  const shelved = useShelved(id);
  const glimpse = useGlimpse(id);
  const fold = useFold();
  const [chosen, setChosen] = useState<string | null>(now ? NOW : null);
  const [comparing, setComparing] = useState(now);
  const [kept, setKept] = useState(false);
  if (shelved === undefined || glimpse === undefined || !fold) return <p className={css.empty}>{say('loading')}</p>;
  if (shelved === null) return <p className={css.empty}>{say('missing')}</p>;

  const { document, versions, links } = shelved;
  const named: (Compared & { id: string; at: string; url: string })[] = versions.map((version, i) => ({
    ...version,
    at: version.capturedAt,
    name: `${sayVersion('version')} ${i + 1}`,
  }));
  // The latest saved version may be an earlier text that came back; the page is compared with it.
  const latest = named.find((each) => each.id === document.versionId) ?? named.at(-1);
  if (glimpse) named.push({ ...glimpse, id: NOW, name: sayVersion('version.now') });
  const current = named.find((each) => each.id === chosen) ?? latest;
  if (!current || !latest) return <p className={css.empty}>{say('missing')}</p>;
  const at = named.indexOf(current);
  const pair = current.id === NOW ? [latest, current] : at > 0 ? [named[at - 1], current] : [current, named[1]];
  const [before, after] = pair;

  return (
    <DocumentView
      title={document.title ?? sayTerm('untitled')}
      facts={factsLine(document, sayTerm)}
      source={
        <a href={document.url} target="_blank" rel="noreferrer" title={document.url}>
          <Icon name="out" /> {say('source')}
        </a>
      }
      note={document.deletedAt ? sayTrash('inTrash') : now && !glimpse ? sayVersion('unseen') : null}
      links={<LinkChips links={links} corpus={corpus} hrefOf={(corpusId) => `#/corpus/${corpusId}`} />}
      blocks={current.blocks}
      found={current.facts}
      cleaned={damagedIn(current.blocks)}
      tools={
        <>
          <VersionMenu versions={named} chosen={current.id} onChoose={setChosen} />
          {named.length > 1 && (
            <Switch on={comparing} onChange={setComparing}>
              {sayVersion('changes')}
            </Switch>
          )}
          {current.id !== NOW && (
            <Switch on={kept} onChange={setKept}>
              {sayVersion('kept')}
            </Switch>
          )}
          {document.deletedAt ? (
            <Button onClick={() => deleting.restore([id])}>{sayTrash('restore')}</Button>
          ) : (
            <Button weight="quiet" onClick={() => deleting.trash([id])}>
              <Icon name="trash" />
              {sayTrash('delete')}
            </Button>
          )}
        </>
      }
      instead={
        comparing && before && after
          ? (shown) => <ChangesView key={current.id} before={before} after={after} fold={fold} shown={shown} />
          : kept && current.id !== NOW
            ? () => <KeptPage versionId={current.id} url={current.url} />
            : null
      }
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
