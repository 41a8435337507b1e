// Moving the bar out of the way: dragged by its seal or its head, kept inside the view, remembered by its corner.

import type { Corner } from '../../lib/reader/bar-look';

export const HOME: Corner = { right: 24, bottom: 24 };

/** Nearest the bar comes to an edge of the view, and how far a press moves before it is a drag; CSS pixels. */
const EDGE = 8;
const SLIP = 4;

/** The corner that keeps a bar of this size in view. */
export function inView(
  { right, bottom }: Corner,
  bar: { width: number; height: number },
  view: { width: number; height: number },
): Corner {
  const keep = (at: number, size: number, room: number) => Math.max(EDGE, Math.min(at, room - size - EDGE));
  return { right: keep(right, bar.width, view.width), bottom: keep(bottom, bar.height, view.height) };
}

/** @param handles what can be grabbed · @param from where the bar stands when it is · @param to called while it moves,
 * then once more with `done` */
export function makeDraggable(
  handles: readonly HTMLElement[],
  from: () => Corner,
  to: (corner: Corner, done: boolean) => void,
): void {
  for (const handle of handles) {
    handle.addEventListener('pointerdown', (down) => {
      if (!down.isTrusted || down.button !== 0) return;
      const start = from();
      let dragged = false;
      const at = ({ clientX, clientY }: PointerEvent): Corner => ({
        right: start.right - (clientX - down.clientX),
        bottom: start.bottom - (clientY - down.clientY),
      });
      const move = (event: PointerEvent) => {
        if (!dragged && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLIP) return;
        // Only now: a captured pointer would take the click from a button inside.
        if (!dragged) handle.setPointerCapture(down.pointerId);
        dragged = true;
        to(at(event), false);
      };
      const up = (event: PointerEvent) => {
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', up);
        window.removeEventListener('pointercancel', up);
        if (!dragged) return;
        to(at(event), true);
        // The click that ends a drag opens nothing.
        const swallow = (click: Event) => click.stopImmediatePropagation();
        handle.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => handle.removeEventListener('click', swallow, true));
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', up);
    });
  }
}
