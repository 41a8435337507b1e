// The key q, and the browser's shortcut: what is selected in a document goes onto the clipboard with its source.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { quoteOf } from '../../lib/compare/quote';
import { quote } from '../../lib/export/quotation';
import type { Source } from '../../lib/export/source';
import { EXPORTING } from '../../lib/i18n/exporting';
import { onPressed } from '../../lib/platform/own-pages';
import type { Block } from '../../lib/structure/block';
import { placeOfSelection, type Words } from '../document/selection';
import { useSay } from '../ui/language';
import css from './Quoting.module.css';

/** How long it is told, milliseconds. */
const TOLD = 4000;

export interface Quoted {
  source: Source;
  isTraditional: boolean;
}

interface Props extends Quoted {
  body: RefObject<HTMLElement | null>;
  blocks: readonly Block[];
  wordsOf: (block: number) => Words;
}

export function Quoting(props: Props) {
  const say = useSay(EXPORTING);
  const [told, setTold] = useState('');
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const take = async () => {
      const { body, blocks, wordsOf, source, isTraditional } = latest.current;
      const place = body.current && placeOfSelection(body.current, getSelection(), wordsOf);
      if (!place) return setTold(say('not-quoted'));
      // The original words, whatever script they are shown in.
      await navigator.clipboard.writeText(quote(quoteOf(place, blocks).quote, source, 'gb2015', isTraditional));
      setTold(say('quoted'));
    };
    const run = () => void take().catch(() => setTold(say('failed')));
    const pressed = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input,textarea,select,[role=menu]');
      const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
      if (event.key !== 'q' || typing || modified || getSelection()?.isCollapsed !== false) return;
      event.preventDefault();
      run();
    };
    const stop = onPressed('quote', run);
    document.addEventListener('keydown', pressed);
    return () => {
      stop();
      document.removeEventListener('keydown', pressed);
    };
  }, [say]);
  useEffect(() => {
    if (told === '') return;
    const timer = setTimeout(() => setTold(''), TOLD);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <p className={css.told} role="status">
      {told}
    </p>
  );
}
