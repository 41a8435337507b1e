// On or off, with its word before it.
import type { ReactNode } from 'react';
import css from './Switch.module.css';

export function Switch({
  on,
  onChange,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <button type="button" role="switch" aria-checked={on} className={css.switch} onClick={() => onChange(!on)}>
      {children}
      <span className={css.knob} />
    </button>
  );
}
