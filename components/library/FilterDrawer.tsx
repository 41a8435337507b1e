// The filters where they have no column of their own: a drawer over the page, closed by Esc, its button, or a click beside it.
import { type ReactNode, useEffect, useRef } from 'react';
import { BROWSE } from '../../lib/i18n/browse';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../ui/language';
import css from './FilterDrawer.module.css';

interface Props {
  /** How many documents the filters leave. */
  shown: number;
  onClose: () => void;
  children: ReactNode;
}

export function FilterDrawer({ shown, onClose, children }: Props) {
  const say = useSay(BROWSE);
  const drawer = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    drawer.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={drawer}
      className={css.drawer}
      aria-label={say('filters')}
      onClose={onClose}
      onClick={(event) => event.target === drawer.current && drawer.current.close()}
    >
      <div className={css.inside}>
        <IconButton
          className={css.close}
          name="close"
          label={say('filters.close')}
          onClick={() => drawer.current?.close()}
        />
        <div className={css.panel}>{children}</div>
        <div className={css.foot}>
          <Button onClick={() => drawer.current?.close()}>{say('filters.see', { n: shown })}</Button>
        </div>
      </div>
    </dialog>
  );
}
