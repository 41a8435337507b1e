// The script that pages open in, Taiwan's words, the reader's own terms; a sentence shows what becomes of it.
import { useMemo } from 'react';
import { OPTIONS } from '../../lib/i18n/options';
import { TERMS } from '../../lib/i18n/terms';
import { changeSettings } from '../../lib/platform/settings';
import { SHOWN } from '../../lib/reader/state';
import { useShownTexts } from '../document/useShownTexts';
import { useSay, useSettings } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import css from './ScriptChoices.module.css';
import { Choice } from './Section';
import { TermsEditor } from './TermsEditor';

/** It holds letters that Hong Kong and Taiwan write differently (为, 众, 里, 台) and words that Taiwan says differently. */
const SAMPLE = ['为群众办实事，在网络平台里公开文件信息和办事程序。'];

export function ScriptChoices() {
  const say = useSay(OPTIONS);
  const sayTerm = useSay(TERMS);
  const { script, regional, repair } = useSettings();
  const sample = useShownTexts(
    useMemo(() => SAMPLE, []),
    script,
  );
  return (
    <>
      <Choice name={say('script.opens')} about={say('script.opens.about')}>
        <Segmented
          label={say('script.opens')}
          choices={SHOWN.map((id) => ({ id, name: say(`script.${id}`), meaning: sayTerm(`script.${id}.long`) }))}
          chosen={script}
          onChange={(chosen) => void changeSettings({ script: chosen })}
        />
      </Choice>
      <p className={css.sample} lang={LANG[script]} data-testid="script-sample">
        {sample[0]}
      </p>
      <Choice name={say('regional')} about={say('regional.about')}>
        <Segmented
          label={say('regional')}
          choices={[
            { id: 'no', name: say('regional.no') },
            { id: 'yes', name: say('regional.yes') },
          ]}
          chosen={regional ? 'yes' : 'no'}
          onChange={(chosen) => void changeSettings({ regional: chosen === 'yes' })}
        />
      </Choice>
      <Choice name={say('repair')} about={say('repair.about')}>
        <Segmented
          label={say('repair')}
          choices={[
            { id: 'no', name: say('repair.no') },
            { id: 'yes', name: say('repair.yes') },
          ]}
          chosen={repair ? 'yes' : 'no'}
          onChange={(chosen) => void changeSettings({ repair: chosen === 'yes' })}
        />
      </Choice>
      <TermsEditor />
    </>
  );
}

const LANG = { original: 'zh-CN', cn: 'zh-CN', hk: 'zh-HK', tw: 'zh-TW' } as const;
