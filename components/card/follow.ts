// When the card comes and goes: the pointer's rest, the keys n, p, Enter and Esc, scrolling, a changed page.
import type { Finding } from '../../lib/highlight/findings';
import { beingRead, reveal } from '../../lib/reader/reveal';
import type { ReaderSession } from '../../lib/reader/session';
import type { Span } from '../../lib/text/span';
import type { Card } from './card';

/** Milliseconds that a pointer rests before the card comes, that the card waits for a pointer on its way to it, and that
 * a page has stopped scrolling for. */
const REST = 120;
const LEAVE = 300;
const SETTLED = 150;

const TYPING = 'input,textarea,select,[contenteditable]:not([contenteditable="false"])';

const isSame = (a: Span, b: Span): boolean => a.block === b.block && a.start === b.start && a.end === b.end;

interface Following {
  session: ReaderSession;
  card: Card;
  host: Element;
  /** The keys n and p are ours while the bar is open. */
  isCalled: () => boolean;
  /** Whether nothing of the notes' stands at the words, or has made room; `called` by the keys. */
  hasRoom: (called: boolean) => boolean;
  signal: AbortSignal;
}

/** @returns what sends the card away */
export function followReading({ session, card, host, isCalled, hasRoom, signal }: Following): () => void {
  let over: Finding | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** The card was called by the keys: it stays until they send it away. */
  let walking = false;

  const close = () => {
    walking = false;
    over = null;
    clearTimeout(rest);
    clearTimeout(leave);
    card.close();
  };

  const later = () => {
    clearTimeout(leave);
    if (card.shown && !walking) leave = setTimeout(() => !card.hasFocus && close(), LEAVE);
  };

  const look = (x: number, y: number) => {
    const found = session.findingsAt(x, y)[0] ?? null;
    if (found && found === card.shown) clearTimeout(leave);
    if (found === over) return;
    over = found;
    clearTimeout(rest);
    if (card.hasFocus) return;
    if (found && found !== card.shown) {
      rest = setTimeout(() => {
        // Not told of again until the pointer has moved on, it may come when there is room.
        if (!hasRoom(false)) {
          over = null;
          return;
        }
        clearTimeout(leave);
        walking = false;
        card.show(found);
      }, REST);
    }
    if (found !== card.shown) later();
  };
  const moved = (event: PointerEvent) => {
    cancelAnimationFrame(frame);
    // With a button held down something is being selected.
    if (event.target === host || event.buttons !== 0) {
      over = null;
      clearTimeout(rest);
      return;
    }
    frame = requestAnimationFrame(() => look(event.clientX, event.clientY));
  };

  const step = (by: 1 | -1) => {
    const findings = session.walkable;
    if (findings.length === 0) return;
    const known = card.shown ? findings.indexOf(card.shown) : -1;
    const topOf = (i: number) =>
      session.rangesOf(findings[i]?.at ?? { block: -1, start: 0, end: 0 })[0]?.getBoundingClientRect().top ?? null;
    const from = known >= 0 ? known : beingRead(findings.length, topOf, innerHeight) + (by === 1 ? 0 : 1);
    const index = (from + by + findings.length) % findings.length;
    const next = findings[index];
    const [range] = next ? session.rangesOf(next.at) : [];
    if (!next || !range || !hasRoom(true)) return;
    walking = true;
    clearTimeout(leave);
    reveal(range, false);
    card.show(next);
    card.announce(`${index + 1} / ${findings.length}`);
  };

  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
      return;
    const [target] = event.composedPath();
    if (card.isWriting || document.designMode === 'on' || (target instanceof Element && target.closest(TYPING))) return;
    if (!act(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const act = (key: string): boolean => {
    const open = card.shown !== null;
    if (key === 'Escape' && open) {
      close();
      return true;
    }
    if (key === 'Enter' && open && walking && !card.hasFocus) {
      card.focus();
      return true;
    }
    if ((key !== 'n' && key !== 'p') || !(open || isCalled()) || !session.state.marks) return false;
    step(key === 'n' ? 1 : -1);
    return true;
  };

  const scrolled = (event: Event) => {
    if (!card.shown || event.target === host) return;
    if (!walking && !card.hasFocus) {
      close();
      return;
    }
    // An element with the focus is not hidden: its focus would be lost.
    if (!card.hasFocus) card.element.style.visibility = 'hidden';
    clearTimeout(settle);
    settle = setTimeout(() => {
      card.element.style.visibility = '';
      card.stand();
    }, SETTLED);
  };

  const passive = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', moved, passive);
  window.addEventListener('pointerup', moved, passive);
  window.addEventListener('scroll', scrolled, passive);
  window.addEventListener('resize', () => card.stand(), { signal });
  window.addEventListener('keydown', pressed, { capture: true, signal });
  card.element.addEventListener('pointerenter', () => clearTimeout(leave), { signal });
  card.element.addEventListener('pointerleave', later, { signal });
  document.documentElement.addEventListener('pointerleave', later, { signal });

  const stop = session.subscribe(() => {
    const { shown } = card;
    if (!shown) return;
    const { walkable, state } = session;
    const same = walkable.find(({ brush, at }) => brush === shown.brush && isSame(at, shown.at));
    if (!state.marks || !same) close();
    else if (same !== shown) card.keep(same);
  });
  signal.addEventListener('abort', () => {
    stop();
    close();
  });
  return close;
}
