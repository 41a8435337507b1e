// The popup's three lists: what is saved, the bundled corpus by level, the coming deadlines.
import { ADMINISTRATIVE_LEVELS, type CorpusEntry } from '../../lib/corpus/types';
import { todayOf } from '../../lib/i18n/due';
import { POPUP } from '../../lib/i18n/popup';
import { TERMS } from '../../lib/i18n/terms';
import type { Coming } from '../../lib/library/recent';
import type { SavedDocument } from '../../lib/library/schema';
import { goToLibrary } from '../../lib/platform/active-tab';
import { Ended } from '../family/Ended';
import type { FamilyOf } from '../family/known';
import { LinkChips } from '../family/LinkChips';
import { DueDate, NextDue } from '../library/Due';
import { useSay } from '../ui/language';
import { Seal } from '../ui/Seal';
import { Title } from '../ui/Title';
import css from './Lists.module.css';
import { Row } from './Row';

/** @param seal headed by the seal, where the whole library is still empty */
export function Empty({ seal = false, children }: { seal?: boolean; children: string }) {
  return (
    <div className={css.empty}>
      {seal && <Seal size={32} />}
      <p>{children}</p>
    </div>
  );
}

/** A longer title is cut before it is drawn: a row shows two lines of it. UTF-16 units. */
const TITLE = 160;

const corpusPlace = (id: string) => `#/corpus/${id}`;
const savedPlace = (id: string) => `#/saved/${id}`;

interface SavedProps {
  documents: readonly SavedDocument[];
  families: ReadonlyMap<string, FamilyOf>;
}

export function SavedList({ documents, families }: SavedProps) {
  const say = useSay(TERMS);
  return (
    <ul>
      {documents.map((document) => {
        const family = families.get(document.id);
        return (
          <Row
            key={document.id}
            place={savedPlace(document.id)}
            badge={<Ended id={document.id} said={document} />}
            title={(document.title ?? say('untitled')).slice(0, TITLE)}
            left={[document.docNumber, document.writtenDate ?? document.publishedDate].filter(Boolean).join(' · ')}
            right={<NextDue document={document} />}
          >
            {family && <LinkChips family={family} page="/library.html" onFollow={(place) => void goToLibrary(place)} />}
          </Row>
        );
      })}
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
              badge={<Ended id={id} />}
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

/** The coming deadlines: this month's first, then the later ones, how many days are left set large. */
export function DueList({ due, total }: { due: readonly Coming[]; total: number }) {
  const say = useSay(POPUP);
  const today = todayOf(new Date());
  const month = today.slice(0, 7);
  const soon = due.filter(({ date }) => date.startsWith(month));
  const later = due.filter(({ date }) => !date.startsWith(month));
  const groups = [
    // How many are due this month is known once a later one has been read.
    { name: say('due.month'), rows: soon, count: later.length > 0 ? soon.length : total },
    { name: say('due.later'), rows: later, count: total - soon.length },
  ];
  return groups.map(
    ({ name, rows, count }) =>
      rows.length > 0 && (
        <section key={name} aria-label={name}>
          <h2 className={css.group}>
            {name}
            <small>{count}</small>
          </h2>
          <ul>
            {rows.map((row) => (
              <DueRow key={row.document.id} {...row} today={today} />
            ))}
          </ul>
        </section>
      ),
  );
}

/** Days are counted out up to here; further off, months and years say more. */
const COUNTED = 90;

function DueRow({ document, date, today }: Coming & { today: string }) {
  const say = useSay(POPUP);
  const sayTerm = useSay(TERMS);
  const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
  return (
    <Row
      place={savedPlace(document.id)}
      aside={
        <>
          {days > 0 && days <= COUNTED ? (
            <span className={css.days}>
              {days}
              <small>{say('days', { n: days })}</small>
            </span>
          ) : (
            <span className={css.far}>
              <DueDate date={date} />
            </span>
          )}
          <span className={css.date}>{date}</span>
        </>
      }
      badge={<Ended id={document.id} said={document} />}
      title={(document.title ?? sayTerm('untitled')).slice(0, TITLE)}
      left={document.counts ? say('holds', { n: document.counts.targets }) : ''}
      right={null}
    />
  );
}
