// What a document has to do with others: 同文 · 引用 · 被引 · 相近, each a way to that document.

import { FAMILY } from '../../lib/i18n/family';
import { TERMS } from '../../lib/i18n/terms';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import css from './LinkChips.module.css';
import type { FamilyOf } from './useFamily';

interface Props {
  family: FamilyOf;
  /** Page of the extension that the addresses are in; empty within the library. */
  page?: string;
  /** Set where following the link needs more than its address. @param place `#/saved/ID` or `#/corpus/ID` */
  onFollow?: (place: string) => void;
  /** Set where the differences from a document of the same text can be shown. */
  onCompare?: (id: string) => void;
}

export function LinkChips({ family: { links, known }, page = '', onFollow, onCompare }: Props) {
  const say = useSay(TERMS);
  const sayFamily = useSay(FAMILY);
  if (links.length === 0) return null;
  return (
    <ul className={css.chips}>
      {links.map(({ otherId, relation, score, evidence }) => {
        const other = known.get(otherId);
        if (!other) return null;
        const title = other.title ?? other.docNumber ?? say('untitled');
        const why = relation === 'same' ? sayFamily('overlap', { share: Math.round(score * 100) }) : evidence;
        return (
          <li key={`${otherId} ${relation}`}>
            <a
              className={css.chip}
              href={`${page}${other.href}`}
              title={`${title}\n${why}`}
              onClick={(event) => {
                if (!onFollow) return;
                event.preventDefault();
                event.stopPropagation();
                onFollow(other.href);
              }}
            >
              <b>{say(`relation.${relation}`)}</b>
              <span>{title}</span>
            </a>
            {relation === 'same' && onCompare && (
              <Button weight="quiet" onClick={() => onCompare(otherId)}>
                {sayFamily('differences')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
