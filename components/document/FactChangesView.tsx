// What changed in the targets and deadlines: what it is about, what it was, what it is.
import { useMemo } from 'react';
import { type Changed, factsChanged } from '../../lib/compare/facts';
import type { Deadline, Facts, Target } from '../../lib/facts/records';
import { VERSIONS } from '../../lib/i18n/versions';
import type { Fold } from '../../lib/text/fold';
import { useSay } from '../ui/language';
import css from './ChangesView.module.css';

interface Props {
  before: Facts | null;
  after: Facts | null;
  fold: Fold;
}

export function FactChangesView({ before, after, fold }: Props) {
  const say = useSay(VERSIONS);
  const changed = useMemo(() => before && after && factsChanged(before, after, fold), [before, after, fold]);
  if (!changed) return <p className={css.quiet}>{say('facts.reading')}</p>;
  const { targets, deadlines } = changed;
  if (targets.length + deadlines.length === 0) return <p className={css.quiet}>{say('facts.none')}</p>;
  return (
    <section className={css.facts} aria-label={say('facts')}>
      <h2>{say('facts')}</h2>
      <ul>
        {targets.map((change) => (
          <FactChange key={keyOf(change)} brush="target" change={change} dueOf={({ due }) => due} />
        ))}
        {deadlines.map((change) => (
          <FactChange key={keyOf(change)} brush="deadline" change={change} dueOf={({ endDate }) => endDate} />
        ))}
      </ul>
    </section>
  );
}

const keyOf = ({ before, after }: Changed<Target | Deadline>): string =>
  [before, after].map((fact) => (fact ? `${fact.block}:${fact.start}:${fact.end}` : '-')).join(' ');

interface FactProps<Fact> {
  brush: 'target' | 'deadline';
  change: Changed<Fact>;
  dueOf: (fact: Fact) => string | null;
}

function FactChange<Fact extends Target | Deadline>({ brush, change, dueOf }: FactProps<Fact>) {
  const say = useSay(VERSIONS);
  const { before, after, differs } = change;
  const named = after ?? before;
  const about = named && 'action' in named ? named.action : null;
  const sameWords = before !== null && after !== null && before.text === after.text;
  const is = before === null ? 'added' : after === null ? 'removed' : null;
  return (
    <li>
      <span className={css.what}>
        <i className={css[brush]} /> {say(brush)}
        {is && ` · ${say(is)}`}
      </span>
      <span>
        {sameWords ? (
          after.text
        ) : (
          <>
            {before && <del className={css.removed}>{before.text}</del>}
            {before && after && ' → '}
            {after && <ins className={css.added}>{after.text}</ins>}
          </>
        )}
        {about && about !== named?.text && <span className={css.about}>{about}</span>}
        {before && after && differs.includes('due') && (
          <span className={css.about}>
            {say('due', { before: dueOf(before) ?? say('due.none'), after: dueOf(after) ?? say('due.none') })}
          </span>
        )}
      </span>
    </li>
  );
}
