// The library: the top bar, one of its views, and what is told of what was done.
import { useMemo, useRef } from 'react';
import { FAILURES } from '../../lib/i18n/terms';
import { TRASH } from '../../lib/i18n/trash';
import { useDueBackup } from '../export/useDueBackup';
import { WithRepeals } from '../family/Repeals';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { useSlash } from '../ui/useSlash';
import { DocumentsView } from './DocumentsView';
import css from './LibraryPage.module.css';
import { Opening } from './Opening';
import { Toast } from './Toast';
import { TopBar } from './TopBar';
import { Tour } from './Tour';
import { useBrowsing } from './useBrowsing';
import { Checking } from './useChecking';
import { type Deleting, useDeleting } from './useDeleting';
import { OrganisingContext, organising } from './useOrganising';
import { usePlace } from './usePlace';
import { useTour } from './useTour';
import { VIEWS } from './views';

export function LibraryPage() {
  const place = usePlace();
  const browsing = useBrowsing(place);
  const deleting = useDeleting();
  const touring = useTour(place) && browsing !== undefined;
  const organise = useMemo(() => organising(deleting.fail), [deleting.fail]);
  const search = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useSlash(search);
  useDueBackup();
  const View = VIEWS.find(({ id }) => id === place.view)?.View ?? DocumentsView;
  return (
    <OrganisingContext value={organise}>
      <Checking>
        <div ref={page} className={css.library}>
          <TopBar
            place={place}
            search={search}
            onDown={() => page.current?.querySelector<HTMLElement>('[data-row]')?.focus()}
          />
          <WithRepeals>
            {browsing ? <View place={place} browsing={browsing} deleting={deleting} /> : <Opening />}
          </WithRepeals>
          <Told deleting={deleting} />
          {touring && <Tour />}
        </div>
      </Checking>
    </OrganisingContext>
  );
}

/** What was deleted, with a way back; what failed. */
function Told({ deleting: { deleted, failure, restore, forget } }: { deleting: Deleting }) {
  const sayTrash = useSay(TRASH);
  const sayFailure = useSay(FAILURES);
  if (!deleted && !failure) return null;
  return (
    <Toast key={`${failure} ${deleted?.join()}`} role={failure ? 'alert' : 'status'} onDone={forget}>
      {failure && <span>{sayFailure(failure)}</span>}
      {deleted && <span>{sayTrash('deleted', { n: deleted.length })}</span>}
      {deleted && <Button onClick={() => restore(deleted)}>{sayTrash('undo')}</Button>}
    </Toast>
  );
}
