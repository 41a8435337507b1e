// The calendar by keyboard: arrows go along the axis and the lists, D is done, X dismisses, Ctrl+Z takes it back.
import type { KeyboardEvent, RefObject } from 'react';
import type { Settled } from '../../lib/library/schema';
import { apart, type Entry } from './entries';

interface Options {
  view: RefObject<HTMLElement | null>;
  entries: readonly Entry[];
  opened: ReadonlySet<string>;
  onOpen: (id: string, open: boolean) => void;
  onVisit: (id: string) => void;
  settle: (entries: readonly Entry[], state: Settled['state'] | null) => void;
  undo: () => void;
}

const TYPING = 'input, textarea, select, [role="radio"]';
const LETTERS: Readonly<Record<string, Settled['state']>> = { d: 'done', x: 'dismissed' };

export function useKeys({ view, entries, opened, onOpen, onVisit, settle, undo }: Options) {
  const all = (selector: string) => [...(view.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const go = (to: HTMLElement | undefined): boolean => {
    if (!to) return false;
    onVisit(to.dataset.entries?.split(' ')[0] ?? '');
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
    return true;
  };

  /** Sideways in time, up and down to the nearest mark of the next lane; from the last lane into the lists. */
  const alongAxis = (mark: HTMLElement, key: string): boolean => {
    const lane = mark.closest('li');
    const marks = [...(lane?.querySelectorAll<HTMLElement>('[data-tick]') ?? [])];
    const at = marks.indexOf(mark);
    if (key === 'ArrowRight' || key === 'ArrowLeft') return go(marks[at + (key === 'ArrowRight' ? 1 : -1)]);
    if (key === 'Home' || key === 'End') return go(marks.at(key === 'Home' ? 0 : -1));
    const next = key === 'ArrowDown' ? lane?.nextElementSibling : lane?.previousElementSibling;
    if (!next) return key === 'ArrowDown' && go(all('[data-row]')[0]);
    const place = (each: HTMLElement) => Math.abs(Number(each.dataset.at) - Number(mark.dataset.at));
    const others = [...next.querySelectorAll<HTMLElement>('[data-tick]')];
    return go(others.sort((a, b) => place(a) - place(b))[0]);
  };

  const alongLists = (row: HTMLElement, key: string): boolean => {
    const rows = all('[data-row]');
    const at = rows.indexOf(row);
    const id = row.dataset.row ?? '';
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const [whole = ''] = id.split('#');
      if (!row.hasAttribute('aria-expanded') && whole === id) return false;
      onOpen(whole, key === 'ArrowRight');
      if (key === 'ArrowLeft') go(rows.find((each) => each.dataset.row === whole));
      return true;
    }
    if (key === 'ArrowUp' && at === 0) return go(all('[data-tick]').at(-1));
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    return go(rows[steps[key] ?? -1]);
  };

  const settleHere = (here: HTMLElement, state: Settled['state']): void => {
    const ids = new Set(here.dataset.entries?.split(' '));
    const open = entries.filter(({ id }) => opened.has(id)).flatMap(apart);
    const chosen = [...entries, ...open].filter(({ id }) => ids.has(id));
    // The next one is reached before this one goes.
    const same = all(here.hasAttribute('data-tick') ? '[data-tick]' : '[data-row]');
    const at = same.indexOf(here);
    const inner = `${here.dataset.entries}#`;
    go(same.slice(at + 1).find((each) => !each.dataset.entries?.startsWith(inner)) ?? same[at - 1]);
    settle(chosen, state);
  };

  return (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (target.matches(TYPING) || event.altKey) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      undo();
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    const here =
      target.closest<HTMLElement>('[data-entries]') ??
      target.closest('[data-entry]')?.querySelector<HTMLElement>('[data-entries]');
    if (!here) return;
    const state = LETTERS[event.key.toLowerCase()];
    if (state) {
      event.preventDefault();
      settleHere(here, state);
    } else if (/^(?:Arrow|Home|End)/.test(event.key)) {
      const moved = here.hasAttribute('data-tick') ? alongAxis(here, event.key) : alongLists(here, event.key);
      if (moved) event.preventDefault();
    }
  };
}
