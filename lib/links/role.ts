// What a citing word says of what becomes of the cited text.
import { ROLES, type Role } from '../library/schema';
import type { Fold } from '../text/fold';

/** Each with the words that tell it and an example of them. */
export const ROLE_WORDS: readonly { role: Role; words: RegExp; example: string }[] = [
  { role: 'repeals', words: /废止|停止执行|失效|代替|替代/, example: '《试行办法》同时废止' },
  { role: 'amends', words: /修订|修改|修正/, example: '对《管理办法》作如下修改' },
  { role: 'forwards', words: /转发|批转|印发|发布|公布/, example: '现将《工作方案》印发给你们' },
  {
    role: 'implements',
    words: /贯彻|落实|根据|依据|依照|按照|遵照|执行/,
    example: '为贯彻落实《规划纲要》，制定本方案',
  },
];

/** @param word as `analyze` gives it, in either script */
export function roleOf(word: string | null, fold: Fold): Role | null {
  if (word === null) return null;
  const folded = fold(word);
  return ROLE_WORDS.find(({ words }) => words.test(folded))?.role ?? null;
}

/** The weightiest of several: an end outweighs a change, a change outweighs a mention. */
export const weightiest = (roles: readonly (Role | null)[]): Role | null =>
  ROLES.find((role) => roles.includes(role)) ?? null;
