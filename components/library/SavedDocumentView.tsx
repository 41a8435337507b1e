// A saved document on the table: any of its versions, the differences between them, or the page kept with it.
import { useState } from 'react';
import { EXPORTING } from '../../lib/i18n/exporting';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import { TRASH } from '../../lib/i18n/trash';
import { VERSIONS } from '../../lib/i18n/versions';
import { ChangesView, type Compared } from '../document/ChangesView';
import { DocumentView } from '../document/DocumentView';
import { damagedIn } from '../document/Raw';
import { ExportMenu } from '../export/ExportMenu';
import { ofSaved, withSettled } from '../export/gather';
import { TaskView } from '../export/TaskView';
import { FamilyPanel } from '../family/FamilyPanel';
import { LinkChips } from '../family/LinkChips';
import { StandingNote } from '../family/StandingNote';
import { useFamily } from '../family/useFamily';
import { useOther } from '../family/useOther';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { Switch } from '../ui/Switch';
import { Attachments } from './Attachments';
import { KeptPage } from './KeptPage';
import css from './LibraryPage.module.css';
import { Source } from './Source';
import { TagsLine } from './TagsLine';
import { useCheck } from './useChecking';
import type { Deleting } from './useDeleting';
import { useFold } from './useLibrary';
import { useNotes } from './useNotes';
import { useGlimpse, useShelved } from './useVersions';
import { NOW, VersionMenu } from './VersionMenu';

interface Props {
  id: string;
  /** Opened beside what its page says now. */
  now: boolean;
  deleting: Deleting;
  /** Block to go to. */
  flash: number | null;
}

export function SavedDocumentView({ id, now, deleting, flash }: Props) {
  const say = useSay(LIBRARY);
  const sayTerm = useSay(TERMS);
  const sayTrash = useSay(TRASH);
  const sayVersion = useSay(VERSIONS);
  const sayExporting = useSay(EXPORTING);
  const shelved = useShelved(id);
  const glimpse = useGlimpse(id);
  const family = useFamily(id);
  const fold = useFold();
  const notes = useNotes(id);
  const { fresh } = useCheck();
  const [chosen, setChosen] = useState<string | null>(now ? NOW : null);
  const [comparing, setComparing] = useState(now);
  const [kept, setKept] = useState(false);
  const [tasks, setTasks] = useState(false);
  const [against, setAgainst] = useState<string | null>(null);
  const other = useOther(against);
  if (shelved === undefined || glimpse === undefined || !fold) return <p className={css.empty}>{say('loading')}</p>;
  if (shelved === null) return <p className={css.empty}>{say('missing')}</p>;

  const { document, versions } = shelved;
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
  const exported = ofSaved(document, current);

  return (
    <DocumentView
      title={document.title ?? sayTerm('untitled')}
      facts={document}
      more={<TagsLine document={document} />}
      flash={flash}
      source={<Source url={current.url} />}
      note={document.deletedAt ? sayTrash('inTrash') : now && !glimpse && !fresh.has(id) ? sayVersion('unseen') : null}
      links={
        <>
          {family && <StandingNote id={id} said={document} family={family} />}
          {family && (
            <LinkChips
              family={family}
              compared={against}
              onCompare={(other) => setAgainst(against === other ? null : other)}
            />
          )}
          {family && (
            <FamilyPanel
              id={id}
              title={document.title ?? sayTerm('untitled')}
              family={family}
              citations={current.facts?.citations ?? []}
              fold={fold}
            />
          )}
          <Attachments
            versionId={current.id}
            attachments={versions.find((version) => version.id === current.id)?.attachments ?? []}
          />
        </>
      }
      quoting={{ source: exported.source, isTraditional: document.script === 'traditional' }}
      noting={notes && current.id !== NOW ? { documentId: id, versionId: current.id, notes, fold } : undefined}
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
          <Switch on={tasks} onChange={setTasks}>
            {sayExporting('tasks')}
          </Switch>
          <ExportMenu n={1} worded documents={async () => [await withSettled(exported)]} />
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
        other
          ? (shown) => <ChangesView key={against} before={other} after={current} fold={fold} shown={shown} />
          : comparing && before && after
            ? (shown) => <ChangesView key={current.id} before={before} after={after} fold={fold} shown={shown} />
            : tasks
              ? () => <TaskView document={exported} />
              : kept && current.id !== NOW
                ? () => <KeptPage versionId={current.id} url={current.url} />
                : null
      }
    />
  );
}
