// One of the family: a way to it where it is saved or bundled, its number to copy where it is only named.
import { useState } from 'react';
import { FAMILY } from '../../lib/i18n/family';
import { TERMS } from '../../lib/i18n/terms';
import type { Relative } from '../../lib/links/lineage';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { Ended } from './Ended';
import css from './Family.module.css';
import type { KnownDocument } from './useFamily';

export function RelativeCard({ relative, known }: { relative: Relative; known: KnownDocument | null }) {
  const say = useSay(FAMILY);
  const sayTerm = useSay(TERMS);
  const { title, docNumber } = relative;
  return (
    <li className={css.card} data-known={known !== null}>
      {known ? <a href={known.href}>{title ?? sayTerm('untitled')}</a> : <span>{title ?? docNumber}</span>}
      {known && <Ended id={known.id} said={known} />}
      <small>
        {[known ? say(known.shelf === 'saved' ? 'saved' : 'bundled') : say('named'), title && docNumber]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {!known && <Copy words={docNumber ?? title ?? ''} label={say(docNumber ? 'copy' : 'copy.title')} />}
    </li>
  );
}

function Copy({ words, label }: { words: string; label: string }) {
  const say = useSay(FAMILY);
  const [done, setDone] = useState(false);
  return (
    <Button weight="quiet" onClick={() => void navigator.clipboard.writeText(words).then(() => setDone(true))}>
      <span aria-live="polite">{done ? say('copied') : label}</span>
    </Button>
  );
}
