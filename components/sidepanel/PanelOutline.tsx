// The page's headings; the section that is being read is marked.
import { useEffect, useRef } from 'react';
import type { OutlineEntry } from '../../lib/structure/outline';
import type { Span } from '../../lib/text/span';
import { useWords } from './InScript';
import css from './PanelOutline.module.css';

interface Props {
  outline: readonly OutlineEntry[];
  /** Index of the section that is being read, −1 for none. */
  current: number;
  onJump: (to: Span) => void;
}

export function PanelOutline({ outline, current, onJump }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const words = useWords();
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ol ref={list} className={css.outline}>
      {outline.map(({ block, level, text }, i) => (
        <li key={block} data-level={Math.min(level, 4)}>
          <button
            type="button"
            aria-current={i === current ? 'location' : undefined}
            onClick={() => onJump({ block, start: 0, end: text.length })}
          >
            {words(text)}
          </button>
        </li>
      ))}
    </ol>
  );
}
