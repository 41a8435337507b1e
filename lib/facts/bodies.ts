// Who is responsible: the parenthesis that closes an item (省发展改革委牵头,省科技厅、省财政厅按职责分工负责).
import type { Passage } from './passage';
import type { Body } from './records';

/** The bodies of one parenthesis, and where it stands in its passage. */
export interface BodyList {
  start: number;
  end: number;
  bodies: Body[];
  /** No role word told them apart: the first leads where the document says so. */
  isPlain: boolean;
}

const HINT = /协[同作]|[主责][任责](?:单位|部门)|分工|参与|参加|协办|会同|负责|牵头|配合|主办|承办|指导/;
const LEAD_LABEL = /(?:主责|主办|第一责任|牵头(?![时和])[一-龥]{0,4})(?:单位|部门|领导|机关)?[:是为]/;
const SUPPORT_LABEL = /(?:配合|参与|参加|协办|协助|支持|协[同作])(?:责任)?(?:单位|部门|机关)?[:是为]/;
const JOINT_LABEL = /(?:负责|责任|承办|落实|实施)(?:单位|部门)?[:是为]|各?按职责分工负责[:]/;
const LABEL = new RegExp(`(${LEAD_LABEL.source})|(${SUPPORT_LABEL.source})|(${JOINT_LABEL.source})`, 'g');
/** 部门分工:省发展改革委牵头,各部门配合: what opens a line of bodies without giving them a role. */
const OPENS_LINE = /(?:部门|责任|职责|任务)分工[:]/;
/** Role words behind a list of names; the longest first. */
const LEAD_TAIL = /(?:共同)?牵头(?:负责|组织|落实|推进|实施)?$|主办$/;
const SUPPORT_TAIL = /(?:按职责)?(?:组织|共同|积极|协同)?(?:配合|参与|参加|协办|协助|支持|指导)(?:实施|落实|推进)?$/;
const JOINT_TAIL =
  /(?:等(?:有关)?(?:单位|部门)?)?(?:依|根据|按照?)?(?:各自)?(?:分工|职责|职能)+(?:分工)?(?:分别)?负责$|按照?(?:各自)?职责(?:分工)?(?:落实)?$|(?:分别|共同|具体)?(?:负责|组织)(?:实施|落实|推进)?$/;
/** 等, 等部门, 等国务院相关部门及各地区 behind the last name. */
const ETC = /等(?:国务院)?(?:各|有关|相关)?(?:单位|部门|各?部门和单位)?(?:[和及](?:各(?:地区?|[省市县区]+)))?$/;
/** 排在第一位的部门为牵头部门, 列第一位者为牵头单位. */
export const FIRST_LEADS = /[排列][序名]?在?(?:首|第一)[^,。;)]{0,8}[是为][^,。;)]{0,2}牵头/;

const MOST_NAMES = 80;

function namesIn(passage: Passage, from: number, to: number, role: Body['role']): Body[] {
  const bodies: Body[] = [];
  const { folded, text } = passage;
  let start = from;
  let depth = 0;
  for (let at = from; at <= to && bodies.length < MOST_NAMES; at++) {
    const character = folded[at];
    if (at < to && (character === '(' || character === '〔')) depth++;
    if (at < to && (character === ')' || character === '〕')) depth--;
    if (at < to && (depth > 0 || !/[、,;\s]/.test(character ?? ''))) continue;
    let [a, b] = [start, at];
    while (a < b && /[\s、,;:。]/.test(folded[a] ?? '')) a++;
    while (b > a && /[\s、,;:。]/.test(folded[b - 1] ?? '')) b--;
    // 责任单位:市财政局): its bracket was never opened.
    if (depth < 0 && folded[b - 1] === ')') b--;
    const word = folded.slice(a, b);
    const etc = ETC.exec(word);
    if (etc && etc.index > 0) b = a + etc.index;
    const name = folded.slice(a, b);
    const lead = /^(?:由|请|以及|和|及|并|会同|等)/.exec(name)?.[0];
    if (lead && name.length > lead.length + 1) a += lead.length;
    if (
      (b - a >= 2 || /[市县区]/.test(name)) &&
      b - a <= 40 &&
      !HINT.test(folded.slice(a, b).slice(-3)) &&
      !/:|牵头/.test(name)
    )
      bodies.push({ name: text.slice(a, b), role, at: passage.span(a, b) });
    start = at + 1;
  }
  return bodies;
}

/** Reads 甲、乙牵头,丙、丁按职责分工负责: each role word closes the names before it. */
function readTailed(passage: Passage, from: number, to: number): Body[] {
  const { folded } = passage;
  const bodies: Body[] = [];
  let start = from;
  let at = from;
  while (at < to) {
    const stop = folded.slice(at, to).search(/[,。;]|(?<=牵头(?:负责)?|配合|负责)、/);
    const end = stop < 0 ? to : at + stop;
    const words = folded.slice(start, end);
    const tail = [
      ['lead', LEAD_TAIL],
      ['support', SUPPORT_TAIL],
      ['joint', JOINT_TAIL],
    ] as const;
    const hit = tail.map(([role, pattern]) => ({ role, match: pattern.exec(words) })).find(({ match }) => match);
    // 甲会同乙、丙负责: the first leads and the others support.
    const together = words.indexOf('会同');
    const last = start + (hit?.match?.index ?? words.search(/(?:落实|推进|实施)?$/));
    if (together >= 0 && (hit?.match || end === to)) {
      bodies.push(
        ...namesIn(passage, start, start + together, 'lead'),
        ...namesIn(passage, start + together + 2, last, 'support'),
      );
      start = end + 1;
    } else if (hit?.match) {
      bodies.push(...namesIn(passage, start, last, hit.role));
      start = end + 1;
    }
    at = end + 1;
  }
  return bodies;
}

/** Reads 牵头单位:甲;配合单位:乙、丙, and 责任单位:甲牵头,乙、丙配合. */
function readLabelled(passage: Passage, from: number, to: number): Body[] {
  const content = passage.folded.slice(from, to);
  const labels = [...content.matchAll(LABEL)];
  return labels.flatMap((label, i) => {
    const start = from + label.index + label[0].length;
    const end = from + (labels[i + 1]?.index ?? content.length);
    const told = label[3] ? readTailed(passage, start, end) : [];
    return told.length > 0 ? told : namesIn(passage, start, end, label[1] ? 'lead' : label[2] ? 'support' : 'joint');
  });
}

const NAME = '[一-龥]{2,18}(?:[局委厅部署办院会司处所队行联]|政府|公司|法院|乡镇|中心|街道)';
/** (区科技局、区财政局): names alone, at the end of an item. */
const PLAIN_LIST = new RegExp(
  `^(?!简称|包括|其中|以下)(?:各?${NAME}|各[一-龥]{2,6})(?:[、,](?:${NAME}|各[一-龥]{2,6})){1,12}等?$|^[省市县区][一-龥]{2,14}[局委厅办]$`,
);
/** A line that gives the bodies of the item above it: 责任单位:甲、乙, 由甲、乙负责落实. */
const LINE =
  /^\s*由(?=[^。;:\d]{2,160}负责(?:实施|落实)?。?\s*$)|(?:^|(?<=[\n。]))[\s—]*(?:(?:(?:牵头|配合|主办|责任|承办|协办|协同)(?:责任)?(?:单位|部门|机关)|(?:部门|责任|职责|任务)分工)[:])/;
const EMPTY: readonly BodyList[] = [];

/** The names of a cell under 责任单位; role words in the cell itself come first. Null where it holds none. */
export function readNames(passage: Passage, role: Body['role']): BodyList | null {
  const end = passage.folded.length;
  const told = HINT.test(passage.folded) ? readTailed(passage, 0, end) : [];
  const bodies = told.length > 0 ? told : namesIn(passage, 0, end, role);
  return bodies.length > 0 ? { start: 0, end, bodies, isPlain: bodies.every((b) => b.role === 'joint') } : null;
}

/** Every list of bodies in brackets, or the block that is nothing but such a list. */
export function findBodies(passage: Passage): readonly BodyList[] {
  const { folded } = passage;
  const lists: BodyList[] = [];
  const closing = passage.enclosures.at(-1);
  if (
    closing?.kind === 'paren' &&
    /^[。;]?\s*$/.test(folded.slice(closing.end)) &&
    PLAIN_LIST.test(folded.slice(closing.start + 1, closing.end - 1))
  )
    return [
      {
        start: closing.start,
        end: closing.end,
        bodies: namesIn(passage, closing.start + 1, closing.end - 1, 'joint'),
        isPlain: true,
      },
    ];
  const read = (start: number, end: number, from: number, to: number): void => {
    const content = folded.slice(from, to);
    if (!HINT.test(content)) return;
    const labelled = content.search(LABEL) >= 0;
    const bodies = labelled ? readLabelled(passage, from, to) : readTailed(passage, from, to);
    if (bodies.length > 0) lists.push({ start, end, bodies, isPlain: bodies.every((b) => b.role === 'joint') });
  };
  if (!HINT.test(folded)) return EMPTY;
  for (const enclosure of passage.enclosures)
    if (enclosure.kind === 'paren' || enclosure.kind === 'bracket')
      read(enclosure.start, enclosure.end, enclosure.start + 1, enclosure.end - 1);
  const line = LINE.exec(folded);
  if (lists.length === 0 && line) {
    const label = line[0].search(/\S/) + line.index;
    const from = OPENS_LINE.test(line[0]) ? line.index + line[0].length : label;
    const newline = folded.indexOf('\n', from);
    const end = newline < 0 ? folded.length : newline;
    read(label, end, from, end);
  }
  // A list inside another's brackets is part of it.
  return lists.filter((list, i) => !(lists[i + 1] && (lists[i + 1]?.start ?? 0) < list.start));
}
