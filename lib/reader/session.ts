// One reader on one page: reads it, has its facts found, paints, converts, saves. Everything it did is undone by `stop`.
import type { Marked } from '../highlight/brush-css';
import { type Finding, findingsOf } from '../highlight/findings';
import { keepPainted } from '../highlight/keep';
import { Painter } from '../highlight/painter';
import { type Place, placesOf, strokesOf } from '../highlight/strokes';
import { type Ground, groundOf } from '../highlight/style';
import { failureOf } from '../i18n/failed';
import { bareAddress } from '../library/identity';
import { PageObserver } from '../live/observe';
import { PageText } from '../live/page-text';
import { type Convert, showConverted } from '../live/show';
import type { DomBlock } from '../page/body/blocks';
import type { readLastResort } from '../page/last-resort';
import type { PageReading } from '../page/read-raw';
import { alignOffsets } from '../script/align';
import type { OutlineEntry } from '../structure/outline';
import type { Span } from '../text/span';
import type { Background } from './background';
import { glanceAt } from './glance';
import { PageReader } from './page-reader';
import { isPicture, saveReading } from './snapshot';
import { LANG, NOTHING_FOUND, type PageState, readyState, type Shown, saveOf } from './state';

export class ReaderSession {
  state: PageState;
  /** What is painted, in the order of the text. */
  findings: Finding[] = [];
  outline: OutlineEntry[] = [];
  /** Where a citation leads in the library page; none for documents that are neither saved nor bundled. */
  readonly places = new Map<object, string>();
  readonly #text: PageText;
  readonly #observer: PageObserver;
  readonly #painter: Painter;
  readonly #listeners = new Set<() => void>();
  readonly #reader: PageReader;
  /** What the findings were found in; the reader may have read a later state of the page meanwhile. */
  #reading: PageReading;
  #ground: Ground | null = null;
  #turn = 0;
  #saves = 0;
  #stopped = false;
  #letGo = () => {};

  constructor(
    private readonly page: Document,
    private readonly background: Background,
  ) {
    this.#text = new PageText(
      page,
      (node) => this.#painter.follow(node),
      () => this.#observer.forgetOurs(),
      () => this.#observer.changes,
    );
    this.#observer = new PageObserver(
      page,
      () => this.#reader.latest.body,
      (inBody) => void this.#refresh(inBody),
    );
    // First: a page may change before it is read to its end.
    this.#observer.start();
    this.#reader = new PageReader(page, this.#text, this.#observer);
    this.#reading = this.#reader.latest;
    this.#painter = new Painter(CSS.highlights, (node, offset) =>
      alignOffsets(this.#text.originalOf(node), node.data)(offset),
    );
    this.state = {
      phase: 'reading',
      failure: null,
      url: page.location.href,
      detection: this.#reading.detection,
      metadata: this.#reading.metadata,
      notes: this.#reading.notes,
      officialHost: null,
      shown: 'original',
      marks: true,
      counts: NOTHING_FOUND,
      save: { is: 'unknown' },
    };
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the page, and of a long one paints what is found on the screen. */
  async look(): Promise<void> {
    this.#reading = await this.#reader.read();
    if (this.#stopped) return;
    const { url, detection, metadata, notes } = this.#reading;
    this.#set({ url, detection, metadata, notes });
    await this.#glance(this.#reading);
  }

  /** Finds the facts, paints them, and asks whether the page is saved. To be called after `look`. */
  async start(): Promise<void> {
    this.#letGo = keepPainted(() => this.state.marks && this.#painter.putBack());
    await Promise.all([this.#findFacts(), this.#askKnown()]);
  }

  /** Shows the page in a script; the last call wins. @throws Failed when the background does not answer */
  async show(shown: Shown): Promise<void> {
    const turn = ++this.#turn;
    const stale = () => this.#stopped || turn !== this.#turn;
    this.#set({ shown, ...(this.state.phase !== 'failed' && { failure: null }) });
    try {
      // The originals go back as conversions come: what is on screen first, the rest in slices.
      const convert: Convert =
        shown === 'original'
          ? async (texts) => texts
          : (texts, sample) => this.background.convert(texts, shown, sample);
      const lang = shown === 'original' ? null : LANG[shown];
      await showConverted(this.page, this.#text, lang, convert, stale);
      if (shown === 'original' && !stale()) this.#text.restore();
    } catch (error) {
      // Half a page in another script is worse than none.
      if (!stale()) {
        this.#text.restore();
        this.#set({ shown: 'original', failure: failureOf(error) });
      }
      throw error;
    }
  }

  setMarks(marks: boolean): void {
    this.#set({ marks });
    if (marks) this.#painter.putBack();
    else this.#painter.hide();
  }

  /** Kinds of findings that the reader has switched off: they are listed, but neither painted nor pointed at. */
  setOff(off: readonly Marked[]): void {
    this.#painter.setOff(off);
    this.setMarks(this.state.marks);
  }

  /** The findings that can be walked through. */
  get walkable(): Finding[] {
    return this.findings.filter(({ brush }) => !this.#painter.off.has(brush));
  }

  /** What is painted at a point of the view, what lies on top first; nothing while marks are off. */
  findingsAt(x: number, y: number): Finding[] {
    // What was found at a glance is painted, no more: the reading of the whole text may know better.
    return this.state.marks ? this.#painter.findingsAt(x, y).filter((one) => this.findings.includes(one)) : [];
  }

  /** Where a span stands in what the page shows now; good until the page changes. */
  rangesOf(span: Span): Range[] {
    return this.#painter.rangesOf(this.#placesOf(span));
  }

  /** Lays the current brush over a span, or takes it away. */
  point(span: Span | null): void {
    this.lay('current', span ? [span] : []);
  }

  /** Lays a brush over these spans alone. */
  lay(brush: 'current' | 'note', spans: readonly Span[]): void {
    this.#painter.lay(
      brush,
      spans.flatMap((span) => this.#placesOf(span)),
    );
  }

  /** What copies and notes are made from: the page's originals, its blocks, what holds them; null for one in pictures. */
  get source(): { text: PageText; body: Element | null; blocks: readonly DomBlock[] } {
    const { body, blocks } = this.#reading;
    return { text: this.#text, body: isPicture(this.#reading) ? null : body, blocks };
  }

  /** The original words of a span. */
  wordsOf({ block, start, end }: Span): string {
    return this.#reading.blocks[block]?.block.text.slice(start, end) ?? '';
  }

  /** Saves the page's originals. A second call while one is under way joins it. */
  async save(): Promise<void> {
    if (this.state.save.is === 'saving') return;
    this.#saves++;
    this.#set({ save: { is: 'saving' } });
    const reading = await this.#reader.read();
    this.#set({ save: await saveReading(reading, this.background) });
  }

  /** Reads the page again, and whenever no body is found on it, by this. */
  async useLastResort(lastResort: typeof readLastResort): Promise<void> {
    this.#reader.useLastResort(lastResort);
    await this.#refresh(true);
  }

  /** Gives the page back as it was. */
  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#letGo();
    this.#observer.stop();
    this.#text.restore();
    this.#painter.hide();
    this.#painter.clear();
    this.#listeners.clear();
  }

  #placesOf(span: Span): Place[] {
    return placesOf(span, this.#reading.blocks, this.#text.originalOf);
  }

  async #glance({ blocks, metadata }: PageReading): Promise<void> {
    const { seen, dating } = glanceAt(blocks, this.page.defaultView?.innerHeight ?? 0);
    if (seen.length === 0) return;
    const { title, writtenDate: docDate } = metadata;
    const asked = { title, docDate, blocks: [...seen, ...dating].map(({ block }) => block) };
    const read = await this.background.analyze(asked).catch(() => null);
    // The whole text may have been read first, where the page changed meanwhile.
    if (!read || this.#stopped || this.state.phase !== 'reading') return;
    const { targets, deadlines } = read.facts;
    this.#paint(findingsOf({ targets, deadlines, citations: [] }), seen);
  }

  #paint(findings: readonly Finding[], blocks: readonly DomBlock[]): void {
    this.#ground ??= groundOf(this.#reading.body ?? this.page.body);
    const strokes = findings.flatMap((finding) => strokesOf(finding, blocks, this.#text.originalOf));
    this.#painter.paint(strokes, this.#ground);
    if (!this.state.marks) this.#painter.hide();
  }

  async #findFacts(): Promise<void> {
    const reading = this.#reader.latest;
    const blocks = reading.blocks.map(({ block }) => block);
    const { title, writtenDate, docNumber, issuer } = reading.metadata;
    if (blocks.length === 0) {
      // What was found on the page before is not on this one.
      [this.#reading, this.findings, this.outline] = [reading, [], []];
      this.places.clear();
      this.#painter.clear();
      const failure = isPicture(reading) ? null : 'empty-page';
      return this.#set({ phase: failure ? 'failed' : 'ready', failure, counts: NOTHING_FOUND });
    }
    try {
      const saves = this.#saves;
      const page = { url: reading.url, docNumber, issuer };
      const read = await this.background.analyze({ title, docDate: writtenDate, blocks, page });
      const { facts } = read;
      if (this.#stopped) return;
      // Read anew meanwhile: these are the facts of another text.
      if (reading !== this.#reader.latest) return await this.#findFacts();
      this.#reading = reading;
      this.findings = findingsOf(facts);
      this.outline = read.outline;
      this.places.clear();
      facts.citations.forEach((citation, i) => {
        const place = read.places[i];
        if (place) this.places.set(citation, place);
      });
      // A citation that leads nowhere is no link.
      const painted = this.findings.filter(({ brush, record }) => brush !== 'citation' || this.places.has(record));
      this.#paint(painted, reading.blocks);
      this.#set({
        ...readyState(reading.metadata, read),
        // A save that began meanwhile knows better.
        ...(read.known && saves === this.#saves && this.state.save.is !== 'saving' && { save: saveOf(read.known) }),
      });
    } catch (error) {
      this.#set({ phase: 'failed', failure: failureOf(error) });
    }
  }

  async #askKnown(): Promise<void> {
    const { url, metadata } = this.#reader.latest;
    const { title, docNumber, writtenDate } = metadata;
    const known = await this.background.known({ url, title, docNumber, writtenDate }).catch(() => null);
    this.#set({ officialHost: known?.officialHost ?? null });
    if (this.state.save.is !== 'unknown') return;
    this.#set({ save: known?.saved ? saveOf(known.saved) : { is: 'unsaved' } });
  }

  /** The page changed: read again where what was read has changed, paint what is new, convert what came late. */
  async #refresh(inBody: boolean): Promise<void> {
    if (this.#stopped) return;
    this.#painter.putBack();
    if (!this.state.marks) this.#painter.hide();
    if (inBody) {
      const { url, detection, metadata, notes } = await this.#reader.read();
      if (this.#stopped) return;
      // A page that goes on without being loaded anew is another one: what is known of the last is not known of it.
      const isOther = bareAddress(url) !== bareAddress(this.state.url);
      this.#set({ detection, metadata, notes, url, ...(isOther && { save: { is: 'unknown' } }) });
      await this.#findFacts();
      if (isOther) await this.#askKnown();
    }
    if (this.state.shown !== 'original') await this.show(this.state.shown).catch(() => undefined);
  }

  #set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
