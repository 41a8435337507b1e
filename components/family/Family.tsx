// What a document rests on, above it; what rests on it, below: a small tree that reads as two lists.
import { useMemo } from 'react';
import type { Citation } from '../../lib/facts/records';
import { FAMILY } from '../../lib/i18n/family';
import { ROLES } from '../../lib/library/schema';
import { type Relative, relativesOf } from '../../lib/links/lineage';
import type { Fold } from '../../lib/text/fold';
import { useSay } from '../ui/language';
import css from './Family.module.css';
import { RelativeCard } from './RelativeCard';
import type { FamilyOf } from './useFamily';

/** More of one kind are counted, not drawn. */
const MOST = 8;
const KINDS = [...ROLES, 'cites'] as const;

interface Props {
  title: string;
  family: FamilyOf;
  citations: readonly Citation[];
  fold: Fold;
}

export function Family({ title, family, citations, fold }: Props) {
  const say = useSay(FAMILY);
  const relatives = useMemo(() => relativesOf(citations, family.links, family.known, fold), [citations, family, fold]);
  if (relatives.length === 0) return <p className={css.quiet}>{say('none')}</p>;
  return (
    <div className={css.family}>
      <Branch way="up" relatives={relatives} family={family} />
      <p className={css.here}>
        <small>{say('here')}</small>
        {title}
      </p>
      <Branch way="down" relatives={relatives} family={family} />
    </div>
  );
}

function Branch({
  way,
  relatives,
  family,
}: {
  way: Relative['way'];
  relatives: readonly Relative[];
  family: FamilyOf;
}) {
  const say = useSay(FAMILY);
  const here = relatives.filter((each) => each.way === way);
  if (here.length === 0) return null;
  return (
    <section className={css.branch} data-way={way} aria-label={say(way)}>
      {KINDS.map((kind) => {
        const group = here.filter(({ role }) => (role ?? 'cites') === kind);
        if (group.length === 0) return null;
        // What can be opened comes first.
        const known = group.filter(({ id }) => id !== null);
        const shown = [...known, ...group.filter(({ id }) => id === null)].slice(0, MOST);
        return (
          <div key={kind} className={css.group}>
            <h3>{say(`${way}.${kind}`)}</h3>
            <ul>
              {shown.map((relative) => (
                <RelativeCard
                  key={relative.id ?? `${relative.title}${relative.docNumber}`}
                  relative={relative}
                  known={relative.id === null ? null : (family.known.get(relative.id) ?? null)}
                />
              ))}
            </ul>
            {group.length > MOST && <p className={css.quiet}>{say('more', { n: group.length - MOST })}</p>}
          </div>
        );
      })}
    </section>
  );
}
