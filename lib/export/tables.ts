// Targets, deadlines and tasks as tables: the same columns for CSV, Markdown and the archive.
import type { Deadline, Target } from '../facts/records';
import { sayAmount } from '../i18n/amount';
import { type Language, speak } from '../i18n/catalogue';
import { EXPORTS } from '../i18n/exports';
import type { Cell } from './csv';
import type { Source } from './source';
import type { Task } from './tasks';

export interface Table {
  header: string[];
  rows: Cell[][];
}

/** Columns that say which document a row comes from. */
const ORIGIN = ['document', 'number', 'issuer', 'writtenDate', 'url'] as const;
const originOf = ({ title, docNumber, issuer, writtenDate, url }: Source): Cell[] => [
  title,
  docNumber,
  issuer.join('、') || null,
  writtenDate,
  url,
];

const namesOf = (record: Pick<Target, 'bodies'>): string | null =>
  [...new Set(record.bodies.map(({ name }) => name))].join('、') || null;

/** Targets of any number of documents; values are in base units, so that a column can be added up. */
export function targetTable(targets: Iterable<{ target: Target; source: Source }>, language: Language): Table {
  const say = speak(EXPORTS, language);
  const own = [
    'indicator',
    'sign',
    'value',
    'from',
    'to',
    'unit',
    'due',
    'scope',
    'bodies',
    'nature',
    'words',
  ] as const;
  const rows = [...targets].map(({ target, source }): Cell[] => {
    const { indicator, value, min, max, unit, due, scope, nature, text } = target;
    const sign = sayAmount(target, language)?.sign || null;
    return [indicator, sign, value, min, max, unit, due, scope, namesOf(target), nature, text, ...originOf(source)];
  });
  return { header: [...own, ...ORIGIN].map((key) => say(key)), rows };
}

export function deadlineTable(deadlines: Iterable<{ deadline: Deadline; source: Source }>, language: Language): Table {
  const say = speak(EXPORTS, language);
  const own = ['due', 'kind', 'action', 'event', 'bodies', 'words'] as const;
  const rows = [...deadlines].map(({ deadline, source }): Cell[] => {
    const { endDate, iso, kind, action, event, text } = deadline;
    return [endDate ?? iso, say(`kind.${kind}`), action, event, namesOf(deadline), text, ...originOf(source)];
  });
  return { header: [...own, ...ORIGIN].map((key) => say(key)), rows };
}

/** 任务分工表. */
export function taskTable(tasks: readonly Task[], language: Language): Table {
  const say = speak(EXPORTS, language);
  const rows = tasks.map(({ number, task, targets, lead, support, due }): Cell[] => [
    number || null,
    task,
    targets.map(({ text }) => text).join('；') || null,
    lead.join('、') || null,
    support.join('、') || null,
    due.join('、') || null,
  ]);
  return { header: (['item', 'task', 'targets', 'lead', 'support', 'by'] as const).map((key) => say(key)), rows };
}
