// What the search finds, saved and bundled in one list, the best first, each with the words in their surroundings.
import { BROWSE } from '../../lib/i18n/browse';
import { LIBRARY } from '../../lib/i18n/library';
import { POPUP } from '../../lib/i18n/popup';
import { FAILURES, TERMS } from '../../lib/i18n/terms';
import type { Hit } from '../../lib/library/search';
import { Ended } from '../family/Ended';
import { cardKey } from '../library/cards';
import { NextDue } from '../library/Due';
import { HOME, hashOf, opening } from '../library/place';
import { SnippetText } from '../library/SnippetText';
import { useCorpus, useFold } from '../library/useLibrary';
import { IN_SIGHT, type Searched, useHits, useSearch } from '../library/useSearch';
import { useSay } from '../ui/language';
import { Empty } from './Lists';
import css from './Popup.module.css';
import { Row } from './Row';
import { useSavedOnes } from './useShelf';
import { Waiting } from './Waiting';

/** More than these are looked through in the library. */
const MOST = 30;
/** A longer title is cut before it is drawn; a longer query where it is quoted. UTF-16 units. */
const TITLE = 160;
const QUOTED = 20;

export function Results({ query }: { query: string }) {
  const say = useSay(BROWSE);
  const sayFailure = useSay(FAILURES);
  const searched = useSearch(query, useFold(), IN_SIGHT);
  const told = () => {
    if (!searched) return null;
    if (searched.failed) return sayFailure('unexpected');
    if (searched.problem) return say(`problem.${searched.problem}`);
    // The answer to an earlier query stays until the next is there; it says nothing of what is typed meanwhile.
    const asked = searched.query;
    const quoted = asked.length > QUOTED ? `${asked.slice(0, QUOTED)}…` : asked;
    return searched.total === 0 ? say('nothing.found', { query: quoted }) : null;
  };
  const words = told();
  return (
    <>
      <p className={css.found} role="status">
        {searched ? say('documents', { n: searched.total }) : say('searching')}
      </p>
      <section className={css.list} aria-label={say('search')}>
        {!searched ? <Waiting /> : words ? <Empty>{words}</Empty> : <HitList searched={searched} />}
      </section>
    </>
  );
}

function HitList({ searched }: { searched: Searched }) {
  const say = useSay(POPUP);
  const { matches, total, query } = searched;
  const keys = matches.slice(0, MOST).map(cardKey);
  const known = useHits(searched, useFold(), keys.join(' '));
  return (
    <ul>
      <HitRows hits={keys.flatMap((key) => known.get(key) ?? [])} query={query} />
      {total > keys.length && (
        <Row place={hashOf({ ...HOME, query })} title={say('more', { n: total - keys.length })} left="" right={null} />
      )}
    </ul>
  );
}

function HitRows({ hits, query }: { hits: readonly Hit[]; query: string }) {
  const sayTerm = useSay(TERMS);
  const sayLibrary = useSay(LIBRARY);
  const corpus = useCorpus();
  const saved = useSavedOnes(hits.filter(({ shelf }) => shelf === 'saved').map(({ id }) => id));
  return hits.map((hit) => {
    const entry = hit.shelf === 'corpus' ? corpus?.find(({ id }) => id === hit.id) : undefined;
    const document = saved?.get(hit.id);
    const one = entry ?? document;
    if (!one) return null;
    const title = (one.title ?? sayTerm('untitled')).slice(0, TITLE);
    return (
      <Row
        key={`${hit.shelf} ${hit.id}`}
        place={hashOf(opening({ ...HOME, query }, hit.shelf, hit.id, hit.block))}
        badge={<Ended id={hit.id} said={document} />}
        title={<SnippetText snippet={{ text: title, marks: hit.titleMarks, cut: UNCUT }} />}
        left={[one.docNumber, one.writtenDate ?? one.publishedDate].filter(Boolean).join(' · ')}
        right={document ? <NextDue document={document} /> : <span className={css.seed}>{sayLibrary('corpus')}</span>}
        below={hit.block !== null || hit.noteId !== null ? <SnippetText snippet={hit.snippet} /> : null}
      />
    );
  });
}

const UNCUT = { before: false, after: false };
