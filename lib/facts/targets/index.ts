// Targets of a document: every clause is read by the rules of each tier, then due, indicator and script are filled in.
import type { Piece } from '../../text/sentences';
import type { FoundDeadline } from '../deadlines';
import { firstTouching, itemAt } from '../order';
import { IN_MONEY } from '../quantities/units';
import type { Reading, ReadPassage } from '../reading';
import type { Target } from '../records';
import type { Tense } from '../tense';
import { findCoverage } from './coverage';
import { findDirection } from './direction';
import type { ClauseView, Draft } from './draft';
import { DueLedger } from './due';
import { findFlattened, NATURES } from './flattened';
import { findGridRows } from './grid';
import { findLineRows } from './lines';
import { findMilestone } from './milestone';
import { findQuantified } from './quantified';
import { findStackedRows } from './stacked';
import { trimEnd } from './trim';
import { CONDITIONS, STRENGTHS } from './words';

export interface FoundTarget {
  target: Target;
  /** End in the passage's cleaned text. */
  end: number;
}

/** A member of a list that sets a target of its own has a subject and 全覆盖. */
const LEAST_MEMBER = 6;
const SCOPE = /^(?:实现|确保|为|在)?(全(?:[国省市县区州港镇]|行业)|[我本][省市县区]|辖区)/;
/** 发展主要预期目标是:…, 供应目标定于42万个: from here on the sentence sets goals. */
const AIMS_AT = /目标(?:任务)?值?(?:有|如下)?(?:是|为|:$|[定设][定]?[为于在])/;
/** 26座水闸(含…)全部排除病险: how many are all of them. */
const ALL_OF = /^[一-龥“”]{1,12}(?:\([^()]*\))?全部[一-龥]{2}/;
const CITES = /^[^。,]{0,6}《[^》]*》[^,。]{0,20}(?:确定|提出|明确|要求|围绕|部署|规划)/;

export function findTargets(
  reading: Reading,
  tenses: readonly Tense[][][],
  deadlines: readonly FoundDeadline[][],
): FoundTarget[] {
  const ledger = new DueLedger(reading);
  const rows = new Map([...findGridRows(reading), ...findStackedRows(reading), ...findLineRows(reading)]);
  return reading.passages.flatMap((read, i) => {
    const time = reading.tasks.get(i)?.time ?? null;
    ledger.open(read, deadlines[i] ?? [], time === null || time === i ? [] : deadlines[time]);
    const row = rows.get(i);
    if (row) return [finishRow(row, read, ledger)];
    return reading.tasks.get(i)?.told === i ||
      read.isCopy ||
      read.passage.isFrame ||
      read.passage.block.kind === 'attachment'
      ? []
      : inPassage(read, reading, tenses[i] ?? [], ledger);
  });
}

function inPassage(read: ReadPassage, reading: Reading, tenses: readonly Tense[][], ledger: DueLedger): FoundTarget[] {
  const found: FoundTarget[] = [];
  const { folded } = read.passage;
  const tables = findFlattened(read, reading);
  read.sentences.forEach((sentence, s) => {
    let subject: { start: number; end: number } | null = null;
    let isRuled = false;
    let follows = false;
    let hope: Target['strength'] = 'plain';
    let scope: string | null = null;
    let isGoals = sentence.zone.role === 'goals';
    const cites = CITES.test(folded.slice(sentence.start, sentence.start + 120));
    sentence.clauses.forEach((whole, c) => {
      const clause = outsideTables(whole, tables);
      if (!clause || NATURES.test(folded.slice(clause.start, clause.end))) return;
      const tense = tenses[s]?.[c] ?? 'open';
      if (tense === 'past' && !(cites && sentence.zone.role === 'history')) return;
      isGoals ||= AIMS_AT.test(folded.slice(clause.start, clause.end + 1));
      const due = ledger.at(clause.end, sentence, isGoals);
      isRuled ||= CONDITIONS.test(folded.slice(clause.start, clause.end));
      const view: ClauseView = {
        read,
        reading,
        sentence,
        clause,
        tense,
        hasDue: due !== null && /own|sentence|heading/.test(due.source),
        hasOwnDue: ledger.for(clause.start, clause.end, clause, sentence, isGoals)?.source === 'own',
        dues: ledger.together(clause.end, sentence),
        hasDueAround: due !== null,
        isRuled,
        follows,
        isGoals,
      };
      const counted = findQuantified(view);
      const [only, second] = counted;
      const isAll = only && !second && ALL_OF.test(folded.slice(only.quantity?.end ?? clause.end, clause.end));
      const covered = isAll ? findCoverage(view) : [];
      const drafts = covered.length > 0 ? covered : counted;
      // A heading names what it is about: 三、基本原则和发展目标.
      for (const find of sentence.zone.isHeading ? [findCoverage] : [findCoverage, findMilestone, findDirection])
        if (drafts.length === 0) drafts.push(...find(view));
      drafts.push(...besides(drafts, view), ...inBrackets(drafts, view));
      follows ||= drafts.some(({ tier }) => tier === 'Q');
      if (drafts.length === 0 && opensHope(view)) hope = strengthOf(folded.slice(clause.start, clause.end));
      for (const draft of drafts) {
        if (cites && sentence.zone.role === 'history') draft.status = 'cited';
        const made = finish(draft, view, ledger, subject);
        if (made.target.strength === 'plain') made.target.strength = hope;
        made.target.scope ??= scope;
        scope = made.target.scope;
        found.push(made);
        if (draft.indicator) subject = draft.indicator;
      }
    });
  });
  for (const { drafts } of tables) for (const draft of drafts) found.push(finishRow(draft, read, ledger));
  return found.sort((a, b) => a.target.start - b.target.start || a.end - b.end);
}

/** 力争到2025年, 努力实现以下目标: — a clause that only says how much is hoped for what follows in its sentence. */
function opensHope({ read, clause }: ClauseView): boolean {
  const { folded } = read.passage;
  const words = folded.slice(clause.start, clause.end);
  if (folded[clause.end] === ':') return /目标[^,]{0,4}$/.test(words);
  const time = firstTouching(read.times, clause.start, clause.end);
  return time !== undefined && time.start - clause.start <= 6 && words.length - (time.end - time.start) <= 6;
}

const strengthOf = (words: string): Target['strength'] =>
  STRENGTHS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'plain';

/** 实现网络全覆盖、普及率达到90%和垃圾清零: what is covered before the first number of a clause and behind the last. */
function besides(drafts: readonly Draft[], view: ClauseView): Draft[] {
  const [first, last] = [drafts[0], drafts.at(-1)];
  if (!first?.quantity || !last) return [];
  return [
    { start: view.clause.start, end: first.start },
    { start: last.end, end: view.clause.end },
  ].flatMap(({ start, end }) => {
    const clause = { start, end: trimEnd(view, start, end) };
    return clause.end - start >= LEAST_MEMBER ? findCoverage({ ...view, clause }) : [];
  });
}

/** 旅游总收入1800亿元(年均增长15%): what the brackets behind a number add. */
function inBrackets(drafts: readonly Draft[], view: ClauseView): Draft[] {
  const { folded, enclosures } = view.read.passage;
  return drafts.flatMap(({ end, quantity }) => {
    const aside = quantity && firstTouching(enclosures, end, end + 1);
    if (!aside || aside.start !== end || !/^\((?:年均|平均|累计|其中)/.test(folded.slice(end, end + 4))) return [];
    return findQuantified({ ...view, clause: { start: end + 1, end: aside.end - 1 }, isGoals: true });
  });
}

/** What of a clause stands outside tables; one without its grid runs on into the text around it. */
function outsideTables(clause: Piece, tables: readonly Piece[]): Piece | null {
  const table = firstTouching(tables, clause.start, clause.end);
  if (!table) return clause;
  if (clause.start < table.start) return { start: clause.start, end: table.start };
  return clause.end > table.end ? { start: table.end, end: clause.end } : null;
}

/** A row of a table: its day is the header's. */
function finishRow(draft: Draft, read: ReadPassage, ledger: DueLedger): FoundTarget {
  const sentence = itemAt(read.sentences, draft.start) ?? read.sentences[0];
  if (!sentence) throw new RangeError('a row outside every sentence');
  return finish(draft, { read, sentence, clause: { start: draft.start, end: draft.end }, isGoals: true }, ledger, null);
}

const slice = (read: ReadPassage, range: { start: number; end: number } | null): string =>
  range ? read.passage.text.slice(range.start, range.end) : '';

function finish(
  draft: Draft,
  view: Pick<ClauseView, 'read' | 'sentence' | 'clause' | 'isGoals'>,
  ledger: DueLedger,
  subject: { start: number; end: number } | null,
): FoundTarget {
  const { read, sentence, clause } = view;
  const { passage } = read;
  const q = draft.quantity;
  const due = ledger.for(draft.start, draft.end, clause, sentence, view.isGoals, draft.turn);
  const words = passage.folded.slice(clause.start, draft.end);
  const named = SCOPE.exec(passage.folded.slice(draft.start, draft.end));
  const scope = named?.[0].length ?? 0;
  const range = draft.indicator ?? subject;
  const own = draft.indicator !== null && draft.indicator.start === draft.start ? scope : 0;
  const indicator =
    draft.indicatorText ??
    slice(read, range && { start: range.start + (range.end - range.start > own + 1 ? own : 0), end: range.end });
  const unit =
    draft.unit !== undefined
      ? draft.unit
      : q?.unit
        ? passage.text.slice(q.unitStart, q.unitStart + q.unit.length)
        : q &&
            /[万亿]/.test(passage.folded[q.unitEnd - 1] ?? '') &&
            IN_MONEY.test(range ? passage.folded.slice(range.start, range.end) : '')
          ? '元'
          : null;
  const at = passage.span(draft.start, draft.end);
  const why: Target['why'] = { rule: draft.rule };
  if (q && q.value === null && q.min === null) why.problem = 'too-many-digits';
  if (due?.span && due.source !== 'own') why.due = due.span;
  return {
    end: draft.end,
    target: {
      block: at.block,
      start: at.start,
      end: at.end,
      text: at.text,
      tier: draft.tier,
      indicator: indicator.trim(),
      comparator: draft.comparator ?? q?.comparator ?? 'none',
      value: draft.value ?? q?.value ?? null,
      min: draft.range?.min ?? q?.min ?? null,
      max: draft.range?.max ?? q?.max ?? null,
      unit: q?.unit && q.unitStart === q.unitEnd ? q.unit : unit === '' ? null : unit,
      approx: q?.approx ?? false,
      changeType: draft.changeType,
      direction: draft.direction,
      baseline: draft.baseline,
      due: draft.due ? draft.due.day : (due?.day ?? null),
      dueSource: draft.due ? draft.due.source : (due?.source ?? 'none'),
      scope: named ? passage.text.slice(draft.start + scope - (named[1]?.length ?? 0), draft.start + scope) : null,
      strength: strengthOf(words),
      nature: draft.nature ?? null,
      bodies: [],
      status: draft.status ?? 'planned',
      why,
    },
  };
}
