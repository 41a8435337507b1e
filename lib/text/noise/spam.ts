// Lines that an intruder put on a page: gambling and obscene search titles that have nothing to do with the document.

/** Words such titles are strung together from, folded. One of the first kind is enough, of the second it takes two. */
const ALONE = [
  '无码',
  '中奖规则',
  '透中奖',
  '六合彩',
  '时时彩',
  '博彩',
  '娱乐城',
  '成人视频',
  '老虎机',
  '百家乐',
  '代孕',
  '私服',
  '外围',
];
const TOGETHER = [
  '在线播放',
  '在线观看',
  '免费观看',
  '高清',
  '亚洲',
  '国产',
  '天堂',
  '三级',
  '精品',
  '彩票',
  '中奖',
  '开户',
  '下注',
  '超级大',
  '视频',
];
const LONGEST = 160;

/** @param lines the folded lines of one page
 * @returns indices of the spam lines. A line whose words the page uses elsewhere, in a line that is none, stays: a page on
 *   lotteries speaks of 中奖规则 throughout. */
export function findSpamLines(lines: readonly string[]): Set<number> {
  const suspects = new Map<number, string[]>();
  for (const [i, line] of lines.entries()) {
    const words = wordsOf(line);
    if (words.length > 0) suspects.set(i, words);
  }
  const text = lines.filter((_, i) => !suspects.has(i)).join('\n');
  const spam = new Set<number>();
  for (const [i, words] of suspects) if (!words.some((word) => text.includes(word))) spam.add(i);
  return spam;
}

/** The words that make a line suspect; none for a sentence. */
function wordsOf(line: string): string[] {
  if (line.length > LONGEST || line.includes('。')) return [];
  const alone = ALONE.filter((word) => line.includes(word));
  const together = TOGETHER.filter((word) => line.includes(word));
  return alone.length > 0 ? alone : together.length > 1 ? together : [];
}
