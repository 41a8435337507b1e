// Said at the head of the document itself: that it was repealed or amended, or that its days are over or numbered.
import { isBundled } from '../../lib/corpus/types';
import { todayOf } from '../../lib/i18n/due';
import { standingOf } from '../../lib/links/standing';
import type { Metadata } from '../../lib/structure/document';
import { useWhy } from './Ended';
import { useRepeal } from './Repeals';
import css from './StandingNote.module.css';
import type { FamilyOf } from './useFamily';

interface Props {
  id: string;
  said: Pick<Metadata, 'expiryDate' | 'status'>;
  family: FamilyOf;
}

export function StandingNote({ id, said, family: { links, known } }: Props) {
  const why = useWhy();
  const repeal = useRepeal(id);
  const amends = links.find(({ relation, role }) => relation === 'cited-by' && role === 'amends');
  const amender = amends && known.get(amends.otherId);
  const amendment = amender ? { by: amender.id, title: amender.title ?? amender.docNumber, from: null } : null;
  const standing = standingOf(said, { repeal, amendment }, todayOf(new Date()));
  if (!standing) return null;
  const by = standing.is === 'expired' ? null : standing.by;
  const words = why(standing);
  return (
    <p className={standing.is === 'repealed' || standing.is === 'expired' ? css.over : css.changed}>
      {by ? <a href={isBundled(by.by) ? `#/corpus/${by.by}` : `#/saved/${by.by}`}>{words}</a> : words}
    </p>
  );
}
