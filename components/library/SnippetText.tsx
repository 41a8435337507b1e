// A stretch of text with the words that were looked for marked in it.
import { Fragment } from 'react';
import type { Snippet } from '../../lib/library/search';
import css from './SnippetText.module.css';

export function SnippetText({ snippet: { text, marks, cut } }: { snippet: Omit<Snippet, 'start'> }) {
  let at = 0;
  return (
    <span>
      {cut.before && '…'}
      {marks.map(([start, end]) => {
        const before = text.slice(at, start);
        at = end;
        return (
          <Fragment key={start}>
            {before}
            <mark className={css.found}>{text.slice(start, end)}</mark>
          </Fragment>
        );
      })}
      {text.slice(at)}
      {cut.after && '…'}
    </span>
  );
}
