// What a document has to do with others: 已存旧版 · 同文 · 引用 · 被引 · 相近, each a way to that document.
import { useState } from 'react';
import { FAMILY } from '../../lib/i18n/family';
import { TERMS } from '../../lib/i18n/terms';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { Switch } from '../ui/Switch';
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
  /** The one whose differences are shown. */
  compared?: string | null;
  /** What is saved of a page that has changed since: it comes first. */
  earlier?: { id: string; title: string; clauses: number } | null;
  /** More than these are shown when they are asked for. */
  most?: number;
}

export function LinkChips({
  family,
  page = '',
  onFollow,
  onCompare,
  compared,
  earlier = null,
  most = Infinity,
}: Props) {
  const say = useSay(TERMS);
  const sayFamily = useSay(FAMILY);
  const [all, setAll] = useState(false);
  const { known } = family;
  const links = family.links.filter(({ otherId }) => known.has(otherId));
  if (links.length === 0 && !earlier) return null;
  const follow = { page, onFollow };
  const few = most - (earlier ? 1 : 0);
  // A lone one that is left out would take no less room than the word that says so.
  const shown = all || links.length <= few + 1 ? links : links.slice(0, few);
  return (
    <ul className={css.chips} aria-label={sayFamily('chips')}>
      {earlier && (
        <li>
          <Chip
            {...follow}
            place={`#/saved/${earlier.id}/now`}
            name={sayFamily('earlier')}
            title={earlier.title}
            why={sayFamily('earlier.hint', { n: earlier.clauses })}
          />
        </li>
      )}
      {shown.map(({ otherId, relation, score, evidence }) => {
        const other = known.get(otherId);
        return (
          <li key={`${otherId} ${relation}`}>
            <Chip
              {...follow}
              place={other?.href ?? ''}
              name={say(`relation.${relation}`)}
              title={other?.title ?? other?.docNumber ?? say('untitled')}
              why={relation === 'same' ? sayFamily('overlap', { share: Math.round(score * 100) }) : evidence}
            />
            {relation === 'same' && onCompare && (
              <Switch on={compared === otherId} onChange={() => onCompare(otherId)}>
                {sayFamily('differences')}
              </Switch>
            )}
          </li>
        );
      })}
      {shown.length < links.length && (
        <li>
          <Button weight="quiet" onClick={() => setAll(true)}>
            {sayFamily('chips.more', { n: links.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}

interface ChipProps extends Pick<Props, 'onFollow'> {
  page: string;
  place: string;
  name: string;
  title: string;
  why: string;
}

function Chip({ page, place, name, title, why, onFollow }: ChipProps) {
  return (
    <a
      className={css.chip}
      href={`${page}${place}`}
      title={`${title}\n${why}`}
      onClick={(event) => {
        if (!onFollow) return;
        event.preventDefault();
        event.stopPropagation();
        onFollow(place);
      }}
    >
      <b>{name}</b>
      <span>{title}</span>
    </a>
  );
}
