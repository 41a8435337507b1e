// One part of the options: its heading, perhaps a control beside it, and its rows.
import type { ReactNode } from 'react';
import css from './Section.module.css';

interface Props {
  id: string;
  title: string;
  /** Stands at the right of the heading. */
  action?: ReactNode;
  children: ReactNode;
}

export function Section({ id, title, action, children }: Props) {
  return (
    <section id={id} className={css.section} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {action}
      </header>
      {children}
    </section>
  );
}

/** A row: what it is and what it does at the left, the control at the right. */
export function Choice({ name, about, children }: { name: ReactNode; about?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.choice}>
      <div>
        <div>{name}</div>
        {about && <p>{about}</p>}
      </div>
      {children}
    </div>
  );
}
