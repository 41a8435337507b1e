// What a saved document has to do with the bundled ones: 同文 · 引用, each a way to that document.
import type { CorpusEntry } from '../../lib/corpus/types';
import { TERMS } from '../../lib/i18n/terms';
import { type Link, RELATIONS } from '../../lib/library/schema';
import { useSay } from '../ui/language';
import css from './LinkChips.module.css';

interface Props {
  links: readonly Link[];
  corpus: readonly CorpusEntry[];
  /** Address of a bundled document. */
  hrefOf: (corpusId: string) => string;
  /** Set where following the link needs more than its address. */
  onFollow?: (corpusId: string) => void;
}

export function LinkChips({ links, corpus, hrefOf, onFollow }: Props) {
  const say = useSay(TERMS);
  const named = links
    .flatMap((link) => {
      const entry = corpus.find(({ id }) => id === link.otherId);
      return entry ? [{ ...link, title: entry.subject ?? entry.title }] : [];
    })
    .sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
  if (named.length === 0) return null;
  return (
    <ul className={css.chips}>
      {named.map(({ otherId: corpusId, relation, title }) => (
        <li key={`${corpusId} ${relation}`}>
          <a
            className={css.chip}
            href={hrefOf(corpusId)}
            title={title}
            onClick={(event) => {
              if (!onFollow) return;
              event.preventDefault();
              event.stopPropagation();
              onFollow(corpusId);
            }}
          >
            <b>{say(`relation.${relation}`)}</b>
            <span>{title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
