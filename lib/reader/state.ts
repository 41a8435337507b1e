// What a reader session knows of its page, as plain JSON: the bar shows it, the popup asks for it.
import type { Facts } from '../facts/records';
import type { Failure } from '../i18n/terms';
import type { KnownPage } from '../library/find';
import type { Detection } from '../page/judge';
import type { Validity } from '../page/metadata/validity';
import type { Metadata } from '../structure/document';

/** What the page is shown in; `original` is as it came. */
export const SHOWN = ['original', 'cn', 'hk', 'tw'] as const;
export type Shown = (typeof SHOWN)[number];

/** BCP 47 tags set on the page while it is converted. */
export const LANG = { cn: 'zh-CN', hk: 'zh-HK', tw: 'zh-TW' } as const;

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
  /** Set with phase `failed`, and where another script could not be shown. */
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

export const NOTHING_FOUND: PageState['counts'] = { targets: 0, deadlines: 0, bodies: 0, citations: 0 };

export const saveOf = ({ clauses, ...saved }: KnownPage): SaveState =>
  clauses === 0 ? { is: 'saved', ...saved } : { is: 'changed', ...saved, clauses };

/** The state of a page whose facts have been found. @param metadata that the page itself states */
export const readyState = (
  metadata: Metadata,
  { facts, title, effectiveDate }: Pick<Validity, 'effectiveDate'> & { facts: Facts; title: string | null },
) => ({
  phase: 'ready' as const,
  failure: null,
  counts: countsOf(facts),
  metadata: { ...metadata, title, effectiveDate: metadata.effectiveDate ?? effectiveDate },
});

function countsOf(facts: Facts): PageState['counts'] {
  const targets = facts.targets.filter(({ tier }) => tier !== 'D');
  const bodies = new Set([...targets, ...facts.deadlines].flatMap((record) => record.bodies.map(({ name }) => name)));
  return {
    targets: targets.length,
    deadlines: facts.deadlines.length,
    bodies: bodies.size,
    citations: facts.citations.length,
  };
}
