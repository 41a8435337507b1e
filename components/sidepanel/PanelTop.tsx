// The document's card at the head of the panel: what it is, who issued it, its three dates, saving it.

import type { Citation } from '../../lib/facts/records';
import { todayOf } from '../../lib/i18n/due';
import { PANEL } from '../../lib/i18n/panel';
import { FAILURES, TERMS } from '../../lib/i18n/terms';
import { openInLibrary, saveTab } from '../../lib/platform/active-tab';
import type { PageState } from '../../lib/reader/state';
import { gapOf, toldOf } from '../../lib/reader/told';
import { Ended } from '../family/Ended';
import { PageLinks } from '../family/PageLinks';
import { savedIdOf, usePageFamily } from '../family/usePageFamily';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useLanguage, useSay } from '../ui/language';
import { Seal } from '../ui/Seal';
import { useWords } from './InScript';
import css from './PanelTop.module.css';

const DATES = [
  ['written', 'writtenDate'],
  ['published', 'publishedDate'],
  ['effective', 'effectiveDate'],
] as const;

interface Props {
  tabId: number;
  state: PageState;
  citations: readonly Citation[];
}

export function PanelTop({ tabId, state, citations }: Props) {
  const say = useSay(PANEL);
  const sayTerm = useSay(TERMS);
  const sayFailure = useSay(FAILURES);
  const language = useLanguage();
  const words = useWords();
  const family = usePageFamily(state, citations);
  const { detection, metadata, save } = state;
  const facts = [words(metadata.docNumber ?? ''), words(metadata.issuer.join('、'))].filter(Boolean).join('　');
  const told = toldOf(state, { say: sayTerm, sayFailure, gap: gapOf(language) });
  return (
    <header className={css.top}>
      <div className={css.status}>
        <Seal size={20} />
        <b>{sayTerm(`kind.${detection.kind}`)}</b>
        <span>{sayTerm(`trust.${detection.trust}`)}</span>
        {metadata.status && <span>{words(metadata.status)}</span>}
        <Ended id={savedIdOf(state)} said={metadata} repeal={family?.repeal} />
        {save.is === 'saved' && (
          <span className={css.saved}>
            <Icon name="check" />
            {say('saved', { date: todayOf(new Date(save.savedAt)) })}
          </span>
        )}
      </div>
      <h1 className={css.title}>{metadata.title ? words(metadata.title) : sayTerm('untitled')}</h1>
      {facts && <p className={css.facts}>{facts}</p>}
      {save.is === 'changed' && <p className={css.told}>{sayTerm('changedBy', { n: save.clauses })}</p>}
      {told && (
        <p className={css.told} role="status">
          {told}
        </p>
      )}
      <dl className={css.dates}>
        {DATES.map(([name, field]) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd className={metadata[field] ? '' : css.undated}>{metadata[field] ?? say('undated')}</dd>
          </div>
        ))}
      </dl>
      <PageLinks most={2} state={state} family={family} onFollow={(place) => void openInLibrary(place)} />
      {save.is === 'saved' ? (
        <Button className={css.save} onClick={() => void openInLibrary(`#/saved/${save.documentId}`)}>
          {sayTerm('open')}
        </Button>
      ) : (
        <Button
          className={css.save}
          weight="primary"
          disabled={save.is === 'saving' || state.phase === 'failed'}
          onClick={() => void saveTab(tabId)}
        >
          {sayTerm(save.is === 'saving' ? 'saving' : save.is === 'changed' ? 'saveVersion' : 'save')}
        </Button>
      )}
    </header>
  );
}
