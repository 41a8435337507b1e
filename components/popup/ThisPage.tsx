// The top of the popup: what the page in front is, its script, and saving it.
import { POPUP } from '../../lib/i18n/popup';
import { FAILURES, TERMS } from '../../lib/i18n/terms';
import { callBar, goToLibrary, type ThisPage as Page, saveTab, showInTab } from '../../lib/platform/active-tab';
import { openPanelBeside } from '../../lib/platform/side-panel';
import type { PageState } from '../../lib/reader/state';
import { gapOf, toldOf } from '../../lib/reader/told';
import { NO_DOCUMENT, POLICY_KINDS } from '../../lib/structure/document';
import { Ended } from '../family/Ended';
import { PageLinks } from '../family/PageLinks';
import { savedIdOf, usePageFamily } from '../family/usePageFamily';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useSay } from '../ui/language';
import { ScriptSwitch } from '../ui/ScriptSwitch';
import { Seal } from '../ui/Seal';
import css from './ThisPage.module.css';

export function ThisPage({ page }: { page: Page }) {
  const sayPopup = useSay(POPUP);
  if (page.is === 'open' && NO_DOCUMENT.has(page.state.detection.kind) && page.state.save.is === 'unsaved') {
    return <NotPolicy tabId={page.tabId} state={page.state} />;
  }
  if (page.is === 'open') return <OpenPage tabId={page.tabId} state={page.state} />;
  return (
    <section className={css.page} aria-label={sayPopup('page.none')}>
      <div className={css.status}>
        <Seal size={20} />
        <h1 className={css.quiet}>{sayPopup(page.is === 'waiting' ? 'reading' : 'page.unreadable')}</h1>
      </div>
    </section>
  );
}

/** What it is not, why, and the way to have it read all the same. */
function NotPolicy({ tabId, state }: { tabId: number; state: PageState }) {
  const say = useSay(POPUP);
  const sayTerm = useSay(TERMS);
  const told = toldOf(state, { say: sayTerm, sayFailure: useSay(FAILURES), gap: gapOf(useLanguage()) });
  return (
    <section className={css.not} aria-label={say('page.none')}>
      <span className={css.ring} aria-hidden="true" />
      <div>
        <h1>{say('page.not')}</h1>
        <p role="status">{told || say('page.not.how')}</p>
        <div className={css.anyway}>
          <Button onClick={() => void callBar(tabId).then(() => window.close())}>{say('anyway')}</Button>
          <Button weight="quiet" disabled={state.failure === 'empty-page'} onClick={() => void saveTab(tabId)}>
            {sayTerm('save')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function OpenPage({ tabId, state }: { tabId: number; state: PageState }) {
  const say = useSay(TERMS);
  const sayPopup = useSay(POPUP);
  const { detection, metadata, save, failure } = state;
  const family = usePageFamily(state);
  // A page without a title is headed by what it is.
  const Kind = metadata.title ? 'b' : 'h1';
  const isPolicy = POLICY_KINDS.has(detection.kind);
  const date = metadata.writtenDate
    ? say('written', { date: metadata.writtenDate })
    : metadata.publishedDate && say('published', { date: metadata.publishedDate });
  const told = toldOf(state, { say, sayFailure: useSay(FAILURES), gap: gapOf(useLanguage()) });
  return (
    <section className={css.page} aria-label={sayPopup('page.none')}>
      <div className={css.status}>
        <Seal size={20} />
        <Kind className={css.kind}>{say(`kind.${detection.kind}`)}</Kind>
        {isPolicy && <span>{say(`trust.${detection.trust}`)}</span>}
        <Ended id={savedIdOf(state)} said={metadata} repeal={family?.repeal} />
        {save.is === 'changed' && <span className={css.saved}>{say('changedBy', { n: save.clauses })}</span>}
        {save.is === 'saved' && (
          <span className={css.saved}>
            <Icon name="check" />
            {say('saved')}
          </span>
        )}
      </div>
      {metadata.title && <h1 className={css.title}>{metadata.title}</h1>}
      {(metadata.docNumber || date) && (
        <p className={css.facts}>{[metadata.docNumber, date].filter(Boolean).join('　')}</p>
      )}
      {told && (
        <p className={css.told} role="status">
          {told}
        </p>
      )}
      <PageLinks most={2} state={state} family={family} onFollow={(place) => void goToLibrary(place)} />
      <div className={css.acts}>
        <ScriptSwitch shown={state.shown} onChange={(shown) => void showInTab(tabId, shown)} />
        {save.is === 'changed' && (
          <Button onClick={() => void goToLibrary(`#/saved/${save.documentId}/now`)}>{say('seeChanges')}</Button>
        )}
        {save.is === 'saved' ? (
          <Button onClick={() => void goToLibrary(`#/saved/${save.documentId}`)}>{say('open')}</Button>
        ) : (
          <Button
            weight={isPolicy ? 'primary' : 'plain'}
            disabled={save.is === 'saving' || failure === 'empty-page'}
            onClick={() => void saveTab(tabId)}
          >
            {say(save.is === 'saving' ? 'saving' : save.is === 'changed' ? 'saveVersion' : 'save')}
          </Button>
        )}
        <IconButton
          className={css.panel}
          name="panel"
          label={sayPopup('panel')}
          onClick={() => void openPanelBeside(tabId).then((opened) => opened && window.close())}
        />
      </div>
    </section>
  );
}
