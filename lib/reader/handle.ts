// How the scripts injected into one page find each other: they share the extension's isolated world, not the page's.
import type { Span } from '../text/span';
import type { ReaderSession } from './session';

export interface ReaderHandle {
  session: ReaderSession;
  /** Set by the bar's script once it stands on the page. */
  bar: {
    /** What else floats over the page stands in its root, so that one element is added and no more. */
    root: ShadowRoot;
    /** What the bar covers of the view. */
    box: () => DOMRect;
    open: () => void;
    /** Sends the card away: one thing at a time floats at the page's words. */
    closeCard: () => void;
    remove: () => void;
  } | null;
  /** Set once a side panel has called. */
  panel?: { stop: () => void };
  /** Called by the bar's script once it stands there, for who waits for its root. */
  onBar?: () => void;
  /** Set by the script that takes notes. */
  notes?: {
    /** Opens a note on a span, or on what is selected. */
    write: (span: Span | null) => void;
    /** Makes room for the card; false where a selection's tools or an unfinished note must stay.
     * @param called by the keys, not by a pointer at rest */
    giveWay: (called: boolean) => boolean;
    stop: () => void;
  };
  /** True when the bar was called before its script arrived. */
  called: boolean;
}

const KEY = Symbol.for('mingce.reader');
type World = { [KEY]?: ReaderHandle };

export const currentReader = (): ReaderHandle | null => (globalThis as World)[KEY] ?? null;

export function setReader(handle: ReaderHandle | null): void {
  if (handle) (globalThis as World)[KEY] = handle;
  else delete (globalThis as World)[KEY];
}
