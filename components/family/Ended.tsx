// A small badge on a document that no longer holds, or soon will not: in every row and card that names it.
import { addDays } from '../../lib/facts/times/calendar';
import { todayOf } from '../../lib/i18n/due';
import { FAMILY } from '../../lib/i18n/family';
import { type Repeal, type Standing, standingOf } from '../../lib/links/standing';
import type { Metadata } from '../../lib/structure/document';
import { useSay } from '../ui/language';
import css from './Ended.module.css';
import { useRepeal } from './Repeals';

interface Props {
  /** Of a saved or bundled document; null for a page that is neither. */
  id: string | null;
  /** By the document itself; bundled ones say nothing. */
  said?: Partial<Pick<Metadata, 'expiryDate' | 'status'>>;
  /** Of a page that is neither saved nor bundled. */
  repeal?: Repeal | null;
}

export function Ended({ id, said, repeal }: Props) {
  const say = useSay(FAMILY);
  const why = useWhy();
  const known = useRepeal(id);
  const { expiryDate = null, status = null } = said ?? {};
  const standing = standingOf({ expiryDate, status }, { repeal: known ?? repeal }, todayOf(new Date()));
  if (!standing || standing.is === 'amended') return null;
  const words =
    standing.is === 'ending'
      ? say(standing.by ? 'badge.ending.by' : 'badge.ending', { date: standing.from })
      : say(`badge.${standing.is}`);
  return (
    <span className={css.badge} data-standing={standing.is} title={why(standing)}>
      {words}
    </span>
  );
}

/** The whole sentence: by what, or since when. */
export function useWhy(): (standing: NonNullable<Standing>) => string {
  const say = useSay(FAMILY);
  return (standing) => {
    if (standing.is === 'expired') {
      return standing.on ? say('expired', { date: standing.on }) : say('expired.itself');
    }
    const title = (standing.by?.title ?? '').replace(/^《|》$/g, '');
    if (standing.is === 'ending') {
      return standing.by
        ? say('ending.by', { date: standing.from, title })
        : say('ending', { date: addDays(standing.from, -1) ?? standing.from });
    }
    return standing.by ? say(standing.is, { title }) : say('repealed.itself');
  };
}
