// The clauses of a text, each under a key that its copies share: script, width and punctuation make no difference.
import type { Block } from '../structure/block';
import type { Fold } from '../text/fold';
import { splitClauses, splitSentences } from '../text/sentences';
import type { Span } from '../text/span';

export interface Clause extends Span {
  /** Equal for clauses that say the same. */
  key: string;
}

/** Signs that belong to a number stay where they stand between digits: 1.5, 10:30, 2020-2025. */
const IN_NUMBER = /(\d)([.:]|[-—–~]+)(?=\d)/g;
/** What they are kept as meanwhile: letters of no script. */
const KEPT: Readonly<Record<string, string>> = { '.': '\ue000', ':': '\ue001' };
const RANGE = '\ue002';
/** Marks that copies set differently. Signs that carry a value (%, ≥, +, ×) are none of them. */
const MARKS = /[\s,.;:!?。、…·・•\-—–~_"'“”‘’「」『』《》〈〉()〔〕[\]【】{}]+/g;
/** Characters that one script has where the other has two, so that folding alone leaves copies apart: 着力 and 著力,
 * 产业链 and 產業鍊, 覆盖 and 複蓋, 了解 and 瞭解, 凭借 and 憑藉, 俱 and 具. */
const TWINS: Readonly<Record<string, string>> = { 著: '着', 炼: '链', 覆: '复', 藉: '借', 俱: '具', 瞭: '了' };
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g');

/** The form under which two clauses are compared. */
export const clauseKey = (text: string, fold: Fold): string => keyOf(fold(text));

const keyOf = (folded: string): string =>
  folded
    .replace(IN_NUMBER, (_, digit: string, sign: string) => digit + (KEPT[sign] ?? RANGE))
    .replace(MARKS, '')
    .replace(TWIN, (character) => TWINS[character] ?? character)
    .normalize('NFC')
    .toLowerCase();

/** Every clause in order. A clause runs to where the next one begins, its mark included; what holds nothing but marks
 * goes with the clause before it, and blocks of nothing else have none. */
export function clausesOf(blocks: readonly Pick<Block, 'text'>[], fold: Fold): Clause[] {
  return blocks.flatMap(({ text }, block) => {
    const folded = fold(text);
    const starts = splitSentences(folded)
      .flatMap((sentence) => splitClauses(folded, sentence))
      .map(({ start }) => start);
    const clauses: Clause[] = [];
    let start = 0;
    for (const end of [...starts.filter((at) => at > 0), text.length]) {
      const key = keyOf(folded.slice(start, end));
      const last = clauses.at(-1);
      if (key !== '') clauses.push({ block, start, end, key });
      else if (last) last.end = end;
      else continue;
      start = end;
    }
    return clauses;
  });
}
