// What a document goes by in other documents: its title in full, without the body that issued it, and the text it issues.
import type { Fold } from '../text/fold';

/** A title as it is compared: folded, without brackets, quotation marks, punctuation and white space. */
export const bareTitle = (title: string, fold: Fold): string =>
  fold(title.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, '');

/** A document number as it is compared: brackets of whatever kind are one. */
export const bareNumber = (number: string, fold: Fold): string => fold(number).replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter names than this (纲要, 实施方案) are shared by too many documents to mean one. Characters. */
const SHORTEST = 6;

/** Rules that give a title's other names: pattern on the folded title, the name in its first group. */
export const OTHER_NAMES: readonly { pattern: RegExp; example: string; name: string }[] = [
  {
    pattern: /^[^《》]{2,40}?(关于.+)$/,
    example: '国务院关于深化泛珠三角区域合作的指导意见',
    name: '关于深化泛珠三角区域合作的指导意见',
  },
  {
    pattern: /(?:印发|发布|公布|转发|批转|下发)[^《》]{0,16}《([^《》]+)》/,
    example: '中共中央 国务院印发《粤港澳大湾区发展规划纲要》',
    name: '粤港澳大湾区发展规划纲要',
  },
  {
    pattern: /(?:印发|发布|公布|下发)([^《》]+)的通知$/,
    example: '广东省人民政府关于印发广东省深化泛珠三角区域合作实施意见的通知',
    name: '广东省深化泛珠三角区域合作实施意见',
  },
  {
    pattern: /^(.+?)[(（](?:征求意见稿|公开征求意见稿|试行|草案|修订稿)[)）]$/,
    example: '福建省建筑业“十四五”发展规划(征求意见稿)',
    name: '福建省建筑业“十四五”发展规划',
  },
];

/** Every name a title gives, bare, the full one first. */
export function namesOf(title: string, fold: Fold): string[] {
  const folded = fold(title.normalize('NFC'));
  const names = [folded, ...OTHER_NAMES.flatMap(({ pattern }) => pattern.exec(folded)?.[1] ?? [])];
  return [...new Set(names.map((name) => bareTitle(name, fold)))].filter((name) => name.length >= SHORTEST);
}
