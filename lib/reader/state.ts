// What a reader session knows of its page, as plain JSON: the bar shows it, the popup asks for it.
import type { Failure } from '../i18n/terms';
import type { Detection } from '../page/judge';
import type { Metadata } from '../structure/document';

/** What the page is shown in; `original` is as it came. */
export const SHOWN = ['original', 'cn', 'hk', 'tw'] as const;
export type Shown = (typeof SHOWN)[number];

export type SaveState =
  | { is: 'unknown' }
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'saved'; documentId: string; savedAt: string }
  /** Saved, but the page says something else now: in so many clauses. */
  | { is: 'changed'; documentId: string; savedAt: string; clauses: number }
  | { is: 'failed'; failure: Failure };

export interface PageState {
  phase: 'reading' | 'ready' | 'failed';
  /** Set with phase `failed`. */
  failure: Failure | null;
  url: string;
  detection: Detection;
  metadata: Metadata;
  /** The issuer's own site, where the number tells it for certain. */
  officialHost: string | null;
  /** Codes such as `image-only`. */
  notes: string[];
  shown: Shown;
  marks: boolean;
  counts: { targets: number; deadlines: number; bodies: number; citations: number };
  save: SaveState;
}
