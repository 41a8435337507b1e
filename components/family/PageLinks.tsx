// What the page in front has to do with saved and bundled documents, as chips, in the popup and the side panel.
import { TERMS } from '../../lib/i18n/terms';
import type { PageState } from '../../lib/reader/state';
import { useSay } from '../ui/language';
import { LinkChips } from './LinkChips';
import css from './PageLinks.module.css';
import type { PageFamily } from './usePageFamily';

interface Props {
  state: PageState;
  family: PageFamily | undefined;
  onFollow: (place: string) => void;
  /** More would crowd the page's card. */
  most: number;
}

export function PageLinks({ state: { save, metadata }, family, onFollow, most }: Props) {
  const say = useSay(TERMS);
  const title = metadata.title ?? say('untitled');
  const earlier = save.is === 'changed' ? { id: save.documentId, title, clauses: save.clauses } : null;
  if (!family || (family.links.length === 0 && !earlier)) return null;
  return (
    <div className={css.links}>
      <LinkChips family={family} page="/library.html" onFollow={onFollow} earlier={earlier} most={most} />
    </div>
  );
}
