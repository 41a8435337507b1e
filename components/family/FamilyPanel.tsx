// Under a document's links, folded away until it is asked for: its family, and the indicators that it shares.
import { useId, useState } from 'react';
import type { Citation } from '../../lib/facts/records';
import { FAMILY } from '../../lib/i18n/family';
import type { Fold } from '../../lib/text/fold';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { Family } from './Family';
import css from './FamilyPanel.module.css';
import { Indicators } from './Indicators';
import { type FamilyOf, useShared } from './useFamily';

interface Props {
  id: string;
  title: string;
  family: FamilyOf;
  citations: readonly Citation[];
  fold: Fold;
}

export function FamilyPanel(props: Props) {
  const say = useSay(FAMILY);
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className={css.panel}>
      <Button
        weight="quiet"
        aria-expanded={open}
        aria-controls={panel}
        title={say('title.hint')}
        onClick={() => setOpen(!open)}
      >
        <span className={css.mark} aria-hidden="true" />
        {say('title')}
      </Button>
      <div id={panel} hidden={!open} className={css.inside}>
        {open && <Inside {...props} />}
      </div>
    </div>
  );
}

function Inside(props: Props) {
  const shared = useShared(props.id);
  return (
    <>
      <Family {...props} />
      {shared && shared.lines.length > 0 && <Indicators id={props.id} shared={shared} />}
    </>
  );
}
