// Titles cut into words, so that a line never breaks inside one.
import { cut } from 'nodejieba-wasm';
import type { Fold } from '../lib/text/fold';

const OPENS = /[《〈“‘（(〔[]$/;
const ALONE = /^\p{Script=Han}$/u;
const CLOSES = /^[》〉”’）)〕\],.、，。：:；;—\s]/;

/** Words in order, with the brackets and stops that belong to them; together they are the title.
 * @param fold jieba's dictionary is in simplified characters */
export function cutTitle(title: string, fold: Fold): string[] {
  const words: string[] = [];
  let at = 0;
  for (const { length } of cut(fold(title), false)) {
    const word = title.slice(at, at + length);
    const last = words.length - 1;
    at += length;
    // A lone character (大湾|区, 规划|的) goes with the word before it.
    if (last >= 0 && (ALONE.test(word) || OPENS.test(words[last] ?? '') || CLOSES.test(word))) words[last] += word;
    else words.push(word);
  }
  return words;
}
