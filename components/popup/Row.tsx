// One line of a popup list: a link to its document, with its facts below and room for chips.
import type { ReactNode } from 'react';
import { goToLibrary, openInNewTab } from '../../lib/platform/active-tab';
import css from './Row.module.css';

interface Props {
  /** Where in the library page it leads. */
  place: string;
  /** Stands at the left of the title. */
  aside?: ReactNode;
  title: ReactNode;
  /** Stands before the facts. */
  badge?: ReactNode;
  left: string;
  right: ReactNode;
  /** A line of text under the facts, part of the link. */
  below?: ReactNode;
  children?: ReactNode;
}

export function Row({ place, aside, title, badge, left, right, below, children }: Props) {
  return (
    <li className={css.row}>
      <a
        className={css.link}
        data-beside={aside !== undefined}
        href={`/library.html${place}`}
        data-row=""
        onClick={(event) => {
          event.preventDefault();
          void (event.ctrlKey || event.metaKey ? openInNewTab(place) : goToLibrary(place));
        }}
      >
        {aside && <span className={css.aside}>{aside}</span>}
        <span className={css.title}>{title}</span>
        {(left || right || badge) && (
          <span className={css.facts}>
            <span>
              {badge}
              {left}
            </span>
            {right}
          </span>
        )}
        {below && <span className={css.below}>{below}</span>}
      </a>
      {children && <div className={css.more}>{children}</div>}
    </li>
  );
}
