// Every rule of the language of time and quantity is shown at work by the example beside it.
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { KIND_EXAMPLES } from '../../../lib/facts/deadline-examples';
import { KIND_VERDICTS } from '../../../lib/facts/deadline-kind';
import { HEADING_EXAMPLES, roleOf } from '../../../lib/facts/headings';
import { COMPARATOR_EXAMPLES } from '../../../lib/facts/quantities/comparator';
import { AIM_VERDICTS } from '../../../lib/facts/targets/aim';
import { AIM_EXAMPLES } from '../../../lib/facts/targets/aim-examples';
import { COVERAGE_EXAMPLES, COVERAGE_RULES } from '../../../lib/facts/targets/coverage';
import { TIME_RULES } from '../../../lib/facts/times';
import { ABSOLUTE_EXAMPLES } from '../../../lib/facts/times/absolute';
import { COMMENT_EXAMPLES } from '../../../lib/facts/times/comment';
import { DURATION_EXAMPLES } from '../../../lib/facts/times/duration';
import { EVENT_EXAMPLES } from '../../../lib/facts/times/event';
import { FREQUENCY_EXAMPLES } from '../../../lib/facts/times/frequency';
import { INTERVAL_EXAMPLES } from '../../../lib/facts/times/interval';
import { RECURRING_EXAMPLES } from '../../../lib/facts/times/recurring';
import { VALIDITY_EXAMPLES } from '../../../lib/facts/times/validity';
import { read } from './read';

const TIMES = {
  ...ABSOLUTE_EXAMPLES,
  ...COMMENT_EXAMPLES,
  ...DURATION_EXAMPLES,
  ...EVENT_EXAMPLES,
  ...FREQUENCY_EXAMPLES,
  ...INTERVAL_EXAMPLES,
  ...RECURRING_EXAMPLES,
  ...VALIDITY_EXAMPLES,
};

describe('times', () => {
  it.each(TIME_RULES.map((rule) => [rule.name]))('%s has an example', (name) => {
    expect(TIMES[name]?.length).toBeGreaterThan(0);
  });

  const examples = Object.entries(TIMES).flatMap(([name, list]) => list.map((example) => ({ name, ...example })));
  it.each(examples)('$name: $text', ({ name, text, docDate, title, want }) => {
    const { deadlines } = read(text, { docDate, title });
    const found = deadlines.find((d) => d.text === want?.text);
    if (want) {
      expect(found).toMatchObject(want);
      expect(found?.why.rule).toBe(name);
    } else expect(deadlines).toEqual([]);
  });
});

describe('times that are deadlines, and those that are not', () => {
  it.each(KIND_VERDICTS.map(({ name, says }) => [says ?? 'none', name, says] as const))('%s: %s', (_, name, says) => {
    const example = KIND_EXAMPLES[name] ?? '';
    expect(example).not.toBe('');
    const kind = read(example.split('\n')).deadlines.at(-1)?.kind ?? null;
    if (says === 'own') expect(kind).not.toBeNull();
    else expect(kind).toBe(says);
  });
});

describe('quantities', () => {
  it.each(COMPARATOR_EXAMPLES)('$text is $comparator', ({ text, comparator }) => {
    expect(read(`二、发展目标。到2026年,${text}。`).targets.map((t) => t.comparator)).toEqual([comparator]);
  });

  it.each(COVERAGE_RULES.map((rule) => [rule.name]))('%s', (name) => {
    const text = COVERAGE_EXAMPLES[name] ?? '';
    expect(read(text).targets.map((t) => [t.tier, t.why.rule])).toEqual([['Q', name]]);
  });
});

describe('numbers that are aims, and those that are not', () => {
  const articles = ['一', '二', '三', '四', '五'].map((n) => `第${n}条 本条例适用于本省。`);

  it.each(AIM_VERDICTS.map(({ name, says }) => [says ? 'an aim' : 'none', name, says] as const))(
    '%s: %s',
    (_, name, says) => {
      const example = AIM_EXAMPLES[name] ?? '';
      const { targets } = read(name.startsWith('statut') ? [...articles, `第六条 ${example}`] : [example]);
      expect(example).not.toBe('');
      expect(targets.map((t) => [t.tier, t.why.rule])).toEqual(says ? [['Q', `target/${name}`]] : []);
    },
  );
});

describe('headings', () => {
  it.each(HEADING_EXAMPLES)('$title → $role', ({ title, role }) => {
    expect(
      roleOf(
        loadLexicon()
          .fold(title)
          .replace(/^(?:[一二三四五]、|\([一二三四五]\))/, ''),
      ),
    ).toBe(role);
  });

  it('a task that speaks of present problems is not about the past', () => {
    expect(roleOf('着力解决突出问题')).toBeNull();
    expect(roleOf('夯实产业发展基础')).toBeNull();
  });
});
