// How far a deadline is: vermilion while it is coming, quiet once it has passed.
import { DUE, sayDue, todayOf } from '../../lib/i18n/due';
import { POPUP } from '../../lib/i18n/popup';
import { nextDate } from '../../lib/library/find';
import type { SavedDocument } from '../../lib/library/schema';
import { useSay } from '../ui/language';
import css from './Due.module.css';

/** One date, or nothing at all. */
export function DueDate({ date }: { date: string }) {
  const say = useSay(DUE);
  const today = todayOf(new Date());
  return (
    <time dateTime={date} title={date} className={date >= today ? css.coming : css.passed}>
      {sayDue(date, today, say)}
    </time>
  );
}

/** The next deadline of a saved document; else how many it has that name no day (每年, 自受理之日起), or that it has
 * none, or that it is being read. */
export function NextDue({
  document,
}: {
  document: { dates: SavedDocument['dates']; counts: { deadlines: number } | null };
}) {
  const say = useSay(POPUP);
  if (document.dates === null) return <span className={css.passed}>{say('reading')}</span>;
  const date = nextDate(document, todayOf(new Date()));
  if (date) return <DueDate date={date} />;
  const n = document.counts?.deadlines ?? 0;
  return <span className={css.passed}>{n > 0 ? say('undated', { n }) : say('noDates')}</span>;
}
