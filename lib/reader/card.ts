// What there is to say of one finding, in the reader's language; the card on the page and its copy are made of it.
import type { Body, Citation, Deadline, DueSource, Record as Fact, Target } from '../facts/records';
import type { Finding } from '../highlight/findings';
import { sayAmount } from '../i18n/amount';
import type { CARD } from '../i18n/card';
import type { Language, Say } from '../i18n/catalogue';
import { type DUE, sayDue } from '../i18n/due';
import type { Span } from '../text/span';

export interface CardRow {
  label: string;
  text: string;
  /** Words of the interface, which are in the reader's own language already; the document's are not. */
  ours: boolean;
  aside?: string;
  jump?: { to: Span; words: string };
}

export interface CardText {
  kind: string;
  /** At the right of the head; null where the section is said there. */
  place: string | null;
  /** Document's words above the big line, or null. */
  name: string | null;
  big: { sign: string; text: string; unit: string };
  /** Big words are the document's own, set in its type. */
  quoted: boolean;
  /** Under the big line: the number in full, or how far the day is. */
  note: string;
  /** A day that has not passed: what must be acted on. */
  urgent: boolean;
  rows: CardRow[];
  /** ISO 8601 day that a calendar can hold, or null. */
  day: string | null;
}

interface Context {
  say: SayCard;
  sayDue: Say<keyof typeof DUE>;
  language: Language;
  findings: readonly Finding[];
  /** Original words of a span. */
  wordsOf: (span: Span) => string;
  /** ISO 8601 day. */
  today: string;
}

export function cardOf(finding: Finding, context: Context): CardText {
  const { say } = context;
  switch (finding.brush) {
    case 'target':
      return targetCard(finding.record, say, context);
    case 'deadline':
      return deadlineCard(finding.record, say, context);
    case 'body':
      return bodyCard(finding.record, say, context);
    case 'citation':
      return citationCard(finding.record, say);
  }
}

type SayCard = Say<keyof typeof CARD>;
const plainBig = (text: string) => ({ sign: '', text, unit: '' });

/** Kinds of change that a number alone does not tell. */
const CHANGES = ['share', 'growth', 'delta', 'rank', 'coverage', 'completion'] as const;

function targetCard(target: Target, say: SayCard, context: Context): CardText {
  const { language, today } = context;
  const amount = target.tier === 'Q' ? sayAmount(target, language) : null;
  const change = CHANGES.find((each) => each === target.changeType);
  const own = milestoneWords(target);
  return {
    kind: say(`tier.${target.tier}`) + (amount && change ? ` · ${say(`change.${change}`)}` : ''),
    place: null,
    name: amount || own !== target.indicator ? target.indicator : null,
    big: amount ? { sign: amount.sign, text: amount.number, unit: amount.unit } : plainBig(own),
    quoted: !amount,
    note: amount?.inFull ?? '',
    urgent: false,
    rows: [
      target.due
        ? {
            label: say('due'),
            text: sayDay(target.due, say),
            ours: true,
            aside: sayDue(target.due, today, context.sayDue),
            ...jumpOf(target.dueSource, target.why.due, say, context),
          }
        : { label: say('due'), text: say('unsaid'), ours: true },
      ...bodyRows(target, say),
    ],
    day: target.due,
  };
}

/** The word of a milestone where a number would be: 率先建成 in 率先建成…体系; its whole text where the indicator is not a
 * part of it. */
function milestoneWords({ text, indicator }: Target): string {
  if (!indicator) return text;
  const rest = text.replace(indicator, '').replace(/[，,、：:；;\s]/g, '');
  return rest !== '' && rest.length <= 12 && rest.length < text.length ? rest : indicator;
}

function jumpOf(source: DueSource, to: Span | undefined, say: SayCard, { wordsOf }: Context): Pick<CardRow, 'jump'> {
  if (!to || source === 'own' || source === 'none') return {};
  return { jump: { to, words: say(`where.${source}`, { words: wordsOf(to) }) } };
}

function deadlineCard(deadline: Deadline, say: SayCard, context: Context): CardText {
  const { today, findings } = context;
  const { endDate, text, action, event } = deadline;
  const inheriting = findings.filter(
    ({ brush, record }) => brush === 'target' && overlaps((record as Target).why.due, deadline),
  ).length;
  const rows: CardRow[] = [];
  if (action) rows.push({ label: say('action'), text: action, ours: false });
  if (event) rows.push({ label: say('from'), text: event, ours: false });
  if (inheriting > 0) rows.push({ label: say('targets'), text: say('inherits', { n: inheriting }), ours: true });
  return {
    kind: say(`deadline.${deadline.kind}`),
    place: null,
    name: endDate ? text : null,
    big: plainBig(endDate ?? text),
    quoted: !endDate,
    note: endDate ? sayDue(endDate, today, context.sayDue) : '',
    urgent: endDate !== null && endDate >= today,
    rows: [...rows, ...(deadline.bodies.length > 0 ? bodyRows(deadline, say) : [])],
    day: endDate,
  };
}

const overlaps = (a: Span | undefined, b: Span): boolean =>
  a !== undefined && a.block === b.block && a.start < b.end && a.end > b.start;

function bodyCard(body: Body, say: SayCard, { findings }: Context): CardText {
  const n = findings.filter(({ brush, record }) => brush === 'body' && (record as Body).name === body.name).length;
  return {
    kind: `${say('kind.body')} · ${say(`role.${body.role}`)}`,
    place: say('places', { n }),
    name: null,
    big: plainBig(body.name),
    quoted: true,
    note: '',
    urgent: false,
    rows: [],
    day: null,
  };
}

function citationCard({ title, docNumber, shortTitle, relation, text }: Citation, say: SayCard): CardText {
  const rows: CardRow[] = [];
  if (title && docNumber) rows.push({ label: say('number'), text: docNumber, ours: false });
  if (relation) rows.push({ label: say('relation'), text: relation, ours: false });
  return {
    kind: say('kind.citation'),
    place: null,
    name: null,
    big: plainBig(title ?? docNumber ?? text),
    quoted: true,
    note: shortTitle ?? '',
    urgent: false,
    rows,
    day: null,
  };
}

/** Bodies by their part, in the order of responsibility. */
function bodyRows({ bodies }: Fact, say: SayCard): CardRow[] {
  if (bodies.length === 0) return [{ label: say('bodies'), text: say('unsaid'), ours: true }];
  return (['lead', 'joint', 'support'] as const).flatMap((role) => {
    const names = bodies.filter((body) => body.role === role).map(({ name }) => name);
    return names.length > 0 ? [{ label: say(`role.${role}`), text: names.join('、'), ours: false }] : [];
  });
}

function sayDay(day: string, say: SayCard): string {
  const [y = '', m = '', d = ''] = day.split('-');
  const bare = (part: string) => (say('date').includes('年') ? String(Number(part)) : part);
  return say('date', { y, m: bare(m), d: bare(d) });
}
