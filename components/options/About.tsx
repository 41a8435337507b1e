// Version, privacy, licences, and the first tour once more.
import { OPTIONS } from '../../lib/i18n/options';
import { TERMS } from '../../lib/i18n/terms';
import { licencesUrl, versionOfPackage } from '../../lib/platform/about';
import { openInLibrary } from '../../lib/platform/active-tab';
import { changeSettings } from '../../lib/platform/settings';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import css from './About.module.css';
import { Choice } from './Section';

export function About() {
  const say = useSay(OPTIONS);
  const sayTerm = useSay(TERMS);
  return (
    <>
      <Choice name={sayTerm('mingce')}>
        <span>{say('version', { version: versionOfPackage() })}</span>
      </Choice>
      <Choice name={say('tour')}>
        <Button onClick={() => void changeSettings({ toured: false }).then(() => openInLibrary('#/'))}>
          {say('tour.again')}
        </Button>
      </Choice>
      <Choice name={say('licences')} about={say('licences.about')}>
        <a href={licencesUrl()} target="_blank" rel="noreferrer">
          {say('licences.read')}
        </a>
      </Choice>
      <div className={css.privacy}>
        <h3>{say('privacy')}</h3>
        <p>{say('privacy.text')}</p>
      </div>
    </>
  );
}
