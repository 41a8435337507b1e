// One line of a popup list: a link to its document, with its facts below and room for chips.
import type { ReactNode } from 'react';
import { goToLibrary } from '../../lib/platform/active-tab';
import css from './Row.module.css';

interface Props {
  /** Where in the library page it leads. */
  place: string;
  title: ReactNode;
  left: string;
  right: ReactNode;
  children?: ReactNode;
}

export function Row({ place, title, left, right, children }: Props) {
  return (
    <li className={css.row}>
      <a
        className={css.link}
        href={`/library.html${place}`}
        data-row=""
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          void goToLibrary(place);
        }}
      >
        <span className={css.title}>{title}</span>
        <span className={css.facts}>
          <span>{left}</span>
          {right}
        </span>
      </a>
      {children && <div className={css.more}>{children}</div>}
    </li>
  );
}
