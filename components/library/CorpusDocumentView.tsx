// A bundled document on the table; it opens with its facts already found.
import { useCallback, useMemo, useState } from 'react';
import { EXPORTING } from '../../lib/i18n/exporting';
import { LIBRARY } from '../../lib/i18n/library';
import { TERMS } from '../../lib/i18n/terms';
import { corpusDocument } from '../../lib/platform/corpus-files';
import { NO_METADATA } from '../../lib/structure/document';
import { DocumentView } from '../document/DocumentView';
import { insertedOf } from '../document/Raw';
import { ExportMenu } from '../export/ExportMenu';
import { ofCorpus, withSettled } from '../export/gather';
import { TaskView } from '../export/TaskView';
import { FamilyPanel } from '../family/FamilyPanel';
import { LinkChips } from '../family/LinkChips';
import { StandingNote } from '../family/StandingNote';
import { useFamily } from '../family/useFamily';
import { useSay } from '../ui/language';
import { Switch } from '../ui/Switch';
import css from './LibraryPage.module.css';
import { useFold, useMade } from './useLibrary';

export function CorpusDocumentView({ id, flash }: { id: string; flash: number | null }) {
  const say = useSay(LIBRARY);
  const sayTerm = useSay(TERMS);
  const sayExporting = useSay(EXPORTING);
  const [tasks, setTasks] = useState(false);
  const document = useMade(useCallback(() => corpusDocument(id).catch(() => null), [id]));
  const family = useFamily(id);
  const fold = useFold();
  const cleaned = useMemo(() => document && insertedOf(document), [document]);
  if (document === undefined) return <p className={css.empty}>{say('loading')}</p>;
  if (document === null) return <p className={css.empty}>{say('missing')}</p>;
  const { entry, blocks, facts } = document;
  const exported = ofCorpus(document);
  return (
    <DocumentView
      title={entry.title}
      titleWords={entry.titleWords}
      facts={entry}
      flash={flash}
      source={say('source.seed', { seed: entry.seed.slice(0, 3) })}
      note={entry.note && sayTerm(`note.${entry.note}`)}
      links={
        family && fold ? (
          <>
            <StandingNote id={id} said={NO_METADATA} family={family} />
            <LinkChips family={family} />
            <FamilyPanel id={id} title={entry.title} family={family} citations={facts.citations} fold={fold} />
          </>
        ) : null
      }
      quoting={{ source: exported.source, isTraditional: entry.script === 'traditional' }}
      tools={
        <>
          <Switch on={tasks} onChange={setTasks}>
            {sayExporting('tasks')}
          </Switch>
          <ExportMenu n={1} worded documents={async () => [await withSettled(exported)]} />
        </>
      }
      instead={tasks ? () => <TaskView document={exported} /> : null}
      blocks={blocks}
      found={facts}
      cleaned={cleaned ?? undefined}
    />
  );
}
