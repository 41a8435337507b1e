// 原 | 简 | 港 | 臺: the script that a text is shown in.
import { TERMS } from '../../lib/i18n/terms';
import { SHOWN, type Shown } from '../../lib/reader/state';
import { useSay } from './language';
import { Segmented } from './Segmented';

export function ScriptSwitch({ shown, onChange }: { shown: Shown; onChange: (shown: Shown) => void }) {
  const say = useSay(TERMS);
  return (
    <Segmented
      size="large"
      label={say('script')}
      choices={SHOWN.map((id) => ({ id, name: say(`script.${id}`), meaning: say(`script.${id}.long`) }))}
      chosen={shown}
      onChange={onChange}
    />
  );
}
