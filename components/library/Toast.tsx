// Says for a while what has just happened, with a way back where there is one.
import { type ReactNode, useEffect, useState } from 'react';
import css from './Toast.module.css';

/** How long it stays, milliseconds; longer while the mouse or the keyboard is on it. */
const STAYS = 10_000;

interface Props {
  role: 'status' | 'alert';
  children: ReactNode;
  onDone: () => void;
}

export function Toast({ role, children, onDone }: Props) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDone, STAYS);
    return () => clearTimeout(timer);
  }, [held, onDone]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  const holding = { onMouseEnter: hold, onFocus: hold, onMouseLeave: letGo, onBlur: letGo };
  return (
    <div className={css.toast} role={role} {...holding}>
      {children}
    </div>
  );
}
