// Tags and stars, asked of the background, which alone writes. What fails is told by the page's own toast.
import { createContext, use } from 'react';
import { failureOf } from '../../lib/i18n/failed';
import type { Failure } from '../../lib/i18n/terms';
import { ask, askInPortions } from '../../lib/platform/messages';

export interface Organising {
  star: (ids: string[], starred: boolean) => void;
  tag: (ids: string[], add: string[], remove?: string[]) => void;
  /** @param to null to take the tag away everywhere */
  renameTag: (from: string, to: string | null) => void;
}

export function organising(failed: (failure: Failure) => void): Organising {
  const told = (asking: Promise<unknown>) => void asking.catch((error: unknown) => failed(failureOf(error)));
  return {
    star: (ids, starred) => told(askInPortions('library/star', { ids, starred })),
    tag: (ids, add, remove = []) => told(askInPortions('library/tag', { ids, add, remove })),
    renameTag: (from, to) => told(ask('library/rename-tag', { from, to })),
  };
}

const nothing = () => {};

export const OrganisingContext = createContext<Organising>({ star: nothing, tag: nothing, renameTag: nothing });

export const useOrganising = (): Organising => use(OrganisingContext);
