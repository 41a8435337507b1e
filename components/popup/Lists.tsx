// The popup's three lists: what is saved, the bundled corpus by level, the coming deadlines.
import { ADMINISTRATIVE_LEVELS, type CorpusEntry } from '../../lib/corpus/types';
import { todayOf } from '../../lib/i18n/due';
import { POPUP } from '../../lib/i18n/popup';
import { TERMS } from '../../lib/i18n/terms';
import { nextDate } from '../../lib/library/find';
import type { Link, SavedDocument } from '../../lib/library/schema';
import { goToLibrary } from '../../lib/platform/active-tab';
import { DueDate, NextDue } from '../library/Due';
import { LinkChips } from '../library/LinkChips';
import { useSay } from '../ui/language';
import { Title } from '../ui/Title';
import css from './Lists.module.css';
import { Row } from './Row';

export function Empty({ children }: { children: string }) {
  return <p className={css.empty}>{children}</p>;
}

const corpusPlace = (id: string) => `#/corpus/${id}`;
const savedPlace = (id: string) => `#/saved/${id}`;
const libraryHref = (place: string) => `/library.html${place}`;

interface SavedProps {
  documents: readonly SavedDocument[];
  links: ReadonlyMap<string, Link[]>;
  corpus: readonly CorpusEntry[];
}

export function SavedList({ documents, links, corpus }: SavedProps) {
  const say = useSay(TERMS);
  return (
    <ul>
      {documents.map((document) => (
        <Row
          key={document.id}
          place={savedPlace(document.id)}
          title={document.title ?? say('untitled')}
          left={[document.docNumber, document.writtenDate ?? document.publishedDate].filter(Boolean).join(' · ')}
          right={<NextDue document={document} />}
        >
          <LinkChips
            links={links.get(document.id) ?? []}
            corpus={corpus}
            hrefOf={(id) => libraryHref(corpusPlace(id))}
            onFollow={(id) => void goToLibrary(corpusPlace(id))}
          />
        </Row>
      ))}
    </ul>
  );
}

export function CorpusList({ entries }: { entries: readonly CorpusEntry[] }) {
  const say = useSay(POPUP);
  return ADMINISTRATIVE_LEVELS.map((level) => {
    const here = entries.filter((entry) => entry.level === level).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    if (here.length === 0) return null;
    return (
      <section key={level} aria-label={say(`level.${level}`)}>
        <h2 className={css.group}>
          {say(`level.${level}`)}
          <small>{say('count', { n: here.length })}</small>
        </h2>
        <ul>
          {here.map(({ id, title, titleWords, docNumber, year, note }) => (
            <Row
              key={id}
              place={corpusPlace(id)}
              title={<Title text={title} words={titleWords} />}
              left={docNumber ?? say('noNumber')}
              right={<span className={css.quiet}>{year}</span>}
            >
              {note && <CorpusNote note={note} />}
            </Row>
          ))}
        </ul>
      </section>
    );
  });
}

function CorpusNote({ note }: { note: NonNullable<CorpusEntry['note']> }) {
  const say = useSay(TERMS);
  return <p className={css.note}>{say(`note.${note}`)}</p>;
}

/** Saved documents that have a deadline still to come, the nearest first. */
export function dueSoon(documents: readonly SavedDocument[]): { document: SavedDocument; date: string }[] {
  const today = todayOf(new Date());
  return documents
    .flatMap((document) => {
      const date = nextDate(document, today);
      return date && date >= today ? [{ document, date }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

export function DueList({ due }: { due: ReturnType<typeof dueSoon> }) {
  const say = useSay(TERMS);
  return (
    <ul>
      {due.map(({ document, date }) => (
        <Row
          key={document.id}
          place={savedPlace(document.id)}
          title={document.title ?? say('untitled')}
          left={date}
          right={<DueDate date={date} />}
        />
      ))}
    </ul>
  );
}
