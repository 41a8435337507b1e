// A number that may be an aim, and what of it can be asked.
import type { Quantity } from '../quantities/quantity';
import type { ClauseView } from './draft';
import type { Shape } from './shape';
import type { Stretch } from './stretch';

/** 3000万左右农村贫困人口: people need no classifier. */
const PEOPLE = /^[^,。;、\d]{0,8}(?:人口|劳动力|群众|农民|居民|毕业生|大学生|学生|职工|人才|青年|老年人)/;

/** How far back of a part its whole is looked for, in UTF-16 units. */
const REACH = 60;

/** A number and the words around it, folded. */
export interface Candidate {
  view: ClauseView;
  q: Quantity;
  stretch: Stretch;
  shape: Shape;
  clause: string;
  /** From the target's first unit to the number; `before` ends where a comparator stands in front of it. */
  full: string;
  before: string;
  /** From the number's end on. */
  behind: string;
  /** A day, a goals section or a forecast leaves no doubt that aims are being set. */
  isFirm: boolean;
  isMeasured: boolean;
}

/** 3000万左右农村贫困人口: so many people, where aims are set. */
export const areManyPeople = ({ q, isFirm, full, behind }: Candidate): boolean =>
  (q.value ?? 0) >= 1e4 && PEOPLE.test(behind) && (isFirm || /^(?:确保|力争)/.test(full));

/** 力争撬动社会资本20亿元, 完成基础设施投资1400亿元: money that is to come in, or work measured by it. */
export const isRaised = ({ q, before, behind }: Candidate): boolean =>
  q.unitClass === 'money' &&
  !/^的/.test(behind) &&
  /^(?:力争|争取|确保)?(?:争取|撬动|带动|吸引|引进|拉动|招引|到位|完成)[^,]{2,20}$/.test(before);

/** 申报国家级项目3个: what is applied for in the place's own name. */
export const isSought = ({ q, view, full }: Candidate): boolean =>
  /^申报[^,]{2,24}$/.test(full) && q.comparator === 'eq' && q.end === view.clause.end;

/** A number of a statute, which rules and sets no aim. */
export const isStatute = ({ view, isFirm, q, before }: Candidate): boolean =>
  view.reading.isStatute &&
  !isFirm &&
  // 优良率应达到90%以上: a rate to be reached, in a statute too.
  !(q.unitClass === 'percent' && /率$|率[^,]{0,3}(?:达到?|为|不低于)$/.test(before));

/** 安排专项资金5亿元,其中2024年1.5亿元: the words that rule a number; of a part of a sum, those of the whole. */
export const ruledBy = ({ q, clause, view: { read, sentence } }: Candidate): string =>
  q.unitClass === 'money' && /^其中/.test(clause)
    ? read.passage.folded.slice(Math.max(sentence.start, q.start - REACH), q.start)
    : clause;
