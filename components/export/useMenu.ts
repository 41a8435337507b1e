// A menu that hangs from its button: arrows move in it, Escape and a press elsewhere close it.
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** Room that is kept to the edges of the view, CSS pixels. */
const EDGE = 8;

export interface Menu {
  button: RefObject<HTMLButtonElement | null>;
  list: RefObject<HTMLDivElement | null>;
  open: boolean;
  style: { left: number; top: number; maxHeight: number };
  toggle: () => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** @param width of the menu, CSS pixels */
export function useMenu(width: number): Menu {
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [style, setStyle] = useState({ left: 0, top: 0, maxHeight: 0 });
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const elsewhere = (event: Event) => {
      const at = event.target as Node;
      if (!list.current?.contains(at) && !button.current?.contains(at)) setOpen(false);
    };
    const moved = () => setOpen(false);
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    window.addEventListener('resize', moved);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      window.removeEventListener('resize', moved);
    };
  }, [open]);
  return {
    button,
    list,
    open,
    style,
    close,
    toggle: () => {
      const box = button.current?.getBoundingClientRect();
      if (box) {
        const left = Math.max(EDGE, Math.min(box.left, innerWidth - width - EDGE));
        setStyle({ left, top: box.bottom + 4, maxHeight: innerHeight - box.bottom - 4 - EDGE });
      }
      setOpen(!open);
    },
    onKeyDown: (event) => {
      const all = items();
      const at = all.indexOf(document.activeElement as HTMLElement);
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (step !== undefined) all[(at + step + all.length) % all.length]?.focus();
      else if (event.key === 'Home') all[0]?.focus();
      else if (event.key === 'End') all.at(-1)?.focus();
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
