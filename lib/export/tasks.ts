// 任务分工表: who does what by when, an item a row, numbered as the document numbers its items.
import { type BodyList, findBodies } from '../facts/bodies';
import { Passage } from '../facts/passage';
import type { Body, Deadline, Facts, Target } from '../facts/records';
import type { Block, BlockKind } from '../structure/block';
import { headingOf } from '../structure/heading';
import { outline } from '../structure/outline';
import type { Lexicon } from '../text/lexicon';

export interface Task {
  /** Marks of the headings it stands under, as written, the highest first: 二、（一）3. Empty above the first heading. */
  number: string;
  /** Words of those headings but the last. */
  section: string[];
  /** The heading's words; the first sentence for an item's second part and those behind it. */
  task: string;
  /** Where it begins. */
  block: number;
  start: number;
  targets: Target[];
  deadlines: Deadline[];
  lead: string[];
  support: string[];
  /** Last days, ISO 8601, ascending, each once: of its deadlines, and of targets that name a day of their own. */
  due: string[];
}

interface Heading {
  level: number;
  marker: string;
  title: string;
}

/** From `start` in one block to `end` in the same or a later one; `list` closes it. */
interface Part {
  from: { block: number; at: number };
  to: { block: number; at: number };
  list: BodyList | null;
}

const FRAME: ReadonlySet<BlockKind> = new Set(['title', 'number', 'addressee', 'signature', 'attachment']);
const LONGEST_TASK = 80;

/** Items that name a body, a target or a deadline, in the order of the text. Directional targets (tier D) make no row. */
export function tasksOf(blocks: readonly Block[], facts: Facts, lexicon: Lexicon): Task[] {
  const found: Facts = { ...facts, targets: facts.targets.filter(({ tier }) => tier !== 'D') };
  return itemsOf(blocks).flatMap(({ path, first, last }) => {
    const parts = partsOf(blocks, first, last, lexicon);
    const tasks = parts.map((part) => taskOf(part, path, blocks, found));
    const told = tasks.filter(
      (task) => task.lead.length + task.support.length + task.targets.length + task.deadlines.length,
    );
    return told.map((task, i) => (i > 0 || task.task === '' ? { ...task, task: opening(blocks, task) } : task));
  });
}

/** A heading with the blocks up to the next. */
function itemsOf(blocks: readonly Block[]): { path: Heading[]; first: number; last: number }[] {
  const items: { path: Heading[]; first: number; last: number }[] = [];
  const entries = outline(blocks);
  if ((entries[0]?.block ?? blocks.length) > 0) {
    items.push({ path: [], first: 0, last: (entries[0]?.block ?? blocks.length) - 1 });
  }
  let path: Heading[] = [];
  for (const [i, { block, level, text }] of entries.entries()) {
    const heading = headingOf(blocks[block]?.text ?? '');
    path = path.filter((above) => above.level < level);
    path = [...path, { level, marker: heading?.marker ?? '', title: heading?.title ?? text }];
    items.push({ path, first: block, last: (entries[i + 1]?.block ?? blocks.length) - 1 });
  }
  return items;
}

/** An item is cut behind every list of bodies. */
function partsOf(blocks: readonly Block[], first: number, last: number, lexicon: Lexicon): Part[] {
  const parts: Part[] = [];
  let from = { block: first, at: 0 };
  for (let index = first; index <= last; index++) {
    const block = blocks[index];
    if (!block || FRAME.has(block.kind)) continue;
    const passage = Passage.read(block, index, lexicon);
    for (const list of findBodies(passage)) {
      const at = passage.span(list.start, list.end).end;
      parts.push({ from, to: { block: index, at }, list });
      from = { block: index, at };
    }
  }
  return [...parts, { from, to: { block: last + 1, at: 0 }, list: null }];
}

function taskOf({ from, to, list }: Part, path: readonly Heading[], blocks: readonly Block[], facts: Facts): Task {
  const isInside = ({ block, start }: { block: number; start: number }): boolean =>
    !isBefore({ block, at: start }, from) && isBefore({ block, at: start }, to);
  const isReal = ({ block }: { block: number }) => !FRAME.has(blocks[block]?.kind ?? 'title');
  const targets = facts.targets.filter((each) => isInside(each) && isReal(each));
  const deadlines = facts.deadlines.filter((each) => isInside(each) && isReal(each));
  const ownDays = targets.flatMap(({ due, dueSource }) => (due && dueSource === 'own' ? [due] : []));
  const days = [...deadlines.flatMap(({ endDate }) => endDate ?? []), ...ownDays];
  const named = list?.bodies ?? [...targets, ...deadlines].flatMap(({ bodies }) => bodies);
  return {
    number: path.map(({ marker }) => marker.trim()).join(''),
    section: path.slice(0, -1).map(({ title }) => title),
    task: path.at(-1)?.title ?? '',
    block: from.block,
    start: from.at,
    targets,
    deadlines,
    lead: names(named, (role) => role !== 'support'),
    support: names(named, (role) => role === 'support'),
    due: [...new Set(days)].sort(),
  };
}

const isBefore = (a: { block: number; at: number }, b: { block: number; at: number }): boolean =>
  a.block < b.block || (a.block === b.block && a.at < b.at);

const names = (bodies: readonly Body[], has: (role: Body['role']) => boolean): string[] => [
  ...new Set(bodies.flatMap(({ name, role }) => (has(role) ? [name] : []))),
];

/** The first words behind where a part begins, to the end of their sentence. */
function opening(blocks: readonly Block[], { block, start }: Task): string {
  for (let i = block, at = start; i < blocks.length; i++, at = 0) {
    const text = (blocks[i]?.text ?? '').slice(at).replace(/^[\s。；;,，、)）]+/, '');
    const sentence = /^[^。；;\n]*/.exec(text)?.[0].trim() ?? '';
    if (sentence !== '') return sentence.length > LONGEST_TASK ? `${sentence.slice(0, LONGEST_TASK)}…` : sentence;
  }
  return '';
}
