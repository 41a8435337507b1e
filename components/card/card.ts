// The card over a finding: shown where the pointer rests or where the keys n and p have gone.
import type { CalendarDay } from '../../lib/export/ics';
import type { Finding } from '../../lib/highlight/findings';
import { type Language, type Say, speakFrom } from '../../lib/i18n/catalogue';
import { todayOf } from '../../lib/i18n/due';
import type { PageWords } from '../../lib/i18n/page-words';
import { cardOf } from '../../lib/reader/card';
import { putOnClipboard } from '../../lib/reader/put-on-clipboard';
import { reveal } from '../../lib/reader/reveal';
import type { ReaderSession } from '../../lib/reader/session';
import { calendarDayOf, copyOf, reportOf } from '../../lib/reader/told-finding';
import { saySection, sectionOf } from '../../lib/structure/section';
import type { Span } from '../../lib/text/span';
import { make, viewOf } from '../bar/dom';
import { type CardAct, contentOf } from './content';
import { downloadText } from './hand-over';
import { type Box, placeCard } from './place';

const ICONS = {
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3M8 8.5v3M6.5 10h3',
  open: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5 7 9',
  note: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3zM9.5 4.2l2.3 2.3',
  report: 'M3.5 14V2.5h8l-2 3 2 3h-8',
} as const;

/** How long words that were jumped to stay marked, and a button says that it has copied; milliseconds. */
const FLASH = 1600;

interface Surroundings {
  root: ShadowRoot;
  language: Language;
  words: PageWords;
  /** What must stay free: the bar. */
  taken: () => Box | null;
  /** The document's words in the script that the page is shown in. */
  inScript: (texts: string[]) => Promise<string[]>;
  /** The day as a calendar file. */
  calendar: (day: CalendarDay) => Promise<string>;
  /** Opens the library there. */
  open: (place: string) => void;
  /** Opens a note on these words. */
  note: (span: Span) => void;
}

export class Card {
  shown: Finding | null = null;
  readonly element: HTMLElement;
  readonly #say: Say<keyof PageWords['card']>;
  /** What buttons that say they have copied said before, by the element that holds the word. */
  readonly #copied = new Map<Element, { before: string | null; timer: ReturnType<typeof setTimeout> }>();
  readonly #aloud = make('p', { className: 'aloud', attributes: { role: 'status' } });
  #before: Element | null = null;
  #turn = 0;

  constructor(
    private readonly session: ReaderSession,
    private readonly around: Surroundings,
  ) {
    this.#say = speakFrom(around.words.card);
    this.element = make('section', { className: 'card', hidden: true, attributes: { role: 'dialog', tabindex: '-1' } });
    around.root.append(this.element, this.#aloud);
  }

  get hasFocus(): boolean {
    return this.element.contains(this.around.root.activeElement);
  }

  /** Somebody is writing in our own root, which hides its fields from listeners outside. */
  get isWriting(): boolean {
    return this.around.root.activeElement?.localName === 'textarea';
  }

  /** Shows a finding's card at its words. */
  show(finding: Finding): void {
    const { session } = this;
    const { language, words: ours } = this.around;
    const say = this.#say;
    const { findings } = session;
    const words = session.wordsOf(finding.at);
    const wordsOf = (span: Span) => session.wordsOf(span);
    const card = cardOf(finding, {
      say,
      sayDue: speakFrom(ours.due),
      language,
      findings,
      wordsOf,
      today: todayOf(new Date()),
    });
    const { outline } = session;
    const day = calendarDayOf(card, finding, words, session.state);
    const acts: CardAct[] = [
      { word: say('copy'), path: ICONS.copy, do: (button) => this.#copy(button, copyOf(card, words, session.state)) },
      ...(day
        ? [
            {
              word: say('calendar'),
              path: ICONS.calendar,
              do: () => void this.#download(day),
            },
          ]
        : []),
      { word: speakFrom(ours.notes)('note'), path: ICONS.note, do: () => this.#note(finding.at) },
      {
        word: say('report'),
        long: say('report.long'),
        path: ICONS.report,
        do: (button) => this.#copy(button, reportOf(finding, words, session.state)),
      },
    ];
    if (finding.brush === 'citation' && finding.record.docNumber) {
      const number = finding.record.docNumber;
      acts.splice(1, 0, {
        word: say('copy.number'),
        path: ICONS.copy,
        do: (button) => this.#copy(button, number),
      });
    }
    const leads = session.places.get(finding.record);
    if (leads) acts.push({ word: say('open'), path: ICONS.open, do: () => this.around.open(leads) });
    const place = saySection(outline, sectionOf(outline, finding.at.block));
    this.shown = finding;
    this.element.replaceChildren(
      ...contentOf(card, { brush: finding.brush, place, acts, jump: (to) => this.#jump(to) }),
    );
    this.element.setAttribute('aria-label', `${card.kind} ${card.name ?? card.big.text}`);
    this.element.scrollTop = 0;
    session.point(finding.at);
    void this.#convert();
    this.stand();
  }

  /** The page was read again and holds the same finding: the card stays as it is. */
  keep(finding: Finding): void {
    this.shown = finding;
    this.session.point(finding.at);
    this.stand();
  }

  /** Says a finding to those who do not see the card. */
  announce(position: string): void {
    this.#aloud.textContent = `${position} ${this.element.getAttribute('aria-label')}`;
  }

  /** Puts the card where its words are now; hides it while they are out of view. */
  stand(): void {
    if (!this.shown) return;
    const lines = this.session.rangesOf(this.shown.at).flatMap((range) => [...range.getClientRects()]);
    const view = viewOf(document);
    const inView = lines.filter(({ top, bottom }) => bottom > 0 && top < view.height);
    this.element.hidden = inView.length === 0;
    if (inView.length === 0) return;
    this.element.style.maxHeight = '';
    const { offsetWidth, offsetHeight } = this.element;
    const at = placeCard(inView, { width: offsetWidth, height: offsetHeight }, view, this.around.taken());
    Object.assign(this.element.style, { left: `${at.left}px`, top: `${at.top}px`, maxHeight: `${at.maxHeight}px` });
  }

  focus(): void {
    this.#before = this.around.root.activeElement;
    this.element.focus();
  }

  /** Takes the card away and gives the focus back where it was. */
  close(): void {
    if (!this.shown) return;
    const held = this.hasFocus;
    this.shown = null;
    this.element.hidden = true;
    this.session.point(null);
    if (held && this.#before instanceof HTMLElement) this.#before.focus();
  }

  #jump(to: Span): void {
    this.close();
    const [first] = this.session.rangesOf(to);
    if (!first) return;
    reveal(first, false);
    this.session.point(to);
    setTimeout(() => !this.shown && this.session.point(null), FLASH);
  }

  #note(span: Span): void {
    this.close();
    this.around.note(span);
  }

  #copy(button: HTMLButtonElement, text: string): void {
    const say = this.#say;
    const word = button.lastElementChild;
    if (!word) return;
    const last = this.#copied.get(word);
    clearTimeout(last?.timer);
    const before = last ? last.before : word.textContent;
    word.textContent = say(putOnClipboard(text) ? 'copied' : 'copied.not');
    this.#aloud.textContent = word.textContent;
    const timer = setTimeout(() => {
      this.#copied.delete(word);
      word.textContent = before;
    }, FLASH);
    this.#copied.set(word, { before, timer });
  }

  async #download(day: CalendarDay): Promise<void> {
    const text = await this.around.calendar(day).catch(() => null);
    if (text) downloadText(this.around.root, `${day.day}.ics`, 'text/calendar;charset=utf-8', text);
  }

  /** The document's words, shown as the page is shown. */
  async #convert(): Promise<void> {
    const turn = ++this.#turn;
    const theirs = [...this.element.querySelectorAll('.theirs')];
    const shown = await this.around.inScript(theirs.map(({ textContent }) => textContent ?? ''));
    if (turn !== this.#turn) return;
    theirs.forEach((element, i) => {
      element.textContent = shown[i] ?? element.textContent;
    });
  }
}
