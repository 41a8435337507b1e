// What entries and their days are called.
import { useMemo } from 'react';
import { CALENDAR } from '../../lib/i18n/calendar';
import { TERMS } from '../../lib/i18n/terms';
import { useSay } from '../ui/language';
import { aboutOf, type CalendarDocument, type Entry } from './entries';
import { STATED } from './stated';

export interface Naming {
  /** What the first of its deadlines is about. */
  first: (entry: Entry) => string;
  /** “数字经济增加值等 22 项”. */
  about: (entry: Entry) => string;
  /** “12月31日” in this month, “2035年” where the text says no more than the year, else the day. */
  when: (entry: Entry, today: string) => string;
  document: (document: CalendarDocument) => string;
  /** One word where the sort says more than a count: 施行, 征求意见截止; else null. */
  sort: (entry: Entry) => string | null;
}

const WORDED = ['effective', 'expiry', 'comment-period', 'recurring'] as const;

export function useNaming(): Naming {
  const say = useSay(CALENDAR);
  const sayTerm = useSay(TERMS);
  return useMemo(() => {
    const first = (entry: Entry): string => {
      const [{ deadline }] = entry.dated;
      if (deadline.why.rule !== STATED) return aboutOf(entry);
      return say(deadline.kind === 'effective' ? 'stated.effective' : 'stated.expiry');
    };
    return {
      first,
      about: (entry) => {
        const n = entry.dated.length;
        const words = first(entry);
        return n === 1 ? words : `${shortened(words)}${say('and', { n })}`;
      },
      when: ({ day, dated: [{ deadline }] }, today) => {
        if (day === null) return deadline.text;
        const [y = '', m = '', d = ''] = day.split('-');
        const said =
          day.slice(0, 7) === today.slice(0, 7)
            ? say('date.month', { m: Number(m), d: Number(d) })
            : day > today && YEARS.has(deadline.precision) && deadline.kind !== 'recurring'
              ? say('date.year', { y })
              : day;
        return deadline.approx ? say('about', { date: said }) : said;
      },
      document: ({ source }) => source.docNumber ?? source.title ?? sayTerm('untitled'),
      sort: ({ dated: [{ deadline }] }) => {
        const kind = WORDED.find((each) => each === deadline.kind);
        return kind ? say(`one.${kind}`) : null;
      },
    };
  }, [say, sayTerm]);
}

const YEARS = new Set(['year', 'plan']);
/** Before 等 n 项, so that the count stays in sight. UTF-16 units. */
const FIRST = 18;
const shortened = (words: string): string => (words.length > FIRST ? `${words.slice(0, FIRST)}…` : words);
