// A document's family: what it rests on, passes on, changes or ends, and what does so to it.
import type { Citation } from '../facts/records';
import type { Link, Role } from '../library/schema';
import type { Fold } from '../text/fold';
import { citedOf } from './fingerprint';
import { bareNumber, namesOf } from './names';
import { weightiest } from './role';
import { withoutShortForms } from './short';

/** One of the family. */
export interface Relative {
  /** `up`: this document cites it. `down`: it cites this document. */
  way: 'up' | 'down';
  role: Role | null;
  /** Id of a saved or bundled document; null for one that is only named. */
  id: string | null;
  title: string | null;
  /** With one that is only named: what to look for. */
  docNumber: string | null;
}

/** What a saved or bundled document goes by. */
export interface Known {
  id: string;
  title: string | null;
  docNumber: string | null;
}

/** The document's own citations that lead to nothing known stand for themselves, each once.
 * @param links of this document; @param known every document that a link leads to */
export function relativesOf(
  citations: readonly Citation[],
  links: readonly Link[],
  known: ReadonlyMap<string, Known>,
  fold: Fold,
): Relative[] {
  const linked = links.flatMap(({ otherId, relation, role }): Relative[] => {
    const other = known.get(otherId);
    if (!other || (relation !== 'cites' && relation !== 'cited-by')) return [];
    return [{ way: relation === 'cites' ? 'up' : 'down', role, ...other }];
  });
  const found = linked.filter(({ way }) => way === 'up').map((each) => keysOf(each, fold));
  // A notice names the plan that it hands on: the plan's own copy is there.
  const same = links.flatMap(({ otherId, relation }) => {
    const other = relation === 'same' ? known.get(otherId) : undefined;
    return other ? [{ id: other.id, keys: keysOf(other, fold) }] : [];
  });
  const named = new Map<string, Relative>();
  for (const citation of withoutShortForms(citations, fold)) {
    const { title, docNumber } = citation;
    const keys = keysOf({ title, docNumber }, fold);
    const key = keys[0];
    if (!key || found.some((others) => keys.some((each) => others.includes(each)))) continue;
    const { role } = citedOf(citation, fold);
    const before = named.get(key);
    named.set(key, {
      way: 'up',
      id: same.find((other) => keys.some((each) => other.keys.includes(each)))?.id ?? null,
      title: before?.title ?? title,
      docNumber: before?.docNumber ?? docNumber,
      role: weightiest([before?.role ?? null, role]),
    });
  }
  return [...linked, ...named.values()];
}

const keysOf = ({ title, docNumber }: Pick<Known, 'title' | 'docNumber'>, fold: Fold): string[] => [
  ...(docNumber ? [bareNumber(docNumber, fold)] : []),
  ...(title ? namesOf(title, fold) : []),
];
