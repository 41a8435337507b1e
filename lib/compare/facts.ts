// What changed in the targets and deadlines between two versions: a value, a date, or the whole of one.
import type { Deadline, Facts, Target } from '../facts/records';
import type { Fold } from '../text/fold';
import { clauseKey } from './clauses';

export interface Changed<Fact> {
  /** Null for what was added. */
  before: Fact | null;
  /** Null for what was removed. */
  after: Fact | null;
  /** What differs where both are there. */
  differs: ('value' | 'due')[];
}

export interface FactChanges {
  targets: Changed<Target>[];
  deadlines: Changed<Deadline>[];
}

/** How facts of one kind are told apart. */
interface Identity<Fact> {
  /** Names of what it is about, from the surest to the loosest; each is tried on what the one before left over. */
  names: ((fact: Fact) => string)[];
  value: (fact: Fact) => string;
  due: (fact: Fact) => string;
}

/** Where they stand in the text makes no difference, nor does script. Directional targets are left out: they hold no value. */
export function factsChanged(
  before: Pick<Facts, 'targets' | 'deadlines'>,
  after: Pick<Facts, 'targets' | 'deadlines'>,
  fold: Fold,
): FactChanges {
  const key = (text: string | null) => clauseKey(text ?? '', fold);
  const bare = (text: string | null) => key(text).replace(/[\d.%零〇一二三四五六七八九十百千万亿]+/g, '#');
  const valued = ({ targets }: Pick<Facts, 'targets'>) => targets.filter(({ tier }) => tier !== 'D');
  return {
    targets: changesOf(valued(before), valued(after), {
      names: [
        ({ tier, indicator, scope, unit }) => [tier, key(indicator), key(scope), key(unit)].join('|'),
        ({ tier, indicator }) => [tier, bare(indicator)].join('|'),
      ],
      value: ({ comparator, value, min, max, unit }) => [comparator, value, min, max, key(unit)].join('|'),
      due: ({ due }) => due ?? '',
    }),
    deadlines: changesOf(before.deadlines, after.deadlines, {
      names: [
        ({ kind, action }) => [kind, key(action)].join('|'),
        ({ kind, action }) => [kind, bare(action)].join('|'),
      ],
      value: () => '',
      due: ({ iso, endDate, event }) => [iso, endDate, key(event)].join('|'),
    }),
  };
}

function changesOf<Fact>(before: readonly Fact[], after: readonly Fact[], identity: Identity<Fact>): Changed<Fact>[] {
  const { names, value, due } = identity;
  const whole = (fact: Fact) => [names[0]?.(fact), value(fact), due(fact)].join('|');
  let left = { before, after };
  left = pairUp(left, whole, () => undefined);
  const changed: Changed<Fact>[] = [];
  for (const name of names) {
    left = pairUp(left, name, (was, is) => {
      const differs: ('value' | 'due')[] = [];
      if (value(was) !== value(is)) differs.push('value');
      if (due(was) !== due(is)) differs.push('due');
      if (differs.length > 0) changed.push({ before: was, after: is, differs });
    });
  }
  return [
    ...changed,
    ...left.before.map((fact) => ({ before: fact, after: null, differs: [] })),
    ...left.after.map((fact) => ({ before: null, after: fact, differs: [] })),
  ];
}

/** Pairs facts of one name in their order. @returns those without a partner */
function pairUp<Fact>(
  { before, after }: { before: readonly Fact[]; after: readonly Fact[] },
  nameOf: (fact: Fact) => string,
  onPair: (before: Fact, after: Fact) => void,
): { before: Fact[]; after: Fact[] } {
  const waiting = new Map<string, Fact[]>();
  for (const fact of before) {
    const name = nameOf(fact);
    waiting.set(name, [...(waiting.get(name) ?? []), fact]);
  }
  const alone: Fact[] = [];
  for (const fact of after) {
    const partner = waiting.get(nameOf(fact))?.shift();
    if (partner) onPair(partner, fact);
    else alone.push(fact);
  }
  const unmatched = new Set([...waiting.values()].flat());
  return { before: before.filter((fact) => unmatched.has(fact)), after: alone };
}
