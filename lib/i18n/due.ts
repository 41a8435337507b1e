// How far away a day is, said as a person would.
import type { Phrase, Say } from './catalogue';

const DAY = 86_400_000;

export const DUE = {
  today: ['就在今天', '就在今天', '就在今天', 'today'],
  left: ['还有 {n} 天', '還有 {n} 天', '還有 {n} 天', '{n} {n|day|days} left'],
  leftMonths: ['还有 {m} 个月', '還有 {m} 個月', '還有 {m} 個月', '{m} {m|month|months} left'],
  leftYears: ['还有 {y} 年', '還有 {y} 年', '還有 {y} 年', '{y} {y|year|years} left'],
  leftBoth: [
    '还有 {y} 年 {m} 个月',
    '還有 {y} 年 {m} 個月',
    '還有 {y} 年 {m} 個月',
    '{y} {y|year|years} {m} {m|month|months} left',
  ],
  passed: ['已过 {n} 天', '已過 {n} 天', '已過 {n} 天', '{n} {n|day|days} ago'],
  passedMonths: ['已过 {m} 个月', '已過 {m} 個月', '已過 {m} 個月', '{m} {m|month|months} ago'],
  passedYears: ['已过 {y} 年', '已過 {y} 年', '已過 {y} 年', '{y} {y|year|years} ago'],
  passedBoth: [
    '已过 {y} 年 {m} 个月',
    '已過 {y} 年 {m} 個月',
    '已過 {y} 年 {m} 個月',
    '{y} {y|year|years} {m} {m|month|months} ago',
  ],
} satisfies Record<string, Phrase>;

/** Whole days from one ISO day to another; negative when the second lies before the first. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Whole calendar months from one ISO day to a later one. */
function monthsBetween(from: string, to: string): number {
  const [fy = 0, fm = 0, fd = 0] = from.split('-').map(Number);
  const [ty = 0, tm = 0, td = 0] = to.split('-').map(Number);
  return (ty - fy) * 12 + tm - fm - (td < fd ? 1 : 0);
}

/** “还有 29 天”, “已过 2 年 11 个月”: days up to 90, months up to a year, then years and months.
 * @param due ISO day · @param today ISO day in the reader's own time zone */
export function sayDue(due: string, today: string, say: Say<keyof typeof DUE>): string {
  const n = daysBetween(today, due);
  if (n === 0) return say('today');
  const side = n > 0 ? 'left' : 'passed';
  if (Math.abs(n) <= 90) return say(side, { n: Math.abs(n) });
  const months = n > 0 ? monthsBetween(today, due) : monthsBetween(due, today);
  const y = Math.floor(months / 12);
  const m = months % 12;
  if (y === 0) return say(`${side}Months`, { m });
  return m === 0 ? say(`${side}Years`, { y }) : say(`${side}Both`, { y, m });
}

/** The reader's own calendar day, ISO 8601. */
export function todayOf(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
