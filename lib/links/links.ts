// From one text to others: the same text, one that it cites, one that cites it.
import { sharedValues, unpackSketch } from '../compare/sketch';
import type { Role } from '../library/schema';
import type { Cited, Fingerprint } from './fingerprint';
import { weightiest } from './role';

export interface FoundLink {
  /** Of the other document. */
  id: string;
  relation: 'same' | 'cites' | 'cited-by';
  /** 0 to 1. For `same` the share of the shorter text that stands in the other; 1 for a citation by name or number. */
  score: number;
  /** With a citation its words; else why, as a code: `text`, `number`. */
  evidence: string;
  /** What the citing words say; null with `same`. */
  role: Role | null;
}

/** From this share on two texts are one document, or one an excerpt of the other. Among the bundled documents and 52
 * real pages the most that different texts share is 0.10, through stock phrases of one province. */
const SAME = 0.3;
/** Fewer shared values than this prove nothing. */
const FEWEST = 5;

/** Links of one text to others, in the order they are told; a document that is the same is not also cited, and none is
 * linked to itself. */
export function linksOf(own: Fingerprint, others: readonly Fingerprint[]): FoundLink[] {
  const sketch = unpackSketch(own.sketch);
  const links = others.filter(({ id }) => id !== own.id).flatMap((other) => linksTo(other, own, sketch));
  const order = ['same', 'cites', 'cited-by'];
  return links.sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation) || b.score - a.score);
}

function linksTo(other: Fingerprint, own: Fingerprint, sketch: Uint32Array): FoundLink[] {
  const { id } = other;
  const share = overlap(sketch, unpackSketch(other.sketch));
  if (share >= SAME) return [{ id, relation: 'same', score: share, evidence: 'text', role: null }];
  if (own.docNumber && own.docNumber === other.docNumber && shareName(own, other)) {
    return [{ id, relation: 'same', score: share, evidence: 'number', role: null }];
  }
  const [cites, cited] = [citing(own, other), citing(other, own)];
  return [
    ...(cites ? [{ id, relation: 'cites' as const, score: 1, ...cites }] : []),
    ...(cited ? [{ id, relation: 'cited-by' as const, score: 1, ...cited }] : []),
  ];
}

/** Where one document cites another and as what, or null where it does not. */
function citing(by: Fingerprint, cited: Fingerprint): Pick<FoundLink, 'evidence' | 'role'> | null {
  if (wasWrittenAfter(cited.writtenDate, by.writtenDate)) return null;
  const found = by.cites.filter((each) => means(each, cited));
  if (!found[0]) return null;
  const role = weightiest(found.map((each) => each.role));
  return { role, evidence: (found.find((each) => each.role === role) ?? found[0]).words };
}

function overlap(a: Uint32Array, b: Uint32Array): number {
  const shared = sharedValues(a, b);
  return shared < FEWEST ? 0 : shared / Math.min(a.length, b.length);
}

type Named = Pick<Cited, 'names' | 'docNumber'>;

const shareName = (a: Pick<Named, 'names'>, b: Pick<Named, 'names'>): boolean =>
  a.names.some((name) => b.names.includes(name));

/** Does a citation mean this document? Numbers decide where both are known: titles are used again, numbers are not. */
export function means(citation: Named, document: Named): boolean {
  if (citation.docNumber && document.docNumber) return citation.docNumber === document.docNumber;
  return shareName(citation, document);
}

/** A text that names a plan yet to be written does not cite the plan that came of it. Unknown dates forbid nothing. */
const wasWrittenAfter = (cited: string | null, citing: string | null): boolean =>
  cited !== null && citing !== null && cited > citing;
