// Goes to a block and lights it up for a moment, where a search hit or a link has named one.
import { type RefObject, useEffect } from 'react';
import css from './flash.module.css';

/** As long as the light lasts in the style sheet, milliseconds. */
const LASTS = 2400;

/** @param block null for none · @param ready what must be there before the block is */
export function useFlash(root: RefObject<HTMLElement | null>, block: number | null, ready: boolean): void {
  useEffect(() => {
    if (block === null || !ready) return;
    const element = root.current?.querySelector<HTMLElement>(`#b${block}`);
    const { flash } = css;
    if (!element || !flash) return;
    element.scrollIntoView({ block: 'center' });
    element.classList.add(flash);
    const timer = setTimeout(() => element.classList.remove(flash), LASTS);
    return () => {
      clearTimeout(timer);
      element.classList.remove(flash);
    };
  }, [root, block, ready]);
}
