// Said wherever the document is shown: that it was repealed or amended, or that its days are over.
import { todayOf } from '../../lib/i18n/due';
import { FAMILY } from '../../lib/i18n/family';
import { standingOf } from '../../lib/links/lineage';
import { useSay } from '../ui/language';
import css from './StandingNote.module.css';
import type { FamilyOf } from './useFamily';

interface Props {
  expiryDate: string | null;
  family: FamilyOf;
}

export function StandingNote({ expiryDate, family: { links, known } }: Props) {
  const say = useSay(FAMILY);
  const standing = standingOf(expiryDate, links, todayOf(new Date()));
  if (!standing) return null;
  if (standing.is === 'expired') return <p className={css.over}>{say('expired', { date: standing.on })}</p>;
  const by = known.get(standing.by);
  const title = (by?.title ?? by?.docNumber ?? '').replace(/^《|》$/g, '');
  return (
    <p className={standing.is === 'repealed' ? css.over : css.changed}>
      <a href={by?.href}>{say(standing.is, { title })}</a>
    </p>
  );
}
